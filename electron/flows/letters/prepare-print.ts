import { dirname, join } from 'node:path';
import type { Images } from '../../../shared/domain/values/images.ts';
import {
  clearLeftovers,
  ensureFolder,
  refuseTarget,
  stageFiles,
  type StagedFiles,
} from '../../files/staged-files.ts';
import { listUnfinishedPrints } from '../../db/letters/prints.ts';
import {
  refuseIfCancelled,
  type Certificate,
  type Context,
  type Job,
  type Print,
} from '../context.ts';
import { isUnderWay, type LetterTarget } from './prints.ts';

/** Everything that drawing needs, tried before any number is taken. */
export interface PreparedPrint {
  readonly staged: StagedFiles;
  readonly printer: Print;
  /** The folder that the files go to. */
  readonly folder: string;
  /** Lets go of everything; hidden files are gone afterwards. */
  close(): Promise<void>;
}

/** What the hidden folder of a print is named by: who goes on with it finds its files there. */
export interface HiddenName {
  readonly requestSha256: string;
  readonly id: string;
}

interface Made {
  readonly name: HiddenName;
  /** By SHA-256: coats of arms and scanned signatures. */
  readonly images: Images;
  readonly certificate: Certificate | null;
}

/**
 * Makes the hidden folder and opens fonts, images and certificate. What an earlier try of the same
 * print has left behind goes. Failures: those of files, of images and of the certificate.
 */
export async function preparePrint(
  context: Context,
  target: LetterTarget,
  { name, images, certificate }: Made,
  job: Job,
): Promise<PreparedPrint> {
  refuseIfCancelled(job);
  if (target.kind === 'file') await refuseTarget(target.path);
  const folder = folderOf(context, target);
  if (target.kind !== 'file') await ensureFolder(folder);
  await clearOld(context, target, { folder, name });
  const staged = await stageFiles(folder, hiddenName(name));
  try {
    const printer = await context.tools.openPrint(
      { folder: staged.folder, images, certificate },
      job,
    );
    let closing: Promise<void> | null = null;
    const close = async () => {
      await printer.close();
      await staged.clear();
    };
    return { staged, printer, folder, close: () => (closing ??= close()) };
  } catch (error) {
    await staged.clear();
    throw error;
  }
}

/** Of this very request, and beside the data of every one: other folders are used by others too. */
async function clearOld(
  context: Context,
  target: LetterTarget,
  { folder, name }: { readonly folder: string; readonly name: HiddenName },
): Promise<void> {
  const wanted = new Set((await listUnfinishedPrints(context.data.db)).map(({ id }) => id));
  await clearLeftovers(folder, {
    begin: target.kind === 'view' ? '' : hiddenName({ ...name, id: '' }),
    keep: (each) => {
      const id = each.slice(DIGITS + 1);
      return wanted.has(id) || isUnderWay(context, id);
    },
  });
}

const DIGITS = 12;

export function hiddenName({ requestSha256, id }: HiddenName): string {
  return `${requestSha256.slice(0, DIGITS)}-${id}`;
}

/** Letters for the viewer are made beside the data: nowhere else may people's data lie about. */
export function folderOf({ data }: Context, target: LetterTarget): string {
  if (target.kind === 'view') return join(data.folder, 'prints');
  return target.kind === 'file' ? dirname(target.path) : target.path;
}
