import { Group, Modal, NumberInput, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { useWish } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { neededProblem } from '../../parts/form-rules.ts';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { FORGETTING, RULES } from '../../words.ts';

interface RetentionDialogProps {
  readonly state: ForgetState;
  readonly today: Day;
  readonly onClose: () => void;
}

interface RetentionValues {
  /** Empty while it is being typed. */
  readonly years: number | '';
  readonly from: Day;
  readonly source: string;
}

export function RetentionDialog({ state, today, onClose }: RetentionDialogProps) {
  useFocusBack();
  const form = useForm<RetentionValues>({
    initialValues: { years: state.years, from: today, source: state.source },
    validate: {
      years: (years) => (years === '' ? RULES.needed : null),
      source: neededProblem,
    },
  });
  const save = useWish('forget.set-years', { quiet: true });
  const submit = form.onSubmit(({ years, from, source }) => {
    if (years === '') return;
    save.mutate(
      { years, from, source: source.trim() },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: FORGETTING.changed });
          onClose();
        },
      },
    );
  }, focusFirstError(form));
  return (
    <Modal opened onClose={onClose} title={FORGETTING.changeTitle} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" c="dimmed">
            {FORGETTING.changeText}
          </Text>
          <Group align="flex-start">
            <NumberInput
              label={FORGETTING.yearsLabel}
              w={130}
              min={1}
              max={100}
              allowDecimal={false}
              allowNegative={false}
              clampBehavior="strict"
              data-autofocus
              {...form.getInputProps('years')}
            />
            <KnownDayInput
              label={FORGETTING.from}
              value={form.values.from}
              onChange={(day) => form.setFieldValue('from', day)}
            />
          </Group>
          <Textarea
            label={FORGETTING.sourceLabel}
            description={FORGETTING.sourceHint}
            maxLength={400}
            autosize
            minRows={2}
            {...form.getInputProps('source')}
          />
          <FormFoot save={save} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
