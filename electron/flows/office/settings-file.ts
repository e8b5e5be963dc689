import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { letterNumberProblem } from '../../../shared/domain/letters/letter-number.ts';
import { Failure } from '../../../shared/failure.ts';
import {
  day,
  OFFICE_FIELDS,
  SIGNATORY_FIELDS,
  TERMS_FIELDS,
  text,
} from '../../../shared/settings-shapes.ts';

const office = z
  .strictObject({
    ...OFFICE_FIELDS,
    letterNumberPattern: OFFICE_FIELDS.letterNumberPattern.refine(
      (pattern) => letterNumberProblem(pattern) === null,
    ),
    coverNumberPattern: OFFICE_FIELDS.coverNumberPattern.refine(
      (pattern) => pattern === '' || letterNumberProblem(pattern) === null,
    ),
  })
  .partial();

const signatory = z
  .strictObject({ ...SIGNATORY_FIELDS, until: day.nullish() })
  .refine(({ from, until }) => !until || until >= from, { path: ['until'] });

const agreement = z
  .strictObject({
    numberGovernment: text(80).nullable(),
    numberBpjs: text(80).nullable(),
    ...TERMS_FIELDS,
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
