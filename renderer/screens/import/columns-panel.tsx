import { Alert, Stack, Text } from '@mantine/core';
import { FIELD_NAME } from '../../../shared/words.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { withColumn, withSheetParts } from './answer-changes.ts';
import { missingColumns, unknownColumns } from './column-facts.ts';
import classes from './columns-panel.module.css';
import type { PanelProps } from './panel.ts';
import { SheetColumns } from './sheet-columns.tsx';
import { SheetSetup } from './sheet-setup.tsx';

/** How each column was understood, and the place to correct it. */
export function ColumnsPanel({ step, plan, onAnswer }: PanelProps) {
  const { preview, answers } = step;
  const fixed = preview.status !== 'planned';
  const imported = plan.sheets.map(({ name }) => name);
  return (
    <Stack gap="md" className={classes['panel']}>
      {fixed ? null : (
        <Text size="sm" c="dimmed">
          {IMPORT.columnsHint}
        </Text>
      )}
      {plan.sheets.map((sheet, index) => {
        const missing = missingColumns(plan, index);
        const unknown = unknownColumns(sheet);
        return (
          <section key={sheet.name} className={classes['sheet']}>
            {fixed ? null : (
              <SheetSetup
                sheet={sheet}
                said={answers.sheets.find(({ name }) => name === sheet.name)}
                offer={preview.sheets.find(({ name }) => name === sheet.name)}
                onChange={(part) => onAnswer(withSheetParts(imported, { [sheet.name]: part }))}
              />
            )}
            {missing.length > 0 && !fixed ? (
              <Alert color="red" p="xs" icon={<Icon name="warning" />}>
                {IMPORT.columnsMissing(missing.map((field) => FIELD_NAME[field]))}
              </Alert>
            ) : null}
            {unknown.length > 0 && !fixed ? (
              <Text size="sm" c="orange.9">
                {IMPORT.columnsUnknown(unknown.map(({ header, column }) => header || column))}
              </Text>
            ) : null}
            <SheetColumns
              sheet={sheet}
              index={index}
              plan={plan}
              fixed={fixed}
              onMeaning={(column, meaning) =>
                onAnswer(withColumn({ sheet: sheet.name, column, meaning }))
              }
            />
          </section>
        );
      })}
    </Stack>
  );
}
