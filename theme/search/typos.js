// @ts-check
// Names that are nearly what was typed. Pure functions.

/** @type {Map<string, Map<string, number>>} */
const LIKENESS = new Map();
for (const [cost, groups] of Object.entries(TABLE.likeness)) {
  for (const group of groups) {
    for (const one of group) {
      for (const other of group) {
        if (one !== other && !LIKENESS.get(one)?.has(other)) {
          LIKENESS.set(one, (LIKENESS.get(one) ?? new Map()).set(other, Number(cost)));
        }
      }
    }
  }
}
/** @type {Map<string, number>} */
const LOSS = new Map(Object.entries(TABLE.loss).flatMap(([cost, keys]) => [...keys].map((key) => [key, Number(cost)])));

/** @param {string} one @param {string} other */
function swapCost(one, other) {
  return one === other ? 0 : (LIKENESS.get(one)?.get(other) ?? 1);
}

/** @param {string} key */
function lossCost(key) {
  return LOSS.get(key) ?? 1;
}

/** How much may be wrong in so many keys. @param {number} length */
function budget(length) {
  return length < 3 ? 0 : length < 5 ? 0.9 : length < 8 ? 1.2 : length < 12 ? 2 : 2.6;
}

/** The cost of taking one text for the other. @param {string} one @param {string} other */
function distance(one, other) {
  return distances(one, other, () => false).costs[other.length];
}

/**
 * The least costs of taking the typed keys for a stretch of the name, by the stretch's end.
 *
 * @param {string} typed
 * @param {string} name
 * @param {(at: number) => boolean} opens whether a stretch may begin there
 */
function distances(typed, name, opens) {
  const width = name.length + 1;
  let [before, last, row] = [0, 0, 0].map(() => new Float64Array(width));
  let [beforeFrom, lastFrom, from] = [0, 0, 0].map(() => new Int16Array(width));
  for (let k = 0; k < width; k++) {
    const open = k === 0 || opens(k);
    last[k] = open ? 0 : last[k - 1] + lossCost(name[k - 1]);
    lastFrom[k] = open ? k : lastFrom[k - 1];
  }
  for (let k = 0; k < typed.length; k++) {
    const key = typed[k];
    const excess = lossCost(key);
    row[0] = last[0] + excess;
    from[0] = 0;
    for (let at = 1; at < width; at++) {
      const other = name[at - 1];
      let cost = last[at - 1] + swapCost(key, other);
      let start = lastFrom[at - 1];
      if (last[at] + excess < cost) [cost, start] = [last[at] + excess, lastFrom[at]];
      const lost = row[at - 1] + lossCost(other);
      if (lost < cost) [cost, start] = [lost, from[at - 1]];
      if (k > 0 && at > 1 && key === name[at - 2] && typed[k - 1] === other && before[at - 2] + 1 < cost) {
        [cost, start] = [before[at - 2] + 1, beforeFrom[at - 2]];
      }
      row[at] = cost;
      from[at] = start;
    }
    [before, last, row] = [last, row, before];
    [beforeFrom, lastFrom, from] = [lastFrom, from, beforeFrom];
  }
  return { costs: last, starts: lastFrom };
}

/**
 * Names, or words in them, that are nearly the keys.
 *
 * @param {Names} names @param {string} keys @param {number} factor @param {Hits} hits
 * @param {boolean} wholly whether only whole names will do
 */
function nearly(names, keys, factor, hits, wholly) {
  const allowed = budget(keys.length);
  if (!allowed || keys.length > 31) return;
  const most = Math.min(keys.length - 1, allowed < 1 ? 1 : Math.ceil(1.5 * allowed));
  for (const form of candidates(names, keys, most)) {
    const { doc, start, end } = names.forms[form];
    const name = names.hay.slice(start, end);
    const { costs, starts } = distances(keys, name, (at) => names.marks[start + at] > 0);
    for (let at = 1; at < costs.length; at++) {
      const cost = costs[at];
      const length = at - starts[at];
      const whole = names.marks[start + at] >= WORD_START;
      const isName = length === name.length;
      if (cost > (starts[at] === 0 ? allowed : 0.75 * allowed) || cost > Math.max(keys.length, length) / 3 || (wholly && !isName)) continue;
      const near = likeness(names.marks[start + starts[at]], names.marks[start + at], starts[at], length / name.length, keys);
      if (near && (whole || keys.length >= 5)) {
        const wrong = 0.08 + (0.22 * cost) / Math.sqrt(keys.length);
        keep(hits, doc, factor * (near - wrong), form);
      }
    }
  }
}

/**
 * The names that hold the keys with no more than so many edits, keys that are alike counted as the
 * same: Myers' bit vectors (1999), on those that have enough of the keys at all.
 *
 * @param {Names} names @param {string} keys at most 31 @param {number} most
 */
function candidates(names, keys, most) {
  const { codes, forms } = names;
  const equal = new Int32Array(256);
  const wanted = new Set();
  for (let k = 0; k < keys.length; k++) {
    let mask = 0;
    for (const key of [keys[k], ...(LIKENESS.get(keys[k])?.keys() ?? [])]) {
      const code = key.charCodeAt(0) & 255;
      equal[code] |= 1 << k;
      mask |= 1 << (code & 31);
    }
    wanted.add(mask);
  }
  const each = [...wanted];
  const found = [];
  for (let form = 0; form < forms.length; form++) {
    let lacking = 0;
    for (let k = 0; k < each.length && lacking <= most; k++) if (!(forms[form].mask & each[k])) lacking++;
    if (lacking <= most && leastEdits(codes, forms[form].start, equal, keys.length) <= most) found.push(form);
  }
  return found;
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
  const pressed = keys(normal(query.slice(0, 40))).slice(0, 31);
  /** @type {{doc: number, far: number}[]} */
  const near = [];
  if (pressed.length < 3) return [];
  for (const form of candidates(names, pressed, Math.ceil(0.6 * pressed.length)).slice(0, 500)) {
    const { doc, letters } = names.forms[form];
    const name = keys(letters);
    const far = distance(pressed, name) / Math.max(pressed.length, name.length);
    if (far < 0.5) near.push({ doc, far });
  }
  near.sort((a, b) => a.far - b.far);
  return [...new Set(near.map(({ doc }) => doc))].slice(0, 3);
}
