import { basename, dirname, join } from 'node:path';
import { dayParts } from '../../shared/domain/day.ts';
import { safeFileName } from '../../shared/domain/file-name.ts';
import { formatLetterNumber } from '../../shared/domain/letter-number.ts';
import { Failure } from '../../shared/failure.ts';
import { loadImages } from '../db/assets.ts';
import { insertLetters, nextSequence, type NewLetter } from '../db/letters.ts';
import type { OpenDatabase } from '../db/open.sqlite.ts';
import { getRosterRevision } from '../db/roster-revision.ts';
import {
  ensureFolder,
  namesIn,
  stageFiles,
  writeDurably,
  type StagedFiles,
} from '../staged-files.ts';
import type { Context, DrawnDocument, Images, Job } from './context.ts';
import {
  composeFor,
  gatherLetters,
  type GatheredLetters,
  type LettersRequest,
  type RefusedMember,
} from './gather-letters.ts';

/** Where the letters go: into memory for a viewer, into one file, or one file each into a folder. */
export type LetterTarget =
  | { readonly kind: 'view' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

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
 * that come next; then one short transaction enters the letters, moves the counter and puts the
 * files in place. Whatever fails or is stopped before its end has taken no number and left no
 * file. Failures: nobody-selected, letterhead-incomplete, cancelled, those of files and drawing.
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
  const prepared = await prepare(context, request.target, { letters, images }, job);
  try {
    const ids = await enter(context, gathered, letters, prepared, job);
    return (
      ids && { letters: describe(letters, ids, prepared), refused, document: prepared.document }
    );
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

/** Letters drawn, their files still hidden. */
interface Prepared {
  readonly document: DrawnDocument | null;
  readonly staged: StagedFiles | null;
  /** Names in the hidden folder and where they go, one each or one for all. */
  readonly names: readonly string[];
  readonly targets: readonly string[];
  readonly folder: string;
  /** The page of each letter in its file. */
  readonly pages: readonly number[];
}

async function prepare(
  context: Context,
  target: LetterTarget,
  { letters, images }: { readonly letters: readonly NewLetter[]; readonly images: Images },
  job: Job,
): Promise<Prepared> {
  const request = { contents: letters.map(({ content }) => content), images };
  if (target.kind === 'folder') return prepareFolder(context, target.path, letters, request, job);
  const document = await context.tools.drawLetters(request, job);
  const pages = document.firstPages ?? [];
  if (target.kind === 'view')
    return { document, staged: null, names: [], targets: [], folder: '', pages };
  const folder = dirname(target.path);
  const staged = await stageFiles(folder);
  return clearIfFails(staged, async () => {
    await writeDurably(join(staged.folder, 'letters'), document.bytes);
    return {
      document: null,
      staged,
      names: ['letters'],
      targets: [basename(target.path)],
      folder,
      pages,
    };
  });
}

async function prepareFolder(
  context: Context,
  folder: string,
  letters: readonly NewLetter[],
  request: Parameters<Context['tools']['drawLetters']>[0],
  job: Job,
): Promise<Prepared> {
  await ensureFolder(folder);
  const names = fileNames(letters, await namesIn(folder));
  const staged = await stageFiles(folder);
  return clearIfFails(staged, async () => {
    await context.tools.drawLetterFiles({ ...request, folder: staged.folder, names }, job);
    return { document: null, staged, names, targets: names, folder, pages: [] };
  });
}

async function clearIfFails<T>(staged: StagedFiles, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await staged.clear();
    throw error;
  }
}

/** `500.15-001-DISNAKER-2025 - WA ODE SITI.pdf`; a file that is already there is never replaced. */
function fileNames(letters: readonly NewLetter[], existing: readonly string[]): string[] {
  const taken = new Set(existing.map((name) => name.toLowerCase()));
  return letters.map(({ number, member }) => {
    const base = safeFileName([number, member.name]);
    let name = `${base}.pdf`;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base} (${copy}).pdf`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The transaction: register, counter and files together, or none of them. */
async function enter(
  context: Context,
  gathered: GatheredLetters,
  letters: readonly NewLetter[],
  { staged, names, targets }: Prepared,
  job: Job,
): Promise<number[] | null> {
  const { year } = dayParts(gathered.date);
  try {
    return await context.data.db.transaction().execute(async (trx) => {
      refuseIfCancelled(job);
      const moved =
        (await nextSequence(trx, year)) !== letters[0]?.seq ||
        (await getRosterRevision(trx)) !== gathered.revision;
      if (moved) return null;
      const entry = { year, actor: context.actor, now: context.now() };
      const ids = await insertLetters(trx, context.data, letters, entry);
      await staged?.placeAll(names, targets);
      return ids;
    });
  } catch (error) {
    await staged?.takeBack();
    throw error;
  }
}

function describe(
  letters: readonly NewLetter[],
  ids: readonly number[],
  { staged, targets, folder, pages }: Prepared,
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

function refuseIfCancelled(job: Job): void {
  if (job.signal.aborted) throw new Failure('cancelled');
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
