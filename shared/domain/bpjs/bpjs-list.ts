import type { Day } from '../values/day.ts';
import type { Sen } from '../values/sen.ts';
import type { Sex } from '../person.ts';

/** A list of BPJS as it was understood: a monthly list, a SIPP export, or the office's own upload. */
export interface BpjsList {
  readonly fileSha256: string;
  /** Every row that is a person, in the order of the file. */
  readonly rows: readonly BpjsRow[];
  /** Whether a column holds contributions. */
  readonly hasDues: boolean;
  /** Sheets that seem to hold people too and were not read: of several the fullest is. */
  readonly otherSheets: readonly string[];
}

/** What a row says of one person; null where it says nothing, or nothing that can be read. */
export interface BpjsRow {
  /** 1-based, as Excel counts. */
  readonly row: number;
  /** Only a NIK without a fault: a damaged one may be anybody's. */
  readonly nik: string | null;
  /** 11 digits. */
  readonly kpj: string | null;
  readonly name: string | null;
  /** Of the row itself, never of the NIK. */
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  /** Whole rupiah. */
  readonly wage: number | null;
  readonly due: Sen | null;
}
