import { letterNumberProblem } from '../../../shared/domain/letters/letter-number.ts';
import { bookOf, numberInBook, registerYear } from '../../../shared/domain/register.ts';
import type { LettersCheck } from '../../../shared/letter-views.ts';
import { nextNumber } from '../../db/letters/letter-counter.ts';
import { countOnDate, newestDate } from '../../db/letters/print-letters.ts';
import type { Context } from '../context.ts';
import {
  gatherLetters,
  toRefusal,
  type GatheredLetters,
  type RefusedMember,
} from './gather-letters.ts';
import { listCutOff, requestSha256, toPrintItem, type LettersRequest } from './prints.ts';
import { listSignatureImages } from '../signatures/signature-images.ts';

/** What would happen if these letters were issued now: who gets one, who not, what is missing. */
export async function checkLetters(
  context: Context,
  request: LettersRequest,
): Promise<LettersCheck> {
  const gathered = await gatherLetters(context, request);
  const { date, ready, refused, incomplete, missing, signatory } = gathered;
  const newest = newestDate(context.data, registerYear(date));
  return {
    ready: ready.length,
    history: ready.filter(({ kind }) => kind === 'history').length,
    refused: refused.map(toRefusal),
    incomplete: incomplete.map(toRefusal),
    missing,
    nextNumber: await nextNumberOf(context, gathered),
    already: countOnDate(
      context.data,
      ready.map(({ member }) => member.personId),
      date,
    ),
    newerDate: newest !== null && newest > date ? newest : null,
    departments: new Set(ready.flatMap(({ member }) => member.opd ?? [])).size,
    signatory: signatory && {
      id: signatory.id,
      name: signatory.name,
      hasImage: (await listSignatureImages(context)).some(
        ({ signatoryId }) => signatoryId === signatory.id,
      ),
    },
    unfinished: await findUnfinished(context, request, incomplete),
  };
}

async function nextNumberOf(
  { data }: Context,
  { office, date }: GatheredLetters,
): Promise<string | null> {
  if (letterNumberProblem(office.letterNumberPattern) !== null) return null;
  const book = bookOf(office, 'membership');
  const seq = await nextNumber(data.db, { book, year: registerYear(date) });
  return numberInBook(office, { book, seq, date });
}

/** The same letters, cut off before, with or without those that lack something. */
async function findUnfinished(
  context: Context,
  request: LettersRequest,
  incomplete: readonly RefusedMember[],
) {
  const without = incomplete.map(({ member }) => member.membershipId);
  const same = new Set([requestSha256(request), requestSha256({ ...request, without })]);
  const found = (await listCutOff(context)).find((print) => same.has(print.requestSha256));
  return found ? toPrintItem(found) : null;
}
