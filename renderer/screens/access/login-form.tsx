import { Alert, Button, Stack, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { SessionState } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { useTry } from '../../parts/use-try.ts';
import { LOGIN } from '../../words.ts';

interface LoginFormProps {
  /** Null: asks for it. */
  readonly username: string | null;
  readonly submitLabel: string;
  readonly onEnter: (state: SessionState) => void;
}

/** Says the same of a wrong name as of a wrong password. */
export function LoginForm({ username, submitLabel, onEnter }: LoginFormProps) {
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { attempt, busy, problem, seconds } = useTry(
    username === null ? undefined : LOGIN.wrongPassword,
  );
  const name = username ?? typed.trim();
  const logIn = async () => {
    const entered = await attempt(async () =>
      onEnter(await ask('session.login', { username: name, password })),
    );
    if (entered) return;
    setPassword('');
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || seconds > 0) return;
    if (name === '' || password === '') return field.current?.focus();
    void logIn();
  };
  return (
    <form onSubmit={submit} noValidate ref={focusFirstField}>
      <Stack>
        {username === null ? (
          <TextInput
            label={LOGIN.username}
            autoComplete="username"
            spellCheck={false}
            maxLength={40}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        <SecretField
          ref={field}
          label={LOGIN.password}
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
        />
        {problem ? (
          <Alert color="red" py="xs" icon={<Icon name="warning" />} role="alert">
            {problem}
          </Alert>
        ) : null}
        <Button type="submit" fullWidth loading={busy} disabled={seconds > 0}>
          {seconds > 0 ? LOGIN.waitButton(seconds) : submitLabel}
        </Button>
      </Stack>
    </form>
  );
}
