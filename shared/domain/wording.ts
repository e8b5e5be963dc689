import type { LETTER_FIELDS, WhenEmpty } from './letter-form.ts';
import type { TableRow } from './letter.ts';

/** The office's own words: each kind of document has its wording, in versions. */
export const WORDING_KINDS = ['membership', 'history', 'cover', 'summary'] as const;
export type WordingKind = (typeof WORDING_KINDS)[number];

/** The wording of a letter, as the office writes it: text with names in braces, `{nama}`. */
export interface LetterWording {
  /** Sifat, Lampiran, Hal and addressee; null where the letter speaks to nobody. */
  readonly heading: {
    readonly nature: string;
    readonly attachment: string;
    readonly about: string;
    readonly to: readonly string[];
  } | null;
  readonly titleLines: readonly string[];
  readonly body: readonly WordingBlock[];
  readonly copies: readonly string[];
}

export type WordingBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly WordingRow[] }
  | { readonly kind: 'letters' };

export interface WordingRow {
  readonly label: string;
  readonly value: string;
  readonly strong?: true;
  readonly whenEmpty: WhenEmpty;
}

/** What of the agreement summary is the office's to say. */
export interface SummaryWording {
  readonly scope: string;
  readonly legalBasis: readonly string[];
  /** Rights and duties in brief, by party. */
  readonly duties: readonly TableRow[];
}

export interface Wordings {
  readonly membership: LetterWording;
  readonly history: LetterWording;
  readonly cover: LetterWording;
  readonly summary: SummaryWording;
}

/** Known when the form is made, and the same in all letters of a print. */
export const SHARED_FIELDS = [
  'pemerintah',
  'dinas',
  'kota',
  'tanggal_surat',
  'tanggal_data',
  'nama_penanda_tangan',
  'nip_penanda_tangan',
  'pangkat_penanda_tangan',
  'jabatan_penanda_tangan',
  'program',
  'perjanjian',
  'nomor_perjanjian',
  'tanggal_perjanjian',
] as const;

export type SharedField = (typeof SHARED_FIELDS)[number];
export type WordingField = SharedField | (typeof LETTER_FIELDS)[number];
