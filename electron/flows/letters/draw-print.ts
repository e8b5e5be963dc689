import { join } from 'node:path';
import { fillForm } from '../../../shared/domain/letters/fill-form.ts';
import { recordLetterFile } from '../../db/letters/letter-files.ts';
import { printLetterReader, setPages, type PrintLetter } from '../../db/letters/print-letters.ts';
import type { StoredPrint } from '../../db/letters/prints.ts';
import { isFile } from '../../files/staged-files.ts';
import {
  refuseIfCancelled,
  type Context,
  type Job,
  type Print,
  type PrintPart,
} from '../context.ts';

/** So many letters are drawn, then recorded: what a crash costs, and how long a cancel waits. */
export const BATCH = 100;

/** The file of letters that have none of their own: those for the viewer. */
export const ONE_FILE = 'surat.pdf';

/** A file of a print, whole in its hidden folder or already in place. */
export interface WholeFile {
  readonly sha256: string;
  /** Not known of a file that an earlier try made. */
  readonly pages: number | null;
}

interface Drawing {
  readonly print: Pick<StoredPrint, 'id' | 'letters'>;
  readonly printer: Print;
  /** Made by an earlier try, and found to be what was recorded of them. */
  readonly whole: ReadonlyMap<string, WholeFile>;
}

/**
 * Draws what of a print is not drawn yet, from the register, batch by batch: memory does not grow
 * with the print. Gives all its files back, in print order. Failures: cancelled, those of drawing.
 */
export async function drawPrint(
  context: Context,
  { print, printer, whole }: Drawing,
  job: Job,
): Promise<ReadonlyMap<string, WholeFile>> {
  const read = printLetterReader(context.data, print.id);
  const files = new Map<string, WholeFile>();
  const inFile = new Map<string, number[]>();
  let after = 0;
  for (let letters = read({ after, limit: BATCH + 1 }); letters.length > 0;) {
    await job.unpaused();
    refuseIfCancelled(job);
    const batch = letters.slice(0, BATCH);
    for (const { file } of batch) files.set(nameOf(file), whole.get(nameOf(file)) ?? UNKNOWN);
    const toDraw = batch.filter(({ file }) => !whole.has(nameOf(file)));
    const parts = toParts(toDraw, letters[BATCH] ?? null);
    for (const [name, file] of await drawParts(context, { printer, parts, inFile }, job))
      files.set(name, file);
    after = batch.at(-1)?.position ?? after;
    job.progress('drawing', Math.min(after, print.letters), print.letters);
    letters = read({ after, limit: BATCH + 1 });
  }
  return files;
}

/** Which of the files that were recorded stand there, byte for byte. */
export async function findWhole(
  recorded: readonly { readonly file: string; readonly sha256: string }[],
  folders: readonly string[],
): Promise<ReadonlyMap<string, WholeFile>> {
  const whole = new Map<string, WholeFile>();
  for (const { file, sha256 } of recorded)
    for (const folder of folders)
      if (!whole.has(file) && (await isFile(join(folder, file), sha256)))
        whole.set(file, { sha256, pages: null });
  return whole;
}

const UNKNOWN: WholeFile = { sha256: '', pages: null };

interface Part extends PrintPart {
  readonly ids: readonly number[];
}

/** Letters that follow each other in one file; the next letter tells whether the last file ends. */
function toParts(letters: readonly PrintLetter[], next: PrintLetter | null): Part[] {
  const runs: PrintLetter[][] = [];
  for (const letter of letters) {
    const run = runs.at(-1);
    if (run && nameOf(run[0]?.file ?? null) === nameOf(letter.file)) run.push(letter);
    else runs.push([letter]);
  }
  return runs.map((run, index) => {
    const file = nameOf(run[0]?.file ?? null);
    return {
      file,
      letters: run.map(({ stored }) => fillForm(stored)),
      ids: run.map(({ id }) => id),
      ends: index < runs.length - 1 || next === null || nameOf(next.file) !== file,
    };
  });
}

/** Draws the parts and records where each letter stands and what each whole file is. */
async function drawParts(
  context: Context,
  of: { printer: Print; parts: readonly Part[]; inFile: Map<string, number[]> },
  job: Job,
): Promise<Map<string, WholeFile>> {
  const { printer, parts, inFile } = of;
  const ended = new Map<string, WholeFile>();
  if (parts.length === 0) return ended;
  const request = parts.map(({ file, letters, ends }) => ({ file, letters, ends }));
  const drawn = await printer.draw(request, { ...job, progress: () => {} });
  await context.data.db.transaction().execute(async (trx) => {
    for (const [index, { file, ids }] of parts.entries()) {
      const { firstPages = [], whole = null } = drawn[index] ?? {};
      setPages(
        context.data,
        ids.map((id, at) => ({ id, page: firstPages[at] ?? 1 })),
      );
      const all = [...(inFile.get(file) ?? []), ...ids];
      inFile.set(file, all);
      if (!whole) continue;
      await recordLetterFile(trx, whole.sha256, all);
      inFile.delete(file);
      ended.set(file, whole);
    }
  });
  return ended;
}

function nameOf(file: string | null): string {
  return file ?? ONE_FILE;
}
