// Builds the rows of one edition: the series of targets.mjs, the rape measures and the comparators.

import { otherForcesConfidence } from "./confidence.mjs";
import { lastDay, month, yearEnding } from "./months.mjs";
import { otherForces, otherRape, ownRape } from "./rape.mjs";
import { countSeries, positions, shareSeries, stockSeries } from "./series.mjs";
import { firstMonth, measures, ownForce } from "./targets.mjs";

const per = { share: 100, ratio: 1 };

function denominatorOf(spec, first, last, made) {
  if (typeof spec.of === "string") return made.get(spec.of).denominator;
  const series = spec.of.stock ? stockSeries : countSeries;
  return series(`${spec.slug} denominator`, spec.of, first, last);
}

function added(parts, made) {
  const total = key =>
    new Map([...made.get(parts[0])[key].keys()].map(m => [m, parts.reduce((t, p) => t + made.get(p)[key].get(m), 0)]));
  return { numerator: total("numerator"), denominator: total("denominator") };
}

function make(spec, last, made) {
  const first = month(spec.from ?? firstMonth);
  if (spec.kind === "sum") return added(spec.parts, made);
  if (spec.kind === "count") return { numerator: countSeries(spec.slug, spec, first, last) };
  const denominator = denominatorOf(spec, first, last, made);
  return { numerator: shareSeries(spec.slug, spec, denominator, per[spec.kind]), denominator };
}

function rapeSeries(force, spec, last) {
  const name = `rape-charge-rate ${force}`;
  const denominator = countSeries(`${name} denominator`, spec.of, month(firstMonth), last);
  const rates = { ...spec.rates, exactNumerators: spec.chargesExact };
  return { numerator: shareSeries(name, rates, denominator, 100), denominator };
}

const rows = (measure, force, { months = 1, numerator, denominator }) =>
  [...numerator.keys()].map(m => ({
    measure, force, end: lastDay(m), months, numerator: numerator.get(m), denominator: denominator?.get(m) ?? "",
  }));

const yearOf = ({ numerator, denominator }) => end => {
  const total = series => yearEnding(end).reduce((sum, m) => sum + series.get(m), 0);
  return { numerator: total(numerator), denominator: total(denominator) };
};

const order = (a, b) =>
  compare(a.measure, b.measure) || compare(a.force, b.force) || compare(a.end, b.end);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

export function editionRows(edition, forces) {
  const last = month(edition);
  const made = new Map();
  for (const spec of measures) made.set(spec.slug, make(spec, last, made));
  const rape = rapeSeries(ownForce, ownRape(edition), last);
  made.set("rape-charge-rate", rape).set("rape-charges", { numerator: rape.numerator });

  for (const { slug } of measures.filter(spec => spec.position)) made.set(slug, positions(made.get(slug)));
  const own = [...made].flatMap(([slug, series]) => rows(slug, ownForce, series));
  const group = otherForces.flatMap(force =>
    rows("rape-charge-rate", force, rapeSeries(force, otherRape(force, edition), last)));
  const surveyed = forces.filter(force => force !== ownForce);
  const confidence = otherForcesConfidence(surveyed, yearOf(made.get("public-confidence")), last);
  return [...own, ...group, ...confidence].sort(order);
}
