import type { OpenDatabase } from '../../electron/db/open.sqlite.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { aPerson, addMembers } from './roster.ts';

const JOBS = ['Satpam', 'SATPAM', 'Nelayan', 'Buruh Bangunan', null];
const KECAMATAN = ['Murhum', 'murhum', 'Wolio', 'Kokalukuna', null];
const DEPARTMENTS = ['Dinas Kesehatan', 'Puskesmas Contoh', 'Dinas Perhubungan', null];
/** Written days and months that calendars have, have not, or have only in one century. */
const BIRTHS = [
  '120590',
  '520590',
  '290200',
  '290201',
  '690288',
  '310406',
  '320590',
  '001290',
  '721290',
  '111111',
  '010109',
  '311259',
];
/** Among them whoever is just old or young enough on the first day, or just not. */
const BORN = [
  '1990-05-12',
  '2000-02-29',
  '1909-01-01',
  '2008-01-01',
  '2008-01-02',
  '1960-01-01',
  '1960-01-02',
  '2000-07-01',
  '2000-07-02',
  '1959-12-31',
  null,
];
const REGIONS = ['747206', '740401', '111111'];

/** People of whom many a value is missing, wrong, or at the very edge of a rule. */
export function awkwardPeople(count: number): RosterValues[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = <T>(list: readonly T[], step: number) =>
      list[Math.floor(n / step) % list.length] as T;
    const nik = `${pick(REGIONS, 7)}${pick(BIRTHS, 1)}${String(1111 + n)}`;
    return aPerson({
      nik: n === 0 ? '1111111111111111' : n === 1 ? '1234567890123456' : nik,
      birthDate: pick(BORN, 1),
      sex: pick(['L', 'P', null], 2),
      job: pick(JOBS, 3),
      kecamatan: pick(KECAMATAN, 2),
      department: pick(DEPARTMENTS, 2),
      kpj: n % 3 === 0 ? null : String(90_000_000_000 + n),
      phone: n % 4 === 0 ? null : '081200000000',
      heirName: n % 5 === 0 ? null : 'CONTOH KELUARGA',
      heirRelation: n % 2 === 0 ? null : 'Istri',
    });
  });
}

/**
 * An office in the midst of its work: both series, one of them renewed, a unit under a department,
 * people who came late, left, died and were carried over.
 */
export async function fillVariedOffice(data: OpenDatabase, count = 120): Promise<void> {
  const people = awkwardPeople(count);
  await addMembers(data, 'non-asn', people.slice(0, Math.floor(count / 2)));
  await addMembers(data, 'rentan', people.slice(Math.floor(count / 3)));
  data.raw.exec(`
    UPDATE department SET parent_id = (SELECT id FROM department WHERE name = 'Dinas Kesehatan')
      WHERE name = 'Puskesmas Contoh';
    UPDATE membership SET start_on = '2025-06-15' WHERE id % 11 = 3;
    UPDATE membership SET start_on = '2025-12-01' WHERE id % 11 = 7;
    UPDATE membership SET status = 'left', leave_reason = 'pppk', left_on = '2025-06-30' WHERE id % 13 = 5;
    UPDATE membership SET status = 'left', leave_reason = 'pindah', left_on = '2025-07-01' WHERE id % 13 = 6;
    UPDATE membership SET status = 'left', leave_reason = 'pindah', left_on = '2025-07-02' WHERE id % 13 = 7;
    UPDATE membership SET status = 'left', leave_reason = 'lainnya', left_on = NULL WHERE id % 13 = 8;
    UPDATE membership SET status = 'dead', leave_reason = 'meninggal', left_on = '2025-07-01' WHERE id % 17 = 1;
    UPDATE membership SET status = 'dead', leave_reason = 'meninggal', left_on = NULL WHERE id % 17 = 2;
    UPDATE membership SET status = 'dead', leave_reason = 'meninggal', left_on = '2025-07-01' WHERE id % 17 = 4;
    UPDATE person SET died_on = '2025-07-01' WHERE id IN (SELECT person_id FROM membership WHERE id % 17 = 1);
    UPDATE person SET died_on = '2025-06-30' WHERE id IN (SELECT person_id FROM membership WHERE id % 17 = 3);
    UPDATE membership SET left_on = '2025-08-01' WHERE id % 34 = 1;
    INSERT INTO agreement (pks, title, coverage_from, coverage_until, coverage_days_known, segment, programmes, quota_is_minimum, continues_id)
      SELECT pks, title, '2026-02-01', '2027-01-31', 1, segment, programmes, 0, id FROM agreement WHERE pks = 'non-asn';
    INSERT INTO membership (person_id, agreement_id, department_id, job, kpj, status)
      SELECT person_id, (SELECT max(id) FROM agreement), department_id, job, kpj, 'active'
      FROM membership JOIN agreement ON agreement.id = agreement_id
      WHERE pks = 'non-asn' AND (membership.status = 'active' OR membership.leave_reason = 'pppk') AND membership.id % 4 > 0;
    UPDATE membership SET status = 'left', leave_reason = 'pindah', left_on = '2026-03-01'
      WHERE agreement_id = (SELECT max(id) FROM agreement) AND id % 5 = 0;
    INSERT INTO setting (key, valid_from, value, source)
      VALUES ('age.limit', '2025-06-01', '{"youngest":18,"oldest":60}', 'contoh');
  `);
}
