import { Button, Group, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { SheetAnswer } from '../../../shared/domain/answers.ts';
import type { SheetOffer } from '../../../shared/domain/candidate.ts';
import type { PlanSheet } from '../../../shared/domain/plan.ts';
import { useRequest } from '../../api.ts';
import { IMPORT } from '../../words.ts';

interface SheetSetupProps {
  readonly sheet: PlanSheet;
  readonly said: SheetAnswer | undefined;
  readonly offer: SheetOffer | undefined;
  readonly onChange: (part: Partial<Omit<SheetAnswer, 'name'>>) => void;
}

const LAST_ROW = 1_048_576;

/** Where the table of a sheet begins, and whose people stand in it. */
export function SheetSetup({ sheet, said, offer, onChange }: SheetSetupProps) {
  const departments = useRequest('department.list', undefined).data ?? [];
  const chosen = said?.department ?? null;
  const named = offer?.department ?? null;
  const names = [...new Set([...departments.map(({ name }) => name), chosen, named])];
  return (
    <Group gap="md" align="flex-end">
      <HeaderRow
        key={sheet.headerRow}
        row={sheet.headerRow}
        isSaid={(said?.headerRow ?? null) !== null}
        onRow={(headerRow) => onChange({ headerRow })}
      />
      <Select
        size="xs"
        w={260}
        label={IMPORT.sheetDepartment}
        placeholder={IMPORT.sheetDepartmentNone}
        value={chosen}
        onChange={(department) => onChange({ department })}
        data={names.filter((name) => name !== null)}
        nothingFoundMessage={IMPORT.departmentUnknown}
        searchable
        clearable
        maxDropdownHeight={280}
      />
      {named !== null && chosen === null ? (
        <Button size="xs" variant="light" onClick={() => onChange({ department: named })}>
          {IMPORT.sheetDepartmentOf(named)}
        </Button>
      ) : null}
    </Group>
  );
}

interface HeaderRowProps {
  /** 0 where none was found. */
  readonly row: number;
  readonly isSaid: boolean;
  readonly onRow: (row: number | null) => void;
}

/** Taken with Enter or on leaving: half a number would read the file for nothing. */
function HeaderRow({ row, isSaid, onRow }: HeaderRowProps) {
  const [typed, setTyped] = useState<number | string>(row || '');
  const take = () => {
    const wished = Number(typed);
    if (typed === '' || !Number.isInteger(wished) || wished < 1) setTyped(row || '');
    else if (wished !== row) onRow(wished);
  };
  return (
    <>
      <NumberInput
        size="xs"
        w={170}
        label={IMPORT.headerAt}
        value={typed}
        onChange={setTyped}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
        }}
        min={1}
        max={LAST_ROW}
        allowDecimal={false}
        allowNegative={false}
      />
      {isSaid ? (
        <Button size="xs" variant="subtle" onClick={() => onRow(null)}>
          {IMPORT.headerFound}
        </Button>
      ) : null}
    </>
  );
}
