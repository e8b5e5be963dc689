import { useForm, type UseFormReturnType } from '@mantine/form';
import {
  formatLetterNumber,
  letterNumberProblem,
} from '../../shared/domain/letters/letter-number.ts';
import type { OfficeInput } from '../../shared/ipc.ts';
import type { OfficeView } from '../../shared/views.ts';
import { RULES } from '../words.ts';
import { emailProblem, neededProblem, postalCodeProblem, websiteProblem } from './form-rules.ts';

export type OfficeForm = UseFormReturnType<OfficeInput>;

/** The fields that a person types; the image of the coat of arms goes its own way. */
export function toOfficeInput(office: OfficeView): OfficeInput {
  const { coatOfArms: _image, coatOfArmsUrl: _url, ...typed } = office;
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
      website: websiteProblem,
      letterNumberPattern: (text) => (text.trim() === '' ? null : letterNumberProblem(text)),
      coverNumberPattern: coverPatternProblem,
      classification: (text, office) => neededByPattern('{klasifikasi}', text, office),
      unit: (text, office) => neededByPattern('{unit}', text, office),
    },
  });
}

/** A part that a pattern names must be there: an empty one would leave `//` in the number. */
function neededByPattern(token: string, text: string, office: OfficeInput): string | null {
  const patterns = [office.letterNumberPattern, office.coverNumberPattern];
  if (text.trim() !== '' || !patterns.some((pattern) => pattern.includes(token))) return null;
  return token === '{unit}' ? RULES.unit : RULES.classification;
}

/** Two books that make the same numbers would stand in each other's way. */
function coverPatternProblem(text: string, office: OfficeInput): string | null {
  if (text.trim() === '') return null;
  const problem = letterNumberProblem(text);
  if (problem !== null) return problem;
  const { classification, unit } = office;
  const numbers = [1, 12, 1234].map((number) => {
    const of = { number, date: '2025-06-05', classification, unit };
    return formatLetterNumber(text, of) === formatLetterNumber(office.letterNumberPattern, of);
  });
  return numbers.some(Boolean) ? RULES.samePattern : null;
}
