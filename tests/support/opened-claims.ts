import type { Context } from '../../electron/flows/context.ts';
import { openClaim } from '../../electron/flows/claims/open-claim.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import type { ClaimView } from '../../shared/requests/claims.ts';
import { addMembers, aPerson } from './roster.ts';

/** What somebody tells of a death on 20 June 2025, by telephone the day after. */
export const A_DEATH: Omit<RequestInput<'claim.open'>, 'personId'> = {
  kind: 'jkm',
  outcome: 'death',
  eventOn: '2025-06-20',
  eventTime: null,
  diedOn: null,
  place: 'Rumah',
  cause: 'Sakit contoh',
  reporterName: 'WA PELAPOR CONTOH',
  reporterRelation: 'Istri',
  reporterPhone: '081200000001',
  reportedOn: '2025-06-21',
  reportedTime: '09:30',
  decision: null,
};

/** An accident on the same day that was survived. */
export const AN_ACCIDENT: Omit<RequestInput<'claim.open'>, 'personId'> = {
  ...A_DEATH,
  kind: 'jkk',
  outcome: 'injury',
  eventTime: '14:30',
  place: 'Jalan Contoh',
  cause: 'Terjatuh',
};

export async function addMember(
  { data }: Pick<Context, 'data'>,
  pks: Pks = 'non-asn',
  different: Partial<RosterValues> = {},
): Promise<number> {
  const [id] = await addMembers(data, pks, [aPerson(different)]);
  return id as number;
}

/** A claim about a new member. */
export async function aClaim(
  context: Context,
  different: Partial<RequestInput<'claim.open'>> = {},
  of: { readonly pks?: Pks; readonly person?: Partial<RosterValues> } = {},
): Promise<ClaimView> {
  const personId = await addMember(context, of.pks ?? 'non-asn', of.person);
  return openClaim(context, { personId, ...A_DEATH, ...different });
}

/** The same facts once more, as the form of a claim sends them back. */
export function factsOf(claim: ClaimView): Omit<RequestInput<'claim.save'>, 'decision'> {
  const { id, kind, outcome, eventOn, eventTime, diedOn, place, cause } = claim;
  const { reporterName, reporterRelation, reporterPhone, reportedOn, reportedTime } = claim;
  const reporter = { reporterName, reporterRelation, reporterPhone, reportedOn, reportedTime };
  const { submissionNumber } = claim;
  const event = { kind, outcome, eventOn, eventTime, diedOn, place, cause };
  return { id, ...event, ...reporter, submissionNumber };
}
