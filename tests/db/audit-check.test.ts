import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAudit, type AuditFault } from '../../electron/db/audit/check-audit.sqlite.ts';
import { record } from '../../electron/db/audit/record.sqlite.ts';
import { SEALED_COLUMNS } from '../../electron/db/audit/seals.sqlite.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import { reserveNumbers } from '../../electron/flows/register/register.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { TEST_NOW } from '../support/test-now.ts';

const TRIGGERS = [
  'change_is_kept',
  'change_stays',
  'change_is_only_forgotten',
  'audit_is_kept',
  'audit_stays',
];

/** Data with twelve entries; every third changes people. */
let bytes: Buffer;

beforeAll(async () => {
  const context = await testContext();
  for (let index = 0; index < 4; index += 1) {
    const block = { date: '2025-07-01', count: 1 + index, forWhom: 'Bidang Contoh' };
    await reserveNumbers(context, block);
    const [keptId = 0, goneId = 0] = await addMembers(context.data, 'non-asn', [
      aPerson({ name: 'CONTOH SATU' }),
      aPerson({ name: 'CONTOH DUA' }),
    ]);
    await mergePeople(context, { keptId, goneId, fromGone: [], note: '' });
  }
  bytes = context.data.raw.serialize();
  // In memory there is no write-ahead log.
  bytes[18] = bytes[19] = 1;
});

/** What a check says after the triggers were taken away and something was done behind them. */
async function afterTampering(sql: string): Promise<readonly AuditFault[]> {
  const raw = new Database(bytes);
  try {
    for (const trigger of TRIGGERS) raw.exec(`DROP TRIGGER ${trigger}`);
    raw.exec(sql);
    return await checkAudit({ raw });
  } finally {
    raw.close();
  }
}

const sealed = SEALED_COLUMNS.filter((column) => column !== 'id');
const OTHER: Record<string, string> = {
  person_id: 'coalesce(person_id, 0) + 1',
  details: "json_set(details, '$.x', 1)",
  last_change: 'last_change - 1',
  changes_sha256: "'" + 'a'.repeat(64) + "'",
  sha256: "'" + 'b'.repeat(64) + "'",
  about_id: 'about_id + 1',
  agreement_id: 'CASE WHEN agreement_id = 1 THEN 2 ELSE 1 END',
  source: "'terminal'",
  sheet_row: 'coalesce(sheet_row, 0) + 1',
  made: "CASE WHEN made = 'person' THEN 'membership' ELSE 'person' END",
  ended: "CASE WHEN ended = 'person' THEN 'membership' ELSE 'person' END",
  via: "'window'",
};
const other = (column: string) => OTHER[column] ?? `coalesce(${column}, '') || 'x'`;
const moveUp = (table: string, from: number) =>
  `UPDATE ${table} SET id = id + 1000000 WHERE id >= ${from};
   UPDATE ${table} SET id = id - 999999 WHERE id >= 1000000;`;
const swap = (table: string, a: number, b: number) =>
  `UPDATE ${table} SET id = -1 WHERE id = ${a}; UPDATE ${table} SET id = ${a} WHERE id = ${b};
   UPDATE ${table} SET id = ${b} WHERE id = -1;`;
const copyOf = (id: number, as: number) =>
  `INSERT INTO audit SELECT ${as}, at, actor, via, kind, person_id, details, last_change,
     changes_sha256, sha256 FROM audit WHERE id = ${id};`;

const ENTRY_COLUMNS = [
  'at',
  'actor',
  'via',
  'kind',
  'person_id',
  'details',
  'last_change',
  'changes_sha256',
  'sha256',
];

const WAYS: readonly (readonly [string, string, AuditFault['kind'], number])[] = [
  ...[1, 6, 12].flatMap((id) =>
    ENTRY_COLUMNS.map(
      (column) =>
        [
          `${column} of entry ${id} is another`,
          `UPDATE audit SET ${column} = ${other(column)} WHERE id = ${id}`,
          'altered',
          id,
        ] as const,
    ),
  ),
  ['the first entry is gone', 'DELETE FROM audit WHERE id = 1', 'missing', 1],
  ['an entry in the middle is gone', 'DELETE FROM audit WHERE id = 6', 'missing', 6],
  ['three entries are gone', 'DELETE FROM audit WHERE id IN (5, 6, 7)', 'missing', 5],
  ['the last entry is gone', 'DELETE FROM audit WHERE id = 12', 'cut-off', 12],
  ['the last four are gone', 'DELETE FROM audit WHERE id > 8', 'cut-off', 9],
  ['all entries are gone', 'DELETE FROM audit', 'cut-off', 1],
  [
    'one is gone and the others moved up',
    'DELETE FROM audit WHERE id = 6; UPDATE audit SET id = id - 1 WHERE id > 6',
    'altered',
    6,
  ],
  ['two neighbours are exchanged', swap('audit', 6, 7), 'put-between', 6],
  ['two far ones are exchanged', swap('audit', 2, 11), 'altered', 2],
  ['one is put between', moveUp('audit', 6) + copyOf(5, 6), 'put-between', 6],
  ['one is put before the first', moveUp('audit', 1) + copyOf(5, 1), 'put-between', 1],
  ['one is put at the end', copyOf(12, 13), 'altered', 13],
  ...[1, 7].flatMap((id) =>
    sealed.map(
      (column) =>
        [
          `${column} of row ${id} of the journal is another`,
          `UPDATE change SET ${column} = ${other(column)} WHERE id = ${id}`,
          'changes-altered',
          id === 1 ? 2 : 6,
        ] as const,
    ),
  ),
  [
    'the salt of a row is another',
    'UPDATE change SET salt = randomblob(16) WHERE id = 1',
    'changes-altered',
    2,
  ],
  [
    'a row says that it was forgotten',
    "UPDATE change SET seal = randomblob(32), salt = NULL, before = NULL, after = '{}' WHERE id = 1",
    'changes-altered',
    2,
  ],
  ['a row in the middle is gone', 'DELETE FROM change WHERE id = 7', 'changes-missing', 6],
  ['rows of two entries are exchanged', swap('change', 1, 7), 'changes-altered', 2],
  ['rows of one entry are exchanged', swap('change', 1, 2), 'changes-altered', 2],
  [
    'a row is put at the end',
    "INSERT INTO change (about_id, source, after, actor, at) VALUES (1, 'hand', '{}', 'x', 'x')",
    'changes-unknown',
    12,
  ],
  [
    'the end of the journal is gone',
    'DELETE FROM change WHERE id = (SELECT max(id) FROM change)',
    'changes-missing',
    12,
  ],
  ['the whole journal is gone', 'DELETE FROM change', 'changes-missing', 2],
  [
    'the ends of both are gone',
    `DELETE FROM audit WHERE id > 9;
     DELETE FROM change WHERE id > (SELECT max(last_change) FROM audit)`,
    'cut-off',
    10,
  ],
];

it('the log and the journal as they were written are whole', async () => {
  expect(await afterTampering('')).toEqual([]);
});

it('there are more than fifty ways of tampering', () => {
  expect(WAYS.length).toBeGreaterThan(50);
});

it.each(WAYS)('is found, with the entry: %s', async (_what, sql, kind, entry) => {
  const faults = await afterTampering(sql);
  expect(faults).toContainEqual(expect.objectContaining({ kind, entry }));
});

describe('kept copies know the log too', () => {
  const head = (raw: Database.Database, id: number) =>
    raw
      .prepare<[number], { id: number; sha256: string; at: string }>(
        'SELECT id, sha256, at FROM audit WHERE id = ?',
      )
      .get(id) ?? { id: 0, sha256: '', at: '' };

  it('an end of the log that one knows and the log does not is found, even after all was sealed anew', async () => {
    const raw = new Database(bytes);
    const known = [head(raw, 4), head(raw, 12)];
    expect(await checkAudit({ raw }, known)).toEqual([]);
    raw.exec('DROP TRIGGER audit_is_kept; DELETE FROM audit WHERE id > 9');
    raw.exec("UPDATE sqlite_sequence SET seq = 9 WHERE name = 'audit'");
    for (let index = 0; index < 3; index += 1)
      record(raw, { actor: 'tests', via: 'program', now: TEST_NOW }, { kind: 'login' });
    expect(await checkAudit({ raw })).toEqual([]);
    expect(await checkAudit({ raw }, known)).toEqual([
      { kind: 'unlike-copy', entry: 12, at: TEST_NOW.toISOString() },
    ]);
    raw.close();
  });

  it('what a restore gave up is no fault', async () => {
    const raw = new Database(bytes);
    const later = { id: 14, sha256: 'c'.repeat(64), at: TEST_NOW.toISOString() };
    expect(await checkAudit({ raw }, [later])).toMatchObject([{ kind: 'unlike-copy', entry: 14 }]);
    record(raw, { actor: 'tests', via: 'program', now: TEST_NOW }, { kind: 'restored' });
    expect(await checkAudit({ raw }, [later])).toEqual([]);
    raw.close();
  });
});

it.each([
  'DELETE FROM audit',
  "UPDATE audit SET actor = 'x'",
  'DELETE FROM change',
  "UPDATE change SET after = '{}'",
  "UPDATE change SET at = '2020'",
  'UPDATE change SET about_id = 2',
  'UPDATE change SET salt = randomblob(16)',
  "INSERT OR REPLACE INTO audit SELECT id, at, 'x', via, kind, person_id, details, last_change, changes_sha256, sha256 FROM audit",
])('is refused by the data themselves: %s', (sql) => {
  const raw = new Database(bytes);
  expect(() => raw.exec(sql)).toThrow('only grows');
  raw.close();
});
