/** What goes out about letters, prints, the register, wording, signatures and proofs. */
import type { Pks } from './domain/agreement.ts';
import type { MissingSetting } from './domain/office.ts';
import type { GapReason, RegisterKind, RegisterStatus } from './domain/register.ts';
import type { Day } from './domain/values/day.ts';
import type { WordingKind, Wordings } from './domain/wording.ts';

export interface LettersCheck {
  readonly ready: number;
  /** Of those, who gets the history form. */
  readonly history: number;
  readonly refused: readonly LetterRefusal[];
  /** Whose letter would lack something that the wording needs: nothing prints before that is settled. */
  readonly incomplete: readonly LetterRefusal[];
  readonly missing: readonly MissingSetting[];
  /** The number the first letter would take if issued now. */
  readonly nextNumber: string | null;
  /** Of those ready, who already has a letter of this date. */
  readonly already: number;
  /** The newest date in the register where it lies after the letter's: numbers and dates then cross. */
  readonly newerDate: Day | null;
  /** Departments among those ready. */
  readonly departments: number;
  readonly signatory: {
    readonly id: number;
    readonly name: string;
    readonly hasImage: boolean;
  } | null;
  /** The same print, cut off before. */
  readonly unfinished: PrintItem | null;
}

export interface LetterRefusal {
  readonly personId: number;
  readonly membershipId: number;
  readonly nikMasked: string;
  readonly name: string;
  readonly why: string;
}

export interface DocumentView {
  /** Served to the viewer as app://documents/<document>.pdf until the app closes. */
  readonly document: string;
  readonly suggestedName: string;
  readonly pages: number;
}

export interface LettersIssued {
  /** Null where nobody got a letter. */
  readonly print: PrintItem | null;
  readonly refused: readonly LetterRefusal[];
  /** Null when the letters went to a folder. */
  readonly document: DocumentView | null;
}

export interface PrintItem {
  readonly id: string;
  readonly date: Day;
  readonly shape: 'view' | 'file' | 'folder' | 'departments';
  /** Name of the folder or file, never its path. */
  readonly targetName: string | null;
  readonly signing: 'pen' | 'image' | 'certificate';
  readonly letters: number;
  /** So many have come out of a printer. */
  readonly printed: number;
  readonly status: 'drawing' | 'done' | 'given-back';
  readonly firstNumber: string;
  readonly lastNumber: string;
  readonly createdAt: string;
}

export interface PrintPages extends DocumentView {
  /** Of the letters of the print, from 0, and how many there are in the document. */
  readonly from: number;
  readonly letters: number;
}

export interface LetterListItem {
  readonly id: number;
  readonly kind: RegisterKind;
  readonly number: string;
  readonly date: Day;
  readonly personId: number | null;
  /** Whom it is about; of a letter by hand to whom it goes. */
  readonly name: string;
  readonly nikMasked: string | null;
  readonly about: string | null;
  readonly pks: Pks | null;
  readonly status: RegisterStatus;
  readonly voidReason: string | null;
  /** Bears a scanned signature: a reprint needs the passphrase. */
  readonly signedByImage: boolean;
  readonly createdAt: string;
}

export interface RegisterState {
  readonly years: readonly number[];
  readonly nextNumber: string | null;
  readonly nextSequence: number;
  /** Reserved and not yet filled. */
  readonly reserved: number;
  /** Numbers of the year that no letter has: none where the register is sound. */
  readonly gaps: readonly number[];
  /** Numbers of the year that no letter has, with the reason that is kept of them. */
  readonly explained: readonly ExplainedGap[];
}

export interface ExplainedGap {
  readonly from: number;
  readonly to: number;
  readonly why: GapReason;
}

export interface WordingView<K extends WordingKind = WordingKind> {
  readonly kind: K;
  readonly wording: Wordings[K];
  readonly version: number;
  readonly isShipped: boolean;
  readonly versions: readonly {
    readonly version: number;
    readonly isShipped: boolean;
    readonly actor: string;
    readonly createdAt: string;
  }[];
}

export interface WordingPreview {
  /** Null where the wording cannot be drawn. */
  readonly document: DocumentView | null;
  /** One sentence each: a name that is not known, a field that is empty. */
  readonly problems: readonly string[];
}

export interface SignatureImageView {
  readonly signatoryId: number;
  readonly createdAt: string;
}

export interface SignatureUseView {
  readonly id: number;
  readonly signatory: string;
  readonly purpose: 'issue' | 'reprint' | 'refused';
  readonly letters: number;
  readonly actor: string;
  readonly at: string;
}

export interface CertificateView {
  readonly holder: string;
  readonly issuer: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
}

/** Is this letter ours and unchanged. */
export interface ProofAnswer {
  readonly valid: boolean;
  /** One Indonesian sentence. */
  readonly why: string;
  readonly number: string | null;
  readonly date: Day | null;
  /** What the register knows of it; null where it is not known there. */
  readonly letter: LetterListItem | null;
  /** Of a file that holds several. */
  readonly letters: number;
}

/** What each request about them is answered with; part of the whole conversation (ipc.ts). */
export interface LetterReplies {
  'letters.check': LettersCheck;
  'letters.draft': DocumentView;
  'letters.issue': LettersIssued;
  'letters.list': { readonly total: number; readonly letters: readonly LetterListItem[] };
  'letters.reprint': DocumentView;
  'letters.void': null;
  'register.state': RegisterState;
  'register.reserve': { readonly first: string; readonly last: string };
  'register.fill': LetterListItem;
  'register.insert': LetterListItem;
  'register.try-insert': { readonly number: string; readonly warning: string | null };
  'register.begin': RegisterState;
  'register.export': { readonly rows: number };
  'register.print': DocumentView;
  'prints.list': readonly PrintItem[];
  'print.go-on': LettersIssued;
  'print.give-back': PrintItem;
  'print.pages': PrintPages;
  'print.printed': PrintItem;
  'wording.get': WordingView;
  'wording.version': WordingView;
  'wording.save': WordingView;
  'wording.reset': WordingView;
  'wording.preview': WordingPreview;
  'signature.look': string;
  'signature.set': SignatureImageView;
  'signature.remove': null;
  'signature.try': null;
  'signature.list': readonly SignatureImageView[];
  'signature.uses': readonly SignatureUseView[];
  'certificate.look': CertificateView;
  'proof.file': ProofAnswer;
  'proof.code': ProofAnswer;
  'proof.page': null;
}
