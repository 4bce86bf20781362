// @ts-check
// What of an entry is shown as a result. Pure functions.

/** @typedef {{text: string, hit: boolean}} Piece */

const SENTENCE = /[^\n]*?(?:[.!?…。]["'”’)]*(?=\s|$)|\n|$)\s*/g;
const LINE = 150;

/**
 * How many characters of a word the typed one covers, from its start; whole syllables even where
 * the typing has not come to their end, and initials alone for syllables that begin with them.
 *
 * @param {string} word @param {string} typedWord
 */
function covered(word, typedWord) {
  const wanted = keys(typedWord);
  let pressed = "";
  for (let at = 0; at < word.length; at++) {
    pressed += typed(word[at]);
    if (pressed.length >= wanted.length) return pressed.startsWith(wanted) ? at + 1 : 0;
  }
  return 0;
}

/** @param {string} word @param {string} initials */
function coveredByInitials(word, initials) {
  const all = [...initials].every((c, k) => c === word[k] || (word[k] !== undefined && typed(word[k])[0] === c));
  return all && /[ㄱ-ㅎ]/.test(initials) && initials.length <= word.length ? initials.length : 0;
}

/** The stretch of a word to highlight, or nothing. @param {string} word @param {string[]} wanted */
function stretch(word, wanted) {
  for (const each of wanted) {
    const end = covered(word, each) || coveredByInitials(word, each);
    if (end) return { start: 0, end };
  }
  for (const each of wanted) {
    for (let start = 1; each.length > 1 && HANGUL.test(each) && start + each.length <= word.length; start++) {
      const end = covered(word.slice(start), each);
      if (end) return { start, end: start + end };
    }
  }
  return undefined;
}

/**
 * A text in pieces, those that were looked for as hits.
 *
 * @param {string} text @param {string[]} wanted normal words @returns {Piece[]}
 */
function pieces(text, wanted) {
  /** @type {Piece[]} */
  const pieces = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const found = stretch(normal(word), wanted);
    if (!found) continue;
    if (index + found.start > done) pieces.push({ text: text.slice(done, index + found.start), hit: false });
    done = index + found.end;
    pieces.push({ text: text.slice(index + found.start, done), hit: true });
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false });
  return pieces;
}

/**
 * The sentence of a text that says most of what was looked for, else its first.
 *
 * @param {string} text @param {string[]} wanted normal words
 */
function sentence(text, wanted) {
  let best = "";
  let most = -1;
  for (const [line] of text.matchAll(SENTENCE)) {
    const said = line.trim();
    if (!said) continue;
    const hits = new Set(pieces(said, wanted).filter((piece) => piece.hit).map((piece) => normal(piece.text))).size;
    if (hits > most) [best, most] = [said, hits];
  }
  return { text: shortened(best, wanted), hits: Math.max(0, most) };
}

/** A sentence cut around its first hit. @param {string} text @param {string[]} wanted */
function shortened(text, wanted) {
  if (text.length <= LINE) return text;
  const first = pieces(text, wanted);
  const at = first[0]?.hit ? 0 : first.length > 1 ? first[0].text.length : 0;
  let start = Math.max(0, Math.min(at - LINE / 3, text.length - LINE));
  if (start > 0) start = text.indexOf(" ", start) + 1 || start;
  const end = Math.min(text.length, start + LINE);
  return (start > 0 ? "… " : "") + text.slice(start, end).trim() + (end < text.length ? " …" : "");
}
