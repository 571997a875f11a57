// What each illustrative series is made to look like. `levels` are the values of the 12 months that end with the
// month named; between them the series runs straight. `exact` are 12-month values that it must have: those which
// the reports state. `noise` is the most that a month may stray. All of it is invented but the exact values.
//
// kind count: levels are 12-month totals.        kind share: levels are percentages of `of`.
// kind ratio: levels are multiples of `of`.      kind sum: the series named are added.
// `of` is the denominator: a count (12-month totals), a stock (each month's own level), or the name of the measure
// whose denominator is used too. A position is a share written as one figure for each 12 months: the people there at
// their end.

export const ownForce = "E23000036";
export const firstMonth = "2018-04";

const count = (levels, noise, exact) => ({ levels, noise, exact });
const steady = (total, noise) => count({ "2019-03": total }, noise);

const burglaries = ["victim-satisfaction-dwelling-burglary", "victim-satisfaction-non-dwelling-burglary"];

const share = (slug, of, levels, noise, exact) => ({ slug, kind: "share", of, levels, noise, exact });
const position = (...spec) => ({ ...share(...spec), position: true });
const whole = (slug, of) => ({ slug, kind: "share", of, levels: { "2019-03": 100 }, noise: 0 });

export const measures = [
  {
    slug: "drug-disruptions",
    kind: "count",
    levels: {
      "2019-03": 126, "2020-03": 119, "2021-03": 123, "2022-03": 117,
      "2023-03": 124, "2024-03": 118, "2025-03": 121,
    },
    noise: 3,
    exact: { "2025-03": 121 },
  },
  {
    slug: "county-lines-disrupted",
    kind: "count",
    levels: { "2019-03": 34, "2020-03": 36, "2021-03": 33, "2022-03": 35, "2023-03": 34, "2025-03": 35 },
    noise: 2,
  },
  whole("cyber-crime-investigated", count({ "2019-03": 130, "2022-03": 146, "2025-03": 160 }, 4)),
  whole("cyber-crime-victims-advised", count({ "2019-03": 104, "2022-03": 118, "2025-03": 131 }, 4)),

  share(
    "victim-satisfaction-dwelling-burglary", steady(240, 4),
    { "2019-03": 88, "2021-11": 87.5, "2023-03": 83.5, "2024-03": 80, "2025-03": 74 }, 1.5,
    { "2024-03": 80, "2025-03": 74 }),
  share(
    "victim-satisfaction-non-dwelling-burglary", steady(1760, 12),
    { "2019-03": 67.5, "2021-11": 67.2, "2022-03": 65.5, "2023-03": 60, "2024-03": 56.1, "2025-03": 56 }, 5,
    { "2024-03": 56.1, "2025-03": 56 }),
  { slug: "victim-satisfaction-burglary", kind: "sum", parts: burglaries },
  share(
    "victim-satisfaction-hate-crime", steady(480, 6),
    {
      "2019-03": 81.5, "2020-03": 81.3, "2020-11": 80.4, "2021-11": 78.3, "2022-03": 76.5,
      "2023-03": 73, "2024-03": 71, "2025-03": 76,
    }, 2),
  share(
    "victim-satisfaction-violent-crime", steady(1200, 8),
    { "2019-03": 72, "2021-03": 72, "2021-11": 71.6, "2022-03": 70, "2023-03": 67, "2024-03": 64.5, "2025-03": 63 }, 4),
  {
    slug: "victim-satisfaction-overall",
    kind: "sum",
    parts: [...burglaries, "victim-satisfaction-hate-crime", "victim-satisfaction-violent-crime"],
  },
  share(
    "victim-satisfaction-asb", steady(1320, 10),
    {
      "2019-03": 77, "2020-03": 77.4, "2021-03": 76.6, "2022-03": 77, "2023-03": 76.8,
      "2024-03": 77.2, "2025-03": 76.9,
    }, 4),

  {
    slug: "rape-referrals",
    kind: "count",
    levels: {
      "2019-03": 104, "2019-11": 106, "2020-11": 114, "2021-11": 138, "2022-03": 150,
      "2023-03": 205, "2024-03": 255, "2025-03": 300,
    },
    noise: 3,
  },

  share(
    "public-confidence", { levels: { "2019-03": 3000 }, noise: 0 },
    {
      "2019-03": 77.6, "2020-03": 76.6, "2021-03": 75, "2022-03": 71.6, "2023-03": 68,
      "2023-12": 65.6, "2024-03": 65.2, "2025-03": 64.3,
    }, 5,
    { "2023-12": 65.6 }),

  position(
    "workforce-asian", { stock: true, levels: { "2019-03": 6250, "2024-03": 6810, "2025-03": 6860 }, noise: 12 },
    { "2019-03": 0.85, "2024-03": 0.89, "2025-03": 0.9 }, 1),
  position(
    "workforce-black", "workforce-asian", { "2019-03": 0.6, "2023-03": 0.607, "2024-03": 0.62, "2025-03": 0.63 }, 1),
  position(
    "workforce-mixed", "workforce-asian", { "2019-03": 0.85, "2024-03": 1.6, "2025-03": 1.68 }, 1),
  position(
    "workforce-other", "workforce-asian", { "2019-03": 0.24, "2024-03": 0.26, "2025-03": 0.26 }, 0.5),

  {
    slug: "stop-and-search-disproportionality",
    kind: "ratio",
    of: steady(420, 4),
    levels: {
      "2019-03": 2.72, "2020-03": 2.8, "2021-03": 2.85, "2022-03": 2.8, "2023-03": 2.8,
      "2024-03": 2.75, "2025-03": 2.74,
    },
    noise: 6,
    exact: { "2023-03": 2.8 },
  },
  {
    slug: "use-of-force-disproportionality",
    kind: "ratio",
    of: steady(1140, 8),
    levels: { "2019-03": 1.63, "2020-03": 1.6, "2021-03": 1.62, "2022-03": 1.64, "2023-03": 1.6, "2025-03": 1.6 },
    noise: 8,
    exact: { "2023-03": 1.6 },
  },
  share(
    "stop-and-search-positive-outcomes", steady(7440, 50),
    {
      "2019-03": 24.4, "2020-03": 24.8, "2021-03": 24.7, "2022-03": 25, "2023-03": 25.3,
      "2024-03": 25.9, "2025-03": 25.6,
    }, 9),
  share(
    "stop-and-search-arrests", "stop-and-search-positive-outcomes",
    { "2019-03": 12.6, "2021-03": 12.8, "2023-03": 12.9, "2025-03": 13 }, 7,
    { "2023-03": 12.9 }),

  {
    ...share(
      "complaint-reviews-upheld", steady(240, 4),
      { "2021-01": 17, "2022-03": 16.2, "2023-03": 17.6, "2024-03": 16.8, "2025-03": 17 }, 1.5),
    from: "2020-02",
  },
  share(
    "foi-compliance", steady(1560, 12),
    {
      "2019-03": 95.2, "2020-03": 95, "2021-03": 94.2, "2022-03": 93.2, "2022-12": 92,
      "2023-12": 88, "2024-03": 87, "2025-03": 87.4,
    }, 3,
    { "2022-12": 92, "2023-12": 88 }),
  share(
    "sar-compliance", steady(1800, 12),
    { "2019-03": 86, "2020-03": 85, "2021-03": 83, "2022-03": 79, "2023-03": 73, "2024-03": 66, "2025-03": 67 }, 5),
];
