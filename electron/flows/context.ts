import type { ColumnMemory, ImportAnswers } from '../../shared/domain/answers.ts';
import type { WorkbookMarks } from '../../shared/domain/sending/compose-marks.ts';
import type { DepartmentForm } from '../../shared/domain/sending/department-form.ts';
import type { SheetGlimpse } from '../../shared/domain/reading/glimpse.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import type { PlaceLists } from '../../shared/domain/lists/known-places.ts';
import type { RosterExport } from '../../shared/domain/sending/roster-export.ts';
import type { RosterOf } from '../../shared/domain/reading/read-candidates.ts';
import type { SheetOffer, SheetReading } from '../../shared/domain/candidate.ts';
import type { LetterContent, SummaryContent } from '../../shared/domain/letter.ts';
import { Failure } from '../../shared/failure.ts';
import type { JobProgress } from '../../shared/ipc.ts';
import type { OpenDatabase } from '../db/open.sqlite.ts';

/** What every flow is given; whatever cannot be real in a test is an argument here. */
export interface Context {
  readonly data: OpenDatabase;
  readonly tools: Tools;
  /** Who acts, for the record: `jendela` or `terminal` until people have accounts. */
  readonly actor: string;
  readonly source: 'hand' | 'terminal';
  now(): Date;
  newId(): string;
}

/** A long piece of work that a person watches and may stop. */
export interface Job {
  readonly signal: AbortSignal;
  progress(stage: JobProgress['stage'], done: number, total: number): void;
}

/** For work that nobody watches (terminal, tests). */
export const UNWATCHED: Job = { signal: new AbortController().signal, progress: () => {} };

/** Between two steps of a long piece of work. Failure: cancelled. */
export function refuseIfCancelled(job: Job): void {
  if (job.signal.aborted) throw new Failure('cancelled');
}

/**
 * The heavy arrows: values in, values out, no database. The window runs them in a thread that can
 * be ended; the terminal and the tests run the same functions in place.
 */
export interface Tools {
  readRoster(request: ReadRosterRequest, job: Job): Promise<RosterRead>;
  lookAtRoster(request: { readonly path: string }, job: Job): Promise<readonly SheetGlimpse[]>;
  writeRoster(
    request: { readonly path: string; readonly content: RosterExport },
    job: Job,
  ): Promise<void>;
  writeDepartmentForm(
    request: { readonly path: string; readonly content: DepartmentForm },
    job: Job,
  ): Promise<void>;
  /** Writes the imported file as a workbook with the faults marked; on failure or cancel nothing. */
  markWorkbook(request: MarkWorkbookRequest & { readonly path: string }, job: Job): Promise<void>;
  drawLetters(request: DrawLettersRequest, job: Job): Promise<DrawnDocument>;
  /** One PDF each, written under these names into the folder; on failure or cancel none stays. */
  drawLetterFiles(
    request: DrawLettersRequest & { readonly folder: string; readonly names: readonly string[] },
    job: Job,
  ): Promise<void>;
  drawSummary(
    request: { readonly content: SummaryContent; readonly images: Images },
    job: Job,
  ): Promise<DrawnDocument>;
}

export interface ReadRosterRequest {
  readonly source: RosterSource;
  readonly answers: ImportAnswers;
  /** What people of the department have said about the columns of its files before. */
  readonly memory: readonly ColumnMemory[];
  readonly places: PlaceLists;
  /** The agreement that the roster is for. */
  readonly agreement: RosterOf;
}

/** A file on the disk, or one whose bytes were kept when it was first read. */
export type RosterSource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'kept';
      readonly fileName: string;
      readonly sha256: string;
      readonly bytes: Uint8Array;
    };

export interface RosterRead {
  readonly fileSha256: string;
  /** What was read, to be kept with the import. */
  readonly bytes: Uint8Array;
  /** One for each sheet imported, in the order of the file. */
  readonly readings: readonly SheetReading[];
  readonly sheets: readonly SheetOffer[];
}

export interface MarkWorkbookRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly marks: WorkbookMarks;
}

export interface DrawLettersRequest {
  readonly contents: readonly LetterContent[];
  /** By SHA-256. */
  readonly images: Images;
}

export interface DrawnDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** For each letter the page on which it begins, from 1; absent for other documents. */
  readonly firstPages?: readonly number[];
}
