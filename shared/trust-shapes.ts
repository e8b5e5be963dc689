/** What comes in about accounts, the audit log, copies and forgetting. */
import { z } from 'zod';
import { ROLES } from './domain/account.ts';
import { AUDIT_GROUPS } from './domain/audit.ts';
import { grantId, id, jobId, pks, purpose } from './requests/fields.ts';
import { day, text } from './settings-shapes.ts';

/** As typed: a space belongs to it. */
const secret = z.string().min(1).max(200);
const username = text(40);

const AUDIT_FILTER = z.strictObject({
  group: z.enum(AUDIT_GROUPS).nullable(),
  /** Username, or `program`, `terminal`. */
  actor: text(40).nullable(),
  from: day.nullable(),
  until: day.nullable(),
  personId: id.nullable(),
});
export type AuditFilter = z.infer<typeof AUDIT_FILTER>;

/** A copy that the program keeps, or a file that the person chose. */
const COPY_SOURCE = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), name: z.string().min(1).max(160) }),
  z.strictObject({
    kind: z.literal('file'),
    file: grantId,
    passphrase: secret.nullable(),
  }),
]);
export type CopySourceInput = z.infer<typeof COPY_SOURCE>;

export const ACCESS_REQUESTS = {
  /** The window's first question: who is there, and whether the data are open at all. */
  'session.state': z.void(),
  /** The first administrator; only as long as nobody has an account. */
  'account.first': z.strictObject({ username, name: text(120), password: secret }),
  'session.login': z.strictObject({ username, password: secret }),
  /** A new password for an administrator, against the printed code. */
  'session.recover': z.strictObject({ username, code: text(80), password: secret }),
  /** Ends the session; the window stays as it is for who unlocks it. */
  'session.lock': z.void(),
  /** Somebody is there. */
  'session.touch': z.void(),
  /** Opens for five minutes what asks for the password again. */
  'session.confirm': z.strictObject({ password: secret }),
  'password.change': z.strictObject({ current: secret, next: secret }),
  'account.list': z.void(),
  'account.save': z.strictObject({
    id: id.nullable(),
    username,
    name: text(120),
    role: z.enum(ROLES),
    departmentId: id.nullable(),
    isActive: z.boolean(),
    /** Null leaves it as it is; another is replaced by its owner at the next login. */
    password: secret.nullable(),
  }),
  /** A new code; the one before ends. */
  'recovery.renew': z.void(),
  /** The sheet to print, with the code that was just given. */
  'recovery.sheet': z.strictObject({ job: jobId, code: text(80) }),
  'lock.set': z.strictObject({ minutes: z.int().min(1).max(120) }),
} as const;

export const AUDIT_REQUESTS = {
  'audit.list': z.strictObject({
    filter: AUDIT_FILTER,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  /** What an entry changed of people, from what to what. */
  'audit.changes': z.strictObject({
    id,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  /** The roster as it was recorded at the end of a day. */
  'audit.roster': z.strictObject({
    day,
    pks,
    text: text(100),
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'audit.export': z.strictObject({
    job: jobId,
    filter: AUDIT_FILTER,
    reason: purpose,
    target: grantId,
  }),
  'person.reveal': z.strictObject({ id }),
  /** What is held of a person and what was done with it (UU 27/2022, articles 7 and 31). */
  'person.record': z.strictObject({ job: jobId, id }),
} as const;

export const COPY_REQUESTS = {
  'copies.state': z.void(),
  'copies.make': z.strictObject({ job: jobId }),
  /** Into a file of its own, with a passphrase sealed. */
  'copies.save': z.strictObject({
    job: jobId,
    target: grantId,
    passphrase: secret.nullable(),
  }),
  /** Null ends it. Passphrase null keeps the one there is. */
  'copies.second-place': z.strictObject({
    folder: grantId.nullable(),
    passphrase: secret.nullable(),
  }),
  /** Examines a copy and tells what restoring it would lose and gain; nothing is changed. */
  'restore.look': z.strictObject({ job: jobId, source: COPY_SOURCE }),
  'restore.run': z.strictObject({
    job: jobId,
    /** Of the preview that was shown. */
    token: z.string().min(1).max(64),
    /** An administrator of the copy, where nobody can be asked in the data themselves. */
    administrator: z.strictObject({ username, password: secret }).nullable(),
  }),
  /** What there is where the data cannot be opened. */
  'rescue.state': z.void(),
  /** Goes on with sound data that are not as they were left. */
  'rescue.use': z.void(),
} as const;

export const FORGET_REQUESTS = {
  /** Whose time has come. */
  'forget.state': z.void(),
  'forget.set-years': z.strictObject({
    from: day,
    years: z.int().min(1).max(100),
    source: text(400),
  }),
  /** Everybody whose time has come, with the report that is kept. */
  'forget.run': z.strictObject({
    job: jobId,
    /** How many were shown: nobody else is forgotten. */
    personIds: z.array(id).min(1).max(20_000),
    basis: text(400),
    witnesses: z.array(text(120)).max(4).readonly(),
  }),
  /** The report before anything is done (`id` null), or of a time that was. */
  'forget.report': z.strictObject({
    job: jobId,
    id: id.nullable(),
    basis: text(400),
    witnesses: z.array(text(120)).max(4).readonly(),
  }),
} as const;
