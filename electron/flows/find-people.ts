import { maskNik } from '../../shared/domain/person.ts';
import type { PersonFound } from '../../shared/ipc.ts';
import { searchPeople } from '../db/search.ts';
import type { Context } from './context.ts';

/** People by any part of name, NIK or KPJ, the likeliest first. */
export async function findPeople(
  context: Context,
  text: string,
  limit: number,
): Promise<PersonFound[]> {
  const hits = await searchPeople(context.data.db, text, limit);
  return hits.map(({ nik, ...hit }) => ({ ...hit, nikMasked: maskNik(nik) }));
}
