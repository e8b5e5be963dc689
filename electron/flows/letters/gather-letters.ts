import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { LetterForm, LetterValues } from '../../../shared/domain/letter-form.ts';
import { emptyFields } from '../../../shared/domain/letters/fill-form.ts';
import { chooseLetter } from '../../../shared/domain/letters/choose-letter.ts';
import { letterValues } from '../../../shared/domain/letters/letter-values.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { SharedField, WordingField } from '../../../shared/domain/wording.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Selection } from '../../../shared/ipc.ts';
import { WORDING_FIELD_NAME } from '../../../shared/words.ts';
import type { LetterRefusal } from '../../../shared/letter-views.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { listMembersForLetters, type MemberForLetter } from '../../db/letters/letter-members.ts';
import { getOffice } from '../../db/office/office.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import { listMembershipIds } from '../../db/people/roster.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import type { Context } from '../context.ts';
import type { LettersRequest } from './prints.ts';
import { currentWording } from '../wording/wording.ts';
import { BY_PEN } from '../signatures/signing.ts';
import { formFor, lacksOfAll, type FormFacts, type FormOf } from './form-for.ts';

/** Everything that letters of one date are made from. */
export interface GatheredLetters extends FormFacts {
  readonly agreements: ReadonlyMap<number, Agreement>;
  /** Who gets a letter, in print order. */
  readonly ready: readonly ReadyMember[];
  /** Whose letter would lack what its wording needs. */
  readonly incomplete: readonly RefusedMember[];
  readonly refused: readonly RefusedMember[];
  readonly missing: readonly MissingSetting[];
  /** What the roster was when this was gathered. */
  readonly revision: number;
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
  readonly lacks?: readonly WordingField[];
}

/** Asks the database for all that the letters need and sorts out who gets one. Failure: nobody-selected. */
export async function gatherLetters(
  context: Context,
  { selection, date, without = [] }: LettersRequest,
): Promise<GatheredLetters> {
  const { db } = context.data;
  const revision = await getRosterRevision(db);
  const left = new Set(without);
  const ids = (await listMembershipIds(db, asOf(selection, dayInWita(context.now())))).filter(
    (id) => !left.has(id),
  );
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

/** All that a filter shows are those whom the roster shows today, of the period that runs. */
function asOf(selection: Selection, today: Day) {
  return 'filter' in selection ? { filter: { ...selection.filter, today } } : selection;
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
  const forms = new Map<string, FormWithLacks>();
  for (const member of members) {
    const agreement = agreementOf(member, base.agreements);
    const { date, dataAsOf, office } = base;
    const { kind, why } = chooseLetter(agreement, member, date, office.inactiveLetters, dataAsOf);
    if (!kind) {
      refused.push({ member, why });
      continue;
    }
    const key = `${kind} ${agreement.id}`;
    const { form, lacked } = forms.get(key) ?? withLacks(base, { kind, agreement });
    forms.set(key, { form, lacked });
    const values = letterValues(agreement, member, base.date);
    const lacks = [...lacked, ...emptyFields(form, values)];
    if (lacks.length > 0) incomplete.push({ member, why: lacking(lacks), lacks });
    else ready.push({ kind, member, agreement, values });
  }
  return { ready, incomplete, refused };
}

interface FormWithLacks {
  readonly form: LetterForm;
  readonly lacked: readonly SharedField[];
}

function withLacks(base: Base, of: FormOf): FormWithLacks {
  return { form: formFor(base, of, BY_PEN), lacked: lacksOfAll(base, of) };
}

/** `Belum diisi: alamat, jenis kelamin.` */
function lacking(fields: readonly WordingField[]): string {
  return `Belum diisi: ${fields.map((field) => WORDING_FIELD_NAME[field]).join(', ')}.`;
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
