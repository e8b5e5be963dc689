import type { CopyHead } from '../audit/check-audit.sqlite.ts';
import type { OpenDatabase } from '../open.sqlite.ts';
import { findCopy, listCopies, manifestOf } from './list-copies.sqlite.ts';

/**
 * The ends of the audit log that the kept copies know. Those of a time that was taken back are left out:
 * a restore says from which copy on, and the log went another way since.
 */
export function listCopyHeads({ raw, folder }: Pick<OpenDatabase, 'raw' | 'folder'>): CopyHead[] {
  const takenBack = listTakenBack(raw);
  return listCopies(folder).flatMap(({ name, at }) => {
    const audit = manifestOf(findCopy(folder, name))?.audit;
    const isGone = takenBack.some(({ from, until }) => from < at && at <= until);
    return audit && !isGone ? [{ ...audit, at }] : [];
  });
}

function listTakenBack(
  raw: OpenDatabase['raw'],
): { readonly from: string; readonly until: string }[] {
  return raw
    .prepare<[], { from: string; until: string }>(
      `SELECT details ->> '$.copy.at' AS "from", at AS until FROM audit WHERE kind = 'restored'`,
    )
    .all();
}
