import type { Day } from './values/day.ts';

export type Paper = 'F4' | 'A4';

/** Paper in millimetres. F4 is 215 × 330, the folio of Indonesian offices. */
export const PAPER_MM: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  F4: [215, 330],
  A4: [210, 297],
};

/** What becomes of a letter about somebody who is not covered on the letter's date. */
export type InactiveLetters = 'refuse' | 'history';

/** The office that writes the letters. Empty text = "belum diisi". */
export interface Office {
  readonly government: string;
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  /** Laman. */
  readonly website: string;
  readonly city: string;
  readonly paper: Paper;
  /** Tokens: {nomor} {tahun} {bulan} (Roman month) {klasifikasi} {unit}. */
  readonly letterNumberPattern: string;
  /** The same for cover letters; empty: they take their numbers from the book of the letters. */
  readonly coverNumberPattern: string;
  /** What {klasifikasi} stands for: 500.15 is labour (Permendagri 83/2022). */
  readonly classification: string;
  /** What {unit} stands for. */
  readonly unit: string;
  readonly inactiveLetters: InactiveLetters;
  /** Whether letters carry a QR and a code that prove them without internet. */
  readonly proofOnLetters: boolean;
  /** SHA-256 of the stored image of the coat of arms, or null. */
  readonly coatOfArms: string | null;
}

export interface Signatory {
  readonly id: number;
  readonly name: string;
  readonly position: string;
  readonly rank: string;
  /** 18 digits, without spaces. */
  readonly nip: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** One thing that must be filled before anything official prints, and the screen to do it on. */
export interface MissingSetting {
  readonly what:
    | 'office-name'
    | 'office-government'
    | 'office-address'
    | 'office-phone'
    | 'office-email'
    | 'office-city'
    | 'letter-number-pattern'
    | 'signatory'
    | 'signatory-name'
    | 'signatory-position'
    | 'signatory-rank'
    | 'signatory-nip'
    | 'agreement-number-government'
    | 'agreement-number-bpjs'
    | 'agreement-signed-on';
  readonly where: 'office' | 'signatories' | 'agreements';
}
