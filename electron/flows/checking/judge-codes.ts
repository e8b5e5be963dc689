import type { OfficeKey, ProofFacts } from '../../../shared/domain/proof.ts';
import { PROOF_SENTENCES as SAY } from '../../../shared/domain/checking/proof-sentences.ts';
import type { ProofAnswer } from '../../../shared/letter-views.ts';
import { listOfficeKeys } from '../../db/office/office-keys.ts';
import { findLetterByCode, type ProvedLetter } from '../../db/letters/proved-letters.ts';
import { listLettersById } from '../../db/letters/register.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { checkProof, toProofFacts, type ProofCheck } from '../../office-key.ts';
import type { Context } from '../context.ts';
import { answer } from './proof-answer.ts';
import { saysTheSame } from './unlike-proof.ts';

/** Texts of QR codes, each a proof by its look; all of them must hold. */
export async function judgeCodes(
  { data: { db } }: Context,
  qrs: readonly string[],
): Promise<ProofAnswer> {
  const keys = await listOfficeKeys(db);
  const judged: ProofAnswer[] = [];
  for (const qr of qrs) judged.push(await judgeQr(db, qr, keys));
  const [only] = judged;
  if (only && judged.length === 1) return only;
  const others = judged.filter(({ valid }) => !valid);
  const why =
    others.length === 0
      ? SAY.genuineCodes(judged.length)
      : SAY.someCodesNot(
          judged.length,
          others.map((each) => each.why),
        );
  return answer(others.length === 0, why, null, judged.length);
}

/** A typed code: the proof that the register keeps with it must hold too. */
export async function judgeCode({ data: { db } }: Context, code: string): Promise<ProofAnswer> {
  const letter = await findLetterByCode(db, code);
  if (!letter) return answer(false, SAY.typedUnknown(code));
  if (letter.isForgotten) return answerAbout(db, letter, false, SAY.typedForgotten(letter));
  return judgeQr(db, letter.proof?.qr ?? '', await listOfficeKeys(db), letter);
}

async function judgeQr(
  db: Db,
  qr: string,
  keys: readonly OfficeKey[],
  known?: ProvedLetter,
): Promise<ProofAnswer> {
  const check = checkProof(qr, keys);
  if (check.kind !== 'good')
    return known
      ? answerAbout(db, known, false, SAY.factsDiffer(known))
      : answer(false, whyNotGood(check));
  const { facts, code, keyId } = check.proof;
  const letter = known ?? (await findLetterByCode(db, code));
  if (!letter)
    return {
      ...answer(false, SAY.notInRegister(facts)),
      number: facts.number,
      date: facts.date,
    };
  if (letter.isForgotten) return judgeForgotten(db, letter, facts);
  const key = keys.find(({ id }) => id === keyId) as OfficeKey;
  if (!saysTheSame(facts, toProofFacts(letter, key)))
    return answerAbout(db, letter, false, SAY.factsDiffer(facts));
  return letter.status === 'void'
    ? answerAbout(db, letter, false, SAY.voidLetter(letter, letter.voidReason ?? ''))
    : answerAbout(db, letter, true, SAY.genuineCode(letter));
}

/** The code says by itself whom the letter was about; the register says only that there was one. */
function judgeForgotten(db: Db, letter: ProvedLetter, facts: ProofFacts): Promise<ProofAnswer> {
  if (letter.number !== facts.number || letter.date !== facts.date)
    return answerAbout(db, letter, false, SAY.factsDiffer(facts));
  return letter.status === 'void'
    ? answerAbout(db, letter, false, SAY.voidLetter(letter, letter.voidReason ?? ''))
    : answerAbout(db, letter, true, SAY.forgottenCode(facts));
}

function whyNotGood(check: Exclude<ProofCheck, { readonly kind: 'good' }>): string {
  switch (check.kind) {
    case 'foreign':
      return SAY.foreignCode;
    case 'damaged':
      return SAY.damagedCode;
    case 'wrong-signature':
      return SAY.wrongSignature;
    default:
      return SAY.otherKey(check.proof.facts);
  }
}

async function answerAbout(
  db: Db,
  { id }: ProvedLetter,
  valid: boolean,
  why: string,
): Promise<ProofAnswer> {
  const [letter] = await listLettersById(db, [id]);
  return answer(valid, why, letter);
}
