import { useForm, type UseFormReturnType } from '@mantine/form';
import { letterNumberProblem } from '../../shared/domain/letters/letter-number.ts';
import type { Office } from '../../shared/domain/office.ts';
import type { OfficeInput } from '../../shared/ipc.ts';
import { emailProblem, neededProblem, postalCodeProblem } from './form-rules.ts';

export type OfficeForm = UseFormReturnType<OfficeInput>;

/** The fields that a person types; the image of the coat of arms goes its own way. */
export function toOfficeInput(office: Office): OfficeInput {
  const { coatOfArms: _coatOfArms, ...typed } = office;
  return typed;
}

export function useOfficeForm(initialValues: OfficeInput): OfficeForm {
  return useForm<OfficeInput>({
    initialValues,
    validate: {
      government: neededProblem,
      name: neededProblem,
      city: neededProblem,
      email: emailProblem,
      postalCode: postalCodeProblem,
      letterNumberPattern: (text) => (text.trim() === '' ? null : letterNumberProblem(text)),
      coverNumberPattern: (text) => (text.trim() === '' ? null : letterNumberProblem(text)),
    },
  });
}
