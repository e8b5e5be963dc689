import { Button, Paper, Table, Text, Title } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CopiesState, CopyView } from '../../../shared/trust-views.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { useMay } from '../../session.tsx';
import { COPIES, COPY_REASON, NOTHING, toNumber } from '../../words.ts';
import { timeWords } from './copies-safety.ts';
import type { Restoring } from './copies-section.tsx';
import { sizeWords } from './copies-size.ts';

interface CopiesTableProps {
  readonly state: CopiesState;
  readonly today: Day;
  readonly onRestore: (restoring: Restoring) => void;
}

const { columns } = COPIES;

/** The copies that the program keeps, the newest first. */
export function CopiesTable({ state: { copies, folder }, today, onRestore }: CopiesTableProps) {
  const undo = copies.find(({ reason }) => reason === 'before-restore');
  return (
    <section aria-label={COPIES.list}>
      <Title order={3} mb={6}>
        {COPIES.list}
      </Title>
      <Paper withBorder>
        {copies.length === 0 ? (
          <EmptyNote icon="save" title={COPIES.none}>
            <Text size="sm">{COPIES.noneText}</Text>
          </EmptyNote>
        ) : (
          <Table aria-label={COPIES.list} highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.when}</Table.Th>
                <Table.Th>{columns.reason}</Table.Th>
                <Table.Th ta="right">{columns.people}</Table.Th>
                <Table.Th ta="right">{columns.letters}</Table.Th>
                <Table.Th ta="right">{columns.size}</Table.Th>
                <Table.Th w={190} aria-label={COPIES.restore} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {copies.map((copy) => (
                <CopyRow
                  key={copy.name}
                  copy={copy}
                  isUndo={copy === undo}
                  today={today}
                  onRestore={onRestore}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
      <Text size="xs" c="dimmed" mt={6} style={{ overflowWrap: 'anywhere' }}>
        {COPIES.folder(folder)}
      </Text>
    </section>
  );
}

interface CopyRowProps {
  readonly copy: CopyView;
  /** The newest that was made before a restore: it takes that restore back. */
  readonly isUndo: boolean;
  readonly today: Day;
  readonly onRestore: (restoring: Restoring) => void;
}

function CopyRow({ copy, isUndo, today, onRestore }: CopyRowProps) {
  const canRead = copy.version !== null;
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{timeWords(copy.at, today)}</Table.Td>
      <Table.Td c={canRead ? undefined : 'red.9'}>
        {canRead ? COPY_REASON[copy.reason] : COPIES.unreadable}
      </Table.Td>
      <Table.Td ta="right">{canRead ? toNumber(copy.people) : NOTHING}</Table.Td>
      <Table.Td ta="right">{canRead ? toNumber(copy.letters) : NOTHING}</Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {sizeWords(copy.bytes)}
      </Table.Td>
      <Table.Td ta="right">
        {canRead ? (
          <RestoreButton copy={copy} isUndo={isUndo} today={today} onRestore={onRestore} />
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function RestoreButton({ copy, isUndo, today, onRestore }: CopyRowProps) {
  const may = useMay('restore.run');
  if (!may) return null;
  const when = timeWords(copy.at, today);
  return (
    <Button
      size="compact-sm"
      variant={isUndo ? 'default' : 'subtle'}
      aria-label={isUndo ? COPIES.undoOne(when) : COPIES.restoreOne(when)}
      onClick={() => onRestore({ source: { kind: 'kept', name: copy.name }, isUndo })}
    >
      {isUndo ? COPIES.undo : COPIES.restore}
    </Button>
  );
}
