import { hashes, verify } from '@noble/ed25519';
import { readTypedCode } from '../../shared/domain/checking/proof-code.ts';
import { readProofText, type ProofFacts } from '../../shared/domain/proof.ts';
import type { OfficeFacts } from './office-facts.ts';
import { sha512 } from './sha512.ts';

hashes.sha512 = sha512;

/** What the page says about a text that was read or pasted. */
export type Verdict =
  | { readonly kind: 'genuine'; readonly facts: ProofFacts; readonly code: string }
  | {
      readonly kind: 'void';
      readonly facts: ProofFacts;
      readonly code: string;
      readonly reason: string;
    }
  | { readonly kind: 'void-code'; readonly reason: string }
  | { readonly kind: 'no'; readonly why: Refusal };

export type Refusal =
  | 'foreign'
  | 'damaged'
  | 'other-key'
  | 'wrong-signature'
  | 'slip'
  | 'code-alone';

/** The signature decides, with the keys of the office; then the letters that became void. */
export function judgeProof(text: string, { keys, voids }: OfficeFacts): Verdict {
  const proof = readProofText(text);
  if (proof.kind === 'foreign') return judgeTyped(text, voids);
  if (proof.kind === 'damaged') return { kind: 'no', why: 'damaged' };
  const key = keys.find(({ id }) => id === proof.keyId);
  if (!key) return { kind: 'no', why: 'other-key' };
  if (!isSigned(proof.signature, proof.signed, key.publicKey))
    return { kind: 'no', why: 'wrong-signature' };
  const { facts, code } = proof;
  const gone = voids.find((each) => each.code === code);
  return gone
    ? { kind: 'void', facts, code, reason: gone.reason }
    : { kind: 'genuine', facts, code };
}

/** The short code cannot be checked without the register, but it may be known as void. */
function judgeTyped(text: string, voids: OfficeFacts['voids']): Verdict {
  const typed = readTypedCode(text);
  if (typed.kind === 'no-code') return { kind: 'no', why: 'foreign' };
  if (typed.kind === 'slip') return { kind: 'no', why: 'slip' };
  const gone = voids.find(({ code }) => code === typed.code);
  return gone ? { kind: 'void-code', reason: gone.reason } : { kind: 'no', why: 'code-alone' };
}

function isSigned(signature: Uint8Array, signed: Uint8Array, publicKey: string): boolean {
  try {
    return verify(signature, signed, fromHex(publicKey), { zip215: false });
  } catch {
    return false; // a signature of impossible form
  }
}

function fromHex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
