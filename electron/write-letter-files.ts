import { join } from 'node:path';
import type { DrawLettersRequest, Job } from './flows/context.ts';
import { drawLetterFiles } from './pdf/draw-letters.ts';
import type { FontBytes } from './pdf/fonts.ts';
import { writeDurably } from './write-file-whole.ts';

/** Files under way to the disk while the next letters are drawn: waiting for each would double the time. */
const AT_ONCE = 16;

/** Draws each letter as a PDF of its own, under its name in the folder. Failures: cancelled, those of files. */
export async function writeLetterFiles(
  request: DrawLettersRequest & { readonly folder: string; readonly names: readonly string[] },
  fonts: FontBytes,
  job: Job,
): Promise<void> {
  const { contents, images, folder, names } = request;
  const writes: Promise<unknown>[] = [];
  let written = 0;
  try {
    for await (const { bytes } of drawLetterFiles(contents, {
      fonts,
      images,
      signal: job.signal,
    })) {
      const write = writeDurably(join(folder, names[written] as string), bytes);
      write.catch(() => {}); // told where the writes are awaited
      writes.push(write);
      written += 1;
      if (writes.length === AT_ONCE) await settle(writes.splice(0));
      job.progress('drawing', written, contents.length);
    }
    await settle(writes.splice(0));
  } finally {
    await Promise.allSettled(writes);
  }
}

/** Waits for every write, the failed ones too, so that nobody removes a folder that is being written to. */
async function settle(writes: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(writes)).find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}
