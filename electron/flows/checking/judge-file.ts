import { PROOF_SENTENCES as SAY, named } from '../../../shared/domain/checking/proof-sentences.ts';
import type { LetterListItem, ProofAnswer } from '../../../shared/letter-views.ts';
import { findLetterByCode, type ProvedLetter } from '../../db/letters/proved-letters.ts';
import { listLettersById } from '../../db/letters/register.ts';
import { listOfficeKeys } from '../../db/office/office-keys.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { answer } from './proof-answer.ts';
import { isUnlikeProof } from './unlike-proof.ts';

/** A file that was made here, byte for byte: its letters count unless they became void since. */
export async function judgeSameFile(db: Db, inFile: readonly ProvedLetter[]): Promise<ProofAnswer> {
  const letters = await listLettersById(
    db,
    inFile.map(({ id }) => id),
  );
  const differing = await listDiffering(db, inFile);
  if (differing.length > 0) return judgeDiffering(letters, differing);
  const [first] = letters;
  if (first && letters.length === 1)
    return first.status === 'void'
      ? answer(false, SAY.voidLetter(first, first.voidReason ?? ''), first)
      : answer(true, SAY.sameFile(first), first);
  const voids = letters.filter(({ status }) => status === 'void');
  const why =
    voids.length > 0
      ? SAY.sameFileSomeVoid(letters.length, voids.map(voidInList))
      : SAY.sameFileOfMany(letters.length, first?.number ?? '', letters.at(-1)?.number ?? '');
  const oneDate = letters.every(({ date }) => date === first?.date);
  return {
    ...answer(voids.length === 0, why, null, letters.length),
    date: oneDate ? (first?.date ?? null) : null,
  };
}

/** The letters of which the register has come to say something else than was signed. */
async function listDiffering(
  db: Db,
  inFile: readonly ProvedLetter[],
): Promise<readonly ProvedLetter[]> {
  const keys = await listOfficeKeys(db);
  return inFile.filter((letter) => isUnlikeProof(letter, keys));
}

function judgeDiffering(
  letters: readonly LetterListItem[],
  differing: readonly ProvedLetter[],
): ProofAnswer {
  const [first] = letters;
  if (first && letters.length === 1) return answer(false, SAY.registerDiffers(first), first);
  const why = SAY.registerDiffersOfMany(letters.length, differing.map(named));
  return answer(false, why, null, letters.length);
}

/** A file that carries codes of letters in its text, and is none of those that were made here. */
export async function judgeAltered(db: Db, codes: readonly string[]): Promise<ProofAnswer> {
  const ids: number[] = [];
  for (const code of codes) {
    const letter = await findLetterByCode(db, code);
    if (letter) ids.push(letter.id);
  }
  const letters = await listLettersById(db, ids);
  const [first] = letters;
  if (!first) return answer(false, SAY.codesUnknown(codes[0] ?? ''));
  if (letters.length > 1)
    return answer(false, SAY.alteredFileOfMany(letters.length), null, letters.length);
  const why = [SAY.alteredFile(first)];
  if (first.status === 'void') why.push(SAY.voidLetter(first, first.voidReason ?? ''));
  return answer(false, why.join(' '), first);
}

function voidInList(letter: LetterListItem): string {
  return `${named(letter)}${letter.voidReason ? ` (${letter.voidReason})` : ''}`;
}
