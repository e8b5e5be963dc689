import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, OVERVIEW } from '../../words.ts';

export interface ReportWish {
  readonly on: Day;
  readonly shape: 'pdf' | 'xlsx';
}

interface ReportDialogProps {
  readonly today: Day;
  readonly onWish: (wish: ReportWish) => void;
  readonly onClose: () => void;
}

/** Of which day, and in which form. */
export function ReportDialog({ today, onWish, onClose }: ReportDialogProps) {
  useFocusBack();
  const [on, setOn] = useState<Day>(today);
  const [shape, setShape] = useState<ReportWish['shape']>('pdf');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onWish({ on, shape });
  };
  return (
    <Modal opened onClose={onClose} title={OVERVIEW.reportTitle}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <KnownDayInput
            label={OVERVIEW.reportDay}
            value={on}
            maxDate={today}
            onChange={setOn}
            data-autofocus
          />
          <Radio.Group
            label={OVERVIEW.reportShape}
            value={shape}
            onChange={(value) => setShape(value === 'xlsx' ? 'xlsx' : 'pdf')}
          >
            <Group gap="lg" mt={6}>
              <Radio value="pdf" label={OVERVIEW.reportPdf} />
              <Radio value="xlsx" label={OVERVIEW.reportXlsx} />
            </Group>
          </Radio.Group>
          <Text size="sm" c="dimmed">
            {OVERVIEW.reportText}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit">{OVERVIEW.reportMake}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
