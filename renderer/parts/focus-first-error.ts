import type { FormErrors, UseFormReturnType } from '@mantine/form';

/** Brings the first field that is wrong into view; long forms hide it otherwise. */
export function focusFirstError<V extends object>(
  form: UseFormReturnType<V>,
): (errors: FormErrors) => void {
  return (errors) => {
    const [first] = Object.keys(errors);
    if (first !== undefined) form.getInputNode(first)?.focus();
  };
}
