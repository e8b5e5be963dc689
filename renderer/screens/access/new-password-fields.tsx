import { SimpleGrid, type PasswordInputProps } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { SecretField } from '../../parts/secret-field.tsx';
import { PASSWORD } from '../../words.ts';
import type { NewPassword } from './new-password.ts';

/** Fields side by side begin at the same height. */
export const HINT_BELOW: NonNullable<PasswordInputProps['inputWrapperOrder']> = [
  'label',
  'input',
  'error',
  'description',
];

interface NewPasswordFieldsProps<V extends NewPassword> {
  readonly form: UseFormReturnType<V>;
  readonly label?: string;
}

export function NewPasswordFields<V extends NewPassword>({
  form,
  label = PASSWORD.new,
}: NewPasswordFieldsProps<V>) {
  return (
    <SimpleGrid cols={2}>
      <SecretField
        {...form.getInputProps('password')}
        label={label}
        description={PASSWORD.hint}
        inputWrapperOrder={HINT_BELOW}
        autoComplete="new-password"
      />
      <SecretField
        {...form.getInputProps('again')}
        label={PASSWORD.again}
        autoComplete="new-password"
      />
    </SimpleGrid>
  );
}
