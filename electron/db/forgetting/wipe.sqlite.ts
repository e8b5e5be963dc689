import type Database from 'better-sqlite3';

/**
 * Leaves nothing in the file of what was removed: free pages go, and the log beside it is emptied.
 * Outside a transaction. On a full disk it is left for later: what was forgotten was overwritten
 * with zeros already (secure_delete), and stays forgotten.
 */
export function wipeFreePages(raw: Database.Database): void {
  try {
    raw.exec('VACUUM');
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Nothing is lost by it.
  }
}
