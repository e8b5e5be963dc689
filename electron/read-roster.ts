import { basename } from 'node:path';
import { glimpse, type SheetGlimpse } from '../shared/domain/reading/glimpse.ts';
import type { BpjsList } from '../shared/domain/bpjs/bpjs-list.ts';
import { readBpjsList } from '../shared/domain/bpjs/read-bpjs-list.ts';
import { createKnownPlaces } from '../shared/domain/lists/known-places.ts';
import { readSheets } from '../shared/domain/reading/read-sheets.ts';
import type { RawWorkbook } from '../shared/domain/sheet.ts';
import { sha256Of } from './files/sha256.ts';
import { READ_LIMITS } from './excel/limits.ts';
import { readFileBytes } from './excel/read/read-file-bytes.ts';
import { readWorkbook } from './excel/read/read-workbook.ts';
import type {
  Job,
  ReadBpjsListRequest,
  ReadRosterRequest,
  RosterRead,
  RosterSource,
} from './flows/context.ts';

/**
 * A file from its bytes to the people in it: read, its sheets judged, those that hold the roster
 * understood. The bytes are taken once, so that the fingerprint is that of what was read.
 */
export async function readRoster(request: ReadRosterRequest, job: Job): Promise<RosterRead> {
  const { answers, memory, agreement } = request;
  const file = await open(request.source);
  const workbook = await workbookOf(file, job);
  job.progress('checking', 0, 0);
  const places = createKnownPlaces(request.places, answers.words);
  return {
    fileSha256: file.sha256,
    bytes: file.bytes,
    ...readSheets(workbook, { places, agreement, answers, memory }),
  };
}

/** The beginnings of all sheets, for a file in which no table was found. */
export async function lookAtRoster(
  request: { readonly path: string },
  job: Job,
): Promise<readonly SheetGlimpse[]> {
  const file = await open({ kind: 'file', path: request.path });
  return glimpse(await workbookOf(file, job));
}

/** A list of BPJS: its people, and what they are asked for. */
export async function readBpjsListFile(request: ReadBpjsListRequest, job: Job): Promise<BpjsList> {
  const file = await open({ kind: 'file', path: request.path });
  const workbook = await workbookOf(file, job);
  job.progress('checking', 0, 0);
  const places = createKnownPlaces(request.places);
  const list = readBpjsList(workbook, { places, agreement: request.agreement });
  return { fileSha256: file.sha256, ...list };
}

interface OpenFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

async function open(source: RosterSource): Promise<OpenFile> {
  if (source.kind === 'kept') return source;
  const bytes = await readFileBytes(source.path, READ_LIMITS.fileBytes);
  return {
    fileName: basename(source.path),
    sha256: sha256Of(bytes),
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  };
}

/** More would be held in memory for nothing but the seconds of reading them again. */
const MOST_ROWS_KEPT = 20_000;

/** The workbook read last: every answer about a file reads it again, but does not parse it again. */
let last: { readonly sha256: string; readonly workbook: RawWorkbook } | null = null;

async function workbookOf({ fileName, sha256, bytes }: OpenFile, job: Job): Promise<RawWorkbook> {
  if (last?.sha256 === sha256) {
    job.progress('reading', bytes.length, bytes.length);
    return last.workbook;
  }
  last = null;
  const workbook = await readWorkbook(bytes, {
    fileName,
    signal: job.signal,
    onProgress: (done, total) => job.progress('reading', done, total),
  });
  const rows = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (rows <= MOST_ROWS_KEPT) last = { sha256, workbook };
  return workbook;
}
