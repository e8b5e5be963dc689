/**
 * Bytes as text of a QR's alphanumeric characters, three for two bytes. Of the 45 that ISO 18004
 * allows, 41 are enough for that; the four that do not survive being copied into a message or an
 * address (space, $, % and +) are left out.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*-./:';
const BASE = 41;

const valueOf = new Map(Array.from(ALPHABET, (character, value) => [character, value]));

export function toBase41(bytes: Uint8Array): string {
  // Put together at once: a text that grows by characters takes thirty times its length for as long as it is kept.
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let rest = isPair ? byteAt(bytes, at) * 256 + byteAt(bytes, at + 1) : byteAt(bytes, at);
    for (let left = isPair ? 3 : 2; left > 0; left -= 1) {
      characters.push(ALPHABET[rest % BASE] as string);
      rest = Math.floor(rest / BASE);
    }
  }
  return characters.join('');
}

/** Null for text that no bytes are written as: each text stands for other bytes, or for none. */
export function fromBase41(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3));
  for (let at = 0, to = 0; at < text.length; at += 3) {
    const isPair = at + 2 < text.length;
    let value = 0;
    for (let digit = at + (isPair ? 2 : 1); digit >= at; digit -= 1) {
      const each = valueOf.get(text[digit] as string);
      if (each === undefined) return null;
      value = value * BASE + each;
    }
    if (value > (isPair ? 0xffff : 0xff)) return null;
    if (isPair) bytes[to++] = value >> 8;
    bytes[to++] = value & 0xff;
  }
  return bytes;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number;
}
