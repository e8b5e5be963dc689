import { useForm, type UseFormReturnType } from '@mantine/form';
import type {
  Addendum,
  Agreement,
  AgreementParty,
  Funding,
} from '../../../shared/domain/agreement.ts';
import type { JkkClass } from '../../../shared/domain/law.ts';
import { dayParts, daysInMonth, toDay, type Day } from '../../../shared/domain/values/day.ts';
import type { AgreementInput } from '../../../shared/ipc.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { moneyProblem } from '../../parts/money-field.tsx';
import type { TypedSen } from '../../parts/typed-sen.ts';
import { RULES } from '../../words.ts';

/** A party as typed: nothing typed is "". */
export type PartyValues = { readonly [K in keyof AgreementParty]: string };

/** An addendum as typed, with a key by which its row is known while others are removed. */
export interface AddendumValues {
  readonly key: string;
  readonly numberGovernment: string;
  readonly numberBpjs: string;
  readonly signedOn: Day | null;
  readonly about: string;
}

/** An empty number field is "" in Mantine. */
type Typed = number | string;

export interface AgreementValues {
  readonly title: string;
  readonly government: PartyValues;
  readonly bpjs: PartyValues;
  readonly signedOn: Day | null;
  readonly place: string;
  readonly coverageFrom: Day | null;
  readonly coverageUntil: Day | null;
  readonly coverageDaysKnown: boolean;
  readonly paidMonths: Typed;
  readonly monthlyContribution: Typed;
  readonly wageBase: string;
  readonly moneySource: string;
  readonly budget: Typed;
  readonly quota: Typed;
  readonly fundedBy: Funding;
  readonly jkkClass: JkkClass | null;
  readonly flatWage: TypedSen;
  readonly addenda: readonly AddendumValues[];
}

export type AgreementForm = UseFormReturnType<AgreementValues>;

export function useAgreementForm(agreement: Agreement): AgreementForm {
  return useForm<AgreementValues>({
    initialValues: toValues(agreement),
    validate: {
      title: neededProblem,
      government: { institution: neededProblem },
      bpjs: { institution: neededProblem },
      coverageFrom: (day) => (day === null ? RULES.dayNeeded : null),
      coverageUntil: (day, { coverageFrom }) => {
        if (day === null) return RULES.dayNeeded;
        return coverageFrom !== null && day < coverageFrom ? RULES.untilBeforeFrom : null;
      },
      flatWage: (wage) => moneyProblem(wage, wage !== null),
      addenda: { about: neededProblem },
    },
  });
}

/** As the form shows it: what is not known is empty. */
export function toValues(agreement: Agreement): AgreementValues {
  return {
    title: agreement.title,
    government: toPartyValues(agreement.government),
    bpjs: toPartyValues(agreement.bpjs),
    signedOn: agreement.signedOn,
    place: agreement.place ?? '',
    coverageFrom: agreement.coverageFrom,
    coverageUntil: agreement.coverageUntil,
    coverageDaysKnown: agreement.coverageDaysKnown,
    paidMonths: agreement.paidMonths ?? '',
    monthlyContribution: agreement.monthlyContribution ?? '',
    wageBase: agreement.wageBase ?? '',
    moneySource: agreement.moneySource ?? '',
    budget: agreement.budget ?? '',
    quota: agreement.quota ?? '',
    fundedBy: agreement.fundedBy,
    jkkClass: agreement.jkkClass,
    flatWage: agreement.flatWage,
    addenda: agreement.addenda.map(toAddendumValues),
  };
}

function toAddendumValues(addendum: Addendum, index: number): AddendumValues {
  const { numberGovernment, numberBpjs, signedOn, about } = addendum;
  return {
    key: `stored-${index}`,
    numberGovernment: numberGovernment ?? '',
    numberBpjs: numberBpjs ?? '',
    signedOn,
    about,
  };
}

function toPartyValues(party: AgreementParty): PartyValues {
  const { institution, number, signatory, position, nip, address } = party;
  return {
    institution,
    number: number ?? '',
    signatory: signatory ?? '',
    position: position ?? '',
    nip: nip ?? '',
    address: address ?? '',
  };
}

/** As it is stored: what was left empty is not known. Call it with values that the form found right. */
export function toAgreementInput(id: number, values: AgreementValues): AgreementInput {
  const { coverageFrom, coverageUntil, coverageDaysKnown } = values;
  if (coverageFrom === null || coverageUntil === null)
    throw new Error('an agreement without the ends of its coverage passed the form');
  return {
    id,
    title: values.title.trim(),
    government: toParty(values.government),
    bpjs: toParty(values.bpjs),
    signedOn: values.signedOn,
    place: textOrNull(values.place),
    coverageFrom: coverageDaysKnown ? coverageFrom : firstOfMonth(coverageFrom),
    coverageUntil: coverageDaysKnown ? coverageUntil : lastOfMonth(coverageUntil),
    coverageDaysKnown,
    paidMonths: numberOrNull(values.paidMonths),
    monthlyContribution: numberOrNull(values.monthlyContribution),
    wageBase: textOrNull(values.wageBase),
    moneySource: textOrNull(values.moneySource),
    budget: numberOrNull(values.budget),
    quota: numberOrNull(values.quota),
    fundedBy: values.fundedBy,
    jkkClass: values.jkkClass,
    flatWage: values.flatWage === 'unreadable' ? null : values.flatWage,
    addenda: values.addenda.map(toAddendum),
  };
}

function toAddendum(typed: AddendumValues): Addendum {
  return {
    numberGovernment: textOrNull(typed.numberGovernment),
    numberBpjs: textOrNull(typed.numberBpjs),
    signedOn: typed.signedOn,
    about: typed.about.trim(),
  };
}

function toParty(party: PartyValues): AgreementParty {
  return {
    institution: party.institution.trim(),
    number: textOrNull(party.number),
    signatory: textOrNull(party.signatory),
    position: textOrNull(party.position),
    nip: textOrNull(party.nip),
    address: textOrNull(party.address),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function numberOrNull(typed: Typed): number | null {
  return typed === '' ? null : Number(typed);
}

/** While only months are known, the outer days of the months stand for them. */
function firstOfMonth(day: Day): Day {
  const { year, month } = dayParts(day);
  return toDay(year, month, 1) ?? day;
}

function lastOfMonth(day: Day): Day {
  const { year, month } = dayParts(day);
  return toDay(year, month, daysInMonth(year, month)) ?? day;
}
