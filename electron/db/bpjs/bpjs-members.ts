import type { Sex } from '../../../shared/domain/person.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { sql } from 'kysely';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from '../people/place-days.ts';
import { selectMembers } from '../people/roster-query.ts';
import { isWithin, type Within } from '../people/within.ts';

/** A place in an agreement with what BPJS knows of somebody. */
export interface BpjsMember extends Pick<Membership, 'start' | 'end' | 'status' | 'leftOn'> {
  readonly membershipId: number;
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  readonly birthPlace: string | null;
  readonly birthDate: Day | null;
  readonly sex: Sex | null;
  readonly address: string | null;
  readonly kelurahan: string | null;
  readonly phone: string | null;
  readonly department: string | null;
  readonly wage: number | null;
  readonly kpj: string | null;
  /** Own, and not only the agreement's. */
  readonly hasOwnEnd: boolean;
}

/** Everybody who has or had a place in an agreement, by name. People who were forgotten are nobody's members. */
export async function listBpjsMembers(
  db: Db,
  agreementId: number,
  within: Within = null,
): Promise<BpjsMember[]> {
  const rows = await selectMembers(db)
    .select([
      'membership.id as membershipId',
      'person.id as personId',
      'person.nik',
      'person.name',
      'person.birth_place as birthPlace',
      'person.birth_date as birthDate',
      'person.sex',
      'person.address',
      'person.kelurahan',
      'person.phone',
      'department.name as department',
      'membership.wage',
      'membership.kpj',
      'membership.status',
      'membership.left_on as leftOn',
      'membership.end_on as ownEnd',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
    ])
    .where('membership.agreement_id', '=', agreementId)
    .where('person.forgotten_at', 'is', null)
    .where(isWithin(within))
    .orderBy(sql`person.name collate nocase`)
    .orderBy('membership.id')
    .execute();
  return rows.map(({ ownEnd, ...row }) => ({ ...row, hasOwnEnd: ownEnd !== null }));
}
