// @ts-check
// What of an entry is shown as a result. Pure functions.

/** @typedef {{text: string, hit: boolean}} Piece */

const SENTENCE = /[^\n]*?(?:[.!?…。]["'”’)]*(?=\s|$)|\n|$)\s*/g;
const LINE = 150;

/**
 * Where in a word the keys end that begin at a place; whole syllables even where the typing has not
 * come to their end, and initials alone for syllables that begin with them.
 *
 * @param {string} word @param {number} start @param {string} wanted keys
 */
function covered(word, start, wanted) {
  if (typed(word[start])[0] !== wanted[0]) return 0;
  let pressed = "";
  let end = start;
  while (end < word.length && pressed.length < wanted.length) pressed += typed(word[end++]);
  if (pressed.startsWith(wanted)) return end;
  end = start + wanted.length;
  return [...word.slice(start, end)].map((c) => typed(c)[0]).join("") === wanted ? end : 0;
}

/** The stretch of a word to highlight, or nothing. @param {string} word @param {{each: string, pressed: string, hangul: boolean}[]} wanted */
function stretch(word, wanted) {
  for (let start = 0; start < word.length; start++) {
    for (const { each, pressed, hangul } of wanted) {
      const fits = hangul ? !start || each[1] : !start && (each[1] || each === word);
      const end = fits ? covered(word, start, pressed) : 0;
      if (end) return { start, end };
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
  const asked = wanted.map((each) => ({ each, pressed: keys(each), hangul: HANGUL.test(each) }));
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const found = stretch(normal(word), asked);
    if (!found) continue;
    const start = index + found.start;
    pieces.push({ text: text.slice(done, start), hit: false });
    done = index + found.end;
    pieces.push({ text: text.slice(start, done), hit: true });
  }
  return [...pieces, { text: text.slice(done), hit: false }];
}

/**
 * The sentence of a text that says most of what was looked for, else its first.
 *
 * @param {string} text @param {string[]} wanted normal words
 */
function sentence(text, wanted) {
  let best = "";
  let most = 0;
  for (const [line] of text.matchAll(SENTENCE)) {
    const hits = new Set(pieces(line, wanted).map((piece) => piece.hit && normal(piece.text))).size;
    if (line.trim() && hits > most) [best, most] = [line.trim(), hits];
  }
  return { text: shortened(best, wanted), hits: most - 1 };
}

/** A sentence cut around its first hit. @param {string} text @param {string[]} wanted */
function shortened(text, wanted) {
  const [first, hit] = pieces(text, wanted);
  const from = Math.min(hit ? first.text.length - LINE / 3 : 0, text.length - LINE);
  const start = from > 0 ? text.indexOf(" ", from) + 1 || from : 0;
  const cut = text.slice(start, start + LINE).trim();
  return (start ? "… " : "") + cut + (start + LINE < text.length ? " …" : "");
}
