import { basename, resolve } from 'node:path';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Selection } from '../../../shared/ipc.ts';
import type { PrintItem } from '../../../shared/letter-views.ts';
import type { OpenDatabase } from '../../db/open.sqlite.ts';
import * as stored from '../../db/letters/prints.ts';
import type { StoredPrint } from '../../db/letters/prints.ts';
import { sha256Of } from '../../files/sha256.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import type { Signing } from '../signatures/signing.ts';

/** What letters are asked for. */
export interface LettersRequest {
  readonly selection: Selection;
  readonly date: Day;
  /** Memberships left out of the selection. */
  readonly without?: readonly number[];
}

/** Where the letters go, and in which shape. */
export type LetterTarget =
  | { readonly kind: 'view' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** One file for each department, beginning with its cover letter. */
  | { readonly kind: 'departments'; readonly path: string };

export interface PrintWish extends LettersRequest {
  readonly target: LetterTarget;
  readonly signing: Signing;
}

/** The same for the same wish, whoever asks and however often. */
export function requestSha256({ selection, date, without = [] }: LettersRequest): string {
  const whom =
    'filter' in selection
      ? Object.entries(selection.filter).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : selection.membershipIds.toSorted((a, b) => a - b);
  const text = JSON.stringify([whom, date, without.toSorted((a, b) => a - b)]);
  return sha256Of(text);
}

export function targetPath(target: LetterTarget): string | null {
  return target.kind === 'view' ? null : resolve(target.path);
}

export function targetOf({ shape, target }: StoredPrint): LetterTarget {
  return shape === 'view' ? { kind: 'view' } : { kind: shape, path: target ?? '' };
}

/** The very print that was cut off before: the same letters to the same place, signed the same way. */
export async function findCutOff(
  context: Context,
  request: PrintWish,
): Promise<StoredPrint | null> {
  const sha256 = requestSha256(request);
  const path = targetPath(request.target);
  const found = (await listCutOff(context)).find(
    (print) =>
      print.requestSha256 === sha256 &&
      print.shape === request.target.kind &&
      print.target === path &&
      print.signing === request.signing.kind,
  );
  return found ?? null;
}

/** Prints that began and are not being drawn any more: the program was ended meanwhile. */
export async function listCutOff(context: Context): Promise<StoredPrint[]> {
  const prints = await stored.listUnfinishedPrints(context.data.db);
  return prints.filter(({ id }) => !isUnderWay(context, id));
}

/** The prints of late, the newest first, without those under way at this moment. */
export async function listPrints(context: Context): Promise<PrintItem[]> {
  const prints = await stored.listPrints(context.data.db);
  return prints.filter(({ id }) => !isUnderWay(context, id)).map(toPrintItem);
}

/** Remembers how many letters have come out of a printer. Failures: print-not-found, print-ended. */
export async function rememberPrinted(
  context: Context,
  id: string,
  printed: number,
): Promise<PrintItem> {
  const { db } = context.data;
  return db.transaction().execute(async (trx) => {
    if ((await stored.getPrint(trx, id)).status === 'given-back') throw new Failure('print-ended');
    await stored.setPrinted(trx, id, printed);
    note(context, { kind: 'print-sent', details: { print: id, printed } });
    return toPrintItem(await stored.getPrint(trx, id));
  });
}

export function toPrintItem(print: StoredPrint): PrintItem {
  const { requestSha256: _request, target, signedBy: _signedBy, ...item } = print;
  return { ...item, targetName: target === null ? null : basename(target) };
}

export function isUnderWay({ data }: Context, id: string): boolean {
  return underWay(data).has(id);
}

const prints = new WeakMap<OpenDatabase, Set<string>>();

/** The prints that are being drawn at this moment, by id. */
function underWay(data: OpenDatabase): Set<string> {
  const known = prints.get(data) ?? new Set();
  prints.set(data, known);
  return known;
}

/** Nobody else may go on with a print while it is drawn. Failure: print-under-way. */
export async function whileUnderWay<T>(
  { data }: Context,
  id: string,
  work: () => Promise<T>,
): Promise<T> {
  const all = underWay(data);
  if (all.has(id)) throw new Failure('print-under-way');
  all.add(id);
  try {
    return await work();
  } finally {
    all.delete(id);
  }
}
