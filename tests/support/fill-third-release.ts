import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { APPLICATION_ID, MIGRATIONS } from '../../electron/db/migrate.sqlite.ts';

const AT = '2025-09-01T02:00:00.000Z';
const THIRD = 3;

/** Somebody who was merged into the first; the first one's second entry of the journal was theirs. */
export const GONE = 900_000;
const MERGED = JSON.stringify({
  person: { id: GONE, nik: '7472061205908999', name: 'LA CONTO' },
  journal: [2],
  plan: { moved: [1] },
});

/** Makes a file as the third release leaves it, closed. */
export function fillThirdRelease(file: string, people: number): void {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  for (const step of MIGRATIONS.slice(0, THIRD)) raw.exec(step);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${THIRD}`);
  raw.transaction(() => {
    fillOffice(raw);
    for (let id = 1; id <= people; id += 1) fillPerson(raw, id);
    fillPlan(raw, people);
    fillLetters(raw);
  })();
  raw.close();
}

function fillOffice(raw: Database.Database): void {
  raw.exec(`
    INSERT INTO office (id, government, name, address, postal_code, phone, email, city, paper, letter_number_pattern, started_at, website, unit)
      VALUES (1, 'Pemerintah Kota Contoh', 'Dinas Contoh', 'Jalan Contoh Nomor 1', '', '', '', 'Contoh', 'F4',
        '500.15/{nomor}/CONTOH/{tahun}', '${AT}', 'contoh.example', 'CONTOH');
    INSERT INTO setting VALUES ('jkk', '2025-01-01', '{"rate":1}', 'contoh');
    INSERT INTO agreement (id, pks, title, coverage_from, coverage_until, coverage_days_known, segment, programmes, quota_is_minimum)
      VALUES (1, 'non-asn', 'Satu', '2025-01-01', '2026-01-31', 1, 'PU', '[]', 1),
             (2, 'rentan', 'Dua', '2025-05-01', '2026-05-31', 1, 'BPU', '[]', 0);
    INSERT INTO addendum VALUES (1, 1, 'A/1', 'B/1', '2025-03-01', 'kuota');
    INSERT INTO department (id, name) VALUES (1, 'Dinas Kesehatan'), (2, 'Dinas Sosial');
    INSERT INTO department_alias VALUES ('Dinkes', 1, 'jendela', '${AT}');
    INSERT INTO import (id, agreement_id, department_id, file_name, file_sha256, sheet, status, counts, revision, actor, created_at, applied_at)
      VALUES ('saved', 1, NULL, 'contoh.xlsx', '${'f'.repeat(64)}', 'Data', 'applied', '{}', 0, 'jendela', '${AT}', '${AT}');
    INSERT INTO import_people VALUES ('saved', '7472061205900001 7472061205900002');
    INSERT INTO wording VALUES ('membership', 1, NULL, 'jendela', '${AT}');
    INSERT INTO office_key VALUES ('kunci', zeroblob(32), x'01', '${AT}', NULL);
    UPDATE roster_revision SET value = 7, last_person_id = ${GONE};
  `);
}

/** What the file said: everybody in it was new. */
function fillPlan(raw: Database.Database, people: number): void {
  const none = { changed: 0, same: 0, held: 0, refused: 0, skipped: 0, left: 0 };
  const counts = { rowsRead: people, new: people, ...none };
  const rows = JSON.stringify(
    Array.from({ length: people }, (_, index) => ({ row: index + 2, verdict: 'new' })),
  );
  const plan = JSON.stringify({ counts, sheets: [], rows: [], issues: [], left: [] });
  const sha256 = createHash('sha256').update(rows).update(plan).update('{}').digest('hex');
  raw.prepare("UPDATE import SET counts = ? WHERE id = 'saved'").run(JSON.stringify(counts));
  raw
    .prepare("INSERT INTO import_plan (import_id, plan, sha256, format) VALUES ('saved', ?, ?, 2)")
    .run(plan, sha256);
  raw
    .prepare("INSERT INTO import_plan_part (import_id, part, rows) VALUES ('saved', 0, ?)")
    .run(rows);
}

/** Somebody who came by a file and was corrected by hand. */
function fillPerson(raw: Database.Database, id: number): void {
  const nik = `747206120590${String(id).padStart(4, '0')}`;
  const name = `LA CONTOH ${id}`;
  const run = (sql: string, ...values: unknown[]) => raw.prepare(sql).run(...values);
  run(
    'INSERT INTO person (id, nik, name, birth_date, sex, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    nik,
    name,
    '1990-05-12',
    'L',
    AT,
    AT,
  );
  run('INSERT INTO contact VALUES (?, 1, ?, ?, NULL)', id, `KELUARGA ${id}`, 'Istri');
  run(
    "INSERT INTO membership (person_id, agreement_id, department_id, job, wage, status) VALUES (?, 1, 1, 'Satpam', 1500000, 'active')",
    id,
  );
  const journal =
    "INSERT INTO change (person_id, agreement_id, source, import_id, sheet_row, made, before, after, actor, at) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'jendela', ?)";
  run(journal, id, 'import', 'saved', id + 1, 'person', null, JSON.stringify({ nik, name }), AT);
  run(journal, id, 'hand', null, null, null, '{"job":null}', '{"job":"Satpam"}', AT);
}

function fillLetters(raw: Database.Database): void {
  raw.exec(`
    INSERT INTO print (id, request_sha256, date, shape, signing, letters, status, actor, created_at)
      VALUES ('cetak', '${'a'.repeat(64)}', '2025-08-01', 'file', 'pen', 2, 'done', 'jendela', '${AT}');
    INSERT INTO merge (kept_id, snapshot, note, actor, at) VALUES (1, '${MERGED}', 'sama', 'jendela', '${AT}');
    INSERT INTO letter_counter (book, year, next_seq, first_seq) VALUES ('keterangan', 2025, 8, 3);
    INSERT INTO letter_gap VALUES ('keterangan', 2025, 1, 2, 'paper', 'jendela', '${AT}'),
                                  ('keterangan', 2025, 6, 6, 'sample', 'jendela', '${AT}');
    INSERT INTO signature_use (signatory, image_sha256, purpose, print_id, letters, actor, at)
      VALUES ('LA CONTOH', '${'b'.repeat(64)}', 'issue', 'cetak', 2, 'jendela', '${AT}');
  `);
  const form = JSON.stringify({ format: 1 });
  const sha256 = createHash('sha256').update(form).digest('hex');
  raw.prepare('INSERT INTO letter_form VALUES (1, ?, ?)').run(sha256, form);
  const insert = raw.prepare(`
    INSERT INTO letter (id, kind, book, year, seq, number, date, agreement_id, person_id, name, nik, form_id,
      field_values, code, status, void_reason, print_id, position, actor, created_at)
    VALUES (?, ?, 'keterangan', 2025, ?, ?, '2025-08-01', 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'jendela', '${AT}')`);
  const letter = (
    seq: number,
    person: number,
    status: 'issued' | 'void',
    reason: string | null,
  ) => {
    const name = `LA CONTOH ${person}`;
    const nik = `747206120590000${person}`;
    const number = `500.15/${seq}/CONTOH/2025`;
    const values = [
      person,
      name,
      nik,
      1,
      '{"fields":{}}',
      `KODE${seq}`,
      status,
      reason,
      'cetak',
      seq,
    ];
    insert.run(10 + seq, 'membership', seq, number, ...values);
  };
  letter(3, 1, 'issued', null);
  letter(4, 2, 'issued', null);
  letter(5, 1, 'void', 'Salah nama');
  const reserved = [null, 'Bagian Umum', null, null, null, null, 'reserved', null, null, null];
  insert.run(17, 'hand', 7, '500.15/7/CONTOH/2025', ...reserved);
  raw.exec(`INSERT INTO letter_file VALUES ('${'c'.repeat(64)}', 13), ('${'c'.repeat(64)}', 14)`);
}
