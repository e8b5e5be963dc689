import type Database from 'better-sqlite3';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { dayOf } from './day-of.sqlite.ts';

/** Somebody all of whose memberships are over. */
export interface EndedPerson {
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  /** Of the last membership. */
  readonly endedOn: Day;
  /** The last day on which anything was done about them: a letter, an edit, a file that named them. */
  readonly touchedOn: Day;
  readonly pks: readonly Pks[];
}

/** Everybody whose last membership ended before `today`, the first ended first; samples are none. */
export function listEnded(raw: Database.Database, today: Day): EndedPerson[] {
  const named = namedInFiles(raw);
  const rows = raw.prepare<[{ today: Day }], Row>(ENDED).all({ today });
  return rows.map(({ pks, touchedOn, ...person }) => {
    const inFile = named.get(person.nik) ?? '';
    return {
      ...person,
      touchedOn: inFile > touchedOn ? inFile : touchedOn,
      pks: pks.split(',') as Pks[],
    };
  });
}

interface Row extends Omit<EndedPerson, 'pks'> {
  readonly pks: string;
}

const ENDED = `
  WITH place AS (
    SELECT person_id, agreement.pks,
      coalesce(membership.left_on, membership.end_on, agreement.coverage_until) AS ended
    FROM membership JOIN agreement ON agreement.id = membership.agreement_id
  ), last AS (
    SELECT person_id, max(ended) AS ended, group_concat(DISTINCT pks) AS pks
    FROM place GROUP BY person_id
  )
  SELECT person.id AS personId, person.name, person.nik, last.ended AS endedOn, last.pks,
    max(last.ended, ${dayOf('person.updated_at')},
      coalesce((SELECT max(max(date, ${dayOf('created_at')})) FROM letter
        WHERE letter.person_id = person.id), ''),
      coalesce((SELECT max(${dayOf('at')}) FROM change WHERE change.person_id = person.id), ''),
      coalesce((SELECT max(max(${dayOf('updated_at')}, coalesce((SELECT max(day) FROM claim_step
        WHERE claim_step.claim_id = claim.id), ''))) FROM claim
        WHERE claim.person_id = person.id), ''),
      coalesce((SELECT max(max(coalesce(requested_on, ''), coalesce(paid_on, '')))
        FROM scholarship_year JOIN scholarship ON scholarship.id = scholarship_id
        JOIN claim ON claim.id = claim_id WHERE claim.person_id = person.id), '')
    ) AS touchedOn
  FROM person JOIN last ON last.person_id = person.id
  WHERE person.forgotten_at IS NULL AND person.is_sample = 0 AND last.ended < @today
    -- What a family is still owed is not forgotten.
    AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.person_id = person.id
      AND claim.status NOT IN ('selesai', 'ditolak', 'dibatalkan'))
    AND NOT EXISTS (SELECT 1 FROM scholarship JOIN claim ON claim.id = claim_id
      WHERE claim.person_id = person.id AND claim.status <> 'dibatalkan' AND ended IS NULL
        AND scholarship.birth_date > date(@today, '-' || (SELECT max(value ->> '$.untilAge')
          FROM setting WHERE key = 'scholarship.levels') || ' years'))
  ORDER BY last.ended, person.id`;

/** The last day on which a file named a NIK: of saved files their list, of others what their plan holds. */
function namedInFiles(raw: Database.Database): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  const files = raw.prepare<[], { readonly day: Day; readonly text: string }>(`
    SELECT ${dayOf('coalesce(applied_at, created_at)')} AS day, niks AS text
    FROM import JOIN import_people ON import_people.import_id = import.id
    UNION ALL
    SELECT ${dayOf('created_at')}, rows
    FROM import JOIN import_plan_part AS part ON part.import_id = import.id
    WHERE import.id NOT IN (SELECT import_id FROM import_people)`);
  for (const { day, text } of files.iterate())
    for (const [nik] of text.matchAll(/\d{16}/gu))
      if (day > (last.get(nik) ?? '')) last.set(nik, day);
  return last;
}
