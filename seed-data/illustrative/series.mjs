// How a monthly series is made from a few yearly levels. Whole numbers throughout.

import { month, monthsBetween, yearEnding } from "./months.mjs";
import { randomFor, wobble } from "./random.mjs";

// The level of one month, by straight lines between the middles of the years whose 12-month values are given.
function levelAt(levels, at) {
  const points = Object.entries(levels).map(([end, value]) => ({ at: month(end) - 5.5, value }));
  const after = points.findIndex(point => point.at >= at);
  if (after === 0) return points[0].value;
  if (after === -1) return points.at(-1).value;
  const [a, b] = [points[after - 1], points[after]];
  return a.value + ((b.value - a.value) * (at - a.at)) / (b.at - a.at);
}

const sum = (series, months) => months.reduce((total, m) => total + (series.get(m) ?? 0), 0);

// Moves single units until the 12 months to `end` add up to `target`, in months that no earlier target has fixed.
function settle(series, end, fixedTo, target, most) {
  const free = yearEnding(end).filter(m => m > fixedTo);
  let gap = target - sum(series, yearEnding(end));
  for (let turn = 0; gap !== 0; turn++) {
    if (turn > 100000) throw new Error(`No room to bring the 12 months to ${end} to ${target}.`);
    const m = free[turn % free.length];
    const value = series.get(m) + Math.sign(gap);
    if (value < 0 || value > most(m)) continue;
    series.set(m, value);
    gap -= Math.sign(gap);
  }
}

// `scale(m)` turns a level into the expected value of a month; what rounding and noise leave over is carried into
// the next month, so that the 12-month sums stay close to the levels.
function draw(name, { levels, noise }, months, scale, most) {
  const random = randomFor(name);
  const series = new Map();
  let carried = 0;
  for (const m of months) {
    const wanted = scale(m, levelAt(levels, m)) + carried;
    const value = Math.max(0, Math.min(most(m), Math.round(wanted + noise * wobble(random))));
    carried = wanted - value;
    series.set(m, value);
  }
  return series;
}

// Counts: levels and exact values are 12-month totals.
export function countSeries(name, spec, first, last) {
  const most = () => Infinity;
  const series = draw(name, spec, monthsBetween(first, last), (_, level) => level / 12, most);
  settleAll(series, spec.exact, last, (_, value) => value, most);
  return series;
}

// Stocks, such as a headcount: each month stands at the level itself.
export const stockSeries = (name, spec, first, last) =>
  draw(name, spec, monthsBetween(first, last), (_, level) => level, () => Infinity);

// Shares and ratios: levels and exact values are 12-month numerators per `per` of the denominator;
// `exactNumerators` are 12-month numerators as they are.
export function shareSeries(name, spec, denominators, per) {
  const months = [...denominators.keys()];
  const most = per === 100 ? m => denominators.get(m) : () => Infinity;
  const series = draw(name, spec, months, (m, level) => (level * denominators.get(m)) / per, most);
  const target = (end, value) => Math.round((value * sum(denominators, yearEnding(end))) / per);
  settleAll(series, spec.exact, months.at(-1), target, most);
  settleAll(series, spec.exactNumerators, months.at(-1), (_, value) => value, most);
  return series;
}

// Positions, such as a share of the people employed: one figure for each 12 months, of the people there at their end.
// Nobody is counted twice. The share is that of the 12 months together, so that single months do not make it jump.
export function positions({ numerator, denominator }) {
  const ends = [...denominator.keys()].slice(11);
  const at = end => (sum(numerator, yearEnding(end)) / sum(denominator, yearEnding(end))) * denominator.get(end);
  return {
    months: 12,
    numerator: new Map(ends.map(end => [end, Math.round(at(end))])),
    denominator: new Map(ends.map(end => [end, denominator.get(end)])),
  };
}

function settleAll(series, exact = {}, last, target, most) {
  let fixedTo = -Infinity;
  for (const [text, value] of Object.entries(exact)) {
    const end = month(text);
    if (end > last) continue;
    settle(series, end, fixedTo, target(end, value), most);
    fixedTo = end;
  }
}
