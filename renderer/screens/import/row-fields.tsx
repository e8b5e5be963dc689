import { Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { IMPORT } from '../../words.ts';
import { withCells, withoutCell, type AnswerChange } from './answer-changes.ts';
import { RowField } from './row-field.tsx';
import { faultsOf, suggestionFor, textOf, type RowPlace } from './row-issues.ts';
import type { PreviewStep } from './use-import.ts';

interface RowFieldsProps {
  readonly row: PlanRow;
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onMended: (row: RowPlace) => void;
  /** To the next row with a fault; false where there is none. */
  readonly onNext: () => boolean;
}

/** Every value of a row as text to correct; what is said here is read like a cell of the file. */
export function RowFields({ row, step, onAnswer, onMended, onNext }: RowFieldsProps) {
  const { plan, status } = step.preview;
  const sheet = plan.sheets[row.sheet]?.name ?? '';
  const fixed = status !== 'planned';
  const fields = useRef<HTMLDivElement>(null);
  const isFaulty = (field: RosterField) => faultsOf(plan, row, field).length > 0;
  const focusFault = (after: RosterField | null): boolean => {
    const from = after === null ? 0 : ROSTER_FIELDS.indexOf(after) + 1;
    const next = ROSTER_FIELDS.slice(from).find(isFaulty);
    const input = next && fields.current?.querySelector<HTMLElement>(`[name="${next}"]`);
    input?.focus();
    return Boolean(input);
  };
  const firstFault = ROSTER_FIELDS.find(isFaulty);
  useEffect(() => {
    // Of the next row; when the drawer opens, it moves the focus itself.
    if (firstFault !== undefined) focusFault(null);
    // oxlint-disable-next-line react/exhaustive-deps -- where it begins, not wherever the plan changes
  }, []);
  return (
    <Stack gap={6} ref={fields}>
      {fixed ? null : (
        <Text size="xs" c="dimmed">
          {IMPORT.fieldKeys}
        </Text>
      )}
      {ROSTER_FIELDS.map((field) => {
        const typed = step.answers.cells.find(
          (cell) => cell.sheet === sheet && cell.row === row.row && cell.field === field,
        );
        return (
          <RowField
            key={field}
            field={field}
            text={typed?.text ?? textOf(plan, row, field)}
            issues={faultsOf(plan, row, field)}
            suggestion={suggestionFor(plan, row, field)}
            edited={typed !== undefined}
            fixed={fixed}
            focused={field === firstFault}
            onText={(text) => {
              onMended(row);
              onAnswer(withCells([{ sheet, row: row.row, field, text }]));
            }}
            onBack={() => {
              onMended(row);
              onAnswer(withoutCell({ sheet, row: row.row, field }));
            }}
            onEnter={() => focusFault(field) || onNext()}
          />
        );
      })}
    </Stack>
  );
}
