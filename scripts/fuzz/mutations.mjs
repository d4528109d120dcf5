/** Ways to spoil octets. Each takes a copy and gives octets back. */
const MUTATIONS = [
  (octets, random) => {
    if (octets.length > 0) octets[random(octets.length)] = random(256);
    return octets;
  },
  (octets, random) => {
    if (octets.length > 0) octets[random(octets.length)] ^= 1 << random(8);
    return octets;
  },
  (octets, random) => {
    if (octets.length > 0) octets[random(octets.length)] = [0, 1, 0x7f, 0x80, 0xff][random(5)];
    return octets;
  },
  (octets, random) => octets.subarray(0, random(octets.length + 1)),
  (octets, random) => {
    const at = random(octets.length + 1);
    const extra = Buffer.from(Array.from({ length: 1 + random(6) }, () => random(256)));
    return Buffer.concat([octets.subarray(0, at), extra, octets.subarray(at)]);
  },
  (octets, random) => {
    const at = random(octets.length + 1);
    return Buffer.concat([octets.subarray(0, at), octets.subarray(at + 1 + random(8))]);
  },
  (octets, random) => {
    const at = random(octets.length + 1);
    return Buffer.concat([octets, octets.subarray(at, at + random(60))]);
  },
];

/** One to four mutations, one after the other; one frame in twenty stays as it is. */
export function mutated(seed, random) {
  let octets = Buffer.from(seed);
  if (random(20) === 0) return octets;
  for (let count = 1 + random(4); count > 0; count -= 1) {
    octets = MUTATIONS[random(MUTATIONS.length)](octets, random);
  }
  return Buffer.from(octets);
}
