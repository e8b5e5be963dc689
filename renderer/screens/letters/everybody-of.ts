import type { Pks } from '../../../shared/domain/agreement.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';

/** The active members of an agreement, or of one department in it: whom letters are printed for. */
export function everybodyOf(pks: Pks, departmentId: number | null = null): RosterFilter {
  return { pks, departmentId, kelurahan: null, job: null, status: 'active', text: '' };
}
