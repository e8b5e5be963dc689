/** Which members somebody asks for, and in which order. */
import { z } from 'zod';
import { LEAVE_REASONS } from './domain/membership.ts';
import { QUALITY_CODES } from './domain/overview/quality.ts';
import { id, membershipIds, month, pks } from './requests/fields.ts';
import { day } from './settings-shapes.ts';

/** As given: names of lists stand as they were written. */
const text = (max: number) => z.string().max(max);

export const ROSTER_FILTER = z.strictObject({
  pks: pks.nullable(),
  departmentId: id.nullable(),
  kelurahan: text(80).nullable(),
  job: text(120).nullable(),
  status: z.enum(['active', 'left', 'dead']).nullable(),
  /** Any part of the name, NIK or KPJ. */
  text: text(100),
  /** What numbers of the start screen count, beside the rest. */
  only: z
    .strictObject({
      /** Of this agreement, and not of the newest one (of the day, where there is one). */
      agreementId: id,
      /** Members on this day, whatever is recorded for later. */
      on: day,
      kecamatan: text(80),
      sex: z.enum(['L', 'P']),
      /** In completed years on `on`, both included. */
      age: z.strictObject({ from: z.int().min(0).max(200), until: z.int().min(0).max(200) }),
      quality: z.enum(QUALITY_CODES),
      /** Began in this month without having been in the series before, in whichever agreement. */
      joinedIn: month,
      /** Left or dead in this month, of whichever agreement. */
      leftIn: month,
      leaveReason: z.enum(LEAVE_REASONS),
      /** Where the value itself is missing. */
      without: z.enum(['department', 'job', 'kecamatan', 'sex', 'birthDate']),
    })
    .partial()
    // An age is one on a day.
    .refine(({ age, on }) => age === undefined || on !== undefined)
    .optional(),
});
export type RosterFilter = z.infer<typeof ROSTER_FILTER>;

export const ROSTER_SORT = z.strictObject({
  by: z.enum([
    'name',
    'nik',
    'department',
    'job',
    'kelurahan',
    'wage',
    'kpj',
    'status',
    'birthDate',
  ]),
  descending: z.boolean(),
});
export type RosterSort = z.infer<typeof ROSTER_SORT>;

/** Which members: given memberships, or all that a filter shows. */
export const SELECTION = z.union([
  z.strictObject({ membershipIds }),
  z.strictObject({ filter: ROSTER_FILTER }),
]);
export type Selection = z.infer<typeof SELECTION>;
