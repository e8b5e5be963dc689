import type { WordingKind, Wordings } from '../../../shared/domain/wording.ts';
import type { Db } from '../open.sqlite.ts';

/** A version that the office has saved; null is the text that the program ships. */
export interface StoredWording<K extends WordingKind = WordingKind> {
  readonly version: number;
  readonly wording: Wordings[K] | null;
}

export interface WordingVersion {
  readonly version: number;
  readonly isShipped: boolean;
  readonly actor: string;
  readonly createdAt: string;
}

/** The newest version; null where the office has never saved one. */
export async function findNewestWording<K extends WordingKind>(
  db: Db,
  kind: K,
): Promise<StoredWording<K> | null> {
  const row = await selectOf(db, kind).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row ? toStored<K>(row) : null;
}

export async function findWording<K extends WordingKind>(
  db: Db,
  kind: K,
  version: number,
): Promise<StoredWording<K> | null> {
  const row = await selectOf(db, kind).where('version', '=', version).executeTakeFirst();
  return row ? toStored<K>(row) : null;
}

/** The newest first. */
export async function listWordingVersions(db: Db, kind: WordingKind): Promise<WordingVersion[]> {
  const rows = await selectOf(db, kind).orderBy('version', 'desc').execute();
  return rows.map(({ version, wording, actor, created_at }) => ({
    version,
    isShipped: wording === null,
    actor,
    createdAt: created_at,
  }));
}

export async function addWording<K extends WordingKind>(
  db: Db,
  stored: StoredWording<K> & { readonly kind: K; readonly actor: string; readonly at: Date },
): Promise<void> {
  const { kind, version, wording, actor, at } = stored;
  await db
    .insertInto('wording')
    .values({
      kind,
      version,
      wording: wording === null ? null : JSON.stringify(wording),
      actor,
      created_at: at.toISOString(),
    })
    .execute();
}

function selectOf(db: Db, kind: WordingKind) {
  return db.selectFrom('wording').selectAll().where('kind', '=', kind);
}

function toStored<K extends WordingKind>(row: {
  readonly version: number;
  readonly wording: string | null;
}): StoredWording<K> {
  const { version, wording } = row;
  return { version, wording: wording === null ? null : (JSON.parse(wording) as Wordings[K]) };
}
