import type { Pks } from './agreement.ts';
import { maskNik } from './person.ts';
import { fromBase41, toBase41 } from './checking/base41.ts';
import { ByteReader, ByteWriter } from './checking/bytes.ts';
import { proofCodeOf } from './checking/proof-code.ts';
import { dayFrom1970, daysBetween, type Day } from './values/day.ts';

/**
 * What the office's own proof says of a letter. It names the person as far as the letter is to be
 * told from others and no further: never the full NIK, nor the birth date that lies in it.
 */
export interface ProofFacts {
  readonly number: string;
  readonly date: Day;
  /** As `shortenForProof` leaves it. */
  readonly name: string;
  /** `747205******0003`; null for letters that are about nobody (surat pengantar). */
  readonly nikMasked: string | null;
  readonly pks: Pks | null;
  /** Of the roster entry, as the letter gives it: 20 hexadecimal digits that only the office can make. */
  readonly fingerprint: string;
}

/** Whoever has it can check letters, and nothing else. */
export interface OfficePublicKey {
  /** Eight hexadecimal digits: the beginning of the key's SHA-256. */
  readonly id: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

export interface OfficeKey extends OfficePublicKey {
  /** The seed of RFC 8032, 32 bytes. */
  readonly privateKey: Uint8Array;
}

/** A proof's text as read; nothing of it is proved before the signature is checked. */
export type ProofReading =
  /** No proof of this program. */
  | { readonly kind: 'foreign' }
  /** Begins like one, but cannot be read: cut off, or altered. */
  | { readonly kind: 'damaged' }
  | ReadProof;

export interface ReadProof {
  readonly kind: 'read';
  readonly facts: ProofFacts;
  /** Eight hexadecimal digits. */
  readonly keyId: string;
  /** The bytes that were signed, and the 64 of the signature (Ed25519, RFC 8032). */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  /** The code to type that belongs to it. */
  readonly code: string;
}

const PREFIX = 'BPKS1:';
const SIGNATURE_BYTES = 64;
const FINGERPRINT_BYTES = 10;
const KEY_ID_BYTES = 4;
const NAME_BYTES = 60;
/** Nothing that the program writes is longer; it bounds what a hostile text may cost. */
const LONGEST_TEXT = 1000;

const PKS_BITS = { none: 0, 'non-asn': 1, rentan: 2 } as const satisfies Record<
  Pks | 'none',
  number
>;
const HAS_NIK = 4;

/** `Pemeriksaan arsip Dinas Tenaga Kerja; bukan tanda tangan elektronik tersertifikasi` */
export function proofLabel(office: string): string {
  return `Pemeriksaan arsip ${office}; bukan tanda tangan elektronik tersertifikasi`;
}

/**
 * A name as the proof has it: whole, or where it takes more than 60 bytes its beginning and `…`, so
 * that the QR stays readable when printed small. The letter itself always has the whole name.
 */
export function shortenForProof(name: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(name).length <= NAME_BYTES) return name;
  let short = '';
  for (const character of name) {
    if (encoder.encode(`${short}${character}…`).length > NAME_BYTES) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** The NIK as the proof has it; null where there is none of 16 digits. */
export function maskForProof(nik: string | null): string | null {
  return nik !== null && /^\d{16}$/u.test(nik) ? maskNik(nik) : null;
}

/** The bytes that the office signs. */
export function toSignedBytes(facts: ProofFacts, keyId: string): Uint8Array {
  const bytes = new ByteWriter();
  bytes.raw(new TextEncoder().encode(PREFIX));
  bytes.byte(PKS_BITS[facts.pks ?? 'none'] + (facts.nikMasked === null ? 0 : HAS_NIK));
  bytes.hex(keyId, KEY_ID_BYTES);
  bytes.number24(daysBetween('0001-01-01', facts.date));
  if (facts.nikMasked !== null) bytes.hex(facts.nikMasked.replaceAll('*', ''), 5);
  bytes.hex(facts.fingerprint, FINGERPRINT_BYTES);
  bytes.text(facts.number);
  bytes.text(shortenForProof(facts.name));
  return bytes.take();
}

/** The text of the QR: 6 + about 1.5 × (114 + name) characters, 300 at most for numbers up to 40 letters. */
export function writeProofText(signed: Uint8Array, signature: Uint8Array): string {
  const bytes = new ByteWriter();
  bytes.raw(signed.subarray(PREFIX.length));
  bytes.raw(signature);
  return PREFIX + toBase41(bytes.take());
}

/** Reads the text of a QR. Any text has an answer; line breaks and spaces from copying do not count. */
export function readProofText(text: string): ProofReading {
  const packed = text.length > 2 * LONGEST_TEXT ? '' : text.replaceAll(/\s/gu, '');
  if (!packed.startsWith(PREFIX) || packed.length > LONGEST_TEXT) return { kind: 'foreign' };
  const bytes = fromBase41(packed.slice(PREFIX.length));
  if (bytes === null || bytes.length <= SIGNATURE_BYTES) return { kind: 'damaged' };
  const body = bytes.subarray(0, -SIGNATURE_BYTES);
  const read = readBody(body);
  if (read === null) return { kind: 'damaged' };
  const signature = bytes.slice(-SIGNATURE_BYTES);
  const signed = new Uint8Array([...new TextEncoder().encode(PREFIX), ...body]);
  return { kind: 'read', ...read, signed, signature, code: proofCodeOf(signature) };
}

function readBody(body: Uint8Array): { facts: ProofFacts; keyId: string } | null {
  const bytes = new ByteReader(body);
  const flags = bytes.byte();
  const keyId = bytes.hex(KEY_ID_BYTES);
  const date = dayFrom1970(bytes.number24() - daysBetween('0001-01-01', '1970-01-01'));
  const digits = flags & HAS_NIK ? bytes.hex(5) : null;
  const fingerprint = bytes.hex(FINGERPRINT_BYTES);
  const number = bytes.text();
  const name = bytes.text();
  const pks = pksOf(flags & ~HAS_NIK);
  if (!bytes.isUsedUp || date === null || pks === undefined) return null;
  if (digits !== null && !/^\d+$/u.test(digits)) return null;
  const nikMasked = digits && `${digits.slice(0, 6)}******${digits.slice(6)}`;
  return { facts: { number, date, name, nikMasked, pks, fingerprint }, keyId };
}

function pksOf(bits: number): Pks | null | undefined {
  if (bits === PKS_BITS.none) return null;
  if (bits === PKS_BITS['non-asn']) return 'non-asn';
  return bits === PKS_BITS.rentan ? 'rentan' : undefined;
}
