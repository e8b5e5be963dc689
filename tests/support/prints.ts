import { readdirSync } from 'node:fs';
import { listRegister, WHOLE_REGISTER } from '../../electron/db/letters/register.ts';
import { UNWATCHED, type Context, type Job } from '../../electron/flows/context.ts';
import { issueLetters, type IssuedLetters } from '../../electron/flows/letters/issue-letters.ts';
import type { PrintWish } from '../../electron/flows/letters/prints.ts';
import type { LetterListItem } from '../../shared/letter-views.ts';
import { testContext } from './context.ts';
import { allOf, fillOffice } from './office.ts';
import { addMembers, aPerson } from './roster.ts';

/** Inside the coverage of both agreements. */
export const LETTER_DATE = '2025-07-01';

/** An office that may print, with so many members in PKS 1. */
export async function readyContext(
  count: number,
  different: Partial<Context> = {},
  person: Parameters<typeof aPerson>[0] = {},
): Promise<Context> {
  const context = await testContext(different);
  await fillOffice(context);
  await addMembers(
    context.data,
    'non-asn',
    Array.from({ length: count }, () => aPerson(person)),
  );
  return context;
}

/** Letters for everybody of PKS 1, for the viewer and to be signed by pen unless told otherwise. */
export function issueAll(
  context: Context,
  different: Partial<PrintWish> = {},
  job: Job = UNWATCHED,
): Promise<IssuedLetters> {
  const wish: PrintWish = {
    selection: allOf('non-asn'),
    date: LETTER_DATE,
    target: { kind: 'view' },
    signing: { kind: 'pen' },
    ...different,
  };
  return issueLetters(context, wish, job);
}

/** Everything in the register, in the order of its numbers. */
export async function registered(context: Context): Promise<LetterListItem[]> {
  const { letters } = await listRegister(context.data.db, WHOLE_REGISTER);
  return letters.toReversed();
}

/** What stands in a folder, hidden things too. */
export function everythingIn(folder: string): string[] {
  return readdirSync(folder).toSorted();
}

/** The data as a process leaves them that is killed while it draws: the print stands there, not ended. */
export async function asIfCutOff(context: Context, printId: string): Promise<void> {
  await context.data.db
    .updateTable('print')
    .set({ status: 'drawing', finished_at: null })
    .where('id', '=', printId)
    .execute();
}
