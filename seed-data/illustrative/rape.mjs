// The rape charge rate of the group of eight, in two editions: the reports for March 2024 and March 2025 disagree on
// the year ending March 2024 (192 charges at 7.8%, then 164 at 7.1%), so the later edition revises the earlier.
// Only the own force's values for July 2023, March 2024 and March 2025 are stated; the rest is invented.

const shared = ["2019-03", "2020-03", "2021-03", "2021-11", "2022-07", "2023-07"];
const latest = { "2024-03": ["2024-03"], "2025-03": ["2024-03", "2025-03"] };

const series = (edition, values) =>
  Object.fromEntries([...shared, ...latest[edition]].map((end, i) => [end, values[i]]));

const own = {
  "2024-03": {
    finalised: [1440, 1470, 1500, 1650, 1700, 1772, 2462],
    rates: [3.4, 3.4, 3.5, 3.75, 5, 7.9, 7.8],
    finalisedExact: { "2023-07": 1772, "2024-03": 2462 },
    chargesExact: { "2023-07": 140, "2024-03": 192 },
  },
  "2025-03": {
    finalised: [1440, 1470, 1500, 1650, 1700, 1772, 2310, 3210],
    rates: [3.4, 3.4, 3.5, 3.75, 5, 7.9, 7.1, 8.1],
    finalisedExact: { "2023-07": 1772, "2024-03": 2310, "2025-03": 3210 },
    chargesExact: { "2023-07": 140, "2024-03": 164, "2025-03": 260 },
  },
};

// force code: offences finalised a year, rates to July 2023, then at March 2024 and March 2025 by edition
const others = {
  E23000027: [1200, [7, 7.1, 7.2, 7.6, 8.6, 11.4], { "2024-03": [12.3], "2025-03": [11.2, 9.8] }],
  E23000018: [1260, [6.3, 6.4, 6.5, 6.9, 8, 10.4], { "2024-03": [11.2], "2025-03": [10.2, 9.1] }],
  E23000015: [1500, [5.9, 6, 6.1, 6.4, 7.4, 9.7], { "2024-03": [10.4], "2025-03": [9.5, 8.6] }],
  E23000032: [2400, [5.4, 5.5, 5.6, 6, 7, 9], { "2024-03": [9.7], "2025-03": [8.8, 7.6] }],
  E23000028: [2280, [4.9, 4.9, 5, 5.2, 5.9, 6.9], { "2024-03": [7.3], "2025-03": [6.9, 7.4] }],
  E23000030: [2640, [4.7, 4.7, 4.8, 5, 5.6, 6.6], { "2024-03": [7], "2025-03": [6.7, 7.1] }],
  E23000033: [1920, [4.5, 4.4, 4.5, 4.7, 5.2, 6.3], { "2024-03": [6.7], "2025-03": [6.4, 6.6] }],
};

export const otherForces = Object.keys(others);

export function ownRape(edition) {
  const { finalised, rates, finalisedExact, chargesExact } = own[edition];
  return {
    of: { levels: series(edition, finalised), noise: 8, exact: finalisedExact },
    rates: { levels: series(edition, rates), noise: 1.5 },
    chargesExact,
  };
}

export function otherRape(force, edition) {
  const [finalised, rates, ends] = others[force];
  return {
    of: { levels: { "2019-03": finalised }, noise: finalised / 240 },
    rates: { levels: series(edition, [...rates, ...ends[edition]]), noise: 1.5 },
  };
}
