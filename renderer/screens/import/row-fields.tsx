import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Issue } from '../../../shared/domain/issue.ts';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import { typedText } from '../../parts/typed-text.ts';
import { IMPORT } from '../../words.ts';
import { withCells, withoutCell, type AnswerChange } from './answer-changes.ts';
import type { PreviewStep } from './use-import.ts';

export interface RowFieldsProps {
  readonly row: PlanRow;
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
}

/** Every value of a row as text to correct; what is said here is read like a cell of the file. */
export function RowFields({ row, step, onAnswer }: RowFieldsProps) {
  const { plan } = step.preview;
  const sheet = plan.sheets[row.sheet]?.name ?? '';
  const fixed = step.preview.status !== 'planned';
  const firstFault = ROSTER_FIELDS.find((field) => issuesOf(plan, row, field).length > 0);
  return (
    <Stack gap={6}>
      {ROSTER_FIELDS.map((field) => {
        const typed = step.answers.cells.find(
          (cell) => cell.sheet === sheet && cell.row === row.row && cell.field === field,
        );
        return (
          <RowField
            key={field}
            field={field}
            text={typed?.text ?? textOf(plan, row, field)}
            issues={issuesOf(plan, row, field)}
            suggestion={suggestionFor(plan, row, field)}
            edited={typed !== undefined}
            fixed={fixed}
            focused={field === firstFault}
            onText={(text) => onAnswer(withCells([{ sheet, row: row.row, field, text }]))}
            onBack={() => onAnswer(withoutCell({ sheet, row: row.row, field }))}
          />
        );
      })}
    </Stack>
  );
}

function issuesOf({ issues }: ImportPlan, row: PlanRow, field: RosterField): readonly Issue[] {
  return issues.filter(
    (issue) =>
      issue.sheet === row.sheet &&
      issue.row === row.row &&
      issue.severity !== 'info' &&
      (issue.field === field || (field === 'birthDate' && issue.field === 'birthPlaceAndDate')),
  );
}

/** What was understood, else what stands in the cell: that is what is to be corrected. */
function textOf(plan: ImportPlan, row: PlanRow, field: RosterField): string {
  const understood = typedText(field, row.person[field]);
  if (understood !== '') return understood;
  return issuesOf(plan, row, field).find(({ given }) => given !== null)?.given ?? '';
}

function suggestionFor({ suggestions }: ImportPlan, row: PlanRow, field: RosterField) {
  return (
    suggestions.find(
      (each) => each.sheet === row.sheet && each.row === row.row && each.field === field,
    )?.text ?? null
  );
}

interface RowFieldProps {
  readonly field: RosterField;
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly suggestion: string | null;
  readonly edited: boolean;
  readonly fixed: boolean;
  readonly focused: boolean;
  readonly onText: (text: string) => void;
  readonly onBack: () => void;
}

function RowField(props: RowFieldProps) {
  const { field, text, issues, suggestion, edited, fixed } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const left = useRef(false);
  const take = () => {
    if (draft !== null && draft !== text && !left.current) props.onText(draft);
    left.current = false;
    setDraft(null);
  };
  const [first] = issues;
  return (
    <div>
      <TextInput
        size="xs"
        label={FIELD_NAME[field]}
        value={draft ?? text}
        readOnly={fixed}
        data-autofocus={props.focused || undefined}
        error={first ? `${ISSUE_WORDS[first.code].short}. ${ISSUE_WORDS[first.code].todo}` : null}
        styles={edited ? { input: { borderLeft: '3px solid var(--mantine-color-blue-6)' } } : {}}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key !== 'Escape' || draft === null) return;
          // The first Escape leaves the field as it was, the next one the drawer.
          event.stopPropagation();
          left.current = true;
          event.currentTarget.blur();
        }}
      />
      {fixed ? null : (
        <Group gap="xs" mt={2}>
          {suggestion === null || suggestion === text ? null : (
            <Button size="compact-xs" variant="light" onClick={() => props.onText(suggestion)}>
              {IMPORT.takeSuggestion(suggestion)}
            </Button>
          )}
          {edited ? (
            <>
              <Text size="xs" c="blue.9">
                {IMPORT.edited}
              </Text>
              <Button size="compact-xs" variant="subtle" onClick={props.onBack}>
                {IMPORT.backToFile}
              </Button>
            </>
          ) : null}
        </Group>
      )}
    </div>
  );
}
