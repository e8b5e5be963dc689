import { join } from 'node:path';
import { dayParts } from '../../shared/domain/values/day.ts';
import { formatLetterNumber } from '../../shared/domain/letters/letter-number.ts';
import { Failure } from '../../shared/failure.ts';
import { loadImages } from '../db/office/assets.ts';
import {
  insertLetters,
  nextSequence,
  withdrawLastLetters,
  type NewLetter,
} from '../db/office/letters.ts';
import type { OpenDatabase } from '../db/open.sqlite.ts';
import { getRosterRevision } from '../db/people/roster-revision.ts';
import { type Context, type DrawnDocument, type Job, refuseIfCancelled } from './context.ts';
import {
  composeFor,
  gatherLetters,
  type GatheredLetters,
  type LettersRequest,
  type RefusedMember,
} from './gather-letters.ts';
import { prepareLetters, type LetterTarget, type PreparedLetters } from './prepare-letters.ts';

export interface IssuedLetter {
  readonly id: number;
  readonly number: string;
  readonly nik: string;
  readonly name: string;
  /** The file that holds the letter; null for the viewer. */
  readonly file: string | null;
  /** 1-based, in that file. */
  readonly page: number;
}

export interface IssuedLetters {
  readonly letters: readonly IssuedLetter[];
  readonly refused: readonly RefusedMember[];
  /** For the viewer only. */
  readonly document: DrawnDocument | null;
}

/**
 * Writes letters into the register and onto paper. Everything is drawn first, with the numbers
 * that come next; then one short transaction enters the letters and moves the counter; then the
 * files get their names. In this order, because a crash between the two leaves letters that can be
 * printed again from the register, and never paper whose number somebody else gets. Whatever fails
 * or is stopped has taken no number and left no file. Failures: nobody-selected,
 * letterhead-incomplete, cancelled, those of files and drawing.
 */
export function issueLetters(
  context: Context,
  request: LettersRequest & { readonly target: LetterTarget },
  job: Job,
): Promise<IssuedLetters> {
  return oneAfterAnother(context.data, async () => {
    for (;;) {
      const issued = await tryToIssue(context, request, job);
      if (issued) return issued;
    }
  });
}

/** Null where the roster or the register moved while the letters were being drawn. */
async function tryToIssue(
  context: Context,
  request: LettersRequest & { readonly target: LetterTarget },
  job: Job,
): Promise<IssuedLetters | null> {
  refuseIfCancelled(job);
  const gathered = await gatherLetters(context, request);
  if (gathered.missing.length > 0)
    throw new Failure(
      'letterhead-incomplete',
      gathered.missing.map(({ what }) => what),
    );
  const { refused } = gathered;
  if (gathered.ready.length === 0) return { letters: [], refused, document: null };
  const letters = await numberLetters(context, gathered);
  const images = await loadImages(context.data.db, [gathered.office.coatOfArms]);
  const prepared = await prepareLetters(context, request.target, { letters, images }, job);
  try {
    const ids = await enter(context, gathered, letters, job);
    if (ids === null) return null;
    await place(context, prepared, ids);
    return { letters: describe(letters, ids, prepared), refused, document: prepared.document };
  } finally {
    await prepared.staged?.clear();
  }
}

async function numberLetters(context: Context, gathered: GatheredLetters): Promise<NewLetter[]> {
  const { date, office } = gathered;
  const first = await nextSequence(context.data.db, dayParts(date).year);
  return gathered.ready.map((member, index) => {
    const seq = first + index;
    const number = formatLetterNumber(office.letterNumberPattern, { number: seq, date });
    return { seq, number, date, member, content: composeFor(gathered, member, number) };
  });
}

/** The transaction: register and counter together, or neither. */
function enter(
  context: Context,
  gathered: GatheredLetters,
  letters: readonly NewLetter[],
  job: Job,
): Promise<number[] | null> {
  const { year } = dayParts(gathered.date);
  return context.data.db.transaction().execute(async (trx) => {
    refuseIfCancelled(job);
    const moved =
      (await nextSequence(trx, year)) !== letters[0]?.seq ||
      (await getRosterRevision(trx)) !== gathered.revision;
    if (moved) return null;
    const entry = { year, actor: context.actor, now: context.now() };
    return insertLetters(trx, context.data, letters, entry);
  });
}

/** Nobody has seen files that could not be put in place: their letters leave the register again. */
async function place(
  context: Context,
  { staged, names, targets }: PreparedLetters,
  ids: readonly number[],
): Promise<void> {
  try {
    await staged?.placeAll(names, targets);
  } catch (error) {
    await context.data.db.transaction().execute((trx) => withdrawLastLetters(trx, ids));
    throw error;
  }
}

function describe(
  letters: readonly NewLetter[],
  ids: readonly number[],
  { staged, targets, folder, pages }: PreparedLetters,
): IssuedLetter[] {
  const oneEach = targets.length > 1;
  return letters.map(({ number, member }, index) => ({
    id: ids[index] as number,
    number,
    nik: member.nik,
    name: member.name,
    file: staged && join(folder, (oneEach ? targets[index] : targets[0]) as string),
    page: oneEach ? 1 : (pages[index] ?? 1),
  }));
}

const queues = new WeakMap<OpenDatabase, Promise<unknown>>();

/** Two prints at once would plan with the same numbers; the second waits for the first. */
function oneAfterAnother<T>(data: OpenDatabase, work: () => Promise<T>): Promise<T> {
  const before = queues.get(data) ?? Promise.resolve();
  const after = before.then(work, work);
  queues.set(
    data,
    after.catch(() => undefined),
  );
  return after;
}
