// Public confidence in the forty-one other forces that the national survey compares: 12-month values at the end of
// each quarter. Which force stands where is drawn by lot. Only three things are real: the own force's 65.6% and the
// 65.3% of all forces together for the year ending December 2023, and the own force's place, 27th of 42.

import { lastDay, month, monthsBetween } from "./months.mjs";
import { randomFor, wobble } from "./random.mjs";

const cityOfLondon = "E23000034";
const agreed = month("2023-12");
const surveyedNationally = 0.653;
const above = 26;

function placesByLot(forces) {
  const random = randomFor("public-confidence places");
  return forces
    .map(force => ({ force, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ force }, place) => ({ force, gap: gapOf(place), surveyed: 720 + 10 * (place % 17) }));
}

// In percentage points from the own force: 26 forces above it, 15 below by more.
const gapOf = place => (place < above ? 0.7 + 0.15 * (above - 1 - place) : -1.2 - 0.6 * (place - above));

// Spreads over the forces below whatever is wanting to make all forces together 65.3%.
function settleNational(rows, own) {
  const surveyed = rows.reduce((total, row) => total + row.surveyed, own.denominator);
  const below = rows.filter(row => row.gap < 0);
  let wanting = Math.round(surveyedNationally * surveyed) - rows.reduce((t, row) => t + row.confident, own.numerator);
  for (let turn = 0; wanting !== 0; turn++) {
    below[turn % below.length].confident += Math.sign(wanting);
    wanting -= Math.sign(wanting);
  }
}

export function otherForcesConfidence(forces, ownYear, last) {
  const places = placesByLot(forces.filter(force => force !== cityOfLondon));
  const random = randomFor("public-confidence noise");
  const quarters = monthsBetween(month("2019-03"), last).filter(m => m % 3 === 2);
  return quarters.flatMap(end => quarter(end, places, ownYear(end), random));
}

function quarter(end, places, own, random) {
  const base = own.numerator / own.denominator;
  const rows = places.map(({ force, gap, surveyed }) => {
    const stray = (end === agreed ? 0 : 0.3) * wobble(random);
    return { force, gap, surveyed, confident: Math.round((base + (gap + stray) / 100) * surveyed) };
  });
  if (end === agreed) settleNational(rows, own);
  return rows.map(({ force, surveyed, confident }) => ({
    measure: "public-confidence", force, end: lastDay(end), months: 12, numerator: confident, denominator: surveyed,
  }));
}
