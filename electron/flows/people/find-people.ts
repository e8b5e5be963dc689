import { maskNik } from '../../../shared/domain/person.ts';
import type { PersonFound } from '../../../shared/views.ts';
import { searchPeople, type PersonHit } from '../../db/people/search.ts';
import type { Context } from '../context.ts';

/** People by any part of name, NIK or KPJ, the likeliest first. */
export async function findPeople(
  context: Context,
  text: string,
  limit: number,
): Promise<PersonFound[]> {
  const hits = await searchPeople(context.data.db, text, limit, context.access.departmentId);
  return hits.map(({ nik, ...hit }) => ({ ...hit, nikMasked: maskNik(nik) }));
}

/** The same with the NIK in full, for other programs on the terminal. */
export async function findPeopleInFull(
  context: Context,
  text: string,
  limit: number,
): Promise<Omit<PersonHit, 'id'>[]> {
  const hits = await searchPeople(context.data.db, text, limit, context.access.departmentId);
  return hits.map(({ id: _id, ...hit }) => hit);
}
