// @ts-check
// Names that are nearly what was typed. Pure functions.

/** One edit. Costs are multiples of a tenth of it, and what is below a tenth holds a place. */
const ONE = 10 << 12;

/** @type {Map<string, number>} what it costs to leave a key out, when not all */
const LOSSES = new Map();
/** @type {Map<string, Map<string, number>>} the keys that are like a key, and what it costs to take them for it */
const ALIKE = new Map();
for (const [cost, groups] of [...Object.entries(TABLE.loss), ...Object.entries(TABLE.likeness)]) {
  const edit = Math.round(Number(cost) * 10) << 12;
  if (typeof groups === "string") for (const key of groups) LOSSES.set(key, edit);
  else for (const group of groups) for (const one of group) for (const other of group) {
    const alike = ALIKE.get(one) ?? new Map();
    ALIKE.set(one, alike);
    if (!alike.has(other)) alike.set(other, edit);
  }
}

/** Of more names than that, only those with the fewest edits are looked at. */
const ENOUGH = 250;

/** A key and those that are like it, as bits of a mask. @param {string} key */
function alikeBits(key) {
  let bits = bitOf(key);
  if (key >= "ㄱ") for (const other of ALIKE.get(key)?.keys() ?? []) bits |= bitOf(other);
  return bits;
}

/** How much may be wrong in so many keys. @param {number} length */
function budget(length) {
  return length < 3 ? 0 : length < 5 ? 0.9 : length < 8 ? 1.2 : length < 12 ? 2 : 2.6;
}

/** What it costs to leave out a key, or to type it in excess. @param {string} key */
function lossOf(key) {
  return LOSSES.get(key) ?? ONE;
}

/** The cost of taking one text for the other. @param {string} one @param {string} other */
function distance(one, other) {
  return (distances(one, other, () => false, Infinity)?.at(-1) ?? 0) / ONE;
}

/**
 * The least costs of taking the typed keys for a stretch of the name, by the stretch's end, with the
 * stretch's start in their low bits; nothing when all are over the limit.
 *
 * @param {string} typed
 * @param {string} name
 * @param {(at: number) => boolean} opens whether a stretch may begin there
 * @param {number} limit
 */
function distances(typed, name, opens, limit) {
  const losses = [...name].map(lossOf);
  let [before, last, row] = [0, 0, 0].map(() => new Float64Array(name.length + 1));
  losses.forEach((loss, k) => (last[k + 1] = opens(k + 1) ? k + 1 : last[k] + loss));
  for (let k = 0; k < typed.length; k++) {
    const key = typed[k];
    const excess = lossOf(key);
    const alike = ALIKE.get(key);
    let least = (row[0] = last[0] + excess);
    for (let at = 1; at < row.length; at++) {
      const other = name[at - 1];
      const taken = key === other ? 0 : (alike?.get(other) ?? ONE);
      let cost = Math.min(last[at - 1] + taken, last[at] + excess, row[at - 1] + losses[at - 1]);
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
  if (allowed && keys.length < 32) recall(names, `${keys} ${wholly}`, factor, hits, () => near(names, keys, allowed, wholly));
}

/** @param {Names} names @param {string} keys @param {number} allowed @param {boolean} wholly */
function near(names, keys, allowed, wholly) {
  const { marks, forms } = names;
  /** @type {Place[]} */
  const all = [];
  for (const form of candidates(names, keys, allowed < 1 ? 1 : allowed < 2 ? 2 : 3, wholly, ENOUGH)) {
    const first = names.starts[form];
    const name = names.hay.slice(first, names.starts[form + 1] - 1);
    distances(keys, name, (at) => marks[first + at] > 0, allowed)?.forEach((value, at) => {
      const start = value & 4095;
      const cost = (value >> 12) / 10;
      const length = at - start;
      const isName = length === name.length;
      const whole = marks[first + at] >= WORD_START;
      if (cost > (start ? 0.75 * allowed : allowed) || cost > Math.max(keys.length, length) / 3 || (wholly && !isName)) return;
      const like = likeness(marks[first + start], marks[first + at], start, length / name.length, keys);
      if (like && (whole || keys.length >= 5)) all.push({ doc: forms[form].doc, score: like - 0.08 - (0.22 * cost) / Math.sqrt(keys.length), form });
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
function candidates(names, keys, most, wholly, enough) {
  const { codes, starts } = names;
  const equal = new Int32Array(256);
  for (let k = 0; k < keys.length; k++) {
    for (const key of [keys[k], ...(ALIKE.get(keys[k])?.keys() ?? [])]) equal[key.charCodeAt(0) & 255] |= 1 << k;
  }
  const wanted = masksOf(keys);
  /** @type {number[][]} by edits */
  const found = Array.from({ length: most + 1 }, () => []);
  for (let form = 0; form + 1 < starts.length; form++) {
    const longer = starts[form + 1] - starts[form] - 1 - keys.length;
    if (longer < -most || (wholly && longer > most) || lacking(names, form, wanted) > most) continue;
    found[leastEdits(codes, starts[form], equal, keys.length)]?.push(form);
  }
  return found.flat().slice(0, enough);
}

/** @param {Uint8Array} codes @param {number} at @param {Int32Array} equal @param {number} length */
function leastEdits(codes, at, equal, length) {
  const last = 1 << (length - 1);
  let up = -1;
  let down = 0;
  let edits = length;
  let least = length;
  for (let c = codes[at]; c !== 10; c = codes[++at]) {
    const same = equal[c];
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
