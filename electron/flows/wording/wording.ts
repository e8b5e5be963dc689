import { isSameWording } from '../../../shared/domain/letters/same-wording.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../../shared/domain/letters/shipped-summary-wording.ts';
import { SHIPPED_WORDINGS } from '../../../shared/domain/letters/shipped-wordings.ts';
import { wordingProblems } from '../../../shared/domain/letters/wording-problems.ts';
import type { WordingKind, Wordings } from '../../../shared/domain/wording.ts';
import { Failure } from '../../../shared/failure.ts';
import type { WordingView } from '../../../shared/letter-views.ts';
import type { Db } from '../../db/open.sqlite.ts';
import {
  addWording,
  findNewestWording,
  findWording,
  listWordingVersions,
  type StoredWording,
} from '../../db/letters/wordings.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/** The words that hold, and which version of them. */
export interface CurrentWording<K extends WordingKind = WordingKind> {
  readonly version: number;
  readonly wording: Wordings[K];
}

const SHIPPED: Wordings = { ...SHIPPED_WORDINGS, summary: SHIPPED_SUMMARY_WORDING };

/** What letters of this kind are made from now. */
export async function currentWording<K extends WordingKind>(
  context: Context,
  kind: K,
): Promise<CurrentWording<K>> {
  const { version, wording } = await newestOf(context.data.db, kind);
  return { version, wording: wording ?? SHIPPED[kind] };
}

/** The current wording with the list of its versions. */
export async function getWording<K extends WordingKind>(
  context: Context,
  kind: K,
): Promise<WordingView<K>> {
  return toView(context.data.db, kind, await newestOf(context.data.db, kind));
}

/** An older version, to be looked at or taken up again; 0 is the shipped text. Failure: wording-not-found. */
export async function getWordingVersion<K extends WordingKind>(
  context: Context,
  kind: K,
  version: number,
): Promise<WordingView<K>> {
  const { db } = context.data;
  const stored = version === 0 ? neverSaved<K>() : await findWording(db, kind, version);
  if (!stored) throw new Failure('wording-not-found');
  return toView(db, kind, stored);
}

/**
 * Saves a wording as the newest version; one that says what holds already saves nothing.
 * Failure: wording-invalid, with the problems.
 */
export async function saveWording<K extends WordingKind>(
  context: Context,
  kind: K,
  wording: Wordings[K],
): Promise<WordingView<K>> {
  const problems = wordingProblems(kind, wording);
  if (problems.length > 0)
    throw new Failure(
      'wording-invalid',
      problems.map((problem) => problem.replace(/\.$/u, '')),
    );
  return add(context, kind, wording, (newest) => isSameWording(wording, newest ?? SHIPPED[kind]));
}

/** Back to the shipped text, as a version of its own; where it holds already, nothing is saved. */
export async function resetWording<K extends WordingKind>(
  context: Context,
  kind: K,
): Promise<WordingView<K>> {
  return add(context, kind, null, (newest) => newest === null);
}

async function add<K extends WordingKind>(
  context: Context,
  kind: K,
  wording: Wordings[K] | null,
  isThere: (newest: Wordings[K] | null) => boolean,
): Promise<WordingView<K>> {
  const { actor } = context;
  await context.data.db.transaction().execute(async (trx) => {
    const newest = await newestOf(trx, kind);
    if (isThere(newest.wording)) return;
    const version = newest.version + 1;
    await addWording(trx, { kind, version, wording, actor, at: context.now() });
    const versions = { before: newest.version, after: version };
    note(context, { kind: 'wording-changed', details: { kind, ...versions, shipped: !wording } });
  });
  return getWording(context, kind);
}

async function newestOf<K extends WordingKind>(db: Db, kind: K): Promise<StoredWording<K>> {
  return (await findNewestWording(db, kind)) ?? neverSaved<K>();
}

function neverSaved<K extends WordingKind>(): StoredWording<K> {
  return { version: 0, wording: null };
}

async function toView<K extends WordingKind>(
  db: Db,
  kind: K,
  { version, wording }: StoredWording<K>,
): Promise<WordingView<K>> {
  return {
    kind,
    wording: wording ?? SHIPPED[kind],
    version,
    isShipped: wording === null,
    versions: await listWordingVersions(db, kind),
  };
}
