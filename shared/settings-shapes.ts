/** The fields that both doors for settings check: a request of the window and a settings file. */
import { z } from 'zod';
import { FUNDINGS } from './domain/agreement.ts';
import { JKK_CLASSES } from './domain/law.ts';
import { isDay } from './domain/values/day.ts';

/** White space around what was typed or pasted means nothing. */
export const text = (max: number) => z.string().trim().max(max);
export const day = z.string().refine(isDay);
const rupiah = z.int().nonnegative().max(1_000_000_000_000);
/** Hundredths of a rupiah. */
export const sen = z.int().positive().max(100_000_000_000_000);

export const OFFICE_FIELDS = {
  government: text(120),
  name: text(120),
  address: text(400),
  postalCode: text(10),
  phone: text(60),
  email: text(120),
  city: text(60),
  paper: z.enum(['F4', 'A4']),
  letterNumberPattern: text(120),
  website: text(120),
  coverNumberPattern: text(120),
  classification: text(20),
  unit: text(40),
  inactiveLetters: z.enum(['refuse', 'history']),
  proofOnLetters: z.boolean(),
};

export const SIGNATORY_FIELDS = {
  name: text(120),
  position: text(160),
  rank: text(80),
  nip: text(25),
  from: day,
};

/** What an agreement says, apart from its parties. */
export const TERMS_FIELDS = {
  signedOn: day.nullable(),
  place: text(120).nullable(),
  coverageFrom: day,
  coverageUntil: day,
  coverageDaysKnown: z.boolean(),
  paidMonths: z.int().min(1).max(120).nullable(),
  monthlyContribution: rupiah.nullable(),
  wageBase: text(300).nullable(),
  moneySource: text(300).nullable(),
  budget: rupiah.nullable(),
  quota: z.int().nonnegative().max(1_000_000).nullable(),
  fundedBy: z.enum(FUNDINGS),
  jkkClass: z.enum(JKK_CLASSES).nullable(),
  flatWage: sen.nullable(),
};
