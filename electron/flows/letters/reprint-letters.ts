import { getEntries } from '../../db/letters/register-letters.ts';
import { listLettersById } from '../../db/letters/register.ts';
import { letterReader } from '../../db/letters/print-letters.ts';
import { formsOfLetters } from '../../db/letters/letter-forms.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';
import { drawLettersAgain } from './draw-letters-again.ts';

export interface ReprintRequest {
  readonly letterIds: readonly number[];
  /** Marked SALINAN. */
  readonly asCopy: boolean;
  /** Needed where one of them bears a scanned signature. */
  readonly passphrase: string | null;
}

/**
 * Draws letters again from what the register keeps of them, in the order of the ids; nothing is
 * composed anew. Failures: letter-not-found, letter-print-unfinished, letter-void, signature-missing,
 * signature-passphrase-wrong.
 */
export async function reprintLetters(
  context: Context,
  { letterIds, asCopy, passphrase }: ReprintRequest,
  job: Job,
): Promise<DrawnDocument> {
  await refuseUnfinished(context, letterIds);
  const readLetter = letterReader(context.data);
  const read = (after: number, limit: number) => {
    const letters = letterIds.slice(after, after + limit).map(readLetter);
    if (letters.some(({ isVoid }) => isVoid)) throw new Failure('letter-void');
    return letters;
  };
  const formIds = formsOfLetters(context.data, letterIds);
  const count = letterIds.length;
  const [first = null, last = null] = await numbersOf(context, [letterIds[0], letterIds.at(-1)]);
  const event = { kind: 'letters-reprinted', details: { first, last, asCopy } } as const;
  return drawLettersAgain(context, { formIds, read, count, asCopy, passphrase, event }, job);
}

async function numbersOf({ data }: Context, ids: readonly (number | undefined)[]) {
  const listed = await listLettersById(
    data.db,
    ids.filter((id) => id !== undefined),
  );
  return ids.map((wanted) => listed.find(({ id }) => id === wanted)?.number ?? null);
}

/** The numbers of a print that is not finished may still go back: no paper may bear them before. */
async function refuseUnfinished({ data }: Context, letterIds: readonly number[]): Promise<void> {
  const entries = await getEntries(data.db, letterIds);
  if (entries.some(({ isBeingPrinted }) => isBeingPrinted))
    throw new Failure('letter-print-unfinished');
}
