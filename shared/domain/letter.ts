import type { Day } from './values/day.ts';
import type { Paper } from './office.ts';

/**
 * Everything a letter prints, word for word: composed once, stored with the letter, drawn from
 * there ever after. A reprint years later is the first print again.
 */
export interface LetterContent {
  readonly kind: 'membership';
  /** The letter's own date; the PDF carries it too, so that a reprint is the same file. */
  readonly date?: Day;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  /** Bold centred lines, e.g. SURAT KETERANGAN KEPESERTAAN. */
  readonly titleLines: readonly string[];
  /** The register number; null only in a draft, which is marked DRAF on the page. */
  readonly number: string | null;
  /** Paragraphs and tables in reading order. */
  readonly body: readonly LetterBlock[];
  readonly signature: SignatureBlock;
  /** For the document's title and the list of what was printed. */
  readonly subject: { readonly name: string; readonly nik: string };
}

export interface Letterhead {
  /** `PEMERINTAH KOTA BAUBAU` */
  readonly government: string;
  /** `DINAS TENAGA KERJA` */
  readonly office: string;
  /** Address, telephone, e-mail: small lines under the name. */
  readonly lines: readonly string[];
  /** SHA-256 of the stored image, or null: the letterhead then stands without one. */
  readonly coatOfArms: string | null;
}

export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] };

export interface TableRow {
  readonly label: string;
  readonly value: string;
  /** Printed bold: the name of the person whom a letter is about. */
  readonly strong?: true;
}

export interface SignatureBlock {
  /** `Baubau, 5 Juni 2025`; empty where another block beside it carries the date. */
  readonly placeAndDate: string;
  /** `KEPALA DINAS TENAGA KERJA` / `KOTA BAUBAU,` */
  readonly positionLines: readonly string[];
  readonly name: string;
  readonly rank: string | null;
  /** Grouped for print: `19690806 199603 1 003`. */
  readonly nip: string | null;
}

/** The agreement summary (Ringkasan PKS), composed the same way. */
export interface SummaryContent {
  readonly kind: 'summary';
  readonly date?: Day;
  /** Marked DRAF on every page, while settings that an official print needs are missing. */
  readonly draft?: true;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  readonly titleLines: readonly string[];
  /** Lines under the title, e.g. both parties' numbers. */
  readonly numberLines: readonly string[];
  readonly sections: readonly SummarySection[];
  /** `Data per tanggal 22 November 2026 pukul 09.05 WITA` */
  readonly dataAsOf: string;
  readonly signatures: readonly SignatureBlock[];
}

export interface SummarySection {
  readonly heading: string;
  readonly blocks: readonly SummaryBlock[];
}

export type SummaryBlock =
  | LetterBlock
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'bars';
      /** A small horizontal bar chart, with the numbers printed beside the bars. */
      readonly rows: readonly { readonly label: string; readonly value: number }[];
      readonly total: { readonly label: string; readonly value: number };
    };
