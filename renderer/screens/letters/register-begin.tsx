import { Group, List, NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { registerYear } from '../../../shared/domain/register.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useRequest, useWish } from '../../api.ts';
import { REGISTER } from '../../words.ts';
import { RegisterDialog } from './register-dialog.tsx';

interface RegisterBeginProps {
  readonly today: Day;
  readonly onClose: () => void;
}

const GREATEST = 999_999;

/** Where the office's paper book ended this year: the register goes on behind it. */
export function RegisterBegin({ today, onClose }: RegisterBeginProps) {
  const wish = useWish('register.begin', { quiet: true });
  const state = useRequest('register.state', { date: today }, { staleTime: 0 }).data;
  const form = useForm<{ next: number | null }>({ initialValues: { next: null } });
  const next = form.values.next ?? state?.nextSequence ?? 1;
  const submit = form.onSubmit(() =>
    wish.mutate(
      { date: today, next },
      {
        onSuccess: ({ nextNumber, nextSequence }) => {
          notifications.show({
            color: 'teal',
            message: REGISTER.begun(nextNumber ?? String(nextSequence)),
          });
          onClose();
        },
      },
    ),
  );
  return (
    <RegisterDialog
      title={REGISTER.beginTitle}
      onClose={onClose}
      onSubmit={submit}
      submit={REGISTER.beginDo}
      disabled={state === undefined || next === state.nextSequence}
      pending={wish.isPending}
      error={wish.error}
    >
      <Text size="sm">{REGISTER.beginText}</Text>
      <Group gap="md" align="flex-end">
        <NumberInput
          label={REGISTER.beginNext}
          description={REGISTER.beginYear(registerYear(today))}
          min={1}
          max={GREATEST}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          w={180}
          data-autofocus
          value={next}
          onChange={(value) => form.setFieldValue('next', Math.max(1, Number(value) || 1))}
        />
      </Group>
      {state && state.explained.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {REGISTER.explained}
          </Text>
          <List size="sm">
            {state.explained.map((gap) => (
              <List.Item key={gap.from}>{REGISTER.gap(gap)}</List.Item>
            ))}
          </List>
        </div>
      ) : null}
      {state && state.gaps.length > 0 ? (
        <Text size="sm" c="red.8" role="alert">
          {REGISTER.gaps(state.gaps)}
        </Text>
      ) : null}
    </RegisterDialog>
  );
}
