import type Database from 'better-sqlite3';
import { FORGOTTEN_NAME, forgottenNik } from '../../../shared/domain/forgetting.ts';
import type { MergeSnapshot } from '../people/merges.ts';

/**
 * Empties the snapshots of merges of these people, inside the caller's transaction: that there was a
 * merge stays, taking it back is no longer possible. `entries`: what the merges wrote in the journal.
 */
export function forgetMerges(
  raw: Database.Database,
  /** JSON of the people's ids. */
  ids: string,
): { readonly count: number; readonly entries: readonly number[] } {
  const merges = raw
    .prepare<[string, string], { id: number; snapshot: string }>(
      `SELECT id, snapshot FROM merge WHERE kept_id IN (SELECT value FROM json_each(?))
         OR snapshot ->> '$.person.id' IN (SELECT value FROM json_each(?))`,
    )
    .all(ids, ids);
  const empty = raw.prepare(`UPDATE merge SET snapshot = ?, note = '' WHERE id = ?`);
  const entries = merges.flatMap(({ id, snapshot }) => {
    const was = JSON.parse(snapshot) as MergeSnapshot;
    empty.run(JSON.stringify(emptied(was)), id);
    return was.entries;
  });
  return { count: merges.length, entries };
}

/** Of the one who went the number alone. */
function emptied({ person, kept, lastLetter }: MergeSnapshot): MergeSnapshot {
  const { id, is_sample, created_at, updated_at } = person;
  const nobody = { birth_place: null, birth_date: null, sex: null, address: null };
  const nowhere = { kelurahan: null, kecamatan: null, phone: null, died_on: null };
  const own = {
    id,
    is_sample,
    created_at,
    updated_at,
    nik: forgottenNik(id),
    name: FORGOTTEN_NAME,
  };
  return {
    person: { ...own, ...nobody, ...nowhere, forgotten_at: updated_at },
    contacts: [],
    memberships: [],
    journal: [],
    letters: [],
    keys: [],
    merges: [],
    kept: { ...kept, nik: forgottenNik(id) },
    plan: { changes: [], moved: [], joined: [] },
    contactsAdded: [],
    entries: [],
    lastLetter,
  };
}
