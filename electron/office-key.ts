import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import type { Pks } from '../shared/domain/agreement.ts';
import type { LetterProof } from '../shared/domain/letter.ts';
import type { LetterValues } from '../shared/domain/letter-form.ts';
import {
  maskForProof,
  readProofText,
  shortenForProof,
  toSignedBytes,
  writeProofText,
  type OfficeKey,
  type OfficePublicKey,
  type ProofFacts,
  type ReadProof,
} from '../shared/domain/proof.ts';
import { proofCodeOf } from '../shared/domain/checking/proof-code.ts';
import type { Day } from '../shared/domain/values/day.ts';

/** What a proof is made from. */
export interface LetterToProve {
  readonly number: string;
  readonly date: Day;
  readonly name: string;
  /** Full; the proof gets it masked. Null or empty for letters that are about nobody. */
  readonly nik: string | null;
  readonly pks: Pks | null;
  /** As the register keeps them. */
  readonly values: LetterValues;
}

export type ProofCheck =
  /** Not a proof of this program. */
  | { readonly kind: 'foreign' }
  /** Begins like one, but is cut off or altered. */
  | { readonly kind: 'damaged' }
  /** Signed with a key that is not among those given. */
  | { readonly kind: 'unknown-key'; readonly proof: ReadProof }
  /** The signature does not belong to what the proof says. */
  | { readonly kind: 'wrong-signature'; readonly proof: ReadProof }
  | { readonly kind: 'good'; readonly proof: ReadProof };

// The one form that an Ed25519 key of 32 bytes has in DER (RFC 8410).
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export function newOfficeKey(): OfficeKey {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = lastBytes(pair.publicKey.export({ type: 'spki', format: 'der' }));
  const privateKey = lastBytes(pair.privateKey.export({ type: 'pkcs8', format: 'der' }));
  return { id: officeKeyId(publicKey), publicKey, privateKey };
}

function officeKeyId(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 8);
}

/** What the proof of a letter says, by the rules of proofs. */
export function toProofFacts(letter: LetterToProve, key: OfficeKey): ProofFacts {
  return {
    number: letter.number,
    date: letter.date,
    name: shortenForProof(letter.name),
    nikMasked: maskForProof(letter.nik),
    pks: letter.pks,
    fingerprint: fingerprintOf(letter, key),
  };
}

/** The same facts and key give the same proof, always. */
export function proveLetter(facts: ProofFacts, key: OfficeKey, label: string): LetterProof {
  const signed = toSignedBytes(facts, key.id);
  const signature = sign(null, signed, privateKeyOf(key));
  return { qr: writeProofText(signed, signature), code: proofCodeOf(signature), label };
}

/** Checks the text of a QR. Any text has an answer. */
export function checkProof(qrText: string, keys: readonly OfficePublicKey[]): ProofCheck {
  const proof = readProofText(qrText);
  if (proof.kind !== 'read') return proof;
  const key = keys.find(({ id }) => id === proof.keyId);
  if (!key) return { kind: 'unknown-key', proof };
  const isGood = verify(null, proof.signed, publicKeyOf(key), proof.signature);
  return { kind: isGood ? 'good' : 'wrong-signature', proof };
}

/**
 * Made with a secret of the office: a plain hash of an entry would let everybody who knows the rest
 * of it try the birth dates and so find the NIK.
 */
function fingerprintOf({ nik, name, pks, values }: LetterToProve, key: OfficeKey): string {
  const fields = Object.entries(values.fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', fingerprintSecretOf(key))
    .update(JSON.stringify([nik, name, pks, fields, values.list ?? []]))
    .digest('hex')
    .slice(0, 20);
}

const secrets = new WeakMap<OfficeKey, Buffer>();
const privateKeys = new WeakMap<OfficeKey, KeyObject>();

function fingerprintSecretOf(key: OfficeKey): Buffer {
  return remembered(secrets, key, () =>
    createHmac('sha256', key.privateKey).update('roster entry').digest(),
  );
}

function privateKeyOf(key: OfficeKey): KeyObject {
  return remembered(privateKeys, key, () =>
    createPrivateKey({
      key: Buffer.concat([PRIVATE_HEAD, key.privateKey]),
      format: 'der',
      type: 'pkcs8',
    }),
  );
}

function publicKeyOf({ publicKey }: OfficePublicKey): KeyObject {
  return createPublicKey({
    key: Buffer.concat([PUBLIC_HEAD, publicKey]),
    format: 'der',
    type: 'spki',
  });
}

/** A print signs thousands of letters with one key. */
function remembered<T>(known: WeakMap<OfficeKey, T>, key: OfficeKey, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function lastBytes(der: Buffer): Uint8Array {
  return new Uint8Array(der.subarray(-32));
}
