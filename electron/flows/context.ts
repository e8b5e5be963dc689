import type { Access } from '../../shared/domain/account.ts';
import type { CopyManifest, CopyReason } from '../../shared/domain/copies.ts';
import type { ColumnMemory, ImportAnswers } from '../../shared/domain/answers.ts';
import type { WorkbookMarks } from '../../shared/domain/sending/compose-marks.ts';
import type { DepartmentForm } from '../../shared/domain/sending/department-form.ts';
import type { SheetGlimpse } from '../../shared/domain/reading/glimpse.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import type { PlaceLists } from '../../shared/domain/lists/known-places.ts';
import type { RosterExport } from '../../shared/domain/sending/roster-export.ts';
import type { BpjsList } from '../../shared/domain/bpjs/bpjs-list.ts';
import type { RosterOf } from '../../shared/domain/reading/read-candidates.ts';
import type { SheetOffer, SheetReading } from '../../shared/domain/candidate.ts';
import type {
  CertificateLine,
  LetterContent,
  RegisterContent,
  SummaryContent,
} from '../../shared/domain/letter.ts';
import type { PlainDocument } from '../../shared/domain/plain-document.ts';
import type { Day } from '../../shared/domain/values/day.ts';
import { Failure } from '../../shared/failure.ts';
import type { JobProgress } from '../../shared/ipc.ts';
import type { CopyView } from '../../shared/trust-views.ts';
import type { ExaminedCopy } from '../db/copies/examine-copy.sqlite.ts';
import type { PreparedRestore } from '../db/copies/prepare-restore.sqlite.ts';
import type { CopyRequest } from '../db/copies/write-copy.sqlite.ts';
import type { Entry } from '../db/entry.ts';
import type { OpenDatabase } from '../db/open.sqlite.ts';

/** What every flow is given; whatever cannot be real in a test is an argument here. */
export interface Context {
  readonly data: OpenDatabase;
  readonly tools: Tools;
  /** Who acts, for the record: a username; `jendela` or `terminal` until people have accounts. */
  readonly actor: string;
  readonly source: 'hand' | 'terminal';
  /** What the one who acts may see. */
  readonly access: Access;
  readonly copies: Copies;
  now(): Date;
  newId(): string;
}

/** Who writes in the data, at this moment. */
export function entryOf(context: Pick<Context, 'actor' | 'source' | 'now'>): Entry {
  const via = context.source === 'terminal' ? 'terminal' : 'window';
  return { actor: context.actor, via, now: context.now() };
}

/** Copies of the data, where the program keeps them. */
export interface Copies {
  /**
   * Makes sure that the data as they stand are kept before something changes much; a whole copy of just
   * this state is enough, and data that nobody has begun with need none. Failure: copy-failed, and
   * then nothing else may be done.
   */
  before(reason: CopyReason): Promise<void>;
  /** Makes one now, in any case. Failure: copy-failed. */
  make(reason: CopyReason, entry: Entry, job: Job): Promise<MadeCopy>;
  /** Puts the newest copy into the second place, making one where there is none. Never fails. */
  sendNewest(): Promise<void>;
}

/** A copy that was made and proved. */
export interface MadeCopy {
  readonly view: CopyView;
  readonly path: string;
  readonly manifest: CopyManifest;
}

/** For data of a moment: tests, measurements. */
export const NO_COPIES: Copies = {
  before: () => Promise.resolve(),
  make: () => Promise.reject(new Failure('copy-failed')),
  sendNewest: () => Promise.resolve(),
};

/** A long piece of work that a person watches and may stop. */
export interface Job {
  readonly signal: AbortSignal;
  /** At once, or when a paused piece of work may go on, or is stopped. */
  unpaused(): Promise<void>;
  progress(stage: JobProgress['stage'], done: number, total: number): void;
}

/** For work that nobody watches (terminal, tests). */
export const UNWATCHED: Job = {
  signal: new AbortController().signal,
  unpaused: () => Promise.resolve(),
  progress: () => {},
};

/** Between two steps of a long piece of work. Failure: cancelled. */
export function refuseIfCancelled(job: Job): void {
  if (job.signal.aborted) throw new Failure('cancelled');
}

/**
 * The heavy arrows: values in, values out; of the database they only read files, through connections of
 * their own. The window runs them in a thread that can
 * be ended; the terminal and the tests run the same functions in place.
 */
export interface Tools {
  readRoster(request: ReadRosterRequest, job: Job): Promise<RosterRead>;
  lookAtRoster(request: { readonly path: string }, job: Job): Promise<readonly SheetGlimpse[]>;
  /** A list of BPJS, with the contributions that stand in it. */
  readBpjsList(request: ReadBpjsListRequest, job: Job): Promise<BpjsList>;
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
  /** Files of letters, made part by part, so that the longest print needs no more memory than a short one. */
  openPrint(request: PrintRequest, job: Job): Promise<Print>;
  drawRegister(
    request: { readonly content: RegisterContent; readonly images: Images },
    job: Job,
  ): Promise<DrawnDocument>;
  /** Papers that take no number of the register: records, reports, the sheet with a code. */
  drawPlain(
    request: { readonly content: PlainDocument; readonly images: Images },
    job: Job,
  ): Promise<DrawnDocument>;
  /** Failures: certificate-unreadable, certificate-passphrase-wrong. */
  readCertificate(request: Certificate, job: Job): Promise<CertificateFacts>;
  /** What of a PDF or picture can be a proof; empty lists where there is nothing. */
  findProofs(
    request: { readonly bytes: Uint8Array; readonly kind: 'pdf' | 'picture' },
    job: Job,
  ): Promise<FoundProofs>;
  drawSummary(
    request: { readonly content: SummaryContent; readonly images: Images },
    job: Job,
  ): Promise<DrawnDocument>;
  /** Copies the file of the data as it stands at one moment, and proves the copy. */
  writeCopy(request: CopyRequest, job: Job): Promise<CopyManifest>;
  /** Reads a copy whole. Failures: copy-damaged, copy-newer. */
  examineCopy(request: { readonly path: string }, job: Job): Promise<ExaminedCopy>;
  /** Brings a copy that was put aside to the newest shape and compares it. Failures: copy-damaged, copy-newer. */
  prepareRestore(
    request: { readonly staged: string; readonly present: string },
    job: Job,
  ): Promise<PreparedRestore>;
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

export type ReadBpjsListRequest = Pick<ReadRosterRequest, 'places' | 'agreement'> & {
  readonly path: string;
};

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

export interface PrintRequest {
  /** The hidden folder that the files are made in. */
  readonly folder: string;
  readonly images: Images;
  /** With it each file is signed when it ends. */
  readonly certificate: Certificate | null;
}

/** Files under way. Not closed, it leaves what it has written in the folder. */
export interface Print {
  /** Draws the next letters. Failures: cancelled, disk-full, those of files and of the certificate. */
  draw(parts: readonly PrintPart[], job: Job): Promise<readonly PartDrawn[]>;
  /** Ends the thread's part of it, whether all files have ended or not. */
  close(): Promise<void>;
}

/** Letters for one file, behind those that it has already. */
export interface PrintPart {
  readonly file: string;
  readonly letters: readonly LetterContent[];
  /** No more come: the file is made whole. */
  readonly ends: boolean;
}

export interface PartDrawn {
  readonly file: string;
  /** For each letter of the part the page of the file on which it begins, from 1. */
  readonly firstPages: readonly number[];
  /** Of the whole file, once it has ended. */
  readonly whole: { readonly sha256: string; readonly pages: number } | null;
}

/** A certificate file (.p12, .pfx) with its passphrase, as long as a print needs it. */
export interface Certificate {
  readonly bytes: Uint8Array;
  readonly passphrase: string;
}

export interface CertificateFacts extends CertificateLine {
  readonly validFrom: Day;
  readonly validUntil: Day;
}

export interface FoundProofs {
  /** Texts of QR codes. */
  readonly qrs: readonly string[];
  /** Printed text, in reading order; empty for pictures. */
  readonly text: string;
  /** So many pages could not be looked at: unreadable ones, or more than anybody scans. */
  readonly unseen: number;
}
