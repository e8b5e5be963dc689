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
import { COMMON, SETTINGS } from '../../words.ts';
import classes from './settings-screen.module.css';
import { SignatoryDialog } from './signatory-dialog.tsx';
import { SignatoryRow } from './signatory-row.tsx';

/** Null = a new one. */
type Edited = { readonly signatory: Signatory | null };

export function SignatoriesSection({ today }: { readonly today: Day }) {
  const signatories = useRequest('signatory.list', undefined);
  const remove = useWish('signatory.remove');
  const [edited, setEdited] = useState<Edited | null>(null);
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
        <Button
          leftSection={<Icon name="plus" size={16} />}
          onClick={() => setEdited({ signatory: null })}
        >
          {SETTINGS.signatoryAdd}
        </Button>
      </Group>
      {signatories.error ? <FailureNotice error={signatories.error} /> : null}
      {signatories.isPending ? <Waiting /> : null}
      {signatories.data ? (
        <SignatoryTable
          signatories={signatories.data}
          today={today}
          onEdit={(signatory) => setEdited({ signatory })}
          onRemove={askToRemove}
        />
      ) : null}
      {edited ? (
        <SignatoryDialog
          signatory={edited.signatory}
          today={today}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </div>
  );
}

interface SignatoryTableProps {
  readonly signatories: readonly Signatory[];
  readonly today: Day;
  readonly onEdit: (signatory: Signatory) => void;
  readonly onRemove: (signatory: Signatory) => void;
}

function SignatoryTable({ signatories, today, onEdit, onRemove }: SignatoryTableProps) {
  const newestFirst = signatories.toSorted((a, b) => b.from.localeCompare(a.from));
  const now = newestFirst.find((one) => isValidOn(one, today));
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
              onEdit={() => onEdit(one)}
              onRemove={() => onRemove(one)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function isValidOn({ from, until }: Signatory, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}
