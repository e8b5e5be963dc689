import type { FormErrors, UseFormReturnType } from '@mantine/form';

/** Brings the first field that is wrong into view, with the sentence below it; long forms hide it otherwise. */
export function focusFirstError<V extends object>(
  form: UseFormReturnType<V>,
): (errors: FormErrors) => void {
  return (errors) => {
    const [first] = Object.keys(errors);
    const field = first === undefined ? null : form.getInputNode(first);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
}
