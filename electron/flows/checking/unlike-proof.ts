import type { OfficeKey, ProofFacts } from '../../../shared/domain/proof.ts';
import type { ProvedLetter } from '../../db/letters/proved-letters.ts';
import { checkProof, toProofFacts } from '../../office-key.ts';

/**
 * Whether the register says something else of a letter than was signed when the letter was entered:
 * somebody wrote in the data behind the program's back.
 */
export function isUnlikeProof(letter: ProvedLetter, keys: readonly OfficeKey[]): boolean {
  if (letter.proof === null) return false;
  const check = checkProof(letter.proof.qr, keys);
  if (check.kind !== 'good') return true;
  const { facts, keyId } = check.proof;
  const key = keys.find(({ id }) => id === keyId);
  return key === undefined || !saysTheSame(facts, toProofFacts(letter, key));
}

export function saysTheSame(signed: ProofFacts, kept: ProofFacts): boolean {
  const fields = ['number', 'date', 'name', 'nikMasked', 'pks', 'fingerprint'] as const;
  return fields.every((field) => signed[field] === kept[field]);
}
