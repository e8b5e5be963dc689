import { Alert, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { useAgain } from '../../again.ts';
import { ask, failureCode, invalidate, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, FORGETTING } from '../../words.ts';
import type { ForgetValues } from './forgetting-due.tsx';

interface ForgetDialogProps {
  readonly people: ForgetState['people'];
  readonly values: ForgetValues;
  readonly onClose: () => void;
  readonly onDone: (reportId: number) => void;
}

/** The last question before what cannot be taken back: how many, typed by hand. */
export function ForgetDialog({ people, values, onClose, onDone }: ForgetDialogProps) {
  useFocusBack();
  const client = useQueryClient();
  const job = useJob();
  const again = useAgain();
  const [typed, setTyped] = useState('');
  const [running, setRunning] = useState(false);
  const count = people.length;
  const personIds = people.map(({ personId }) => personId);
  const run = async () => {
    setRunning(true);
    try {
      const done = await again(() =>
        job.run((id) => ask('forget.run', { job: id, personIds, ...values })),
      );
      notifications.show({ color: 'teal', message: FORGETTING.done(done.people) });
      onClose();
      onDone(done.reportId);
      await invalidate(client);
    } catch (error) {
      showFailure(error);
      if (failureCode(error) !== 'forget-changed') return;
      onClose();
      await invalidate(client);
    } finally {
      setRunning(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isCount(typed, count)) void run();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={FORGETTING.runTitle(count)}
      closeOnClickOutside={false}
      // The question for the password lies above, and Escape is meant for it.
      closeOnEscape={!running}
      withCloseButton={!running}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <WhatGoes />
          <TextInput
            label={FORGETTING.typeCount(count)}
            description={FORGETTING.typeHint}
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            w={240}
            data-autofocus
            disabled={job.running}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {job.running ? (
            <JobProgressBar job={job} />
          ) : (
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {COMMON.cancel}
              </Button>
              <Button type="submit" color="red.8" disabled={!isCount(typed, count)}>
                {FORGETTING.confirm(count)}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Modal>
  );
}

/** Typed as it is shown elsewhere, with dots, or without. */
function isCount(typed: string, count: number): boolean {
  return typed.replaceAll(/[.\s]/gu, '') === String(count);
}

function WhatGoes() {
  return (
    <>
      <Stack gap={6}>
        <Text size="sm">
          <strong>{FORGETTING.goes}:</strong> {FORGETTING.goesWhat}
        </Text>
        <Text size="sm">
          <strong>{FORGETTING.stays}:</strong> {FORGETTING.staysWhat}
        </Text>
      </Stack>
      <Alert color="orange" icon={<Icon name="warning" />} py="xs">
        {FORGETTING.forever}
      </Alert>
    </>
  );
}
