import type Database from 'better-sqlite3';
import type { RestoreDifference } from '../../../shared/trust-views.ts';
import { readContents } from './contents.sqlite.ts';

/** What data hold, by what is the same in two states of them: never by ids, which may be given anew. */
export interface Holdings {
  /** Names by NIK. */
  readonly people: ReadonlyMap<string, string>;
  readonly memberships: ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly payments: ReadonlySet<string>;
  /** By their fingerprints, each of which stands for all before it. */
  readonly auditEntries: ReadonlySet<string>;
}

/** Some names, for recognising. */
const NAMES = 5;

/** Of data in the newest shape. */
export function readHoldings(raw: Database.Database): Holdings {
  const set = (sql: string) => new Set(raw.prepare<[], string>(sql).pluck().all());
  const people = raw.prepare<[], [string, string]>('SELECT nik, name FROM person ORDER BY name');
  return {
    people: new Map(people.raw().all()),
    memberships: set(
      `SELECT person.nik || '/' || membership.agreement_id
       FROM membership JOIN person ON person.id = membership.person_id`,
    ),
    imports: set("SELECT id FROM import WHERE status = 'applied'"),
    letters: set(
      "SELECT book || '/' || year || '/' || seq || suffix || '/' || created_at FROM letter",
    ),
    claims: set(
      `SELECT person.nik || '/' || claim.kind || '/' || claim.event_on || '/' || claim.created_at
       FROM claim JOIN person ON person.id = claim.person_id`,
    ),
    payments: set(
      `SELECT agreement_id || '/' || from_month || '/' || billed || '/' || created_at FROM bill
       UNION ALL SELECT bill_id || '/' || paid_on || '/' || amount || '/' || created_at FROM payment`,
    ),
    auditEntries: set('SELECT sha256 FROM audit'),
  };
}

/** What the one has that the other has not. */
export function holdingsBeyond(one: Holdings, other: Holdings): RestoreDifference {
  const niks = [...one.people.keys()].filter((nik) => !other.people.has(nik));
  return {
    people: niks.length,
    names: niks.slice(0, NAMES).map((nik) => one.people.get(nik) ?? ''),
    memberships: countMissing(one.memberships, other.memberships),
    imports: countMissing(one.imports, other.imports),
    letters: countMissing(one.letters, other.letters),
    claims: countMissing(one.claims, other.claims),
    payments: countMissing(one.payments, other.payments),
    auditEntries: countMissing(one.auditEntries, other.auditEntries),
  };
}

function countMissing(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let missing = 0;
  for (const each of one) if (!other.has(each)) missing += 1;
  return missing;
}

/** What asking for the password again, or looking, writes: it makes the data no others. */
const WRITTEN_BY_LOOKING = [
  'audit',
  'wrong_try',
  'recovery_code',
  'second_place',
  'sqlite_sequence',
];

/** One text for everything that restoring would take the place of. */
export function markOfData(raw: Database.Database): string {
  return readContents(raw, WRITTEN_BY_LOOKING).contents;
}
