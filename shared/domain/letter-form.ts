import type { Day } from './values/day.ts';
import type {
  LetterContent,
  Letterhead,
  LetterKind,
  LetterProof,
  SignatureBlock,
} from './letter.ts';
import type { Paper } from './office.ts';

/**
 * What the letters of one print share: letterhead, wording, signatory, paper. Everything that is
 * the same for all is text already; what differs from letter to letter is a field. The register
 * keeps each form once, and of each letter the values alone.
 */
export interface LetterForm {
  readonly format: 1;
  readonly kind: LetterKind;
  /** Which version of the office's wording this was; 0 is the shipped one. */
  readonly wordingVersion: number;
  readonly date: Day;
  readonly paper: Paper;
  readonly letterhead: Letterhead;
  readonly heading: FormHeading | null;
  readonly titleLines: readonly FormText[];
  readonly body: readonly FormBlock[];
  readonly signature: SignatureBlock;
  /** Of a cover letter: what who receives it fills in and signs. */
  readonly receipt?: SignatureBlock | null;
  readonly copies: readonly FormText[];
}

/** Text, or text with fields in it, in pieces. */
export type FormText = string | readonly (string | { readonly field: LetterField })[];

export interface FormHeading {
  readonly placeAndDate: string;
  readonly rows: readonly FormRow[];
  readonly to: readonly FormText[];
}

export interface FormRow {
  readonly label: string;
  readonly value: FormText;
  readonly strong?: true;
  readonly whenEmpty: WhenEmpty;
}

/** What a row does where all of its fields are empty: stop the print, show a dash, or not be there. */
export type WhenEmpty = 'stop' | 'dash' | 'leave-out';

export type FormBlock =
  | { readonly kind: 'paragraph'; readonly text: FormText }
  | { readonly kind: 'table'; readonly rows: readonly FormRow[] }
  /** Of a cover letter: the letters that go with it, a table from `LetterValues.list`. */
  | { readonly kind: 'letters' };

/** What differs from letter to letter; the names are those that the office writes in braces. */
export const LETTER_FIELDS = [
  'nama',
  'nik',
  'nik_disamarkan',
  'tempat_tanggal_lahir',
  'jenis_kelamin',
  'alamat',
  'unit_kerja',
  'pekerjaan',
  'kpj',
  'masa_perlindungan',
  'keadaan',
  // of a cover letter
  'opd',
  'pimpinan_opd',
  'jumlah_surat',
  'nomor_awal',
  'nomor_akhir',
] as const;

export type LetterField = (typeof LETTER_FIELDS)[number];

/** What one letter says in its form's fields; empty text where nothing is known. */
export interface LetterValues {
  readonly fields: Readonly<Partial<Record<LetterField, string>>>;
  /** Of a cover letter: number, name, and so on, of each letter that goes with it. */
  readonly list?: readonly (readonly string[])[];
}

/** One letter of the register, from which its page can be drawn. */
export interface StoredLetter {
  readonly number: string | null;
  readonly form: LetterForm | FirstForm;
  readonly values: LetterValues;
  readonly proof: LetterProof | null;
  readonly subject: { readonly name: string; readonly nik: string };
}

/** Letters of the first releases were kept whole, without a form that others share. */
export interface FirstForm {
  readonly format: 0;
  readonly content: LetterContent;
}
