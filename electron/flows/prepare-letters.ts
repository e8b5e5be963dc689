import { basename, dirname, join } from 'node:path';
import { safeFileName } from '../../shared/domain/values/file-name.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import type { NewLetter } from '../db/office/letters.ts';
import {
  ensureFolder,
  namesIn,
  refuseFolder,
  stageFiles,
  type StagedFiles,
} from '../staged-files.ts';
import { writeDurably } from '../write-file-whole.ts';
import type { Context, DrawLettersRequest, DrawnDocument, Job } from './context.ts';

/** Where the letters go: into memory for a viewer, into one file, or one file each into a folder. */
export type LetterTarget =
  | { readonly kind: 'view' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** Letters drawn, their files still hidden. */
export interface PreparedLetters {
  readonly document: DrawnDocument | null;
  readonly staged: StagedFiles | null;
  /** Names in the hidden folder and where they go, one each or one for all. */
  readonly names: readonly string[];
  readonly targets: readonly string[];
  readonly folder: string;
  /** The page of each letter in its file. */
  readonly pages: readonly number[];
}

/** Draws letters for their target; puts nothing in place yet. Failures: those of files and drawing. */
export async function prepareLetters(
  context: Context,
  target: LetterTarget,
  { letters, images }: { readonly letters: readonly NewLetter[]; readonly images: Images },
  job: Job,
): Promise<PreparedLetters> {
  const request = { contents: letters.map(({ content }) => content), images };
  if (target.kind === 'folder') return prepareFolder(context, target.path, letters, request, job);
  if (target.kind === 'file') await refuseFolder(target.path);
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
  request: DrawLettersRequest,
  job: Job,
): Promise<PreparedLetters> {
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
