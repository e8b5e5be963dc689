import type { WordLists } from '../../../shared/views.ts';
import { listPlaces } from '../../db/lists/departments.ts';
import type { Context } from '../context.ts';

/** The entries of the managed lists, for choosing from. */
export async function listWords(context: Context): Promise<WordLists> {
  const lists = await listPlaces(context.data.db);
  return {
    departments: lists.departments.map(({ name }) => name),
    kelurahan: [
      ...lists.kelurahan.map(({ kelurahan }) => kelurahan),
      ...lists.otherPlaces.map(({ name }) => name),
    ],
    jobs: lists.jobs.map(({ name }) => name),
    relations: lists.relations.map(({ name }) => name),
  };
}
