import { Alert, Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useRequest, useWish } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { neededProblem } from '../../parts/form-rules.ts';
import { COMMON, REGISTER } from '../../words.ts';
import { RegisterDialog } from './register-dialog.tsx';

interface RegisterReserveProps {
  readonly today: Day;
  readonly onClose: () => void;
}

const MOST = 500;

/** Keeps numbers for letters that are written outside the program, and shows which they are. */
export function RegisterReserve({ today, onClose }: RegisterReserveProps) {
  const wish = useWish('register.reserve', { quiet: true });
  const form = useForm({
    initialValues: { date: today, count: 1, forWhom: '' },
    validate: { forWhom: neededProblem },
  });
  const { date, count } = form.values;
  const state = useRequest('register.state', { date }).data;
  const next = state?.nextNumber;
  if (wish.data) return <Reserved {...wish.data} onClose={onClose} />;
  return (
    <RegisterDialog
      title={REGISTER.reserveTitle}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => wish.mutate(values))}
      submit={REGISTER.reserve(count)}
      disabled={next === null}
      pending={wish.isPending}
      error={wish.error}
    >
      <Text size="sm">{REGISTER.reserveText}</Text>
      <Group gap="md" align="flex-start" wrap="nowrap">
        <NumberInput
          label={REGISTER.reserveCount}
          min={1}
          max={MOST}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          w={150}
          data-autofocus
          value={count}
          onChange={(value) => form.setFieldValue('count', Math.max(1, Number(value) || 1))}
        />
        <KnownDayInput
          label={REGISTER.reserveDate}
          value={date}
          onChange={(day) => form.setFieldValue('date', day)}
        />
      </Group>
      <TextInput
        label={REGISTER.reserveFor}
        description={REGISTER.reserveForHint}
        withAsterisk
        maxLength={160}
        {...form.getInputProps('forWhom')}
      />
      {next === null ? (
        <Text size="sm" c="red.8" role="alert">
          {REGISTER.noPattern}
        </Text>
      ) : (
        <Text size="sm">
          {REGISTER.nextNumber}: <b className="tabular">{next ?? COMMON.loading}</b>
        </Text>
      )}
      {state && state.reserved > 0 ? (
        <Text size="sm" c="dimmed">
          {REGISTER.waiting(state.reserved)}
        </Text>
      ) : null}
    </RegisterDialog>
  );
}

interface ReservedProps {
  readonly first: string;
  readonly last: string;
  readonly onClose: () => void;
}

function Reserved({ first, last, onClose }: ReservedProps) {
  return (
    <Modal opened onClose={onClose} title={REGISTER.reserved} size={520}>
      <Stack gap="md">
        <Alert color="teal" variant="light">
          <Text
            component="output"
            fw={600}
            className="tabular"
            style={{ overflowWrap: 'anywhere' }}
          >
            {REGISTER.reservedNumbers(first, last)}
          </Text>
        </Alert>
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {COMMON.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
