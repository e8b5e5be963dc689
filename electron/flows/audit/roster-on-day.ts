import { maskNik } from '../../../shared/domain/person.ts';
import { startInWita } from '../../../shared/domain/values/day.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { RosterThenRow, TrustReplies } from '../../../shared/trust-views.ts';
import { foldRoster, type MemberThen } from '../../db/audit/roster-then.ts';
import { listRosterAgreementIds } from '../../db/people/roster-query.ts';
import type { Context } from '../context.ts';

/**
 * The roster of a PKS as it was recorded at the end of a day in Baubau, by name: what the journal
 * knew then, whatever was corrected since. Whoever was forgotten since has neither name nor NIK.
 */
export async function rosterOnDay(
  { data: { db } }: Context,
  { day, pks, text, offset, limit }: RequestInput<'audit.roster'>,
): Promise<TrustReplies['audit.roster']> {
  const agreements = await listRosterAgreementIds(db, { pks, today: day });
  const members = await foldRoster(db, agreements, { until: startInWita(day, 1) });
  const found = members.filter((member) => matches(member, text)).toSorted(byName);
  return { total: found.length, rows: found.slice(offset, offset + limit).map(toRow) };
}

/** Any part of the name, or of NIK and KPJ. */
function matches({ name, nik, kpj }: MemberThen, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase('id');
  if (wanted === '') return true;
  const digits = wanted.replaceAll(/[\s.'-]/g, '');
  const isNumber = /^\d+$/.test(digits);
  return (
    (name ?? '').toLocaleLowerCase('id').includes(wanted) ||
    (isNumber && [nik, kpj].some((number) => number?.includes(digits)))
  );
}

function byName(a: MemberThen, b: MemberThen): number {
  return (a.name ?? '').localeCompare(b.name ?? '', 'id') || a.personId - b.personId;
}

function toRow({ nik, name, ...member }: MemberThen): RosterThenRow {
  return { ...member, name: name ?? '', nikMasked: nik === null ? '' : maskNik(nik) };
}
