import { dayInWita } from '../../../shared/domain/values/day.ts';
import { toOfficeList } from '../../../shared/domain/sending/office-layout.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { getOffice } from '../../db/office/office.ts';
import { listRosterAgreementIds } from '../../db/people/roster-query.ts';
import { filterWithoutText, noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';
import { filterFor, listMembersFor } from './members-for.ts';

/**
 * Writes the members that a filter shows as a workbook which an import understands again.
 * Failures: target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportRoster(
  context: Context,
  request: {
    readonly filter: RosterFilter;
    readonly path: string;
    /** Why people's data leave the program. */
    readonly reason: string;
  },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { db } = context.data;
  const { filter, path, reason } = request;
  const agreementIds = await listRosterAgreementIds(db, filterFor(context, filter));
  const members = await listMembersFor(context, agreementIds, filter);
  const office = await getOffice(db);
  const content = toOfficeList({
    members,
    pks: filter.pks,
    paper: office.paper,
    author: office.name,
    createdOn: dayInWita(context.now()),
  });
  job.progress('writing', 0, members.length);
  await context.tools.writeRoster({ path, content }, job);
  const rows = members.length;
  const columns = content.columns.map(({ header }) => header);
  const details = { filter: filterWithoutText(filter), layout: 'office', rows, columns, reason };
  await noteFile(context, path, { kind: 'roster-exported', details });
  return { rows };
}
