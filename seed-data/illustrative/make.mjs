// Writes the illustrative monthly series. What is invented, and what it agrees with, stands in README.md.
//
//   node seed-data/illustrative/make.mjs           writes ../figures/illustrative-*.csv, then checks
//   node seed-data/illustrative/make.mjs --check   writes nothing: the files must be what would be written
//
// Needs Node.js 20 and no packages. Ends with 1, and says what is wrong, where an agreement does not hold.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as agreements from "./agreements.mjs";
import { editionRows } from "./edition.mjs";

const header = "measure,force_code,period_end,months,numerator,denominator,symbol";
const file = name => fileURLToPath(new URL(`../${name}`, import.meta.url));

const records = name =>
  readFileSync(file(name), "utf8").trim().split("\n").slice(1).map(text => text.split(","));

const stated = report =>
  records(`figures/stated-${report}.csv`)
    .map(([measure, force, end, , numerator, denominator]) => ({ measure, force, end, numerator, denominator }));

// A later report's word on the same value takes the place of an earlier one's.
const statedBy = reports =>
  [...new Map(reports.flatMap(stated).map(row => [`${row.measure},${row.force},${row.end}`, row])).values()];

const reportsOf = { "2024-03": ["2021-11", "2024-03"], "2025-03": ["2021-11", "2024-03", "2025-03"] };

function check(edition, rows) {
  const figures = new agreements.Figures(rows);
  const reports = ["2021-11", edition];
  return [
    ...agreements.soundness(figures),
    ...agreements.statedValues(figures, statedBy(reportsOf[edition])),
    ...reports.flatMap(report => agreements.trends(figures, report)),
    ...reports.flatMap(report => agreements.rapeBenchmark(figures, report)),
    ...agreements.confidenceBenchmark(figures),
    ...agreements.positiveOutcomesHighest(figures),
  ];
}

const record = row => [row.measure, row.force, row.end, row.months, row.numerator, row.denominator, ""].join();
const csv = rows => [header, ...rows.map(record), ""].join("\n");

function same(path, text) {
  try {
    return readFileSync(path, "utf8") === text;
  } catch {
    return false;
  }
}

const onlyCheck = process.argv.includes("--check");
const forces = records("forces.csv").filter(([, , , kind]) => kind === "force").map(([code]) => code).sort();
let broken = 0;

for (const edition of Object.keys(reportsOf)) {
  const rows = editionRows(edition, forces);
  const path = file(`figures/illustrative-${edition}.csv`);
  const lines = check(edition, rows);
  if (!onlyCheck) writeFileSync(path, csv(rows));
  lines.push({ holds: same(path, csv(rows)), text: `figures/illustrative-${edition}.csv is what make.mjs writes` });
  console.log(`Edition ${edition}: ${rows.length} figures, ${lines.length} agreements`);
  for (const { holds, text } of lines) console.log(`  ${holds ? "holds " : "BROKEN"}  ${text}`);
  broken += lines.filter(({ holds }) => !holds).length;
}

if (broken > 0) {
  console.error(`${broken} agreements are broken. Mend targets.mjs, rape.mjs or confidence.mjs, then run make.mjs.`);
  process.exitCode = 1;
}
