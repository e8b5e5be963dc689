import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useCallback, useState, type FormEvent, type ReactNode } from 'react';
import { AgainContext, type Again } from '../again.ts';
import { ask, failureCode, RequestFailed } from '../api.ts';
import { focusFirstField } from '../parts/take-focus.ts';
import { SecretField } from '../parts/secret-field.tsx';
import { useFocusBack } from '../parts/use-focus-back.ts';
import { useTry } from '../parts/use-try.ts';
import { COMMON, LOGIN, PASSWORD } from '../words.ts';

/** Answered with true when the password was right, with false when the person gave up. */
interface Question {
  readonly answer: (confirmed: boolean) => void;
}

/** Gives what stands below the way to ask for the password once more. */
export function AskingAgain({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const again = useCallback<Again>(async (work) => {
    try {
      return await work();
    } catch (error) {
      if (failureCode(error) !== 'password-again-needed') throw error;
    }
    const confirmed = await new Promise<boolean>((answer) => setQuestion({ answer }));
    setQuestion(null);
    if (!confirmed) throw new RequestFailed({ code: 'cancelled' });
    return work();
  }, []);
  return (
    <AgainContext value={again}>
      {children}
      {question ? <PasswordDialog onAnswer={question.answer} /> : null}
    </AgainContext>
  );
}

function PasswordDialog({ onAnswer }: { readonly onAnswer: (confirmed: boolean) => void }) {
  useFocusBack();
  const [password, setPassword] = useState('');
  const { attempt, busy, problem, seconds } = useTry(LOGIN.wrongPassword);
  const confirm = async () => {
    const done = await attempt(async () => {
      await ask('session.confirm', { password });
    });
    if (done) onAnswer(true);
    else setPassword('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form may stand inside another one, for React.
    event.stopPropagation();
    void confirm();
  };
  return (
    <Modal
      opened
      onClose={() => onAnswer(false)}
      title={PASSWORD.againTitle}
      closeOnClickOutside={false}
      size="sm"
    >
      <form onSubmit={submit} noValidate ref={focusFirstField}>
        <Stack>
          <Text size="sm">{PASSWORD.againLead}</Text>
          <SecretField
            label={LOGIN.password}
            autoComplete="current-password"
            data-autofocus
            value={password}
            onChange={setPassword}
            error={problem}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onAnswer(false)}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={password === '' || seconds > 0}>
              {seconds > 0 ? LOGIN.waitButton(seconds) : PASSWORD.againGoOn}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
