// @ts-check
// Names that are nearly what was typed. Pure functions.

/** One edit. Costs are multiples of a tenth of it, and what is below a tenth holds a place. */
const ONE = 10 << 12;

/** What it costs to leave a key out, or to type it in excess, by its code. */
const LOSSES = new Int32Array(1 << 16).fill(ONE);
/** @type {Map<number, Map<number, number>>} the keys that are like a key, and what it costs to take them for it */
const ALIKE = new Map();
/** A key and those that are like it, as bits. */
const BITS = LOSSES.map((_, code) => 1 << code);
for (const [cost, groups] of [...Object.entries(TABLE.loss), ...Object.entries(TABLE.likeness)]) {
  const edit = Math.round(Number(cost) * 10) << 12;
  if (typeof groups === "string") for (const code of codesOf(groups)) LOSSES[code] = edit;
  else for (const group of groups.map(codesOf)) for (const one of group) for (const other of group) {
    const alike = ALIKE.get(one) ?? new Map();
    ALIKE.set(one, alike);
    if (!alike.has(other)) alike.set(other, edit);
    BITS[one] |= 1 << other;
  }
}

/** @param {string} keys */
function codesOf(keys) {
  const codes = new Uint16Array(keys.length);
  for (let k = 0; k < codes.length; k++) codes[k] = keys.charCodeAt(k);
  return codes;
}

/** Of more names than that, only those with the fewest edits are looked at. */
const ENOUGH = 250;

/** Which of two masks a key is in: that of consonants or that of all others. @param {number} code */
function sortOf(code) {
  return code > 0x3130 && code < 0x314f ? 1 : 0;
}

/** Which keys each line has, or keys that are like them. @param {Lines} lines */
function masksOf({ codes, lines, starts }) {
  const masks = new Int32Array(2 * starts.length);
  codes.forEach((code, at) => (masks[2 * lines[at] + sortOf(code)] |= BITS[code]));
  return masks;
}

/** How many bits are set. @param {number} mask */
function bits(mask) {
  let count = 0;
  for (; mask; mask &= mask - 1) count++;
  return count;
}

/** How much may be wrong in so many keys. @param {number} length */
function budget(length) {
  return length < 3 ? 0 : length < 5 ? 0.9 : length < 8 ? 1.2 : length < 12 ? 2 : 2.6;
}

/** The cost of taking one text for the other. @param {string} one @param {string} other */
function distance(one, other) {
  return (distances(codesOf(one), codesOf(other), [], Infinity)?.at(-1) ?? 0) / ONE;
}

/**
 * The least costs of taking the typed keys for a stretch of the name, by the stretch's end, with the
 * stretch's start in their low bits; nothing when all are over the limit.
 *
 * @param {Uint16Array} typed
 * @param {Uint16Array} name
 * @param {ArrayLike<number>} marks at the places where a stretch may begin
 * @param {number} limit
 */
function distances(typed, name, marks, limit) {
  let [before, last, row] = [0, 0, 0].map(() => new Int32Array(name.length + 1));
  for (let at = 1; at <= name.length; at++) last[at] = marks[at] ? at : last[at - 1] + LOSSES[name[at - 1]];
  for (let k = 0; k < typed.length; k++) {
    const key = typed[k];
    const excess = LOSSES[key];
    const alike = ALIKE.get(key);
    let least = (row[0] = last[0] + excess);
    for (let at = 1; at < row.length; at++) {
      const other = name[at - 1];
      const taken = key === other ? 0 : (alike?.get(other) ?? ONE);
      let cost = Math.min(last[at - 1] + taken, last[at] + excess, row[at - 1] + LOSSES[other]);
      if (k > 0 && at > 1 && key === name[at - 2] && typed[k - 1] === other) cost = Math.min(cost, before[at - 2] + ONE);
      row[at] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit * ONE + 4095) return undefined;
    [before, last, row] = [last, row, before];
  }
  return last;
}

/**
 * Names, or words in them, that are nearly the keys.
 *
 * @param {Names} names @param {string} keys @param {number} factor @param {Hits} hits
 * @param {boolean} wholly whether only whole names will do
 */
function nearly(names, keys, factor, hits, wholly) {
  const allowed = budget(keys.length);
  // A loanword and its -ing: 로그 and 로깅.
  if (/[ㅡㅣ]$/.test(keys)) literal(names, keys.slice(0, -1) + "ㅣㅇ", 0.9 * factor, hits);
  if (allowed && keys.length < 32) recall(names, `${keys} ${wholly}`, factor, hits, () => near(names, keys, allowed, wholly));
}

/** @param {Names} names @param {string} keys @param {number} allowed @param {boolean} wholly */
function near(names, keys, allowed, wholly) {
  const { keys: { codes, starts }, marks, forms } = names;
  const pressed = codesOf(keys);
  /** @type {Place[]} */
  const all = [];
  for (const form of candidates(names, keys, allowed < 1 ? 1 : allowed < 2 ? 2 : 3, wholly, ENOUGH)) {
    const name = [starts[form], starts[form + 1] - 1];
    const opens = marks.subarray(...name);
    distances(pressed, codes.subarray(...name), opens, allowed)?.forEach((value, at, { length: size }) => {
      const start = value & 4095;
      const cost = (value >> 12) / 10;
      const length = at - start;
      const share = length / (size - 1);
      const closes = marks[name[0] + at];
      if (cost > allowed * (start ? 0.75 : share < 1 ? 0.84 : 1) || cost > Math.max(keys.length, length) / 3 || (wholly && share < 1)) return;
      const like = likeness(opens[start], closes, start, share, keys);
      if (like && (closes >= WORD_START || keys.length >= 5)) all.push({ doc: forms[form].doc, score: like - 0.08 - (0.22 * cost) / Math.sqrt(keys.length), form });
    });
  }
  return all;
}

/**
 * The names that hold the keys with no more than so many edits, keys that are alike counted as the
 * same: Myers' bit vectors (1999), on those that have enough of the keys at all.
 *
 * @param {Names} names @param {string} keys at most 31 @param {number} most
 * @param {boolean} wholly whether names are not to be longer than that
 * @param {number} enough of them, those with the fewest edits first
 */
function candidates({ keys: { codes, starts }, masks, tried }, keys, most, wholly, enough) {
  const equal = new Int32Array(256);
  const wanted = [0, 0];
  codesOf(keys).forEach((code, k) => {
    wanted[sortOf(code)] |= 1 << code;
    for (const each of [code, ...(ALIKE.get(code)?.keys() ?? [])]) equal[each & 255] |= 1 << k;
  });
  const [rest, consonants] = wanted;
  /** @type {number[][]} by edits */
  const found = Array.from({ length: most + 1 }, () => []);
  const left = tried.find((before) => before.most >= most && keys.startsWith(before.keys))?.forms ?? [];
  for (let k = 0; k < left.length; k++) {
    const form = left[k];
    const longer = starts[form + 1] - starts[form] - 1 - keys.length;
    if (longer < -most || (wholly && longer > most)) continue;
    const lacks = bits(consonants & ~masks[2 * form + 1]);
    if (lacks > most || lacks + bits(rest & ~masks[2 * form]) > most) continue;
    found[leastEdits(codes, starts[form], equal, keys.length)]?.push(form);
  }
  const forms = found.flat();
  if (!wholly) tried.unshift({ keys, most, forms: Int32Array.from(forms).sort() });
  if (tried.length > 9) tried.splice(-2, 1);
  return forms.slice(0, enough);
}

/** @param {Uint16Array} codes @param {number} at @param {Int32Array} equal @param {number} length */
function leastEdits(codes, at, equal, length) {
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let edits = length;
  let least = length;
  for (let c = codes[at]; c !== BREAK; c = codes[++at]) {
    const same = equal[c & 255];
    const vertical = same | down;
    const horizontal = (((same & up) + up) ^ up) | same;
    let plus = down | ~(horizontal | up);
    let minus = up & horizontal;
    if (plus & last) edits++;
    if (minus & last && --edits < least) least = edits;
    plus <<= 1;
    minus <<= 1;
    up = minus | ~(vertical | plus);
    down = plus & vertical;
  }
  return least;
}

/** The entries whose names are nearest, when nothing is found. @param {Names} names @param {string} query */
function nearestNames(names, query) {
  const pressed = keys(normal(query)).slice(0, 31);
  const near = candidates(names, pressed, pressed.length >> 1, true, 30)
    .map((form) => ({ doc: names.forms[form].doc, far: distance(pressed, keys(names.forms[form].letters)) }))
    .filter(({ far }) => far < pressed.length / 2)
    .sort((a, b) => a.far - b.far);
  return [...new Set(near.map(({ doc }) => doc))].slice(0, 3);
}
