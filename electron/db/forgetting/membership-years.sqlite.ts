import type Database from 'better-sqlite3';
import { regionOfNik, type ForgottenLine } from '../../../shared/domain/forgetting.ts';

/** People as the report names them, in the order of their numbers. */
export function listForgottenLines(
  raw: Database.Database,
  personIds: readonly number[],
): ForgottenLine[] {
  const rows = raw.prepare<[string], ForgottenLine>(`
    SELECT person.id AS personId, person.nik,
      CAST(substr(min(coalesce(start_on, agreement.coverage_from)), 1, 4) AS INTEGER) AS "from",
      CAST(substr(max(coalesce(left_on, end_on, agreement.coverage_until)), 1, 4) AS INTEGER) AS until
    FROM person
    JOIN membership ON membership.person_id = person.id
    JOIN agreement ON agreement.id = membership.agreement_id
    WHERE person.id IN (SELECT value FROM json_each(?))
    GROUP BY person.id ORDER BY person.id`);
  return rows
    .all(JSON.stringify(personIds))
    .map((line) => ({ ...line, nik: regionOfNik(line.nik) }));
}
