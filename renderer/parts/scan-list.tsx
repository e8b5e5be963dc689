import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { RequestInput } from '../../shared/ipc.ts';
import type { ScanView } from '../../shared/requests/contributions.ts';
import { ask, choose, invalidate, showFailure, useJob, useWish } from '../api.ts';
import { useMayAsk } from '../session.tsx';
import { COMMON, SCANS } from '../words.ts';
import { Icon } from './icon.tsx';
import { ScanViewer } from './scan-viewer.tsx';
import { useFocusBack } from './use-focus-back.ts';

/** What a scan proves. */
export type ScanTarget = RequestInput<'scan.add'>['to'];

interface ScanListProps {
  readonly scans: readonly ScanView[];
  readonly to: ScanTarget;
  /** What is closed can be looked at only. */
  readonly readOnly?: boolean;
}

/** The scanned papers beside what they prove: look at one, add one, take one away with a reason. */
export function ScanList({ scans, to, readOnly = false }: ScanListProps) {
  const may = useMayAsk();
  const [seen, setSeen] = useState<ScanView | null>(null);
  const [removing, setRemoving] = useState<ScanView | null>(null);
  return (
    <Stack gap={4} component="section" aria-label={SCANS.title}>
      {scans.length === 0 ? (
        <Text size="sm" c="dimmed">
          {SCANS.none}
        </Text>
      ) : null}
      {scans.map((scan) => (
        <Group key={scan.id} gap="xs" wrap="nowrap">
          <Icon name="letter" size={16} />
          <Text size="sm" truncate title={scan.name} style={{ minWidth: 0 }}>
            {scan.name}
          </Text>
          <Text size="xs" c="dimmed" style={{ flex: 1, whiteSpace: 'nowrap' }}>
            {SCANS.kilobytes(scan.size)}
          </Text>
          <Button
            size="compact-xs"
            variant="light"
            aria-label={SCANS.seeOf(scan.name)}
            onClick={() => setSeen(scan)}
          >
            {SCANS.see}
          </Button>
          {readOnly || !may('scan.remove') ? null : (
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={SCANS.removeOf(scan.name)}
              onClick={() => setRemoving(scan)}
            >
              <Icon name="trash" size={16} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {readOnly || !may('scan.add') ? null : <AddScan to={to} />}
      {seen ? <ScanViewer scan={seen} onClose={() => setSeen(null)} /> : null}
      {removing ? <RemoveScan scan={removing} onClose={() => setRemoving(null)} /> : null}
    </Stack>
  );
}

function AddScan({ to }: { readonly to: ScanTarget }) {
  const job = useJob();
  const client = useQueryClient();
  const add = async () => {
    const file = await choose('scan');
    if (!file) return;
    await job.run((id) => ask('scan.add', { job: id, grant: file.id, to }));
    notifications.show({ message: SCANS.added });
    await invalidate(client);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="plus" size={14} />}
        style={{ flexShrink: 0 }}
        loading={job.running}
        onClick={() => void add().catch(showFailure)}
      >
        {SCANS.add}
      </Button>
      <Text size="xs" c="dimmed">
        {SCANS.addHint}
      </Text>
    </Group>
  );
}

const SHORTEST = 3;

function RemoveScan({ scan, onClose }: { readonly scan: ScanView; readonly onClose: () => void }) {
  useFocusBack();
  const [reason, setReason] = useState('');
  const wish = useWish('scan.remove');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The list may stand inside a form, for React.
    event.stopPropagation();
    if (reason.trim().length < SHORTEST) return;
    wish.mutate({ id: scan.id, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <Modal opened onClose={onClose} title={SCANS.removeTitle} closeOnClickOutside={false}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {SCANS.removeText(scan.name)}
          </Text>
          <TextInput
            data-autofocus
            label={SCANS.reason}
            withAsterisk
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button
              type="submit"
              color="red.8"
              loading={wish.isPending}
              disabled={reason.trim().length < SHORTEST}
            >
              {SCANS.remove}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
