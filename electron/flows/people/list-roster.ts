import type { RosterFilter, RosterSort } from '../../../shared/ipc.ts';
import type { RosterFacets, RosterPage } from '../../../shared/views.ts';
import { listRosterFacets } from '../../db/people/roster-facets.ts';
import { listRosterPage } from '../../db/people/roster.ts';
import type { Context } from '../context.ts';
import { filterFor } from './members-for.ts';

/** The stretch of the roster that is on the screen. */
export function listRoster(
  context: Context,
  request: {
    readonly filter: RosterFilter;
    readonly sort: RosterSort;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<RosterPage> {
  const filter = filterFor(context, request.filter);
  return listRosterPage(context.data.db, { ...request, filter });
}

/** What the filters offer, each counted with the others as they stand. */
export function rosterFacets(context: Context, filter: RosterFilter): Promise<RosterFacets> {
  return listRosterFacets(context.data.db, filterFor(context, filter));
}
