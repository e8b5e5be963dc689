import type { UseFormReturnType } from '@mantine/form';
import { SecretField } from '../../parts/secret-field.tsx';
import { PASSWORD } from '../../words.ts';
import type { NewPassword } from './new-password.ts';

interface NewPasswordFieldsProps<V extends NewPassword> {
  readonly form: UseFormReturnType<V>;
  readonly label?: string;
}

export function NewPasswordFields<V extends NewPassword>({
  form,
  label = PASSWORD.new,
}: NewPasswordFieldsProps<V>) {
  return (
    <>
      <SecretField
        {...form.getInputProps('password')}
        label={label}
        description={PASSWORD.hint}
        autoComplete="new-password"
      />
      <SecretField
        {...form.getInputProps('again')}
        label={PASSWORD.again}
        autoComplete="new-password"
      />
    </>
  );
}
