import { setImmediate } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { OpenDatabase } from '../open.sqlite.ts';
import type { AuditTable } from '../schema-trust.ts';
import {
  chain,
  createDigest,
  NOTHING_BEFORE,
  SEALED_CHANGE,
  type SealedChange,
} from './seals.sqlite.ts';

type StoredEntry = Selectable<AuditTable>;

/** Something that only somebody who got round the program can have done. */
export interface AuditFault {
  /**
   * `altered`, `missing`, `put-between`: an entry of the log. `cut-off`: its end is gone.
   * `changes-altered`, `changes-missing`: rows of the journal that the entry covers.
   * `changes-cut-off`: the journal's end is gone. `changes-unknown`: rows that no entry covers.
   * `unlike-copy`: a kept copy knows the entry otherwise.
   */
  readonly kind:
    | 'altered'
    | 'missing'
    | 'put-between'
    | 'cut-off'
    | 'changes-altered'
    | 'changes-missing'
    | 'changes-cut-off'
    | 'changes-unknown'
    | 'unlike-copy';
  /** The number of the first entry that is not as it was written. */
  readonly entry: number;
  /** An instant in UTC: of that entry, or of the last sound one before what is missing; null = none. */
  readonly at: string | null;
}

/** The last entry that a kept copy knows, and when the copy was made. */
export interface CopyHead {
  readonly id: number;
  readonly sha256: string;
  readonly at: string;
}

/**
 * Reads the whole log and the whole journal, and names the first thing that is broken in each: an
 * empty list means that they are as they were written. `heads` are the ends of the log that kept
 * copies know; those of a time that a restore has given up since are no fault.
 */
export async function checkAudit(
  { raw }: Pick<OpenDatabase, 'raw'>,
  heads: readonly CopyHead[] = [],
): Promise<readonly AuditFault[]> {
  const last = raw.prepare('SELECT max(id) FROM audit').pluck().get() as number | null;
  const faults = [
    await checkChain(raw, last ?? 0),
    await checkChanges(raw, last ?? 0),
    findUncovered(raw),
    ...heads.map((head) => checkHead(raw, head)),
  ];
  return faults.filter((fault) => fault !== null);
}

/** So many rows are read together; other requests come in between. */
const TOGETHER = 2000;

async function checkChain(raw: Database.Database, upTo: number): Promise<AuditFault | null> {
  const read = entryReader(raw);
  let before: StoredEntry | null = null;
  for (let entries = read(0, upTo); entries.length > 0; entries = read(before?.id ?? 0, upTo)) {
    for (const entry of entries) {
      const kind = faultOf(raw, before, entry);
      if (kind === 'missing') return { kind, entry: (before?.id ?? 0) + 1, at: before?.at ?? null };
      if (kind !== null) return { kind, entry: entry.id, at: entry.at };
      before = entry;
    }
    // oxlint-disable-next-line eslint/no-await-in-loop -- each stretch hangs on the one before it
    await setImmediate();
  }
  const given = sequenceOf(raw, 'audit');
  if (given <= (before?.id ?? 0)) return null;
  return { kind: 'cut-off', entry: (before?.id ?? 0) + 1, at: before?.at ?? null };
}

function faultOf(
  raw: Database.Database,
  before: StoredEntry | null,
  entry: StoredEntry,
): 'altered' | 'missing' | 'put-between' | null {
  const sound = before?.sha256 ?? NOTHING_BEFORE;
  const isNext = entry.id === (before?.id ?? 0) + 1;
  if (isNext && chain(sound, entry) === entry.sha256) {
    const goesBack = entry.last_change < (before?.last_change ?? 0);
    return goesBack ? 'altered' : null;
  }
  if (!isNext) return 'missing';
  return isForeign(raw, sound, entry) ? 'put-between' : 'altered';
}

/** One that was put between: what stands behind it follows what stands before it. */
function isForeign(raw: Database.Database, sound: string, entry: StoredEntry): boolean {
  const [next] = entryReader(raw)(entry.id, entry.id + 1);
  if (!next) return false;
  return [next.id, entry.id].some((id) => chain(sound, { ...next, id }) === next.sha256);
}

/** Each entry's fingerprint of the rows of the journal that were written with it. */
async function checkChanges(raw: Database.Database, upTo: number): Promise<AuditFault | null> {
  const read = entryReader(raw);
  const readChanges = changeReader(raw);
  let last = 0;
  let isFirst = true;
  for (let after = 0, entries = read(after, upTo); entries.length > 0;) {
    for (const entry of entries) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each range begins where the one before ends
      const found = await digestOf(readChanges, last, entry.last_change);
      if (found.sha256 !== entry.changes_sha256) {
        // What the first entry covers was written before there was a log, and may have gaps.
        const isShort = !isFirst && found.rows < entry.last_change - last;
        const kind = isShort ? 'changes-missing' : 'changes-altered';
        return { kind, entry: entry.id, at: entry.at };
      }
      last = Math.max(last, entry.last_change);
      isFirst = false;
    }
    after = entries.at(-1)?.id ?? after;
    entries = read(after, upTo);
  }
  return null;
}

async function digestOf(
  read: (after: number, upTo: number) => readonly SealedChange[],
  after: number,
  upTo: number,
): Promise<{ readonly rows: number; readonly sha256: string | null }> {
  const digest = createDigest();
  let rows = 0;
  for (let from = after, some = from < upTo ? read(from, upTo) : []; some.length > 0;) {
    for (const row of some) digest.add(row);
    rows += some.length;
    from = some.at(-1)?.id ?? from;
    some = some.length < TOGETHER ? [] : read(from, upTo);
    // oxlint-disable-next-line eslint/no-await-in-loop -- other requests come in between
    if (some.length > 0) await setImmediate();
  }
  return { rows, sha256: rows === 0 ? null : digest.end() };
}

/** The end of the journal, behind the last entry. */
function findUncovered(raw: Database.Database): AuditFault | null {
  const last = raw
    .prepare<[], Pick<StoredEntry, 'id' | 'at' | 'last_change'>>(
      'SELECT id, at, last_change FROM audit ORDER BY id DESC LIMIT 1',
    )
    .get();
  if (!last) return null;
  const { id: entry, at } = last;
  const rows = raw.prepare('SELECT count(*) FROM change WHERE id > ?').pluck();
  if (Number(rows.get(last.last_change)) > 0) return { kind: 'changes-unknown', entry, at };
  const isCut = sequenceOf(raw, 'change') > last.last_change;
  return isCut ? { kind: 'changes-cut-off', entry, at } : null;
}

/** A copy that was made before a restore of an older one knows entries that the restore gave up. */
function checkHead(raw: Database.Database, head: CopyHead): AuditFault | null {
  const entry = raw
    .prepare<[number], Pick<StoredEntry, 'at' | 'sha256'>>(
      'SELECT at, sha256 FROM audit WHERE id = ?',
    )
    .get(head.id);
  if (entry?.sha256 === head.sha256) return null;
  const restored = raw
    .prepare("SELECT 1 FROM audit WHERE kind = 'restored' AND id <= ? AND at >= ?")
    .get(head.id, head.at);
  if (restored) return null;
  return { kind: 'unlike-copy', entry: head.id, at: entry?.at ?? head.at };
}

function entryReader(raw: Database.Database) {
  const read = raw.prepare<[number, number, number], StoredEntry>(
    'SELECT * FROM audit WHERE id > ? AND id <= ? ORDER BY id LIMIT ?',
  );
  return (after: number, upTo: number) => read.all(after, upTo, TOGETHER);
}

function changeReader(raw: Database.Database) {
  const read = raw.prepare<[number, number, number], SealedChange>(
    `SELECT ${SEALED_CHANGE} FROM change WHERE id > ? AND id <= ? ORDER BY id LIMIT ?`,
  );
  return (after: number, upTo: number) => read.all(after, upTo, TOGETHER);
}

/** The highest number that a table has ever given. */
function sequenceOf(raw: Database.Database, table: 'audit' | 'change'): number {
  const given = raw.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck().get(table);
  return Number(given ?? 0);
}
