import { PKS, type Pks } from '../../shared/domain/agreement.ts';
import { isDay, type Day } from '../../shared/domain/values/day.ts';
import type { RequestName } from '../../shared/ipc.ts';
import type { FailureFacts } from '../../shared/failure.ts';
import type { Context, Job } from '../flows/context.ts';
import type { RestorePlace } from '../flows/copies/look-at-restore.ts';
import type { RestoreTools } from '../flows/copies/run-restore.ts';

/** One command of the terminal: what may stand behind it, and what it does. */
export interface Command {
  /** For the short help: what stands behind the command's name. */
  readonly usage: string;
  readonly does: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  /** The request of the window whose right it needs; the same table holds for both. */
  readonly right: RequestName | ((given: Given) => RequestName);
  /** Words that must stand behind the name, for example a file. */
  readonly words: number | 'one or more';
  /** Reads its arguments first and wholly: a wrong one must not open the data. Throws UsageError. */
  prepare(given: Given): (context: Context, job: Job, closing: ClosedData) => Promise<Outcome>;
  /** What it does where the data cannot be opened; without it the command fails with the reason. */
  withoutData?(
    given: Given,
  ): (closed: ClosedData & { readonly failure: FailureFacts }, job: Job) => Promise<Outcome>;
}

/** A folder whose data can be closed and replaced, or could not be opened. */
export type ClosedData = RestorePlace & Pick<RestoreTools, 'entry' | 'reopen'>;

export interface OptionKind {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
}

export const FLAG: OptionKind = { type: 'boolean' };
export const TEXT: OptionKind = { type: 'string' };
export const TEXTS: OptionKind = { type: 'string', multiple: true };

/** The arguments as given, before anybody knows whether they make sense. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Outcome {
  /** The one document that `--json` prints. */
  readonly json: unknown;
  /** The same for people. */
  readonly text: string;
  /** So many NIKs of members stand in the document in full. */
  readonly niks?: number;
  /** Done, but something was held, refused or found wrong: exit code 1. */
  readonly incomplete?: boolean;
}

/** The command was written wrongly; the message says how, in Indonesian. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export function optionalText({ options }: Given, name: string): string | null {
  const value = options[name];
  if (typeof value !== 'string') return null;
  if (value.trim() === '') throw new UsageError(`--${name} masih kosong.`);
  return value;
}

export function requiredText(given: Given, name: string): string {
  const value = optionalText(given, name);
  if (value === null) throw new UsageError(`--${name} belum diberikan.`);
  return value;
}

export function texts({ options }: Given, name: string): readonly string[] {
  const value = options[name];
  const given = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  if (given.some((each) => each.trim() === '')) throw new UsageError(`--${name} masih kosong.`);
  return given;
}

export function requiredPks(given: Given): Pks {
  const value = requiredText(given, 'pks');
  const pks = PKS.find((each) => each === value);
  if (!pks) throw new UsageError(`--pks hanya mengenal ${PKS.join(' dan ')}.`);
  return pks;
}

export function optionalDay(given: Given, name: string): Day | null {
  const value = optionalText(given, name);
  if (value !== null && !isDay(value))
    throw new UsageError(`--${name} ditulis sebagai tanggal, seperti 2025-06-05.`);
  return value;
}

export function requiredDay(given: Given, name: string): Day {
  const day = optionalDay(given, name);
  if (day === null) throw new UsageError(`--${name} belum diberikan.`);
  return day;
}
