import type { RosterFilter, RosterLine, RosterSort } from '../../../shared/ipc.ts';
import type { Chosen } from '../../parts/use-chosen.ts';

export const NO_FILTER: RosterFilter = {
  pks: null,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: null,
  text: '',
};

/** Everything about a look at the roster that should still be there after a look at a person. */
export interface RosterView {
  readonly filter: RosterFilter;
  readonly sort: RosterSort;
  readonly firstRow: number;
  readonly chosen: Chosen<RosterLine>;
}

const seen = new Map<number, RosterView>();
const REMEMBERED = 20;

/** Kept by visit: going back finds the list as it was, a new visit from the menu starts afresh. */
export function rememberRoster(visit: number, part: Partial<RosterView>): void {
  const view = { ...recallRoster(visit), ...part };
  seen.delete(visit);
  seen.set(visit, view);
  for (const old of seen.keys()) if (seen.size > REMEMBERED) seen.delete(old);
}

export function recallRoster(visit: number, filter: Partial<RosterFilter> = {}): RosterView {
  return (
    seen.get(visit) ?? {
      filter: { ...NO_FILTER, ...filter },
      sort: { by: 'name', descending: false },
      firstRow: 0,
      chosen: new Map(),
    }
  );
}

export function isFiltered(filter: RosterFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '');
}
