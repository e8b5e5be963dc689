import type Database from 'better-sqlite3';
import { isMembershipField } from '../../../shared/domain/membership.ts';
import type { FieldChange } from '../../../shared/domain/plan.ts';
import { prepareInsert } from '../prepare-insert.sqlite.ts';
import type { Known, RosterWrite } from './roster-write.ts';

/** What belongs to the place in the agreement of this write. */
export function prepareMemberships(raw: Database.Database, write: RosterWrite) {
  const where = 'WHERE agreement_id = ? AND person_id = ?';
  const set = {
    department: raw.prepare(`UPDATE membership SET department_id = ? ${where}`),
    job: raw.prepare(`UPDATE membership SET job = ? ${where}`),
    wage: raw.prepare(`UPDATE membership SET wage = ? ${where}`),
    kpj: raw.prepare(`UPDATE membership SET kpj = ? ${where}`),
  };
  const departmentId = (name: string | null): number | null => {
    if (name === null) return null;
    const id = write.departments.get(name);
    if (id === undefined) throw new Error('a planned department was not made ready');
    return id;
  };
  return {
    insert: prepareInsert<Known>(
      raw,
      'membership',
      ['person_id', 'department_id', 'job', 'wage', 'kpj'],
      { agreement_id: write.agreementId, status: 'active' },
      ({ row: { person }, id }, values) => {
        const { department, job, wage, kpj } = person;
        values.push(id, departmentId(department), job, wage, kpj);
      },
    ),
    update(personId: number, changes: readonly FieldChange[]): void {
      for (const { field, to } of changes) {
        if (!isMembershipField(field)) continue;
        const value = field === 'department' ? departmentId(to as string | null) : to;
        set[field].run(value, write.agreementId, personId);
      }
    },
  };
}
