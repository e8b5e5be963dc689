import type Database from 'better-sqlite3';

/** What a family tells, of which nothing may be left when the person is forgotten. */
export const TOLD = {
  reporter: 'LA PELAPOR CONTOHAN',
  cause: 'jatuh dari perahu contohan',
  heir: 'WA AHLI WARIS CONTOHAN',
  account: '9911223344',
  scan: 'pindaian rahasia contohan',
  child: 'ANAK CONTOHAN',
};

/** A claim of a death with everything that hangs on it, written straight into the tables. */
export function insertClaim(
  raw: Database.Database,
  personId: number,
  {
    status = 'selesai',
    eventOn = '2025-09-01',
    outcome = 'death',
  }: {
    readonly status?: string;
    readonly eventOn?: string;
    readonly outcome?: 'death' | 'injury';
  } = {},
): number {
  const at = `${eventOn}T02:00:00.000Z`;
  const kind = outcome === 'death' ? 'jkm' : 'jkk';
  const insert = (sql: string, values: readonly unknown[]) =>
    Number(raw.prepare(sql).run(...values).lastInsertRowid);
  const claim = insert(
    `INSERT INTO claim (person_id, kind, outcome, event_on, place, cause, reporter_name,
       reporter_relation, reporter_phone, reported_at, status, reason, actor, created_at, updated_at)
     VALUES (?, ?, ?, ?, 'laut', ?, ?, 'Saudara', '081299990000', ?, ?, '', 'uji', ?, ?)`,
    [personId, kind, outcome, eventOn, TOLD.cause, TOLD.reporter, at, status, at, at],
  );
  insert(
    `INSERT INTO claim_step (claim_id, step, day, note, actor, at) VALUES (?, ?, ?, ?, 'uji', ?)`,
    [claim, status, eventOn, TOLD.reporter, at],
  );
  const heir = insert(
    `INSERT INTO claim_heir (claim_id, position, name, relation, nik, account)
     VALUES (?, 1, ?, 'janda-duda', '7472065205909888', ?)`,
    [claim, TOLD.heir, JSON.stringify({ bank: 'Contoh', number: TOLD.account, holder: '' })],
  );
  const paper = insert(
    "INSERT INTO claim_paper (claim_id, paper, note) VALUES (?, 'ktp-peserta', ?)",
    [claim, TOLD.heir],
  );
  insert(
    `INSERT INTO scan (claim_paper_id, name, media_type, sha256, bytes, actor, created_at)
     VALUES (?, ?, 'image/png', ?, ?, 'uji', ?)`,
    [paper, TOLD.scan, 'a'.repeat(64), Buffer.from(TOLD.scan), at],
  );
  insert(
    `INSERT INTO claim_payment (claim_id, heir_id, paid_on, amount, proof, note, actor, created_at)
     VALUES (?, ?, ?, 4200000000, 'TRF-1', ?, 'uji', ?)`,
    [claim, heir, eventOn, TOLD.heir, at],
  );
  const child = insert('INSERT INTO scholarship (claim_id, name) VALUES (?, ?)', [
    claim,
    TOLD.child,
  ]);
  insert(
    "INSERT INTO scholarship_year (scholarship_id, year, level, note) VALUES (?, 2026, 'smp', ?)",
    [child, TOLD.child],
  );
  return claim;
}
