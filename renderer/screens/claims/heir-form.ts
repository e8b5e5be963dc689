import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Heir, HeirRelation } from '../../../shared/domain/claims/claim.ts';
import { isMinor } from '../../../shared/domain/claims/heirs.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { neededProblem, withoutSpaces } from '../../parts/form-rules.ts';
import { CLAIM_HEIRS, RULES } from '../../words.ts';

export type HeirInput = RequestInput<'claim.heirs'>['heirs'][number];

export interface HeirTyped {
  readonly name: string;
  readonly relation: HeirRelation | null;
  /** As it was given out, masked, while nobody types another. */
  readonly nik: string;
  readonly birthDate: Day | null;
  readonly phone: string;
  readonly guardianName: string;
  readonly guardianRelation: string;
  readonly guardianNik: string;
  readonly guardianPhone: string;
  readonly bank: string;
  readonly number: string;
  readonly holder: string;
}

export type HeirForm = UseFormReturnType<HeirTyped>;

export function useHeirForm(
  heir: Heir | null,
  { eventOn, guardianBelow }: Pick<ClaimView, 'eventOn' | 'guardianBelow'>,
): HeirForm {
  const start = toTyped(heir);
  return useForm<HeirTyped>({
    initialValues: start,
    validate: {
      name: neededProblem,
      relation: (relation) => (relation === null ? RULES.needed : null),
      nik: nikProblem(start.nik),
      guardianName: (name, typed) =>
        isMinor(typed, eventOn, guardianBelow) ? neededProblem(name) : null,
      guardianNik: nikProblem(start.guardianNik),
      bank: accountProblem,
      number: accountProblem,
      holder: accountProblem,
    },
  });
}

/** Sixteen digits, nothing, or what was given out masked and left alone. */
function nikProblem(given: string): (typed: string) => string | null {
  return (typed) =>
    typed === given || typed === '' || /^\d{16}$/u.test(withoutSpaces(typed))
      ? null
      : CLAIM_HEIRS.nikDigits;
}

/** All three or none: money is not sent to half an account. */
function accountProblem(part: string, { bank, number, holder }: HeirTyped): string | null {
  const some = [bank, number, holder].some((one) => one.trim() !== '');
  return some && part.trim() === '' ? CLAIM_HEIRS.accountWhole : null;
}

function toTyped(heir: Heir | null): HeirTyped {
  const { guardian, account } = heir ?? { guardian: null, account: null };
  return {
    name: heir?.name ?? '',
    relation: heir?.relation ?? null,
    nik: heir?.nik ?? '',
    birthDate: heir?.birthDate ?? null,
    phone: heir?.phone ?? '',
    guardianName: guardian?.name ?? '',
    guardianRelation: guardian?.relation ?? '',
    guardianNik: guardian?.nik ?? '',
    guardianPhone: guardian?.phone ?? '',
    bank: account?.bank ?? '',
    number: account?.number ?? '',
    holder: account?.holder ?? '',
  };
}

/** Of values that the form has found right. */
export function toHeirInput(id: number | null, typed: HeirTyped): HeirInput {
  const { guardianName, bank } = typed;
  return {
    id,
    name: typed.name.trim(),
    relation: typed.relation as HeirRelation,
    nik: orNull(withoutSpaces(typed.nik)),
    birthDate: typed.birthDate,
    phone: orNull(typed.phone),
    guardian:
      guardianName.trim() === ''
        ? null
        : {
            name: guardianName.trim(),
            relation: typed.guardianRelation.trim(),
            nik: orNull(withoutSpaces(typed.guardianNik)),
            phone: orNull(typed.guardianPhone),
          },
    account:
      bank.trim() === ''
        ? null
        : { bank: bank.trim(), number: typed.number.trim(), holder: typed.holder.trim() },
  };
}

function orNull(text: string): string | null {
  return text.trim() || null;
}
