/** The field of 256 numbers in which QR codes reckon (x⁸ + x⁴ + x³ + x² + 1), as powers of 2 and back. */
const POWERS = new Uint8Array(510);
const LOGARITHMS = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  POWERS[power] = value;
  POWERS[power + 255] = value;
  LOGARITHMS[value] = power;
  value = (value << 1) ^ (value & 128 ? 0x11d : 0);
}

/** Logarithms of the divisor's factors but the first, by how many check words it makes. */
const divisors = new Map<number, Uint8Array>();

/** The words that let a reader restore a block: the remainder of its division (Reed and Solomon). */
export function checkWords(data: Uint8Array, count: number): Uint8Array {
  const divisor = divisorFor(count);
  const rest = new Uint8Array(data.length + count);
  rest.set(data);
  for (let at = 0; at < data.length; at += 1) {
    const factor = rest[at] as number;
    if (factor === 0) continue;
    const power = LOGARITHMS[factor] as number;
    for (let index = 0; index < count; index += 1) {
      const product = POWERS[power + (divisor[index] as number)] as number;
      rest[at + 1 + index] = (rest[at + 1 + index] as number) ^ product;
    }
  }
  return rest.subarray(data.length);
}

/** (x − 1)(x − 2)(x − 4)…, multiplied out; none of its factors is zero for the counts that codes use. */
function divisorFor(count: number): Uint8Array {
  const known = divisors.get(count);
  if (known) return known;
  let product = [1];
  for (let power = 0; power < count; power += 1) {
    const next = [...product, 0];
    for (const [index, value] of product.entries())
      next[index + 1] = (next[index + 1] as number) ^ times(value, POWERS[power] as number);
    product = next;
  }
  const made = Uint8Array.from(product.slice(1), (value) => LOGARITHMS[value] as number);
  divisors.set(count, made);
  return made;
}

function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return POWERS[(LOGARITHMS[one] as number) + (LOGARITHMS[other] as number)] as number;
}
