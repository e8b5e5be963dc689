import { Alert, Button, Divider, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { ask, showFailure } from '../../api.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { Icon } from '../../parts/icon.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { useTry } from '../../parts/use-try.ts';
import { COPIES, FIRST_ACCOUNT, LOGIN } from '../../words.ts';
import { RestoreFile } from '../settings/copies-restore-file.tsx';
import { DoorFrame } from './door-frame.tsx';
import { HINT_BELOW, NewPasswordFields } from './new-password-fields.tsx';
import { againProblem, NO_PASSWORD, passwordProblem } from './new-password.ts';
import { RecoveryCodeScreen, type Recovered } from './recovery-code-screen.tsx';

interface FirstAccountScreenProps {
  readonly state: SessionState;
  readonly onEnter: (state: SessionState) => void;
}

/** Nobody has an account yet: whoever starts the program first becomes its administrator. */
export function FirstAccountScreen({ state, onEnter }: FirstAccountScreenProps) {
  const [made, setMade] = useState<Recovered | null>(null);
  const { attempt, busy, problem } = useTry();
  const form = useForm({
    initialValues: { name: '', username: '', ...NO_PASSWORD },
    validate: {
      name: neededProblem,
      username: neededProblem,
      password: passwordProblem,
      again: (_again, values) => againProblem(values),
    },
    validateInputOnBlur: false,
  });
  const submit = form.onSubmit(({ name, username, password }) => {
    void attempt(async () =>
      setMade(await ask('account.first', { name, username: username.trim(), password })),
    );
  }, focusFirstError(form));
  const lookAgain = () => {
    ask('session.state', undefined).then(onEnter, showFailure);
  };
  if (made) return <RecoveryCodeScreen made={made} onKept={() => onEnter(made.state)} />;
  return (
    <DoorFrame title={FIRST_ACCOUNT.title} state={state} wide>
      <Text size="sm">{FIRST_ACCOUNT.lead}</Text>
      <form onSubmit={submit} noValidate ref={focusFirstField}>
        <Stack>
          <SimpleGrid cols={2}>
            <TextInput
              label={FIRST_ACCOUNT.name}
              autoComplete="name"
              maxLength={120}
              {...form.getInputProps('name')}
            />
            <TextInput
              label={LOGIN.username}
              description={FIRST_ACCOUNT.usernameHint}
              inputWrapperOrder={HINT_BELOW}
              autoComplete="username"
              spellCheck={false}
              maxLength={40}
              {...form.getInputProps('username')}
            />
          </SimpleGrid>
          <NewPasswordFields form={form} label={LOGIN.password} />
          {problem ? (
            <Alert color="red" py="xs" icon={<Icon name="warning" />} role="alert">
              {problem}
            </Alert>
          ) : null}
          <Button type="submit" loading={busy} style={{ alignSelf: 'flex-end' }}>
            {FIRST_ACCOUNT.submit}
          </Button>
        </Stack>
      </form>
      <Divider />
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {COPIES.newMachine}
        </Text>
        <RestoreFile variant="subtle" onRestored={lookAgain} />
      </Group>
    </DoorFrame>
  );
}
