import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { isDay } from '../../shared/domain/day.ts';
import { letterNumberProblem } from '../../shared/domain/letter-number.ts';
import { Failure } from '../../shared/failure.ts';

const text = (max: number) => z.string().trim().max(max);
const day = z.string().refine(isDay);
const rupiah = z.int().nonnegative().max(1_000_000_000_000);

const office = z
  .strictObject({
    government: text(120),
    name: text(120),
    address: text(400),
    postalCode: text(10),
    phone: text(60),
    email: text(120),
    city: text(60),
    paper: z.enum(['F4', 'A4']),
    letterNumberPattern: text(120).refine((pattern) => letterNumberProblem(pattern) === null),
  })
  .partial();

const signatory = z
  .strictObject({
    name: text(120),
    position: text(160),
    rank: text(80),
    nip: text(25),
    from: day,
    until: day.nullish(),
  })
  .refine(({ from, until }) => !until || until >= from, { path: ['until'] });

const agreement = z
  .strictObject({
    numberGovernment: text(80).nullable(),
    numberBpjs: text(80).nullable(),
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
  })
  .partial();

const settingsFile = z.strictObject({
  office: office.optional(),
  signatories: z.array(signatory).max(100).optional(),
  agreements: z
    .strictObject({ 'non-asn': agreement.optional(), rentan: agreement.optional() })
    .optional(),
});

export type AgreementSettings = z.infer<typeof agreement>;
export type SettingsFile = z.infer<typeof settingsFile>;

/**
 * Settings from a JSON file. A key that nobody knows is refused by name, for it may be a slip that
 * leaves something unset. Failures: file-missing, file-unreadable, settings-invalid (with the parts
 * that are wrong).
 */
export async function readSettingsFile(path: string): Promise<SettingsFile> {
  const checked = settingsFile.safeParse(toJson(await readText(path)));
  if (checked.success) return checked.data;
  throw new Failure('settings-invalid', [...new Set(checked.error.issues.flatMap(placesOf))]);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = existsSync(path) ? 'file-unreadable' : 'file-missing';
    throw new Failure(code, undefined, { cause: error });
  }
}

function toJson(written: string): unknown {
  try {
    // Notepad puts a byte order mark in front.
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure('settings-invalid', ['JSON'], { cause: error });
  }
}

/** `agreements.rentan.quota` */
function placesOf(issue: z.core.$ZodIssue): string[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
  return keys.map((key) => [...issue.path, ...(key === null ? [] : [key])].join('.') || 'JSON');
}
