import { readWorkbook } from './excel/read/read-workbook.ts';
import { markWorkbook } from './excel/mark/mark-workbook.ts';
import type { Job, MarkWorkbookRequest } from './flows/context.ts';

/** The file that was imported, with its faults marked, as a workbook to send back. */
export async function markRoster(
  { fileName, bytes, marks }: MarkWorkbookRequest,
  job: Job,
): Promise<Uint8Array> {
  const { signal } = job;
  const workbook = await readWorkbook(bytes, {
    fileName,
    signal,
    onProgress: (done, total) => job.progress('reading', done, total),
  });
  job.progress('writing', 0, 0);
  return markWorkbook({ kind: workbook.kind, bytes, workbook }, marks, { signal });
}
