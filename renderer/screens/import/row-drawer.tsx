import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { KeyboardEvent, RefObject } from 'react';
import type { ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import type { DataTableHandle } from '../../parts/data-table.tsx';
import { IssueList } from '../../parts/issue-list.tsx';
import { StepButtons } from '../../parts/step-buttons.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { VerdictBadge } from '../../parts/verdict-badge.tsx';
import { IMPORT } from '../../words.ts';
import { isRosterField } from '../person/typed-values.ts';
import type { AnswerChange } from './answer-changes.ts';
import { effectWords } from './effect-words.ts';
import { ClashNote, Changes } from './row-changes.tsx';
import { RowFields } from './row-fields.tsx';
import { issuesOfRow, rowKey, type RowPlace } from './row-issues.ts';
import type { PreviewStep } from './use-import.ts';

interface RowDrawerProps {
  /** Null = closed. */
  readonly opened: RowPlace | null;
  readonly table: RefObject<DataTableHandle<PlanRow> | null>;
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onMended: (row: RowPlace) => void;
  readonly onOpen: (row: RowPlace | null) => void;
  readonly onDecide: (row: RowPlace) => void;
}

/** One row of the file: why it got its verdict, what would change, and all that was read. */
export function RowDrawer(props: RowDrawerProps) {
  const { opened, table, step, onOpen } = props;
  const { plan } = step.preview;
  const row =
    opened === null ? undefined : plan.rows.find((each) => rowKey(each) === rowKey(opened));
  /** To the next row from here, up or down, that fits; stays where there is none. */
  const move = (by: 1 | -1, fits: (row: PlanRow) => boolean = () => true): boolean => {
    const rows = table.current?.rows() ?? [];
    const at = rows.findIndex((each) => each && row && rowKey(each) === rowKey(row));
    for (let index = at + by; index >= 0 && index < rows.length; index += by) {
      const next = rows[index];
      if (!next || !fits(next)) continue;
      table.current?.show(index);
      onOpen({ sheet: next.sheet, row: next.row });
      return true;
    }
    return false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    move(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <Drawer
      opened={row !== undefined}
      onClose={() => onOpen(null)}
      position="right"
      size={480}
      onKeyDown={onKeyDown}
      title={row ? <DrawerTitle row={row} sheet={sheetOf(plan, row)} onMove={move} /> : null}
      styles={{ title: { flex: 1 } }}
    >
      {row ? (
        <RowDetails
          key={rowKey(row)}
          {...props}
          row={row}
          onNext={() => move(1, (each) => hasFault(step, each))}
        />
      ) : null}
    </Drawer>
  );
}

function hasFault({ preview }: PreviewStep, row: PlanRow): boolean {
  return issuesOfRow(preview.plan, row).some(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
}

/** Where rows of several sheets are shown, the number alone says too little. */
function sheetOf({ sheets }: ImportPlan, { sheet }: RowPlace): string | null {
  return sheets.length > 1 ? (sheets[sheet]?.name ?? null) : null;
}

interface DrawerTitleProps {
  readonly row: PlanRow;
  readonly sheet: string | null;
  readonly onMove: (by: 1 | -1) => void;
}

function DrawerTitle({ row, sheet, onMove }: DrawerTitleProps) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Text fw={600} truncate>
        {IMPORT.rowTitle(row.row, sheet)}
      </Text>
      <VerdictBadge verdict={row.verdict} />
      <StepButtons before={IMPORT.rowBefore} after={IMPORT.rowAfter} onMove={onMove} />
    </Group>
  );
}

interface RowDetailsProps extends RowDrawerProps {
  readonly row: PlanRow;
  readonly onNext: () => boolean;
}

function RowDetails(props: RowDetailsProps) {
  const { row, step, onAnswer, onMended, onNext, onDecide } = props;
  // What is wrong with a value stands at the value.
  const elsewhere = issuesOfRow(step.preview.plan, row).filter(
    ({ field, severity }) => severity === 'held' || severity === 'info' || !isRosterField(field),
  );
  return (
    <Stack gap="md">
      {/* Where the row before had the focus in a field of its own. */}
      <Title order={3} tabIndex={-1} ref={takeLostFocus} style={{ outline: 'none' }}>
        {row.person.name ?? IMPORT.noName}
      </Title>
      {elsewhere.length > 0 ? <IssueList issues={elsewhere} /> : null}
      {row.verdict === 'held' && step.preview.status === 'planned' ? (
        <Group>
          <Button size="xs" onClick={() => onDecide(row)}>
            {IMPORT.decideHeld}
          </Button>
        </Group>
      ) : null}
      {row.clash ? <ClashNote clash={row.clash} /> : null}
      {row.effects ? (
        <Text size="sm" fw={600}>
          {row.effects.map(effectWords).join('; ')}
        </Text>
      ) : null}
      {row.changes.length > 0 ? <Changes changes={row.changes} /> : null}
      <section>
        <Title order={4} mb={4}>
          {IMPORT.values}
        </Title>
        <RowFields row={row} step={step} onAnswer={onAnswer} onMended={onMended} onNext={onNext} />
      </section>
    </Stack>
  );
}
