import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfPrint, renameFile } from '../../db/letters/print-letters.ts';
import { endPrint, getPrint, type StoredPrint } from '../../db/letters/prints.ts';
import { freeName, isFile, namesIn, takenNames } from '../../files/staged-files.ts';
import { asTarget } from '../../files/write-file-whole.ts';
import { refuseIfCancelled, type Context, type DrawnDocument, type Job } from '../context.ts';
import { drawPrint, findWhole, ONE_FILE, type WholeFile } from './draw-print.ts';
import { giveBackNumbers, removeFilesOf } from './give-back-print.ts';
import type { PreparedPrint } from './prepare-print.ts';

export interface CompletedPrint {
  readonly print: StoredPrint;
  /** For the viewer only. */
  readonly document: DrawnDocument | null;
}

/**
 * From the register to files in their places: draws what is not drawn, puts everything in place
 * and ends the print. Whatever fails or is stopped gives its numbers back and leaves no file.
 * Failures: cancelled, those of drawing and of files.
 */
export async function completePrint(
  context: Context,
  printId: string,
  prepared: PreparedPrint,
  job: Job,
): Promise<CompletedPrint> {
  const print = await getPrint(context.data.db, printId);
  let document: DrawnDocument | null;
  try {
    const whole = await reuse(context, print, prepared);
    const { printer } = prepared;
    const files = await drawPrint(context, { print, printer, whole }, job);
    refuseIfCancelled(job);
    document = await place(context, print, prepared, { files, job });
  } catch (error) {
    await prepared.close();
    await removeFilesOf(context, print);
    await giveBackNumbers(context, print.id);
    throw error;
  }
  // Hidden files go before the print ends: ended, nobody would look for them again.
  await prepared.close();
  await endPrint(context.data.db, print.id, 'done', context.now());
  return { print: await getPrint(context.data.db, print.id), document };
}

/** What an earlier try has finished; what it has left half made goes. */
async function reuse(
  { data }: Context,
  print: StoredPrint,
  { staged, folder }: PreparedPrint,
): Promise<ReadonlyMap<string, WholeFile>> {
  const whole = await findWhole(filesOfPrint(data, print.id), [staged.folder, folder]);
  await staged.keepOnly(new Set(whole.keys()));
  return whole;
}

async function place(
  context: Context,
  print: StoredPrint,
  { staged, folder }: PreparedPrint,
  { files, job }: { readonly files: ReadonlyMap<string, WholeFile>; readonly job: Job },
): Promise<DrawnDocument | null> {
  if (print.shape === 'view') {
    const bytes = await asTarget(() => readFile(join(staged.folder, ONE_FILE)));
    return { bytes, pages: files.get(ONE_FILE)?.pages ?? 0 };
  }
  job.progress('writing', 0, files.size);
  const replaces = print.shape === 'file';
  const names = replaces
    ? new Map<string, string>()
    : await newNames(context, print, files, folder);
  await staged.placeAll(
    [...files].map(([name, { sha256 }]) => ({
      name,
      target: names.get(name) ?? name,
      replaces,
      sha256,
    })),
  );
  job.progress('writing', files.size, files.size);
  return null;
}

/** A file of somebody else's that has taken a name since keeps it; ours is then called otherwise. */
async function newNames(
  { data }: Context,
  print: StoredPrint,
  files: ReadonlyMap<string, WholeFile>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const taken = takenNames(await namesIn(folder));
  const names = new Map<string, string>();
  for (const [from, { sha256 }] of files) {
    if (!taken.has(from.toLowerCase()) || (await isFile(join(folder, from), sha256))) continue;
    const to = freeName(from, new Set([...taken, ...takenNames([...files.keys()])]));
    taken.add(to.toLowerCase());
    names.set(from, to);
  }
  await data.db.transaction().execute(async () => {
    for (const [from, to] of names) renameFile(data, print.id, { from, to });
  });
  return names;
}
