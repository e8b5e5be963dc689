import type { Agreement } from '../../shared/domain/agreement.ts';
import { composeLetter } from '../../shared/domain/letters/compose-letter.ts';
import { dayInWita, type Day } from '../../shared/domain/values/day.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { letterRefusal } from '../../shared/domain/letters/letter-refusal.ts';
import { missingSettings } from '../../shared/domain/letters/missing-settings.ts';
import type { MissingSetting, Office, Signatory } from '../../shared/domain/office.ts';
import { maskNik } from '../../shared/domain/person.ts';
import { Failure } from '../../shared/failure.ts';
import type { Selection } from '../../shared/ipc.ts';
import type { LetterRefusal } from '../../shared/letter-views.ts';
import { listAgreements } from '../db/agreements.ts';
import { listMembersForLetters, type MemberForLetter } from '../db/office/letter-members.ts';
import { getOffice } from '../db/office/office.ts';
import { listMembershipIds } from '../db/people/roster.ts';
import { getRosterRevision } from '../db/people/roster-revision.ts';
import { findSignatoryOn } from '../db/office/signatories.ts';
import type { Context } from './context.ts';

export interface LettersRequest {
  readonly selection: Selection;
  readonly date: Day;
}

/** Everything that letters of one date are composed from. */
export interface GatheredLetters {
  readonly date: Day;
  readonly dataAsOf: Day;
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly agreements: ReadonlyMap<number, Agreement>;
  readonly ready: readonly MemberForLetter[];
  readonly refused: readonly RefusedMember[];
  readonly missing: readonly MissingSetting[];
  /** What the roster was when this was gathered. */
  readonly revision: number;
}

export interface RefusedMember {
  readonly member: MemberForLetter;
  readonly why: string;
}

/** Asks the database for all that the letters need and sorts out who gets one. Failure: nobody-selected. */
export async function gatherLetters(
  context: Context,
  { selection, date }: LettersRequest,
): Promise<GatheredLetters> {
  const { db } = context.data;
  const revision = await getRosterRevision(db);
  const members = await listMembersForLetters(db, await listMembershipIds(db, selection));
  if (members.length === 0) throw new Failure('nobody-selected');
  const agreements = new Map((await listAgreements(db)).map((each) => [each.id, each]));
  const office = await getOffice(db);
  const signatory = await findSignatoryOn(db, date);
  return {
    ...sortOut(members, agreements, date),
    missing: missingFor(members, agreements, office, signatory),
    date,
    dataAsOf: dayInWita(context.now()),
    office,
    signatory,
    agreements,
    revision,
  };
}

/** The letter of one member as it would be printed now; without a number it is a draft. */
export function composeFor(
  gathered: GatheredLetters,
  member: MemberForLetter,
  number: string | null,
): LetterContent {
  const { office, signatory, agreements, date, dataAsOf } = gathered;
  const agreement = agreementOf(member, agreements);
  return composeLetter({ office, signatory, agreement, member, date, number, dataAsOf });
}

export function toRefusal({ member, why }: RefusedMember): LetterRefusal {
  return { personId: member.personId, nikMasked: maskNik(member.nik), name: member.name, why };
}

function sortOut(
  members: readonly MemberForLetter[],
  agreements: ReadonlyMap<number, Agreement>,
  date: Day,
): { readonly ready: readonly MemberForLetter[]; readonly refused: readonly RefusedMember[] } {
  const judged = members.map((member) => ({
    member,
    why: letterRefusal(agreementOf(member, agreements), member, date),
  }));
  return {
    ready: judged.flatMap(({ member, why }) => (why === null ? [member] : [])),
    refused: judged.flatMap(({ member, why }) => (why === null ? [] : [{ member, why }])),
  };
}

/** What is missing for any of the agreements that the letters name, each thing once. */
function missingFor(
  members: readonly MemberForLetter[],
  agreements: ReadonlyMap<number, Agreement>,
  office: Office,
  signatory: Signatory | null,
): MissingSetting[] {
  const named = new Set(members.map((member) => agreementOf(member, agreements)));
  const all = [...named].flatMap((agreement) => missingSettings(office, signatory, agreement));
  return [...new Map(all.map((missing) => [missing.what, missing])).values()];
}

function agreementOf(
  member: MemberForLetter,
  agreements: ReadonlyMap<number, Agreement>,
): Agreement {
  const agreement = agreements.get(member.agreementId);
  if (!agreement) throw new Error('a membership without its agreement');
  return agreement;
}
