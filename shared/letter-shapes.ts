/** What comes in about letters, prints, the register, wording, signatures and proofs. */
import { z } from 'zod';
import { WORDING_KINDS } from './domain/wording.ts';
import { grantId, id, jobId } from './requests/fields.ts';
import { day, text } from './settings-shapes.ts';

/** As typed: a space belongs to it. */
const passphrase = z.string().min(1).max(200);
const printId = z.string().min(1).max(64);

/** In which of the three honest ways the letters are signed. */
export const SIGNING = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pen') }),
  z.strictObject({ kind: z.literal('image'), passphrase }),
  z.strictObject({ kind: z.literal('certificate'), file: grantId, passphrase }),
]);
export type SigningInput = z.infer<typeof SIGNING>;

/** One PDF for the viewer, one file each, or one PDF with a cover letter for each department. */
export const PRINT_SHAPE = z.enum(['one', 'files', 'departments']);
export type PrintShape = z.infer<typeof PRINT_SHAPE>;

const REGISTER_FILTER = z.strictObject({
  /** Any part of name, NIK, number or what it is about. */
  text: z.string().max(100),
  year: z.int().min(1900).max(2999).nullable(),
  status: z.enum(['issued', 'reserved', 'void']).nullable(),
  kind: z.enum(['membership', 'history', 'cover', 'hand']).nullable(),
});
export type RegisterFilter = z.infer<typeof REGISTER_FILTER>;

const wordingRow = z.strictObject({
  label: text(80),
  value: text(400),
  strong: z.literal(true).optional(),
  whenEmpty: z.enum(['stop', 'dash', 'leave-out']),
});

const LETTER_WORDING = z.strictObject({
  heading: z
    .strictObject({
      nature: text(40),
      attachment: text(80),
      about: text(200),
      to: z.array(text(160)).max(6).readonly(),
    })
    .nullable(),
  titleLines: z.array(text(200)).max(4).readonly(),
  body: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('paragraph'), text: text(2000) }),
        z.strictObject({ kind: z.literal('table'), rows: z.array(wordingRow).max(20).readonly() }),
        z.strictObject({ kind: z.literal('letters') }),
      ]),
    )
    .max(30)
    .readonly(),
  copies: z.array(text(200)).max(10).readonly(),
});

const SUMMARY_WORDING = z.strictObject({
  scope: text(1000),
  legalBasis: z.array(text(400)).max(20).readonly(),
  duties: z
    .array(z.strictObject({ label: text(80), value: text(1000) }))
    .max(6)
    .readonly(),
});

/** A wording with its kind: each kind has its own shape. */
const ANY_WORDING = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('membership'), wording: LETTER_WORDING }),
  z.strictObject({ kind: z.literal('history'), wording: LETTER_WORDING }),
  z.strictObject({ kind: z.literal('cover'), wording: LETTER_WORDING }),
  z.strictObject({ kind: z.literal('summary'), wording: SUMMARY_WORDING }),
]);
export type AnyWording = z.infer<typeof ANY_WORDING>;

const wordingKind = z.enum(WORDING_KINDS);

export const REGISTER_REQUESTS = {
  'letters.list': z.strictObject({
    filter: REGISTER_FILTER,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'letters.reprint': z.strictObject({
    job: jobId,
    letterIds: z.array(id).min(1).max(20_000),
    /** Marked SALINAN. */
    asCopy: z.boolean(),
    /** Needed where one of them bears a scanned signature. */
    passphrase: passphrase.nullable(),
  }),
  'letters.void': z.strictObject({ letterIds: z.array(id).min(1).max(500), reason: text(300) }),
  /** What the register is like: years, next numbers. */
  'register.state': z.strictObject({ date: day }),
  /** Numbers kept for letters that are written by hand. */
  'register.reserve': z.strictObject({
    date: day,
    count: z.int().min(1).max(500),
    forWhom: text(160),
  }),
  /** A reserved number finds its letter. */
  'register.fill': z.strictObject({ id, date: day, addressee: text(160), about: text(300) }),
  /** 45.a: a letter by hand between numbers that are taken. */
  'register.insert': z.strictObject({
    /** The letter behind whose number it stands. */
    after: id,
    date: day,
    addressee: text(160),
    about: text(300),
  }),
  /** Which number that would be, and whether the date is odd there; nothing is taken. */
  'register.try-insert': z.strictObject({ after: id, date: day }),
  /** Where the office's paper book ended: the next number of the year of this date. */
  'register.begin': z.strictObject({ date: day, next: z.int().min(1).max(999_999) }),
  'register.export': z.strictObject({
    job: jobId,
    filter: REGISTER_FILTER,
    reason: z.string().trim().min(3).max(300),
    target: grantId,
  }),
  'register.print': z.strictObject({ job: jobId, filter: REGISTER_FILTER }),
} as const;

export const PRINT_REQUESTS = {
  'prints.list': z.void(),
  /** Goes on with a print that was cut off. */
  'print.go-on': z.strictObject({ job: jobId, print: printId, signing: SIGNING }),
  /** Gives its numbers back where they are the last, and makes them void where not. */
  'print.give-back': z.strictObject({ print: printId }),
  /** Some pages of a print, for the printer: `count` letters behind the first `from`. */
  'print.pages': z.strictObject({
    job: jobId,
    print: printId,
    from: z.int().nonnegative(),
    count: z.int().min(1).max(1000),
    passphrase: passphrase.nullable(),
  }),
  /** So many letters of a print have come out of the printer. */
  'print.printed': z.strictObject({ print: printId, printed: z.int().nonnegative() }),
} as const;

export const WORDING_REQUESTS = {
  'wording.get': z.strictObject({ kind: wordingKind }),
  'wording.version': z.strictObject({ kind: wordingKind, version: z.int().nonnegative() }),
  'wording.save': ANY_WORDING,
  'wording.reset': z.strictObject({ kind: wordingKind }),
  'wording.preview': z.strictObject({
    job: jobId,
    wording: ANY_WORDING,
    /** Whom the letter is about, in the preview: the member who strains it most. */
    whom: z.enum(['longest-name', 'longest-address', 'missing-field']),
  }),
} as const;

export const SIGNATURE_REQUESTS = {
  /** The image as it is chosen, to be looked at; it is stored nowhere. */
  'signature.look': z.strictObject({ image: grantId }),
  'signature.set': z.strictObject({ signatoryId: id, image: grantId, passphrase }),
  'signature.remove': z.strictObject({ signatoryId: id }),
  'signature.try': z.strictObject({ signatoryId: id, passphrase }),
  'signature.list': z.void(),
  'signature.uses': z.void(),
  /** What a certificate file says, before anything is signed with it. */
  'certificate.look': z.strictObject({ file: grantId, passphrase }),
} as const;

export const PROOF_REQUESTS = {
  /** A PDF or a picture. */
  'proof.file': z.strictObject({ job: jobId, file: grantId }),
  'proof.code': z.strictObject({ code: z.string().max(2000) }),
  /** The page that checks on a phone, as one HTML file. */
  'proof.page': z.strictObject({ target: grantId }),
} as const;
