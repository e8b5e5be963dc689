import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Day } from '../../shared/domain/values/day.ts';
import type { SignatoryInput } from '../../shared/ipc.ts';
import { RULES } from '../words.ts';
import { nipProblem, withoutSpaces } from './form-rules.ts';

/** The first day may be emptied while typing; the form does not submit without it. */
export interface SignatoryValues extends Omit<SignatoryInput, 'id' | 'from'> {
  readonly from: Day | null;
}

export type SignatoryForm = UseFormReturnType<SignatoryValues>;

/** On the first start nobody need be named; in the settings somebody is. */
export type NameRule = 'must be somebody' | 'may be nobody';

export function useSignatoryForm(initialValues: SignatoryValues, rule: NameRule): SignatoryForm {
  return useForm<SignatoryValues>({
    initialValues,
    validate: {
      name: (name, values) => nameProblem(name, values, rule),
      nip: nipProblem,
      from: (day) => (day === null ? RULES.dayNeeded : null),
      until: (until, { from }) =>
        until !== null && from !== null && until < from ? RULES.untilBeforeFrom : null,
    },
  });
}

/** Without a name nothing of a signatory is stored, so what is typed must not get lost. */
function nameProblem(name: string, values: SignatoryValues, rule: NameRule): string | null {
  const nothingTyped = [values.position, values.rank, values.nip].every((text) => !text.trim());
  if (name.trim() !== '' || (rule === 'may be nobody' && nothingTyped)) return null;
  return rule === 'may be nobody' ? RULES.signatoryName : RULES.needed;
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
