import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { APPLICATION_ID } from '../../electron/db/migrate.sqlite.ts';
import { FIRST } from '../../electron/db/migrations/001-first.ts';
import { freshFolder } from './database.ts';

const PERSON = {
  nik: '7472061205909001',
  name: 'LA CONTOH',
  birthPlace: 'Baubau',
  birthDate: '1990-05-12',
  sex: 'L',
  address: null,
  kelurahan: 'Wajo',
  kecamatan: 'Murhum',
  department: 'Dinas Kesehatan',
  job: 'Satpam',
  wage: 1_500_000,
  kpj: null,
  phone: null,
  heirName: null,
  heirRelation: null,
};

/** A plan as the first release stored it. */
const PLAN = {
  sheet: 'Data',
  headerRow: 1,
  columns: { nik: 'B', name: 'C' },
  counts: {
    rowsRead: 2,
    new: 1,
    changed: 0,
    same: 0,
    held: 1,
    refused: 0,
    skipped: 1,
    left: 1,
  },
  rows: [
    {
      row: 2,
      verdict: 'new',
      person: PERSON,
      changes: [],
      issues: ['nik-cleaned'],
      personId: null,
      clash: null,
    },
    {
      row: 3,
      verdict: 'held',
      person: { ...PERSON, nik: '7472061205909002' },
      changes: [],
      issues: ['possible-same-person'],
      personId: null,
      clash: { personId: 1, name: 'LA CONTOH', nik: PERSON.nik, where: 'Dinas Kesehatan' },
    },
  ],
  issues: [
    {
      row: 2,
      column: 'B',
      field: 'nik',
      severity: 'info',
      code: 'nik-cleaned',
      given: '7472 0612 0590 9001',
    },
  ],
  skipped: [{ row: 1, why: 'header' }],
  left: [{ personId: 2, nik: '7472061205909003', name: 'WA CONTOH' }],
};

const AT = '2025-06-10T02:00:00.000Z';

/** Journal entries of every sort that the first release wrote. */
const CHANGES: readonly (readonly (string | number | null)[])[] = [
  // Somebody new, from a row of a file.
  [1, 1, 'import', 'saved', 2, null, JSON.stringify(PERSON)],
  // The same person, taken into the other agreement by hand.
  [
    1,
    2,
    'hand',
    null,
    null,
    '{"phone":null}',
    '{"department":null,"job":"Nelayan","wage":null,"kpj":null,"phone":"081200000001"}',
  ],
  // Values changed, one of them of the place.
  [
    1,
    1,
    'terminal',
    null,
    null,
    '{"department":"Dinas Kesehatan","wage":1500000}',
    '{"department":"Dinas Sosial","wage":null}',
  ],
  [1, 1, 'sample', null, null, '{"name":"LA CONTOH"}', '{"name":"LA CONTOH ALFA"}'],
  [2, 1, 'hand', null, null, null, JSON.stringify({ ...PERSON, nik: '7472061205909003' })],
];

/** Data as the first release leaves them: people, a saved and an unsaved import, letters, a journal. */
export function firstReleaseFolder(): string {
  const folder = freshFolder();
  const raw = new Database(join(folder, 'buku-pks.sqlite'));
  raw.exec(FIRST);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma('user_version = 1');
  fill(raw);
  raw.close();
  return folder;
}

function fill(raw: Database.Database): void {
  raw.exec(`
    INSERT INTO office VALUES (1, 'Pemerintah Kota Contoh', 'Dinas Contoh', '', '', '', '', 'Contoh', 'F4', '{nomor}', NULL, '${AT}');
    INSERT INTO agreement (id, pks, title, coverage_from, coverage_until, coverage_days_known, segment, programmes, quota_is_minimum)
      VALUES (1, 'non-asn', 'Satu', '2025-01-01', '2026-01-31', 1, 'PU', '[]', 1),
             (2, 'rentan', 'Dua', '2025-05-01', '2026-05-31', 1, 'BPU', '[]', 0);
    INSERT INTO department (id, name) VALUES (1, 'Dinas Kesehatan'), (2, 'Dinas Sosial');
    INSERT INTO department_alias VALUES ('Dinkes', 1);
    INSERT INTO kelurahan VALUES ('7472061007', 'Wajo', 'Murhum', '93726');
    INSERT INTO kelurahan_alias VALUES ('Wajoo', '7472061007');
    INSERT INTO person (id, nik, name, birth_date, sex, created_at, updated_at)
      VALUES (1, '7472061205909001', 'LA CONTOH ALFA', '1990-05-12', 'L', '${AT}', '${AT}'),
             (2, '7472061205909003', 'WA CONTOH', NULL, NULL, '${AT}', '${AT}');
    INSERT INTO contact VALUES (1, 1, 'CONTOH KELUARGA', 'Istri', NULL);
    INSERT INTO membership (person_id, agreement_id, department_id, job, status)
      VALUES (1, 1, 2, 'Satpam', 'active'), (1, 2, NULL, 'Nelayan', 'active'), (2, 1, 1, NULL, 'left');
    INSERT INTO letter (kind, book, year, seq, number, date, agreement_id, person_id, name, nik, content, status, actor, created_at)
      VALUES ('membership', 'surat', 2025, 1, '1/2025', '2025-06-11', 1, 1, 'LA CONTOH', '7472061205909001', '{}', 'issued', 'jendela', '${AT}');
    UPDATE roster_revision SET value = 7;
  `);
  const plan = JSON.stringify(PLAN);
  const sha256 = createHash('sha256').update(plan).digest('hex');
  for (const [id, status] of [
    ['saved', 'applied'],
    ['seen', 'planned'],
  ] as const) {
    raw
      .prepare(
        `INSERT INTO import (id, agreement_id, department_id, file_name, file_sha256, sheet, status, counts, revision, actor, created_at, applied_at)
         VALUES (?, 1, NULL, 'contoh.xlsx', ?, 'Data', ?, ?, 0, 'jendela', ?, ?)`,
      )
      .run(
        id,
        'f'.repeat(64),
        status,
        JSON.stringify(PLAN.counts),
        AT,
        status === 'applied' ? AT : null,
      );
    raw.prepare('INSERT INTO import_plan VALUES (?, ?, ?)').run(id, plan, sha256);
  }
  const insert = raw.prepare(
    `INSERT INTO change (person_id, agreement_id, source, import_id, sheet_row, before, after, actor, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'jendela', '${AT}')`,
  );
  for (const change of CHANGES) insert.run(...change);
}
