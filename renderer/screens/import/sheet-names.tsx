import { Button, Group, Text } from '@mantine/core';
import type { ImportPreview } from '../../../shared/views.ts';
import { IMPORT } from '../../words.ts';
import { withSheetParts, type AnswerChange } from './answer-changes.ts';

interface NamedSheets {
  /** Sheet → the department that its name means. */
  readonly departments: ReadonlyMap<string, string>;
  /** People in them without a department. */
  readonly rows: number;
}

/** Sheets whose people name no department while the name of the sheet means one. */
export function sheetsNamedLikeDepartments({ plan, sheets, answers }: ImportPreview): NamedSheets {
  const departments = new Map<string, string>();
  let rows = 0;
  for (const [index, { name }] of plan.sheets.entries()) {
    const means = sheets.find((offer) => offer.name === name)?.department ?? null;
    const said = answers.sheets.find((sheet) => sheet.name === name)?.department ?? null;
    if (means === null || said !== null) continue;
    const without = plan.rows.filter(
      (row) => row.sheet === index && row.person.department === null,
    ).length;
    if (without > 0) departments.set(name, means);
    rows += without;
  }
  return { departments, rows };
}

interface SheetNamesLineProps {
  readonly preview: ImportPreview;
  readonly onAnswer: (change: AnswerChange) => void;
}

/** Offers the names of the sheets as departments, for all of them at once. */
export function SheetNamesLine({ preview, onAnswer }: SheetNamesLineProps) {
  const { departments, rows } = sheetsNamedLikeDepartments(preview);
  if (departments.size === 0) return null;
  const imported = preview.plan.sheets.map(({ name }) => name);
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text size="sm" lineClamp={1} title={[...departments.values()].join('\n')}>
        {IMPORT.sheetNames(rows, [...new Set(departments.values())])}
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        style={{ flexShrink: 0 }}
        onClick={() =>
          onAnswer(
            withSheetParts(
              imported,
              Object.fromEntries(
                [...departments].map(([name, department]) => [name, { department }]),
              ),
            ),
          )
        }
      >
        {IMPORT.takeSheetNames}
      </Button>
    </Group>
  );
}
