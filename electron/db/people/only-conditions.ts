import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { birthDatesOf } from '../../../shared/domain/overview/age-bands.ts';
import { BAUBAU_REGION } from '../../../shared/domain/values/nik.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { QualityCode } from '../../../shared/domain/overview/quality.ts';
import { START_OF_PLACE } from './place-days.ts';

type Only = NonNullable<RosterFilter['only']>;
type Condition = RawBuilder<SqlBool>;

/** When somebody stopped being a member, known or not. */
export const DAY_OF_LEAVING = sql<
  string | null
>`iif(membership.status = 'dead', coalesce(person.died_on, membership.left_on), membership.left_on)`;

/** What the numbers of the start screen count, each part one condition. */
export function onlyConditions(only: Only): Condition[] {
  const { on, kecamatan, sex, age, quality, joinedIn, leftIn, leaveReason, without } = only;
  return [
    on !== undefined && isMemberOn(on),
    kecamatan !== undefined && sql<SqlBool>`person.kecamatan = ${kecamatan} collate nocase`,
    sex !== undefined && sql<SqlBool>`person.sex = ${sex}`,
    age !== undefined && on !== undefined && isOfAge(age, on),
    quality !== undefined && QUALITY[quality],
    joinedIn !== undefined && hasJoinedIn(joinedIn),
    leftIn !== undefined && hasLeftIn(leftIn),
    leaveReason !== undefined && sql<SqlBool>`membership.leave_reason = ${leaveReason}`,
    without !== undefined && WITHOUT[without],
  ].filter((each) => each !== false);
}

/** isMemberOn of shared/domain. */
export function isMemberOn(day: string): Condition {
  return sql<SqlBool>`(${START_OF_PLACE} <= ${day}
    and (person.died_on is null or person.died_on >= ${day})
    and (membership.status = 'active'
      or (membership.status = 'left' and membership.left_on > ${day})
      or (membership.status = 'dead'
        and (person.died_on is not null or membership.left_on >= ${day}))))`;
}

function isOfAge(age: NonNullable<Only['age']>, on: string): Condition {
  const { after, last } = birthDatesOf(age, on);
  const atLeast = last === null ? sql`true` : sql`person.birth_date <= ${last}`;
  return sql<SqlBool>`(person.birth_date > ${after} and ${atLeast})`;
}

/**
 * Began in a month, and was not carried over: an earlier place of the same series that nobody left
 * makes it a renewal.
 */
function hasJoinedIn(month: string): Condition {
  return sql<SqlBool>`(${beganBetween(month, month)} and ${IS_NO_RENEWAL})`;
}

export function beganBetween(from: string, until: string): Condition {
  return sql<SqlBool>`(${START_OF_PLACE} between ${`${from}-01`} and ${`${until}-31`} and ${WAS_HELD})`;
}

/** The agreements of the series first: mostly there is none before, and then nothing to look up. */
export const IS_NO_RENEWAL = sql<SqlBool>`not exists (
  select 1 from agreement as before
    cross join membership as earlier
      on earlier.agreement_id = before.id and earlier.person_id = membership.person_id
  where before.pks = agreement.pks and before.id <> agreement.id and earlier.status = 'active'
    and coalesce(earlier.start_on, before.coverage_from) < ${START_OF_PLACE})`;

/** Whoever left before a later period began has ended a place there that they never had. */
const WAS_HELD = sql<SqlBool>`(${DAY_OF_LEAVING} is null or ${DAY_OF_LEAVING} >= ${START_OF_PLACE})`;

function hasLeftIn(month: string): Condition {
  return endedBetween(month, month);
}

export function endedBetween(from: string, until: string): Condition {
  return sql<SqlBool>`(membership.status <> 'active' and ${WAS_HELD}
    and ${DAY_OF_LEAVING} between ${`${from}-01`} and ${`${until}-31`})`;
}

const WITHOUT: Readonly<Record<NonNullable<Only['without']>, Condition>> = {
  department: sql`membership.department_id is null`,
  job: sql`membership.job is null`,
  kecamatan: sql`person.kecamatan is null`,
  sex: sql`person.sex is null`,
  birthDate: sql`person.birth_date is null`,
};

/** Of a NIK, `PPKKCC DDMMYY SSSS`: the digits of the day (women: 40 more), the month and the year. */
const WRITTEN_DAY = sql<number>`cast(substr(person.nik, 7, 2) as integer)`;
const NIK_DAY = sql<number>`(${WRITTEN_DAY} - 40 * (${WRITTEN_DAY} > 40))`;
const NIK_MONTH = sql<number>`cast(substr(person.nik, 9, 2) as integer)`;
const NIK_YEAR = sql<number>`cast(substr(person.nik, 11, 2) as integer)`;

/** Tells a day that the calendar has in this century or the last, and does not only fill the cell. */
const TELLS_BIRTH = sql<SqlBool>`(${NIK_MONTH} between 1 and 12 and ${NIK_DAY} between 1 and
  case when ${NIK_MONTH} = 2 then 28 + (${NIK_YEAR} % 4 = 0)
    when ${NIK_MONTH} in (4, 6, 9, 11) then 30 else 31 end
  and person.nik <> '1234567890123456' and replace(person.nik, substr(person.nik, 1, 1), '') <> '')`;

/** A NIK knows only the last two digits of the year. */
const AGREES_WITH_BIRTH = sql<SqlBool>`(substr(person.nik, 9, 4) =
    substr(person.birth_date, 6, 2) || substr(person.birth_date, 3, 2)
  and cast(substr(person.birth_date, 9, 2) as integer) in (${WRITTEN_DAY}, ${WRITTEN_DAY} - 40))`;

/** Completed years on the first day of the place. */
const AGE_AT_START = sql<number>`(cast(substr(${START_OF_PLACE}, 1, 4) as integer)
  - cast(substr(person.birth_date, 1, 4) as integer)
  - (substr(${START_OF_PLACE}, 6) < substr(person.birth_date, 6)))`;

/** One end of the age limit that held on the first day of the place; NULL where none was known yet. */
function ageLimit(end: 'youngest' | 'oldest'): RawBuilder<number | null> {
  return sql`(select value ->> ${`$.${end}`} from setting
    where key = 'age.limit' and valid_from <= ${START_OF_PLACE} order by valid_from desc limit 1)`;
}

/** hasFault of shared/domain, for each code. */
const QUALITY: Readonly<Record<QualityCode, Condition>> = {
  'no-kpj': sql`membership.kpj is null`,
  'birth-differs-from-nik': sql`(person.birth_date is not null and not ${AGREES_WITH_BIRTH} and ${TELLS_BIRTH})`,
  'sex-differs-from-nik': sql`(person.sex <> iif(${WRITTEN_DAY} > 40, 'P', 'L') and ${TELLS_BIRTH})`,
  'outside-baubau': sql`substr(person.nik, 1, 4) <> ${BAUBAU_REGION}`,
  'age-outside': sql`(${AGE_AT_START} < ${ageLimit('youngest')} or ${AGE_AT_START} > ${ageLimit('oldest')})`,
  'no-contact': sql`not ${hasContact()}`,
  'no-phone': sql`person.phone is null`,
};

/** Somebody of the family is named, by name. */
export function hasContact(): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select 1 from contact
    where contact.person_id = person.id and contact.name is not null)`;
}
