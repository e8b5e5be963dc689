import { Button, Checkbox, Group, Popover, Stack, Text, type ButtonProps } from '@mantine/core';
import type { SheetAnswer } from '../../../shared/domain/answers.ts';
import type { SheetOffer } from '../../../shared/domain/candidate.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { asFound, withSheets, type AnswerChange } from './answer-changes.ts';
import type { PreviewStep } from './use-import.ts';

interface SheetsFieldProps {
  readonly step: PreviewStep;
  readonly size: ButtonProps['size'];
  readonly onAnswer: (change: AnswerChange) => void;
}

/** Which sheets are imported together; hidden ones are named and never chosen by themselves. */
export function SheetsField({ step, size, onAnswer }: SheetsFieldProps) {
  const { sheets, plan, status } = step.preview;
  const chosen = plan.sheets.map(({ name }) => name);
  if (sheets.length < 2) return null;
  const [only] = chosen;
  const several = chosen.length !== 1 || only === undefined;
  const label = several ? IMPORT.sheetsChosen(chosen.length) : only;
  if (status !== 'planned')
    return size !== 'xs' ? null : (
      <Text size="sm" c="dimmed" truncate maw={180} title={chosen.join('\n')}>
        {IMPORT.sheetLabel(label)}
      </Text>
    );
  const choose = (names: readonly string[]) =>
    onAnswer((said) => withSheets(names.map((name) => answerOf(said.sheets, name)))(said));
  const withPeople = sheets.filter(
    ({ people, visibility }) => people > 0 && visibility === 'visible',
  );
  return (
    <Popover position="bottom-end" width={380} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size={size}
          variant="default"
          maw={220}
          aria-label={IMPORT.sheetLabel(label)}
          title={chosen.join('\n')}
          rightSection={<Icon name="down" size={14} />}
        >
          {size === 'xs' && !several ? IMPORT.sheetLabel(label) : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8} mah={360} style={{ overflow: 'auto' }}>
          {sheets.map((sheet) => (
            <SheetChoice
              key={sheet.name}
              sheet={sheet}
              chosen={chosen}
              onChoose={(on) =>
                choose(on ? [...chosen, sheet.name] : chosen.filter((name) => name !== sheet.name))
              }
            />
          ))}
          {withPeople.length > chosen.length ? (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => choose(withPeople.map(({ name }) => name))}
            >
              {IMPORT.allSheets(withPeople.length)}
            </Button>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface SheetChoiceProps {
  readonly sheet: SheetOffer;
  readonly chosen: readonly string[];
  readonly onChoose: (on: boolean) => void;
}

function SheetChoice({ sheet, chosen, onChoose }: SheetChoiceProps) {
  const { name, people, visibility } = sheet;
  const on = chosen.includes(name);
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Checkbox
        label={name}
        checked={on}
        // One sheet at least stays.
        disabled={(on && chosen.length === 1) || (!on && people === 0)}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {[IMPORT.sheetCount(people), visibility === 'visible' ? '' : IMPORT.hidden]
          .filter(Boolean)
          .join(', ')}
      </Text>
    </Group>
  );
}

function answerOf(said: readonly SheetAnswer[], name: string): SheetAnswer {
  return said.find((each) => each.name === name) ?? asFound(name);
}
