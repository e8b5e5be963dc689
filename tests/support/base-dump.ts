import type { OpenDatabase } from '../../electron/db/open.sqlite.ts';

/** Everything that is stored of people and their places, for comparing before and after. */
export function baseOf({ raw }: Pick<OpenDatabase, 'raw'>): Record<string, unknown[]> {
  const all = (table: string, order: string) =>
    raw.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
  return {
    people: all('person', 'id'),
    contacts: all('contact', 'person_id, position'),
    memberships: all('membership', 'person_id, agreement_id'),
    departments: all('department', 'id'),
  };
}
