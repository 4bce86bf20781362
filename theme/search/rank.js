// @ts-check
// What a reader asks and the entries that answer, best first. Pure functions.

/**
 * @typedef {{names: Names, body: Body, kinds: number[]}} Index
 * @typedef {{doc: number, score: number, form: number, how: string, words: string[], as: string}} Answer
 *   `form` is the name that matched or -1, `how` why it did when that is not plain, `words` what
 *   to highlight, `as` the query as it was understood
 */

const QUESTIONS = new Set(TABLE.questions);
const ASKING = new RegExp(`(?:${TABLE.endings.join("|")})$`);
const LONGEST = 200;

/**
 * All answers to a query, in no order.
 *
 * @param {Index} index
 * @param {string} query as typed
 * @returns {Answer[]}
 */
function search(index, query) {
  const given = composed(query.slice(0, LONGEST));
  const answers = ask(index, given, 1, "", 0);
  const other = otherLayout(given);
  if (other && (best(answers, "title") < 0.8 || isName(index.names, other))) {
    // Whole syllables were hardly meant for something else.
    const strict = /[ㄱ-ㅣa-z]/i.test(given) ? 1 : 2;
    for (const [doc, answer] of ask(index, other, 0.95, "layout", strict)) {
      if (answer.score > (answers.get(doc)?.score ?? 0)) answers.set(doc, answer);
    }
  }
  return [...answers.values()];
}

/** The best of the answers, in order. @param {Index} index @param {Answer[]} answers @param {number} most */
function leading({ kinds }, answers, most) {
  const least = Float64Array.from(answers, ({ score }) => score).sort().at(-most) ?? 0;
  return answers
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || kinds[a.doc] - kinds[b.doc] || a.doc - b.doc)
    .slice(0, most);
}

/**
 * @param {Index} index @param {string} text @param {number} factor @param {string} how
 * @param {number} strict as for titleHits
 * @returns {Map<number, Answer & {title: number}>}
 */
function ask(index, text, factor, how, strict) {
  const plain = normal(text);
  const all = words(plain).slice(0, 24);
  const said = all.filter((word, k) => !isQuestion(word) && !(k && isLooseTail(all[k - 1], word)));
  /** @type {Map<number, Answer & {title: number}>} */
  const answers = new Map();
  const asked = said.length > 0 ? said : all;
  const given = asked.map((word) => termOf(index, word, asked.length > 1, strict));
  const told = given.filter((term) => term.known || !ASKING.test(term.word));
  const terms = told.length > 0 ? told : given;
  if (terms.length === 0) return answers;
  const content = terms.map((term) => term.word);
  const titles = titleHits(index.names, all, terms, strict);
  const cover = content.length > 1 ? coverage(index, terms) : new Map();
  const found = bodyHits(index, terms);
  const docs = new Set([...titles.keys(), ...cover.keys(), ...found.keys()]);
  const wanted = terms.map((term) => term.bare);
  for (const doc of docs) {
    const title = titles.get(doc);
    const covered = cover.get(doc);
    const t = Math.max(title?.score ?? 0, covered?.score ?? 0);
    // A name that the whole query spells otherwise says all its words.
    const b = Math.max(found.get(doc) ?? 0, content.length > 1 && title?.how && title.score > 0.75 ? title.score : 0);
    if (t < 0.5 && !(covered?.best > 0.75) && b < 0.45 && (b < 0.3 || terms.filter((term) => term.texts.has(doc)).length < 2)) continue;
    const verbatim = content.length > 1 && b > 0.5 && index.body.holds(doc, all) ? 0.35 : 0;
    const score = content.length > 1 ? 0.7 * t + 0.6 * b + verbatim : 0.9 * t + 0.4 * b;
    const { form = -1, how: why = "" } = /** @type {{form?: number, how?: string}} */ (title?.score === t ? title : (covered ?? {}));
    answers.set(doc, { doc, title: t, score: score * factor, form, how: how || why, words: wanted, as: text });
  }
  return answers;
}

/** Whether a word only asks, with or without its ending. @param {string} word */
function isQuestion(word) {
  return [word, ...begun(word)].some((each) => QUESTIONS.has(each));
}

/** What a word may be without its josa or ending, or without what has been typed of one. @param {string} word */
function begun(word) {
  const whole = word.replace(/(?<=[가-힣])[ㄱ-ㅎ느르]$/, "");
  return [...(whole === word ? [] : [whole, ...stems(whole)]), ...stems(word)];
}

/** Whether a Hangul word is only the josa of the Latin word before it. @param {string} before @param {string} word */
function isLooseTail(before, word) {
  return !HANGUL.test(before) && HANGUL.test(word) && isTail("가", word);
}

/**
 * @typedef {Map<number, Hit & {how: string}>} Titles
 * @param {Names} names @param {string[]} all the words @param {Term[]} terms those that count
 * @param {number} strict 1 for a keyboard set to the other language, where only whole names may be
 *   mistyped, 2 where none may
 * @returns {Titles}
 */
function titleHits(names, all, terms, strict) {
  const content = terms.map((term) => term.word);
  const told = terms.every((term) => term.told);
  /** @type {Titles} */
  const titles = new Map();
  const phrases = phrasesOf(names, all, content);
  const gather = (/** @type {string} */ how, /** @type {(phrase: string[], factor: number, hits: Hits) => void} */ look) => {
    /** @type {Hits} */
    const hits = new Map();
    for (const [phrase, factor] of phrases) look(phrase, factor, hits);
    for (const [doc, hit] of hits) if (hit.score > (titles.get(doc)?.score ?? 0)) titles.set(doc, Object.assign(hit, { how }));
  };
  gather("", (phrase, factor, hits) => literal(names, keys(phrase.join("")), factor, hits));
  gather("choseong", (phrase, factor, hits) => byChoseong(names, phrase, factor, hits));
  gather("abbreviation", (phrase, factor, hits) => byAbbreviation(names, phrase.join(""), factor, hits));
  const enough = titles.size > 12 ? 0.82 : 0.9;
  if (best(titles, "score") < enough && strict < 2) {
    gather("near", (phrase, factor, hits) => nearly(names, keys(phrase.join("")), factor, hits, told || strict > 0));
  }
  if (best(titles, "score") < 0.82 && !strict) {
    gather("sound", (phrase, factor, hits) => factor > 0.95 && bySound(names, phrase.join(" "), factor, hits, told));
  }
  return titles;
}

/** @template {string} K @param {Map<number, Record<K, number>>} hits @param {K} what */
function best(hits, what) {
  let best = 0;
  for (const hit of hits.values()) best = Math.max(best, hit[what]);
  return best;
}

/**
 * What the query may be as one name, the likeliest first.
 *
 * @param {Names} names @param {string[]} all @param {string[]} content
 * @returns {[string[], number][]}
 */
function phrasesOf(names, all, content) {
  /** @type {[string[], number][]} */
  const phrases = [[all, 1]];
  if (content.length < all.length) phrases.push([content, 0.98]);
  const before = content.slice(0, -1);
  const last = content[content.length - 1];
  for (const stem of before.length > 0 ? begun(last) : stemsOf(names, last)) phrases.push([[...before, stem], 0.97]);
  if (before.length > 0) {
    const bare = content.map((word) => stems(word).find((stem) => stem.length > 1) ?? word);
    if (bare.join() !== content.join()) phrases.push([bare, 0.95]);
  }
  return phrases.slice(0, 5);
}

/** What a word may be without its josa; one syllable only when it is a name. @param {Names} names @param {string} word */
function stemsOf(names, word) {
  return begun(word).filter((stem) => stem.length > 1 || isName(names, stem));
}

/** @param {Names} names @param {string} text */
function isName(names, text) {
  /** @type {Hits} */
  const hits = new Map();
  literal(names, keys(text), 1, hits);
  return best(hits, "score") > 0.95;
}

/**
 * One word of a query: its readings with the names and texts that have them.
 *
 * @typedef {{word: string, bare: string, weight: number, known: boolean, told: boolean, names: Hits,
 *   texts: Map<number, number>}} Term `bare` is the word without its josa, `told` says whether
 *   some text has it
 * @param {Index} index @param {string} word
 * @param {boolean} several whether there are other words @param {number} strict as below
 * @returns {Term}
 */
function termOf(index, word, several, strict) {
  const readings = [word, ...stemsOf(index.names, word)];
  /** @type {Hits} */
  const names = new Map();
  /** @type {Map<number, number>} */
  const texts = new Map();
  let common = false;
  let told = false;
  let bare = "";
  readings.forEach((reading, k) => {
    const before = names.size;
    literal(index.names, keys(reading), k ? 0.97 : 1, names);
    const found = entriesWith(index.body, reading);
    if (bare ? found.whole && HANGUL.test(word) : found.whole || names.size > before) bare = reading;
    common ||= found.common;
    told ||= found.whole;
    for (const [doc, fit] of found.entries) texts.set(doc, Math.max(texts.get(doc) ?? 0, fit * (k ? 0.98 : 1)));
  });
  if (common) return { word, bare: bare || word, weight: 0.1, known: true, told, names, texts: new Map() };
  if (several && names.size === 0 && texts.size === 0) {
    byChoseong(index.names, [word], 1, names);
    for (const reading of strict ? [] : readings.slice(0, 2)) {
      nearly(index.names, keys(reading), 1, names, false);
      bySound(index.names, reading, 1, names, false);
    }
  }
  for (let end = word.length - 1; HANGUL.test(word) && texts.size === 0 && names.size === 0 && end > 1; end--) {
    // Two words that are written as one, or the beginning of one that is longer.
    const rest = word.length - end > 1 ? entriesWith(index.body, word.slice(end)).entries : texts;
    for (const [doc, fit] of entriesWith(index.body, word.slice(0, end)).entries) {
      const both = Math.min(fit, rest.get(doc) ?? 0) > 0.7;
      if (both || 2 * end > word.length) texts.set(doc, (both ? 0.9 : 0.5) * fit);
    }
  }
  const known = names.size > 0 || texts.size > 0;
  const rare = Math.log(1 + index.body.size / Math.max(1, texts.size, names.size)) / Math.log(1 + index.body.size);
  const weight = known ? Math.max(0.15, rare) : 1;
  return { word, bare: bare || word, weight, known, told, names, texts };
}

/** The share of the query that names of an entry hold. @param {Index} index @param {Term[]} terms */
function coverage(index, terms) {
  /** @type {Map<number, {score: number, form: number, best: number}>} */
  const cover = new Map();
  let whole = 0;
  for (const { word, weight, names } of terms) {
    const share = weight * Math.sqrt(keys(word).length);
    whole += share;
    for (const [doc, hit] of names) {
      const known = cover.get(doc) ?? { score: 0, form: hit.form, best: 0 };
      known.score += share * hit.score;
      if (hit.score > known.best) [known.best, known.form] = [hit.score, hit.form];
      cover.set(doc, known);
    }
  }
  for (const known of cover.values()) known.score /= whole;
  return cover;
}

/** The share of the query that the texts of an entry hold, rare words first. @param {Index} index @param {Term[]} terms */
function bodyHits(index, terms) {
  /** @type {Map<number, number>} */
  const found = new Map();
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  for (const { texts, weight } of terms) {
    for (const [doc, fit] of texts) found.set(doc, (found.get(doc) ?? 0) + (weight * fit) / whole);
  }
  return found;
}
