import { Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import type { ColumnMeaning, SheetOffer } from '../../../shared/domain/candidate.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { IMPORT, PKS_NAME } from '../../words.ts';
import { withSheets, type AnswerChange } from './answer-changes.ts';
import { ImportActions } from './import-actions.tsx';
import type { PreviewStep } from './use-import.ts';

interface PreviewHeadProps {
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onOther: () => void;
}

/** Which file this is and how it was understood. */
export function PreviewHead({ step, onAnswer, onOther }: PreviewHeadProps) {
  const { preview } = step;
  const [first] = preview.plan.sheets;
  return (
    <Stack gap={4}>
      <Group wrap="nowrap" gap="sm">
        <Text fw={600} truncate title={preview.fileName} style={{ minWidth: 80, flex: '0 1 auto' }}>
          {preview.fileName}
        </Text>
        <Badge variant="light" style={{ flexShrink: 0 }}>
          {PKS_NAME[preview.pks]}
        </Badge>
        {preview.department ? (
          <Text size="sm" c="dimmed" truncate title={preview.department}>
            {IMPORT.departmentChosen(preview.department)}
          </Text>
        ) : null}
        <Group gap="xs" wrap="nowrap" ml="auto" style={{ flexShrink: 0 }}>
          <SheetSelect
            sheets={preview.sheets}
            chosen={first?.name ?? ''}
            onSheet={(name) => onAnswer(withSheets([{ name, headerRow: null, department: null }]))}
          />
          <ImportActions preview={preview} />
          <Button size="xs" variant="default" onClick={onOther}>
            {IMPORT.otherFile}
          </Button>
        </Group>
      </Group>
      <Text size="xs" c="dimmed" lineClamp={2}>
        {`${IMPORT.columns} (${IMPORT.headerRow(first?.headerRow ?? 0)}): ${columnsInWords(first?.columns ?? {})}`}
      </Text>
    </Stack>
  );
}

/** `NIK C · Nama B · …`, in the order of the sheet. */
function columnsInWords(columns: Readonly<Partial<Record<ColumnMeaning, string>>>): string {
  return (Object.entries(columns) as [ColumnMeaning, string][])
    .toSorted(([, a], [, b]) => a.length - b.length || a.localeCompare(b))
    .map(([meaning, letter]) => `${letter} ${FIELD_NAME[meaning]}`)
    .join(' · ');
}

interface SheetSelectProps {
  readonly sheets: readonly SheetOffer[];
  readonly chosen: string;
  readonly onSheet: (sheet: string) => void;
}

function SheetSelect({ sheets, chosen, onSheet }: SheetSelectProps) {
  if (sheets.length < 2) return null;
  return (
    <Select
      size="xs"
      w={220}
      aria-label={IMPORT.sheet}
      value={chosen}
      onChange={(sheet) => (sheet && sheet !== chosen ? onSheet(sheet) : undefined)}
      allowDeselect={false}
      comboboxProps={{ width: 320, position: 'bottom-end' }}
      data={sheets.map((sheet) => ({ value: sheet.name, label: sheetLabel(sheet) }))}
    />
  );
}

function sheetLabel({ name, people, visibility }: SheetOffer): string {
  const label = IMPORT.sheetPeople(name, people);
  return visibility === 'visible' ? label : IMPORT.sheetHidden(label);
}
