import type Database from 'better-sqlite3';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import type { Known, RosterWrite } from './roster-write.ts';

/** New places in the agreement of this write. */
export function prepareMemberships(raw: Database.Database, write: RosterWrite) {
  const departmentId = (name: string | null): number | null => {
    if (name === null) return null;
    const id = write.departments.get(name);
    if (id === undefined) throw new Error('a planned department was not made ready');
    return id;
  };
  return prepareInsert<Known>(
    raw,
    'membership',
    ['person_id', 'department_id', 'job', 'wage', 'kpj'],
    { agreement_id: write.agreementId, status: 'active' },
    ({ row: { person }, id }, values) => {
      const { department, job, wage, kpj } = person;
      values.push(id, departmentId(department), job, wage, kpj);
    },
  );
}
