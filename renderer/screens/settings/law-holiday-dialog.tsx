import { Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useWish } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { FormFoot } from '../../parts/form-foot.tsx';
import { neededProblem } from '../../parts/form-rules.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { HOLIDAYS } from '../../words.ts';

interface HolidayDialogProps {
  readonly year: number;
  readonly today: Day;
  /** Told the year of the day, so that it is shown. */
  readonly onSaved: (year: number) => void;
  readonly onClose: () => void;
}

export function HolidayDialog({ year, today, onSaved, onClose }: HolidayDialogProps) {
  useFocusBack();
  const first = today.startsWith(String(year)) ? today : `${year}-01-01`;
  const form = useForm({
    initialValues: { day: first, name: '', source: `SKB tiga menteri ${year}` },
    validate: { name: neededProblem },
  });
  const save = useWish('holiday.save', { quiet: true });
  const submit = form.onSubmit((values) => {
    save.mutate(values, {
      onSuccess: () => {
        notifications.show({ color: 'teal', message: HOLIDAYS.saved });
        onSaved(Number(values.day.slice(0, 4)));
        onClose();
      },
    });
  }, focusFirstError(form));
  return (
    <Modal opened onClose={onClose} title={HOLIDAYS.addTitle} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <KnownDayInput
            label={HOLIDAYS.day}
            data-autofocus
            value={form.values.day}
            onChange={(day) => form.setFieldValue('day', day)}
          />
          <TextInput
            label={HOLIDAYS.name}
            withAsterisk
            maxLength={120}
            {...form.getInputProps('name')}
          />
          <TextInput label={HOLIDAYS.source} maxLength={300} {...form.getInputProps('source')} />
          <FormFoot save={save} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
