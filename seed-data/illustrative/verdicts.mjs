// The verdicts that the three reports print for measures without a public series, and so what the illustrative
// series have to show. `Whole` is the reports' "Stable (100%)".

const satisfaction = name => `victim-satisfaction-${name}`;

export const verdicts = {
  "2021-11": {
    "drug-disruptions": "Stable",
    "county-lines-disrupted": "Stable",
    "cyber-crime-investigated": "Whole",
    "cyber-crime-victims-advised": "Whole",
    [satisfaction("overall")]: "Stable",
    [satisfaction("hate-crime")]: "Small reduction",
    [satisfaction("violent-crime")]: "Stable",
    [satisfaction("burglary")]: "Stable",
    "rape-referrals": "Moderate increase",
    "rape-charges": "Moderate increase",
    "rape-charge-rate": "Stable",
  },
  "2024-03": {
    "drug-disruptions": "Stable",
    "county-lines-disrupted": "Stable",
    "cyber-crime-investigated": "Whole",
    "cyber-crime-victims-advised": "Whole",
    [satisfaction("overall")]: "Reducing",
    [satisfaction("burglary")]: "Reducing",
    [satisfaction("hate-crime")]: "Reducing",
    [satisfaction("violent-crime")]: "Reducing",
    [satisfaction("asb")]: "Stable",
    "rape-charges": "Increasing",
    "rape-charge-rate": "Increasing",
    "public-confidence": "Reducing",
    "workforce-asian": "Stable",
    "workforce-black": "Stable",
    "workforce-mixed": "Increasing",
    "workforce-other": "Stable",
    "stop-and-search-disproportionality": "Stable",
    "use-of-force-disproportionality": "Stable",
    "stop-and-search-positive-outcomes": "Stable",
    "complaint-reviews-upheld": "Stable",
    "foi-compliance": "Reducing",
    "sar-compliance": "Reducing",
  },
  "2025-03": {
    "drug-disruptions": "Stable",
    "cyber-crime-investigated": "Whole",
    "cyber-crime-victims-advised": "Whole",
    [satisfaction("overall")]: "Reducing",
    [satisfaction("burglary")]: "Reducing",
    [satisfaction("hate-crime")]: "Stable",
    [satisfaction("violent-crime")]: "Reducing",
    [satisfaction("asb")]: "Stable",
    "rape-charges": "Increasing",
    "rape-charge-rate": "Increasing",
  },
};

// Printed rank and place against the group's mean rate.
export const rapeBenchmarks = {
  "2021-11": { rank: 8, position: "below" },
  "2024-03": { rank: 5, position: "below" },
  "2025-03": { rank: 4, position: "similar" },
};

// The rank is the report's at March 2024; the survey that it comes from ended in December 2023.
export const confidenceRank = { rank: 27, of: 42, ends: ["2023-12", "2024-03"] };
