import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASONS, type LeaveReason } from '../../../shared/domain/membership.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { COMMON, IMPORT } from '../../words.ts';

interface LeaveDialogProps {
  readonly count: number;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onLeave: (reason: LeaveReason, on: Day) => void;
}

/** Why and since when; without both nobody leaves. */
export function LeaveDialog({ count, opened, onClose, onLeave }: LeaveDialogProps) {
  const today = useRequest('app.state', undefined).data?.today;
  const [reason, setReason] = useState<LeaveReason | null>(null);
  const [on, setOn] = useState<Day | null>(null);
  return (
    <Modal opened={opened} onClose={onClose} title={IMPORT.leaveTitle(count)}>
      <Stack
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (reason !== null && on !== null) onLeave(reason, on);
        }}
      >
        <Text size="sm">{IMPORT.leaveText}</Text>
        <Select
          data-autofocus
          label={IMPORT.leaveReason}
          value={reason}
          onChange={setReason}
          data={LEAVE_REASONS.map((value) => ({ value, label: LEAVE_REASON[value] }))}
        />
        <DayInput
          label={IMPORT.leaveOn}
          value={on}
          onChange={setOn}
          {...(today === undefined ? {} : { maxDate: today })}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {COMMON.cancel}
          </Button>
          <Button type="submit" disabled={reason === null || on === null}>
            {IMPORT.leaveConfirm(count)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
