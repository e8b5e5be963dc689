import { Button, Group, Paper, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Signatory } from '../../../shared/domain/office.ts';
import { useRequest, useWish } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import type { SignatureImageView } from '../../../shared/letter-views.ts';
import { COMMON, SETTINGS, SIGNATURE } from '../../words.ts';
import { holdsOn } from './appointment.ts';
import classes from './settings-screen.module.css';
import { SignatoryDialog } from './signatory-dialog.tsx';
import { SignatoryRow } from './signatory-row.tsx';
import { SignatureDialog } from './signature-dialog.tsx';
import { SignatureUses } from './signature-uses.tsx';
import { SuccessionNote } from './succession-note.tsx';

/** The dialog that is open. */
type Opened =
  /** Null = a new one. */
  | { readonly kind: 'signatory'; readonly signatory: Signatory | null }
  | { readonly kind: 'image'; readonly signatory: Signatory }
  | { readonly kind: 'uses' };

export function SignatoriesSection({ today }: { readonly today: Day }) {
  const signatories = useRequest('signatory.list', undefined);
  const remove = useWish('signatory.remove');
  const images = useRequest('signature.list', undefined);
  const [opened, setOpened] = useState<Opened | null>(null);
  const askToRemove = (signatory: Signatory) =>
    modals.openConfirmModal({
      title: SETTINGS.signatoryRemoveTitle,
      children: <Text size="sm">{SETTINGS.signatoryRemoveText(signatory.name)}</Text>,
      labels: { confirm: COMMON.remove, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () => remove.mutate({ id: signatory.id }),
    });
  return (
    <div className={`${classes['scroll']} ${classes['toEdge']}`}>
      <Group justify="space-between" mb="sm" wrap="nowrap">
        <Text size="sm" c="dimmed">
          {SETTINGS.signatoriesText}
        </Text>
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          <Button variant="default" onClick={() => setOpened({ kind: 'uses' })}>
            {SIGNATURE.uses}
          </Button>
          <Button
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => setOpened({ kind: 'signatory', signatory: null })}
          >
            {SETTINGS.signatoryAdd}
          </Button>
        </Group>
      </Group>
      {signatories.error ? <FailureNotice error={signatories.error} /> : null}
      {signatories.isPending ? <Waiting /> : null}
      {signatories.data ? (
        <>
          <SuccessionNote signatories={signatories.data} today={today} />
          <SignatoryTable
            signatories={signatories.data}
            images={images.data ?? []}
            today={today}
            onOpen={setOpened}
            onRemove={askToRemove}
          />
        </>
      ) : null}
      {opened ? (
        <OpenedDialog
          opened={opened}
          images={images.data ?? []}
          today={today}
          onClose={() => setOpened(null)}
        />
      ) : null}
    </div>
  );
}

interface OpenedDialogProps {
  readonly opened: Opened;
  readonly images: readonly SignatureImageView[];
  readonly today: Day;
  readonly onClose: () => void;
}

function OpenedDialog({ opened, images, today, onClose }: OpenedDialogProps) {
  if (opened.kind === 'uses') return <SignatureUses onClose={onClose} />;
  const { signatory } = opened;
  if (opened.kind === 'signatory')
    return <SignatoryDialog signatory={signatory} today={today} onClose={onClose} />;
  const stored = images.find((image) => image.signatoryId === opened.signatory.id) ?? null;
  return <SignatureDialog signatory={opened.signatory} stored={stored} onClose={onClose} />;
}

interface SignatoryTableProps {
  readonly signatories: readonly Signatory[];
  readonly images: readonly SignatureImageView[];
  readonly today: Day;
  readonly onOpen: (opened: Opened) => void;
  readonly onRemove: (signatory: Signatory) => void;
}

function SignatoryTable(props: SignatoryTableProps) {
  const { signatories, images, today, onOpen, onRemove } = props;
  const newestFirst = signatories.toSorted((a, b) => b.from.localeCompare(a.from));
  const now = newestFirst.find((one) => holdsOn(one, today));
  if (newestFirst.length === 0)
    return (
      <Paper withBorder>
        <EmptyNote icon="person" title={SETTINGS.signatoryNone}>
          <Text size="sm">{SETTINGS.signatoryNoneText}</Text>
        </EmptyNote>
      </Paper>
    );
  return (
    <Paper withBorder>
      <Table aria-label={SETTINGS.tabs.signatories}>
        <Table.Thead>
          <Table.Tr>
            {SETTINGS.signatoryColumns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
            <Table.Th w={90} aria-label={SETTINGS.actions} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {newestFirst.map((one) => (
            <SignatoryRow
              key={one.id}
              signatory={one}
              isNow={one.id === now?.id}
              today={today}
              hasImage={images.some((image) => image.signatoryId === one.id)}
              onImage={() => onOpen({ kind: 'image', signatory: one })}
              onEdit={() => onOpen({ kind: 'signatory', signatory: one })}
              onRemove={() => onRemove(one)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
