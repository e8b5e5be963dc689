import type { QueryClient } from '@tanstack/react-query';
import type { RosterFilter, RosterSort } from '../../../shared/ipc.ts';
import type { RosterLine } from '../../../shared/views.ts';
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
  /** The row that was opened, -1 for none: there the keyboard goes on. */
  readonly opened: number;
  readonly chosen: Chosen<RosterLine>;
}

const REMEMBERED = 20;

/** As long-lived as the answers themselves: one memory for each window. */
const memories = new WeakMap<QueryClient, Map<number, RosterView>>();

function memoryOf(client: QueryClient): Map<number, RosterView> {
  const memory = memories.get(client) ?? new Map<number, RosterView>();
  memories.set(client, memory);
  return memory;
}

/** Kept by visit: going back finds the list as it was, a new visit from the menu starts afresh. */
export function rememberRoster(
  client: QueryClient,
  visit: number,
  part: Partial<RosterView>,
): void {
  const memory = memoryOf(client);
  const view = { ...recallRoster(client, visit), ...part };
  memory.delete(visit);
  memory.set(visit, view);
  for (const old of memory.keys()) if (memory.size > REMEMBERED) memory.delete(old);
}

export function recallRoster(
  client: QueryClient,
  visit: number,
  filter: Partial<RosterFilter> = {},
): RosterView {
  return (
    memoryOf(client).get(visit) ?? {
      filter: { ...NO_FILTER, ...filter },
      sort: { by: 'name', descending: false },
      firstRow: 0,
      opened: -1,
      chosen: new Map(),
    }
  );
}

export function isFiltered(filter: RosterFilter): boolean {
  const { only = {}, ...usual } = filter;
  return (
    Object.keys(only).length > 0 ||
    Object.values(usual).some((value) => value !== null && value !== '')
  );
}
