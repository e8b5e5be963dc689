import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { LetterField, LetterForm, LetterValues } from '../../../shared/domain/letter-form.ts';
import type { CertificateLine, LetterKind } from '../../../shared/domain/letter.ts';
import { emptyFields } from '../../../shared/domain/letters/fill-form.ts';
import { chooseLetter } from '../../../shared/domain/letters/letter-refusal.ts';
import { letterValues } from '../../../shared/domain/letters/letter-values.ts';
import { makeForm } from '../../../shared/domain/letters/make-form.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { MissingSetting, Office, Signatory } from '../../../shared/domain/office.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import { LETTER_FIELD_NAME } from '../../../shared/words.ts';
import type { LetterRefusal } from '../../../shared/letter-views.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { listMembersForLetters, type MemberForLetter } from '../../db/letters/letter-members.ts';
import { getOffice } from '../../db/office/office.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import { listMembershipIds } from '../../db/people/roster.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import type { Context } from '../context.ts';
import type { LettersRequest } from './prints.ts';
import { currentWording, type CurrentWording } from '../wording/wording.ts';

/** Everything that letters of one date are made from. */
export interface GatheredLetters {
  readonly date: Day;
  readonly dataAsOf: Day;
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly agreements: ReadonlyMap<number, Agreement>;
  /** Who gets a letter, in print order. */
  readonly ready: readonly ReadyMember[];
  /** Whose letter would lack what its wording needs. */
  readonly incomplete: readonly RefusedMember[];
  readonly refused: readonly RefusedMember[];
  readonly missing: readonly MissingSetting[];
  /** What the roster was when this was gathered. */
  readonly revision: number;
  readonly wordings: Wordings;
}

export interface ReadyMember {
  readonly kind: 'membership' | 'history';
  readonly member: MemberForLetter;
  readonly agreement: Agreement;
  readonly values: LetterValues;
}

export interface RefusedMember {
  readonly member: MemberForLetter;
  readonly why: string;
  /** Of an incomplete letter: what is empty. */
  readonly lacks?: readonly LetterField[];
}

interface Wordings {
  readonly membership: CurrentWording<'membership'>;
  readonly history: CurrentWording<'history'>;
  readonly cover: CurrentWording<'cover'>;
}

/** What is put beside the name of who signs. */
export interface SignedBy {
  /** SHA-256 of the scanned signature. */
  readonly image: string | null;
  readonly certificate: CertificateLine | null;
}

export const BY_PEN: SignedBy = { image: null, certificate: null };

/** Asks the database for all that the letters need and sorts out who gets one. Failure: nobody-selected. */
export async function gatherLetters(
  context: Context,
  { selection, date, without = [] }: LettersRequest,
): Promise<GatheredLetters> {
  const { db } = context.data;
  const revision = await getRosterRevision(db);
  const left = new Set(without);
  const ids = (await listMembershipIds(db, selection)).filter((id) => !left.has(id));
  const members = await listMembersForLetters(db, ids);
  if (members.length === 0) throw new Failure('nobody-selected');
  const agreements = new Map((await listAgreements(db)).map((each) => [each.id, each]));
  const base = {
    date,
    dataAsOf: dayInWita(context.now()),
    office: await getOffice(db),
    signatory: await findSignatoryOn(db, date),
    agreements,
    wordings: {
      membership: await currentWording(context, 'membership'),
      history: await currentWording(context, 'history'),
      cover: await currentWording(context, 'cover'),
    },
  };
  return { ...base, ...sortOut(members, base), missing: missingFor(members, base), revision };
}

/** The form that the letters of a kind and an agreement share. */
export function formFor(
  gathered: Pick<
    GatheredLetters,
    'date' | 'dataAsOf' | 'office' | 'signatory' | 'agreements' | 'wordings'
  >,
  { kind, agreement }: { kind: LetterKind; agreement: Agreement | null },
  signedBy: SignedBy,
): LetterForm {
  const { office, signatory, date, dataAsOf, wordings } = gathered;
  const { version, wording } = wordings[kind];
  return makeForm({
    kind,
    office,
    signatory,
    agreement,
    date,
    dataAsOf,
    wording: { version, wording },
    signing: signedBy,
  });
}

export function toRefusal({ member, why }: RefusedMember): LetterRefusal {
  const { personId, membershipId, name } = member;
  return { personId, membershipId, nikMasked: maskNik(member.nik), name, why };
}

type Base = Omit<GatheredLetters, 'ready' | 'incomplete' | 'refused' | 'missing' | 'revision'>;

function sortOut(
  members: readonly MemberForLetter[],
  base: Base,
): Pick<GatheredLetters, 'ready' | 'incomplete' | 'refused'> {
  const ready: ReadyMember[] = [];
  const incomplete: RefusedMember[] = [];
  const refused: RefusedMember[] = [];
  const forms = new Map<string, LetterForm>();
  for (const member of members) {
    const agreement = agreementOf(member, base.agreements);
    const { kind, why } = chooseLetter(agreement, member, base.date, base.office.inactiveLetters);
    if (!kind) {
      refused.push({ member, why });
      continue;
    }
    const key = `${kind} ${agreement.id}`;
    const form = forms.get(key) ?? formFor(base, { kind, agreement }, BY_PEN);
    forms.set(key, form);
    const values = letterValues(agreement, member, base.date);
    const lacks = emptyFields(form, values);
    if (lacks.length > 0) incomplete.push({ member, why: lacking(lacks), lacks });
    else ready.push({ kind, member, agreement, values });
  }
  return { ready, incomplete, refused };
}

/** `Belum diisi: alamat, jenis kelamin.` */
function lacking(fields: readonly LetterField[]): string {
  return `Belum diisi: ${fields.map((field) => LETTER_FIELD_NAME[field]).join(', ')}.`;
}

/** What is missing for any of the agreements that the letters name, each thing once. */
function missingFor(members: readonly MemberForLetter[], base: Base): MissingSetting[] {
  const named = new Set(members.map((member) => agreementOf(member, base.agreements)));
  const all = [...named].flatMap((agreement) =>
    missingSettings(base.office, base.signatory, agreement),
  );
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
