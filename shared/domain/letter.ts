import type { Day } from './values/day.ts';
import type { Paper } from './office.ts';

/**
 * A letter as it is drawn, word for word. It is filled from the form and the values that the
 * register keeps of each letter (letter-form.ts), so a reprint years later is the first print again.
 */
export interface LetterContent {
  readonly kind: LetterKind;
  /** The letter's own date; the PDF carries it too, so that a reprint is the same file. */
  readonly date?: Day;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  /** Of a letter to somebody: date, number and addressee above the text. */
  readonly heading?: LetterHeading | null;
  /** Bold centred lines, e.g. SURAT KETERANGAN KEPESERTAAN. */
  readonly titleLines: readonly string[];
  /** The register number; null only in a draft, which is marked DRAF on the page. */
  readonly number: string | null;
  /** Paragraphs and tables in reading order. */
  readonly body: readonly LetterBlock[];
  readonly signature: SignatureBlock;
  /** Of a cover letter: what who receives it fills in and signs, at the left of the signature. */
  readonly receipt?: SignatureBlock | null;
  /** Who else gets the letter (tembusan), numbered at the foot. */
  readonly copies?: readonly string[];
  readonly proof?: LetterProof | null;
  /** A reprint that says so: SALINAN. */
  readonly isCopy?: boolean;
  /** For the document's title and the list of what was printed. */
  readonly subject: { readonly name: string; readonly nik: string };
}

/**
 * `membership`: is a member. `history`: was one. `cover`: the surat pengantar that goes with the
 * letters of a department.
 */
export type LetterKind = 'membership' | 'history' | 'cover';

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

export interface LetterHeading {
  /** `Baubau, 5 Juni 2025`, at the right. */
  readonly placeAndDate: string;
  /** Sifat, Lampiran, Hal; none in the title shape of a surat pengantar. */
  readonly rows: readonly TableRow[];
  /** `Yth. Kepala Dinas Kesehatan` / `di` / `Baubau` */
  readonly to: readonly string[];
}

export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | GridBlock;

export interface TableRow {
  readonly label: string;
  readonly value: string;
  /** Printed bold: the name of the person whom a letter is about. */
  readonly strong?: true;
}

/** A ruled table that may run over pages; its head is repeated on each. */
export interface GridBlock {
  readonly kind: 'grid';
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Under the last row, e.g. the sum; one cell for each column. */
  readonly foot?: readonly string[];
}

export interface GridColumn {
  readonly title: string;
  /** Share of the width, beside the others'. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
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
  /** SHA-256 of the scanned signature; absent: room for pen and stamp. */
  readonly image?: string | null;
  /** What the certificate itself says, where the file is signed digitally. */
  readonly certificate?: CertificateLine | null;
}

export interface CertificateLine {
  /** Common names, as the certificate has them. */
  readonly holder: string;
  readonly issuer: string;
}

/** The office's own proof, good without internet: what the QR holds and the code to type. */
export interface LetterProof {
  /** Text of the QR: alphanumeric characters of ISO 18004 only. */
  readonly qr: string;
  /** `K7QF-3M2P-9XTD` */
  readonly code: string;
  /** `Arsip Dinas Tenaga Kerja; bukan tanda tangan elektronik tersertifikasi` */
  readonly label: string;
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
  /** The roster as an annex, from a page of its own. */
  readonly annex?: SummaryAnnex | null;
}

export interface SummaryAnnex {
  readonly titleLines: readonly string[];
  readonly grid: GridBlock;
  /** Behind the roster: its sums. */
  readonly sums?: readonly SummaryBlock[];
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
      /** Everything smaller, as a number alone: its bar would dwarf the others. */
      readonly rest?: { readonly label: string; readonly value: number };
      readonly total: { readonly label: string; readonly value: number };
    };

/** The register (buku agenda) on paper: a table under the letterhead, landscape. */
export interface RegisterContent {
  readonly kind: 'register';
  readonly date: Day;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  readonly titleLines: readonly string[];
  readonly grid: GridBlock;
  readonly dataAsOf: string;
}
