import { Alert, Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { Icon } from '../../parts/icon.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { useTry } from '../../parts/use-try.ts';
import { LOGIN } from '../../words.ts';
import { DoorFrame } from './door-frame.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import { againProblem, NO_PASSWORD, passwordProblem } from './new-password.ts';
import { RecoveryCodeScreen, type Recovered } from './recovery-code-screen.tsx';

interface ForgottenPasswordProps {
  readonly state: SessionState;
  readonly onEnter: (state: SessionState) => void;
  readonly onBack: () => void;
}

/** Others are helped by an administrator; an administrator by the sheet of paper. */
export function ForgottenPassword({ state, onEnter, onBack }: ForgottenPasswordProps) {
  const [made, setMade] = useState<Recovered | null>(null);
  const { attempt, busy, problem, seconds } = useTry();
  const form = useForm({
    initialValues: { username: '', code: '', ...NO_PASSWORD },
    validate: {
      username: neededProblem,
      code: neededProblem,
      password: passwordProblem,
      again: (_again, values) => againProblem(values),
    },
  });
  const submit = form.onSubmit(({ username, code, password }) => {
    void attempt(async () =>
      setMade(await ask('session.recover', { username: username.trim(), code, password })),
    );
  }, focusFirstError(form));
  if (made) return <RecoveryCodeScreen made={made} onKept={() => onEnter(made.state)} />;
  return (
    <DoorFrame title={LOGIN.forgottenTitle} state={state} wide>
      <Text size="sm">{LOGIN.forgottenPeople}</Text>
      <Text size="sm">{LOGIN.forgottenAdministrator}</Text>
      <form onSubmit={submit} noValidate ref={focusFirstField}>
        <Stack>
          <TextInput
            label={LOGIN.username}
            autoComplete="username"
            spellCheck={false}
            maxLength={40}
            {...form.getInputProps('username')}
          />
          <TextInput
            label={LOGIN.code}
            description={LOGIN.codeHint}
            autoComplete="off"
            spellCheck={false}
            maxLength={80}
            {...form.getInputProps('code')}
          />
          <NewPasswordFields form={form} />
          {problem ? (
            <Alert color="red" py="xs" icon={<Icon name="warning" />} role="alert">
              {problem}
            </Alert>
          ) : null}
          <Button
            type="submit"
            loading={busy}
            disabled={seconds > 0}
            style={{ alignSelf: 'flex-end' }}
          >
            {seconds > 0 ? LOGIN.waitButton(seconds) : LOGIN.recover}
          </Button>
        </Stack>
      </form>
      <Anchor component="button" type="button" size="sm" onClick={onBack}>
        {LOGIN.backToLogin}
      </Anchor>
    </DoorFrame>
  );
}
