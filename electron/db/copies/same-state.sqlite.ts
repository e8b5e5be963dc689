import type Database from 'better-sqlite3';
import type { CopyManifest } from '../../../shared/domain/copies.ts';

/**
 * Whether the data are still what a copy was made of: the copy's last entry of the audit log is there,
 * only entries about copies came after it, and what grows without fail has not grown. Without that
 * exception each copy, which is itself entered, would make the next one necessary.
 */
export function isStillSame(raw: Database.Database, { audit, rows }: CopyManifest): boolean {
  const { id, sha256 } = audit ?? { id: 0, sha256: null };
  const head = raw
    .prepare<[number], string>('SELECT sha256 FROM audit WHERE id = ?')
    .pluck()
    .get(id);
  if ((head ?? null) !== sha256) return false;
  const later = raw
    .prepare<[number], number>(
      "SELECT count(*) FROM audit WHERE id > ? AND kind NOT IN ('copy-made', 'copy-failed')",
    )
    .pluck()
    .get(id);
  return later === 0 && GROWING.every((table) => count(raw, table) === rows[table]);
}

/** Data that nobody has begun with yet. */
export function isEmpty(raw: Database.Database): boolean {
  const used = raw.prepare<[], number>(
    'SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM letter) OR EXISTS (SELECT 1 FROM account)',
  );
  return used.pluck().get() === 0;
}

const GROWING = ['change', 'letter', 'print', 'import', 'account', 'setting'] as const;

function count(raw: Database.Database, table: (typeof GROWING)[number]): number | undefined {
  return raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();
}
