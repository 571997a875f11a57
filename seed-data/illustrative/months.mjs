// A month is held as a whole number, year * 12 + (month - 1), so that months can be added and compared.

export const month = text => {
  const [year, number] = text.split("-").map(Number);
  return year * 12 + number - 1;
};

export const monthText = index =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;

// The last day, in ISO form: the period_end of a figure.
export const lastDay = index =>
  new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).toISOString().slice(0, 10);

export const monthsBetween = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

export const yearEnding = end => monthsBetween(end - 11, end);
