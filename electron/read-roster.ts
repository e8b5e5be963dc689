import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { createKnownPlaces } from '../shared/domain/known-places.ts';
import { chooseSheet, offerSheets } from '../shared/domain/choose-sheet.ts';
import { READ_LIMITS } from './excel/limits.ts';
import { readFileBytes } from './excel/read-file-bytes.ts';
import { readWorkbook } from './excel/read-workbook.ts';
import type { Job, ReadRosterRequest, RosterRead } from './flows/context.ts';

/**
 * A file from its bytes to the people in it: read, its sheets judged, the one with the roster
 * understood. The bytes are taken once, so that the fingerprint is that of what was read.
 */
export async function readRoster(request: ReadRosterRequest, job: Job): Promise<RosterRead> {
  const { source, answers } = request;
  const bytes =
    source.kind === 'kept' ? source.bytes : await readFileBytes(source.path, READ_LIMITS.fileBytes);
  const workbook = await readWorkbook(bytes, {
    fileName: source.kind === 'kept' ? source.fileName : basename(source.path),
    signal: job.signal,
    onProgress: (done, total) => job.progress('reading', done, total),
  });
  job.progress('checking', 0, 0);
  const places = createKnownPlaces(request.places);
  const reading = chooseSheet(workbook, places, answers.sheets[0]?.name ?? null, request.agreement);
  return {
    fileSha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    readings: [reading],
    sheets: offerSheets(workbook, places, request.agreement),
  };
}
