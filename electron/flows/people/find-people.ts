import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { PersonFound } from '../../../shared/views.ts';
import { searchPeople, type PersonHit } from '../../db/people/search.ts';
import type { Context } from '../context.ts';

/** People by any part of name, NIK or KPJ, the likeliest first. */
export async function findPeople(
  context: Context,
  text: string,
  limit: number,
): Promise<PersonFound[]> {
  const hits = await search(context, text, limit);
  return hits.map(({ nik, ...hit }) => ({ ...hit, nikMasked: maskNik(nik) }));
}

/** The same with the NIK in full, for other programs on the terminal. */
export async function findPeopleInFull(
  context: Context,
  text: string,
  limit: number,
): Promise<Omit<PersonHit, 'id'>[]> {
  const hits = await search(context, text, limit);
  return hits.map(({ id: _id, ...hit }) => hit);
}

function search(context: Context, text: string, limit: number): Promise<PersonHit[]> {
  const { data, access } = context;
  const today = dayInWita(context.now());
  return searchPeople(data.db, text, limit, { within: access.departmentId, today });
}
