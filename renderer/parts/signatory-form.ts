import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Day } from '../../shared/domain/day.ts';
import type { SignatoryInput } from '../../shared/ipc.ts';
import { RULES } from '../words.ts';
import { nipProblem, withoutSpaces } from './form-rules.ts';

/** The first day may be emptied while typing; the form does not submit without it. */
export interface SignatoryValues extends Omit<SignatoryInput, 'id' | 'from'> {
  readonly from: Day | null;
}

export type SignatoryForm = UseFormReturnType<SignatoryValues>;

export function useSignatoryForm(initialValues: SignatoryValues): SignatoryForm {
  return useForm<SignatoryValues>({
    initialValues,
    validate: {
      nip: nipProblem,
      from: (day) => (day === null ? RULES.dayNeeded : null),
      until: (until, { from }) =>
        until !== null && from !== null && until < from ? RULES.untilBeforeFrom : null,
    },
  });
}

/** As it is stored: the NIP without spaces. Call it with values that the form found right. */
export function toSignatoryInput(values: SignatoryValues): Omit<SignatoryInput, 'id'> {
  const { name, position, rank, nip, from, until } = values;
  if (from === null) throw new Error('a signatory without a first day passed the form');
  return {
    name: name.trim(),
    position: position.trim(),
    rank: rank.trim(),
    nip: withoutSpaces(nip),
    from,
    until,
  };
}
