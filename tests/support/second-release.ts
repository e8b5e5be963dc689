import { join } from 'node:path';
import Database from 'better-sqlite3';
import { APPLICATION_ID } from '../../electron/db/migrate.sqlite.ts';
import { FIRST } from '../../electron/db/migrations/001-first.ts';
import { IMPORTS } from '../../electron/db/migrations/002-imports.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { freshFolder } from './database.ts';

const AT = '2025-06-11T02:00:00.000Z';

/** A letter as the first two releases stored it, word for word. */
export function oldLetter(seq: number, name: string, nik: string): LetterContent {
  return {
    kind: 'membership',
    date: '2025-06-11',
    paper: 'F4',
    letterhead: {
      government: 'PEMERINTAH KOTA CONTOH',
      office: 'DINAS CONTOH',
      lines: ['Jalan Contoh Nomor 1'],
      coatOfArms: null,
    },
    titleLines: ['SURAT KETERANGAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
    number: `500.15/${seq}/CONTOH/2025`,
    body: [
      { kind: 'paragraph', text: 'dengan ini menerangkan bahwa:' },
      {
        kind: 'table',
        rows: [
          { label: 'Nama', value: name, strong: true },
          { label: 'NIK', value: nik },
        ],
      },
    ],
    signature: {
      placeAndDate: 'Contoh, 11 Juni 2025',
      positionLines: ['KEPALA DINAS CONTOH,'],
      name: 'LA CONTOH',
      rank: 'Pembina, IV/a',
      nip: '19690806 199603 1 003',
    },
    subject: { name, nik },
  };
}

/** What the letters of the data are: 1 and 3 issued, 4 void with a reason, 6 void without; 2 and 5 are lost. */
export const OLD_LETTERS = [
  { seq: 1, person: 1, name: 'LA CONTOH ALFA', nik: '7472061205909001', reason: null },
  { seq: 3, person: 2, name: 'WA CONTOH', nik: '7472061205909003', reason: null },
  { seq: 4, person: 1, name: 'LA CONTOH ALFA', nik: '7472061205909001', reason: 'Salah nama' },
  { seq: 6, person: 2, name: 'WA CONTOH', nik: '7472061205909003', reason: null },
] as const;

/** The status of the old letter with this number. */
export function oldStatus(seq: number): 'issued' | 'void' {
  return seq < 4 ? 'issued' : 'void';
}

/** Data as the second release leaves them: two people and the letters that they got. */
export function secondReleaseFolder(): string {
  const folder = freshFolder();
  const raw = new Database(join(folder, 'buku-pks.sqlite'));
  raw.exec(FIRST);
  raw.exec(IMPORTS);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma('user_version = 2');
  fill(raw);
  raw.close();
  return folder;
}

function fill(raw: Database.Database): void {
  raw.exec(`
    INSERT INTO office VALUES (1, 'Pemerintah Kota Contoh', 'Dinas Contoh', 'Jalan Contoh Nomor 1', '', '', '', 'Contoh', 'F4',
      '500.15/{nomor}/CONTOH/{tahun}', NULL, '${AT}');
    INSERT INTO agreement (id, pks, title, coverage_from, coverage_until, coverage_days_known, segment, programmes, quota_is_minimum)
      VALUES (1, 'non-asn', 'Satu', '2025-01-01', '2026-01-31', 1, 'PU', '[]', 1);
    INSERT INTO person (id, nik, name, birth_date, sex, created_at, updated_at)
      VALUES (1, '7472061205909001', 'LA CONTOH ALFA', '1990-05-12', 'L', '${AT}', '${AT}'),
             (2, '7472061205909003', 'WA CONTOH', NULL, NULL, '${AT}', '${AT}');
    INSERT INTO membership (person_id, agreement_id, status) VALUES (1, 1, 'active'), (2, 1, 'left');
    INSERT INTO letter_counter VALUES ('keterangan', 2025, 8), ('keterangan', 2024, 1);
  `);
  const insert = raw.prepare(`
    INSERT INTO letter (id, kind, book, year, seq, number, date, agreement_id, person_id, name, nik, content, status, void_reason, actor, created_at)
    VALUES (?, 'membership', 'keterangan', 2025, ?, ?, '2025-06-11', 1, ?, ?, ?, ?, ?, ?, 'jendela', '${AT}')`);
  for (const { seq, person, name, nik, reason } of OLD_LETTERS) {
    const content = JSON.stringify(oldLetter(seq, name, nik));
    const number = `500.15/${seq}/CONTOH/2025`;
    insert.run(10 + seq, seq, number, person, name, nik, content, oldStatus(seq), reason);
  }
}
