import { List, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { useWish } from '../../api.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { REGISTER } from '../../words.ts';
import { RegisterDialog } from './register-dialog.tsx';

interface RegisterVoidProps {
  readonly letters: readonly LetterListItem[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const NAMED = 5;

/** Asks why, and says what it means: a number that is void stays void. */
export function RegisterVoid({ letters, onClose, onDone }: RegisterVoidProps) {
  const wish = useWish('letters.void', { quiet: true });
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: neededProblem } });
  const count = letters.length;
  const submit = form.onSubmit(({ reason }) =>
    wish.mutate(
      { letterIds: letters.map(({ id }) => id), reason: reason.trim() },
      {
        onSuccess: () => {
          notifications.show({ message: REGISTER.voided(count) });
          onDone();
        },
      },
    ),
  );
  return (
    <RegisterDialog
      title={REGISTER.voidTitle(count)}
      onClose={onClose}
      onSubmit={submit}
      submit={REGISTER.voidDo(count)}
      color="red.8"
      pending={wish.isPending}
      error={wish.error}
    >
      <List size="sm" listStyleType="none" spacing={2}>
        {letters.slice(0, NAMED).map(({ id, number, name }) => (
          <List.Item key={id} style={{ overflowWrap: 'anywhere' }}>
            <b>{number}</b> {name}
          </List.Item>
        ))}
        {count > NAMED ? <List.Item>{REGISTER.voidMore(count - NAMED)}</List.Item> : null}
      </List>
      <Textarea
        label={REGISTER.reason}
        description={REGISTER.reasonHint}
        withAsterisk
        autosize
        minRows={2}
        maxRows={5}
        maxLength={300}
        data-autofocus
        {...form.getInputProps('reason')}
      />
      <Text size="sm" c="dimmed">
        {REGISTER.voidText}
      </Text>
    </RegisterDialog>
  );
}
