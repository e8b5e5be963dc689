import type { Day } from '../values/day.ts';
import type { Sen } from '../values/sen.ts';

/** Death that is no work accident (JKM), or a work accident (JKK): two files with their own papers. */
export const CLAIM_KINDS = ['jkm', 'jkk'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What became of the person; a JKM is always a death. */
export const CLAIM_OUTCOMES = ['death', 'injury'] as const;
export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];

/** In the order in which a claim goes through them; the last three are asides. */
export const CLAIM_STATUSES = [
  'dilaporkan',
  'melengkapi-berkas',
  'berkas-lengkap',
  'diajukan',
  'verifikasi',
  'disetujui',
  'dibayar',
  'selesai',
  'dikembalikan',
  'ditolak',
  'dibatalkan',
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Happens to a claim without changing its status. Handing over symbolically is not the payment. */
export const CLAIM_EVENTS = ['laporan-tahap-1', 'laporan-tahap-2', 'penyerahan-simbolis'] as const;
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];
/** What a person writes down. */
export type ClaimMove = ClaimStatus | ClaimEvent;

/** Among the steps, but no step of the claim: something was taken away that was entered by mistake. */
export const CLAIM_REMOVAL = 'catatan-dihapus';
export type ClaimStep = ClaimMove | typeof CLAIM_REMOVAL;

/** Of the official form (3a), in the legal order of heirs (PP 44/2015; Permenaker 4/2023 art. 57(4)). */
export const HEIR_RELATIONS = [
  'janda-duda',
  'anak',
  'ayah-ibu',
  'kakek-nenek',
  'cucu',
  'saudara-kandung',
  'mertua',
  'wasiat',
] as const;
export type HeirRelation = (typeof HEIR_RELATIONS)[number];

export interface Guardian {
  readonly name: string;
  readonly nik: string | null;
  readonly phone: string | null;
  readonly relation: string;
}

export interface BankAccount {
  readonly bank: string;
  readonly number: string;
  readonly holder: string;
}

export interface Heir {
  readonly id: number;
  readonly name: string;
  readonly relation: HeirRelation;
  readonly nik: string | null;
  readonly birthDate: Day | null;
  readonly phone: string | null;
  /** Of somebody under 18. */
  readonly guardian: Guardian | null;
  readonly account: BankAccount | null;
}

/** A paper of the checklist; which are needed follows the kind, the outcome and the heirs. */
export const CLAIM_PAPERS = [
  'kpj',
  'ktp-peserta',
  'ktp-ahli-waris',
  'kartu-keluarga',
  'akta-kematian',
  'surat-ahli-waris',
  'buku-nikah',
  'surat-kuasa',
  'rekening',
  'surat-kerja',
  'formulir-4',
  'npwp',
  'akta-kelahiran',
  'surat-sekolah',
  'surat-wali',
  'penetapan-pengadilan',
  'akta-wasiat',
  'formulir-3',
  'formulir-3a',
  'formulir-3b',
  'absensi',
  'kronologi',
  'ktp-saksi',
  'laporan-polisi',
  'surat-tugas',
  'kuitansi-pengobatan',
  'kuitansi-angkutan',
  'resume-medis',
] as const;
export type ClaimPaper = (typeof CLAIM_PAPERS)[number];

export interface NeededPaper {
  readonly paper: ClaimPaper;
  /** Nice to have, or only in some cases: it does not hold the claim up. */
  readonly isOptional: boolean;
}

export interface ClaimStepEntry {
  readonly id: number;
  readonly step: ClaimStep;
  readonly day: Day;
  readonly note: string;
  readonly actor: string;
  readonly at: string;
}

export interface ClaimPayment {
  readonly id: number;
  readonly heirId: number | null;
  readonly paidOn: Day;
  readonly amount: Sen;
  readonly proof: string | null;
  readonly note: string;
}

/** A day or hour by which something must be done, as a clock for the screen. */
export interface Deadline {
  readonly what: 'laporan-tahap-1' | 'laporan-tahap-2' | 'pembayaran' | 'hak-klaim';
  /** `2026-02-09T14:30`, or a day where no hour counts; in Baubau. */
  readonly until: string;
  readonly state: 'running' | 'near' | 'missed' | 'met';
  /** One Indonesian sentence: by when, and what holds it up or what late costs. */
  readonly sentence: string;
  /** Where the rule stands. */
  readonly source: string;
}
