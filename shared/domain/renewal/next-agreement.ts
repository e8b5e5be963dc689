import type { Addendum, Agreement, AgreementParty } from '../agreement.ts';
import { toLongDay, type Day } from '../values/day.ts';

/** What is wished for the next period. */
interface Wish {
  readonly from: Day;
  readonly until: Day;
  readonly paidMonths: number | null;
  readonly asAddendum: boolean;
}

const ADDENDUM = 'Addendum ';

/**
 * The agreement that continues another on the same terms. What both parties still have to agree on and
 * sign (numbers, day and place of signing, money set aside) is not known yet.
 */
export function nextAgreement(old: Agreement, wish: Wish): Omit<Agreement, 'id'> {
  const { id: continuesId, ...terms } = old;
  const { from, until, paidMonths, asAddendum } = wish;
  const title = old.title.startsWith(ADDENDUM) ? old.title.slice(ADDENDUM.length) : old.title;
  return {
    ...terms,
    title: asAddendum ? `${ADDENDUM}${title}` : title,
    government: withoutNumber(old.government),
    bpjs: withoutNumber(old.bpjs),
    signedOn: null,
    place: null,
    coverageFrom: from,
    coverageUntil: until,
    coverageDaysKnown: true,
    paidMonths,
    budget: null,
    continuesId,
    isAddendum: asAddendum,
    addenda: [],
  };
}

/** The line by which the old agreement tells of its addendum. */
export function addendumLine({ from, until }: Pick<Wish, 'from' | 'until'>): Addendum {
  return {
    numberGovernment: null,
    numberBpjs: null,
    signedOn: null,
    about: `Perpanjangan masa perlindungan ${toLongDay(from)} sampai dengan ${toLongDay(until)}`,
  };
}

function withoutNumber(party: AgreementParty): AgreementParty {
  return { ...party, number: null };
}
