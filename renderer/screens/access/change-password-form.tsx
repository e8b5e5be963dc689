import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SessionState } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { Icon } from '../../parts/icon.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { useTry } from '../../parts/use-try.ts';
import { LOGIN, PASSWORD } from '../../words.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { againProblem, NO_PASSWORD, passwordProblem } from './new-password.ts';

interface ChangePasswordFormProps {
  readonly currentLabel: string;
  readonly onCancel: () => void;
  readonly cancelLabel: string;
  readonly onChanged: (state: SessionState) => void;
}

export function ChangePasswordForm(props: ChangePasswordFormProps) {
  const { currentLabel, onCancel, cancelLabel, onChanged } = props;
  const { attempt, busy, problem, seconds } = useTry(LOGIN.wrongPassword);
  const form = useForm({
    initialValues: { current: '', ...NO_PASSWORD },
    validate: {
      current: neededProblem,
      password: passwordProblem,
      again: (_again, values) => againProblem(values),
    },
  });
  const submit = form.onSubmit(({ current, password }) => {
    void attempt(async () => onChanged(await ask('password.change', { current, next: password })));
  }, focusFirstError(form));
  return (
    <form onSubmit={submit} noValidate ref={focusFirstField}>
      <Stack>
        <SecretField
          {...form.getInputProps('current')}
          label={currentLabel}
          autoComplete="current-password"
          data-autofocus
        />
        <NewPasswordFields form={form} />
        {problem ? (
          <Alert color="red" py="xs" icon={<Icon name="warning" />} role="alert">
            {problem}
          </Alert>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button type="submit" loading={busy} disabled={seconds > 0}>
            {seconds > 0 ? LOGIN.waitButton(seconds) : PASSWORD.change}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
