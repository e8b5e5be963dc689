import type { Day } from './values/day.ts';

export type Paper = 'F4' | 'A4';

/** Paper in millimetres. F4 is 215 × 330, the folio of Indonesian offices. */
export const PAPER_MM: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  F4: [215, 330],
  A4: [210, 297],
};

/** The office that writes the letters. Empty text = "belum diisi". */
export interface Office {
  readonly government: string;
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly city: string;
  readonly paper: Paper;
  /** Tokens: {nomor} {tahun} {bulan} (Roman month). */
  readonly letterNumberPattern: string;
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
