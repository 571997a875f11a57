// Every agreement that the illustrative figures promise, each as a line that holds or does not.

import { month, yearEnding, lastDay } from "./months.mjs";
import { otherForces } from "./rape.mjs";
import { measures, ownForce } from "./targets.mjs";
import { gradedChange, ratioTrend, recentTrend, wilson } from "./trends.mjs";
import { confidenceRank, rapeBenchmarks, verdicts } from "./verdicts.mjs";

const nation = "K04000001";
const kinds = new Map(measures.map(({ slug, kind }) => [slug, kind]));

export class Figures {
  #rows = new Map();

  constructor(rows) {
    this.rows = rows;
    for (const row of rows) this.#rows.set([row.measure, row.force, row.end, row.months].join(), row);
  }

  // The 12 months to `end`: a 12-month figure if there is one, else the sum of 12 monthly ones, else nothing.
  year(measure, force, end) {
    const whole = this.#rows.get([measure, force, lastDay(end), 12].join());
    const parts = whole ? [whole] : yearEnding(end).map(m => this.#rows.get([measure, force, lastDay(m), 1].join()));
    if (parts.some(part => part === undefined)) return undefined;
    const total = key => parts.reduce((sum, part) => sum + (part[key] || 0), 0);
    return { numerator: total("numerator"), denominator: total("denominator") };
  }

  // As many discrete years up to `most` as there are, oldest first.
  years(measure, end, most) {
    const found = [];
    for (let last = end; found.length < most; last -= 12) {
      const year = this.year(measure, ownForce, last);
      if (year === undefined) break;
      found.unshift(year);
    }
    return found;
  }

  forces(measure) {
    return [...new Set(this.rows.filter(row => row.measure === measure).map(row => row.force))];
  }
}

const share = ({ numerator, denominator }) => numerator / denominator;
const line = (holds, text) => ({ holds, text });

const pooled = years => share({
  numerator: years.reduce((t, y) => t + y.numerator, 0), denominator: years.reduce((t, y) => t + y.denominator, 0),
});

function valueOf(figures, { measure, force, end }) {
  const at = month(end);
  if (force === nation) {
    const everyone = figures.forces(measure).map(f => figures.year(measure, f, at));
    return everyone.length > 1 ? pooled(everyone) : undefined;
  }
  const year = figures.year(measure, force, at);
  return year && (year.denominator > 0 ? share(year) : year.numerator);
}

export function statedValues(figures, stated) {
  return stated.flatMap(row => {
    const value = valueOf(figures, row);
    if (value === undefined) return [];
    const shown = (value * (row.denominator === "100" ? 100 : 1)).toFixed(row.numerator.split(".")[1]?.length ?? 0);
    return [line(shown === row.numerator,
      `${row.measure}, ${row.force}, 12 months to ${row.end}: stated ${row.numerator}, made ${shown}`)];
  });
}

const graded = {
  "Small reduction": change => change < -0.01 && change > -0.06,
  "Moderate increase": change => change > 0.1 && change < 0.4,
};

function verdictHolds(figures, slug, verdict, end) {
  const years = figures.years(slug, end, 5);
  if (verdict === "Whole") return years.every(y => y.numerator === y.denominator);
  if (verdict in graded) return graded[verdict](gradedChange(years));
  const trend = kinds.get(slug) === "ratio"
    ? ratioTrend(years)
    : recentTrend(years, years[0].denominator > 0 ? "share" : "count");
  return trend === verdict;
}

export const trends = (figures, report) =>
  Object.entries(verdicts[report]).map(([slug, verdict]) =>
    line(verdictHolds(figures, slug, verdict, month(report)), `${slug}, report for ${report}: ${verdict}`));

export function rapeBenchmark(figures, report) {
  const { rank, position } = rapeBenchmarks[report];
  const year = force => figures.year("rape-charge-rate", force, month(report));
  const own = year(ownForce);
  const rates = [ownForce, ...otherForces].map(force => share(year(force)));
  const mean = rates.reduce((t, r) => t + r, 0) / rates.length;
  const { lower, upper } = wilson(own);
  const gap = share(own) / mean - 1;
  const significant = (mean < lower || mean > upper) && Math.abs(gap) >= 0.1;
  const found = significant ? (gap > 0 ? "above" : "below") : "similar";
  const place = 1 + rates.filter(rate => rate > share(own)).length;
  return [line(place === rank && found === position,
    `rape-charge-rate, report for ${report}: printed ${rank}th of 8, ${position}; made ${place}th, ${found}`)];
}

export const confidenceBenchmark = figures => confidenceRank.ends.map(text => {
  const years = figures.forces("public-confidence").map(f => figures.year("public-confidence", f, month(text)));
  const own = share(figures.year("public-confidence", ownForce, month(text)));
  const place = 1 + years.filter(y => share(y) > own).length;
  const mean = years.reduce((t, y) => t + share(y), 0) / years.length;
  const printed = place === confidenceRank.rank && years.length === confidenceRank.of;
  const holds = printed && own > pooled(years) && own > mean;
  return line(holds, `public-confidence at ${text}: ${place}th of ${years.length}, above the national average`);
});

// The report for March 2024 calls the latest year the highest in seven; the series holds six of them.
export function positiveOutcomesHighest(figures) {
  const years = figures.years("stop-and-search-positive-outcomes", month("2024-03"), 7).map(share);
  const rising = years.at(-1) > years.at(-2);
  return [line(rising && years.at(-1) === Math.max(...years), "stop-and-search-positive-outcomes: March 2024 highest")];
}

export function soundness(figures) {
  const whole = figures.rows.every(r => Number.isInteger(r.numerator) && r.numerator >= 0);
  const within = figures.rows.every(r => r.denominator === "" || kinds.get(r.measure) === "ratio"
    || (r.denominator > 0 && r.numerator <= r.denominator));
  const charges = figures.rows.filter(r => r.measure === "rape-charges");
  const rates = new Map(figures.rows.filter(r => r.measure === "rape-charge-rate" && r.force === ownForce)
    .map(r => [r.end, r.numerator]));
  return [
    line(whole, "whole numbers, none below zero"),
    line(within, "no share above its denominator"),
    line(charges.every(r => rates.get(r.end) === r.numerator), "rape charges are the numerators of the charge rate"),
  ];
}
