// A small generator of our own, so that the same files come out on every machine and in every version of Node.
// mulberry32 (public domain), seeded from the name of the series by FNV-1a: adding a series changes no other.

const seedOf = name => {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  return hash >>> 0;
};

export function randomFor(name) {
  let state = seedOf(name);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

// Between -1 and 1, thicker in the middle: the mean of two draws.
export const wobble = random => random() + random() - 1;
