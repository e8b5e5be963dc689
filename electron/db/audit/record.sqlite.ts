import type Database from 'better-sqlite3';
import type { AuditEvent } from '../../../shared/domain/audit.ts';
import type { Entry } from '../entry.ts';
import {
  chain,
  createDigest,
  NOTHING_BEFORE,
  SEALED_CHANGE,
  type OpenEntry,
  type SealedChange,
} from './seals.sqlite.ts';

/**
 * Writes down what somebody did and gives the entry's number back. Call it inside the transaction
 * that does it, at its end: what the journal got since the entry before belongs to this one.
 */
export function record(raw: Database.Database, entry: Entry, event: AuditEvent): number {
  const last = findLast(raw);
  const changes = digestSince(raw, last.last_change);
  const row: OpenEntry = {
    id: nextId(raw),
    at: entry.now.toISOString(),
    actor: entry.actor,
    via: entry.via,
    kind: event.kind,
    person_id: event.personId ?? null,
    details: JSON.stringify(event.details ?? {}),
    last_change: changes.last,
    changes_sha256: changes.sha256,
  };
  raw
    .prepare(
      `INSERT INTO audit (id, at, actor, via, kind, person_id, details, last_change, changes_sha256, sha256)
       VALUES (@id, @at, @actor, @via, @kind, @person_id, @details, @last_change, @changes_sha256, @sha256)`,
    )
    .run({ ...row, sha256: chain(last.sha256, row) });
  return row.id;
}

function findLast(raw: Database.Database): {
  readonly sha256: string;
  readonly last_change: number;
} {
  const last = raw
    .prepare<[], { sha256: string; last_change: number }>(
      'SELECT sha256, last_change FROM audit ORDER BY id DESC LIMIT 1',
    )
    .get();
  return last ?? { sha256: NOTHING_BEFORE, last_change: 0 };
}

/** A number that was given is never given again: one that is missing is missed. */
function nextId(raw: Database.Database): number {
  const given = raw
    .prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
    .pluck()
    .get();
  return (given ?? 0) + 1;
}

function digestSince(raw: Database.Database, after: number) {
  const digest = createDigest();
  let last = after;
  const rows = raw.prepare<[number], SealedChange>(
    `SELECT ${SEALED_CHANGE} FROM change WHERE id > ? ORDER BY id`,
  );
  for (const row of rows.iterate(after)) {
    digest.add(row);
    last = row.id;
  }
  return { last, sha256: last === after ? null : digest.end() };
}
