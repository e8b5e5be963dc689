import { encode } from 'uqr';
import { checkWords } from './reed-solomon.ts';

export interface QrModules {
  /** Modules on a side, without the quiet zone around it. */
  readonly size: number;
  /** Row by row, 1 for dark. */
  readonly modules: Uint8Array;
}

/**
 * Any of the eight masks is a valid code; to find the one that the standard likes best takes far longer
 * than everything else, and this one leaves no large light or dark area in any text.
 */
const MASK = 0;

/** The characters of ISO/IEC 18004 that take five and a half bits, by their value. */
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Of level M: check words of a block, and blocks (ISO/IEC 18004, table 9). The versions that proofs come to. */
const BLOCKS = new Map([
  [5, { check: 24, count: 2 }],
  [6, { check: 16, count: 4 }],
  [7, { check: 18, count: 4 }],
  [8, { check: 22, count: 4 }],
  [9, { check: 22, count: 5 }],
]);

/** What all codes of a version have in common; they differ in their words alone. */
interface Frame {
  readonly version: number;
  readonly size: number;
  /** Where words will stand, the mask alone. */
  readonly modules: Uint8Array;
  /** Where the bits of the words go, in their order. */
  readonly places: Uint16Array;
  readonly dataWords: number;
}

const frames: Frame[] = [];

/**
 * Level M: still read when a stamp's edge or a fold covers some of it. A proof of usual length is put into
 * a frame that is known already, for the package builds every code from nothing; all others are its work.
 */
export function qrModules(text: string): QrModules {
  const bits = bitsNeeded(text);
  if (bits !== null) {
    if (frames.length === 0) frames.push(...[...BLOCKS.keys()].map(frameOf));
    const frame = frames.find(({ dataWords }) => bits <= dataWords * 8);
    if (frame && fitsNoSmaller(frame, bits)) return filled(frame, toWords(text, frame.dataWords));
  }
  const { size, data } = encodePlainly(text);
  return { size, modules: Uint8Array.from(data.flat(), Number) };
}

function encodePlainly(text: string, version?: number) {
  const exactly = version === undefined ? {} : { minVersion: version, maxVersion: version };
  return encode(text, { ecc: 'M', boostEcc: false, maskPattern: MASK, border: 0, ...exactly });
}

/** Mode, count of characters, and the characters; null for other characters, and for numbers alone. */
function bitsNeeded(text: string): number | null {
  if (!/^[\dA-Z $%*+\-./:]+$/u.test(text) || /^\d+$/u.test(text)) return null;
  return 13 + 11 * (text.length >> 1) + 6 * (text.length % 2);
}

/** The smallest frame is the smallest version only for what a smaller version could not hold. */
function fitsNoSmaller(frame: Frame, bits: number): boolean {
  return frame !== frames[0] || bits > WORDS_OF_VERSION_4 * 8;
}

const WORDS_OF_VERSION_4 = 64;

/** Learnt from one code of the version. */
function frameOf(version: number): Frame {
  const { size, data, types } = encodePlainly('A', version);
  const places = placesOf(types);
  const { check, count } = BLOCKS.get(version) as { check: number; count: number };
  const modules = Uint8Array.from(data.flat(), Number);
  for (const at of places) modules[at] = ((at % size) + Math.floor(at / size)) % 2 === 0 ? 1 : 0;
  const dataWords = (places.length >> 3) - check * count;
  return { version, size, modules, places, dataWords };
}

/** Up and down in columns of two from the right, around what every code has (0 is data). */
function placesOf(types: readonly (readonly number[])[]): Uint16Array {
  const size = types.length;
  const places: number[] = [];
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5; // the column of the timing pattern
    const isUpward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = isUpward ? size - 1 - step : step;
      for (const column of [right, right - 1])
        if (types[row]?.[column] === 0) places.push(row * size + column);
    }
  }
  return Uint16Array.from(places);
}

function toWords(text: string, count: number): Uint8Array {
  const words = new Uint8Array(count);
  let at = 0;
  const put = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit -= 1, at += 1)
      if ((value >> bit) & 1) words[at >> 3] = (words[at >> 3] as number) | (128 >> (at & 7));
  };
  put(2, 4);
  put(text.length, 9);
  for (let index = 0; index + 1 < text.length; index += 2)
    put(valueAt(text, index) * 45 + valueAt(text, index + 1), 11);
  if (text.length % 2 === 1) put(valueAt(text, text.length - 1), 6);
  // Four zeros end the text where there is room; then these two by turns.
  const used = Math.ceil(Math.min(at + 4, count * 8) / 8);
  for (let index = used; index < count; index += 1) words[index] = (index - used) % 2 ? 17 : 236;
  return words;
}

const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, ALPHANUMERIC.indexOf(String.fromCharCode(code))),
);

function valueAt(text: string, index: number): number {
  return VALUES[text.charCodeAt(index)] as number;
}

function filled({ version, size, modules, places }: Frame, data: Uint8Array): QrModules {
  const made = modules.slice();
  let at = 0;
  for (const word of interleaved(version, data))
    for (let bit = 7; bit >= 0; bit -= 1, at += 1)
      if ((word >> bit) & 1) {
        const place = places[at] as number;
        made[place] = (made[place] as number) ^ 1;
      }
  return { size, modules: made };
}

/** The first words of all blocks, then the second ones …, then their check words likewise. */
function interleaved(version: number, data: Uint8Array): number[] {
  const { check, count } = BLOCKS.get(version) as { check: number; count: number };
  const short = Math.floor(data.length / count);
  const longOnes = data.length % count;
  const blocks: Uint8Array[] = [];
  for (let from = 0; blocks.length < count;) {
    const length = blocks.length < count - longOnes ? short : short + 1;
    blocks.push(data.subarray(from, from + length));
    from += length;
  }
  const checks = blocks.map((block) => checkWords(block, check));
  const words: number[] = [];
  for (let index = 0; index <= short; index += 1)
    for (const block of blocks) if (index < block.length) words.push(block[index] as number);
  for (let index = 0; index < check; index += 1)
    for (const block of checks) words.push(block[index] as number);
  return words;
}
