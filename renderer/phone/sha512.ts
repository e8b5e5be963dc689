/**
 * SHA-512 (FIPS 180-4). The browser's own works only where a page counts as secure, and a file that was
 * opened from a phone's storage does not everywhere. Short inputs only: it takes its time.
 */
const WORD = (1n << 64n) - 1n;

/** The 64 bits behind the point of the square (2) or cube (3) roots of the first primes. */
function rootBits(root: 2 | 3, count: number): bigint[] {
  return firstPrimes(count).map(
    (prime) => integerRoot(BigInt(prime) << BigInt(64 * root), root) & WORD,
  );
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let each = 2; primes.length < count; each += 1)
    if (primes.every((prime) => each % prime !== 0)) primes.push(each);
  return primes;
}

function integerRoot(value: bigint, root: 2 | 3): bigint {
  let low = 0n;
  let high = 1n << 72n;
  while (low + 1n < high) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(root) <= value) low = middle;
    else high = middle;
  }
  return low;
}

const START = rootBits(2, 8);
const ROUNDS = rootBits(3, 80);

export function sha512(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = pad(message);
  const view = new DataView(padded.buffer);
  const state = [...START];
  for (let at = 0; at < padded.length; at += 128) addBlock(state, view, at);
  const digest = new DataView(new ArrayBuffer(64));
  for (const [index, each] of state.entries()) digest.setBigUint64(index * 8, each);
  return new Uint8Array(digest.buffer);
}

/** A one bit, zeros, and the length in bits, so that whole blocks of 128 bytes come out. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  return padded;
}

function addBlock(state: bigint[], view: DataView, at: number): void {
  const words = schedule(view, at);
  let [a, b, c, d, e, f, g, h] = state as Eight;
  for (let round = 0; round < 80; round += 1) {
    const choice = (e & f) ^ (~e & WORD & g);
    const most = (a & b) ^ (a & c) ^ (b & c);
    const first =
      h +
      (turn(e, 14) ^ turn(e, 18) ^ turn(e, 41)) +
      choice +
      word(ROUNDS, round) +
      word(words, round);
    const second = (turn(a, 28) ^ turn(a, 34) ^ turn(a, 39)) + most;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & WORD, c, b, a, (first + second) & WORD];
  }
  for (const [index, each] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (word(state, index) + each) & WORD;
}

type Eight = [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];

function schedule(view: DataView, at: number): bigint[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getBigUint64(at + index * 8));
  for (let index = 16; index < 80; index += 1) {
    const [early, late] = [word(words, index - 15), word(words, index - 2)];
    words.push(
      (word(words, index - 16) +
        (turn(early, 1) ^ turn(early, 8) ^ (early >> 7n)) +
        word(words, index - 7) +
        (turn(late, 19) ^ turn(late, 61) ^ (late >> 6n))) &
        WORD,
    );
  }
  return words;
}

function turn(value: bigint, bits: number): bigint {
  return ((value >> BigInt(bits)) | (value << BigInt(64 - bits))) & WORD;
}

function word(words: readonly bigint[], index: number): bigint {
  return words[index] as bigint;
}
