// The tests by which a verdict is called agreed. "Recent trend" is OHID's (Fingertips technical guidance, "Trend
// markers"): weighted least squares with Byar intervals for counts, Cochran-Armitage for proportions, significant
// above 9.5495 (p = 0.002).

const critical = 9.54953570608324;
const total = (values, of) => values.reduce((sum, value, i) => sum + of(value, i + 1), 0);

function byar(count) {
  const limit = (n, sign) => n * (1 - 1 / (9 * n) + (sign * 1.959964) / (3 * Math.sqrt(n))) ** 3;
  return { lower: limit(count, -1), upper: limit(count + 1, 1) };
}

function slopeOfCounts(years) {
  const weight = ({ numerator }) => {
    const { lower, upper } = byar(numerator);
    return ((upper - lower) / 3.92) ** -2;
  };
  const s1 = total(years, weight);
  const s2 = total(years, (y, t) => weight(y) * y.numerator * t);
  const s3 = total(years, (y, t) => weight(y) * t);
  const s4 = total(years, y => weight(y) * y.numerator);
  const s5 = total(years, (y, t) => weight(y) * t * t);
  const spread = s1 * s5 - s3 * s3;
  const slope = (s1 * s2 - s3 * s4) / spread;
  return { slope, chi2: (slope * slope) / (s1 / spread) };
}

function slopeOfShares(years) {
  const n = total(years, y => y.denominator);
  const r = total(years, y => y.numerator);
  const nt = total(years, (y, t) => y.denominator * t);
  const nt2 = total(years, (y, t) => y.denominator * t * t);
  const slope = n * total(years, (y, t) => y.numerator * t) - r * nt;
  return { slope, chi2: (n * slope * slope) / (r * (n - r) * (n * nt2 - nt * nt)) };
}

// years: { numerator, denominator } of discrete years, oldest first.
export function recentTrend(years, unit) {
  const { slope, chi2 } = unit === "count" ? slopeOfCounts(years) : slopeOfShares(years);
  if (chi2 <= critical) return "Stable";
  return slope > 0 ? "Increasing" : "Reducing";
}

// A ratio of rates has no such test: steady while its years lie within a tenth of their mean.
export function ratioTrend(years) {
  const ratios = years.map(y => y.numerator / y.denominator);
  const mean = total(ratios, r => r) / ratios.length;
  if ((Math.max(...ratios) - Math.min(...ratios)) / mean <= 0.1) return "Stable";
  return ratios.at(-1) > ratios[0] ? "Increasing" : "Reducing";
}

// The report for November 2021 grades its changes; the series then has three years. Shown by the change over them.
export function gradedChange(years) {
  const value = ({ numerator, denominator }) => numerator / (denominator || 1);
  return value(years.at(-1)) / value(years[0]) - 1;
}

export function wilson({ numerator: x, denominator: n }) {
  const z = 1.959964;
  const centre = 2 * x + z * z;
  const half = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  return { lower: (centre - half) / (2 * (n + z * z)), upper: (centre + half) / (2 * (n + z * z)) };
}
