import { Button, Group, Select } from '@mantine/core';
import type { RegisterKind, RegisterStatus } from '../../../shared/domain/register.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import { LETTER_KIND_NAME, LETTER_STATUS_NAME } from '../../../shared/words.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { REGISTER } from '../../words.ts';

export const WHOLE_REGISTER: RegisterFilter = { text: '', year: null, status: null, kind: null };

export function isNarrowed({ text, year, status, kind }: RegisterFilter): boolean {
  return text !== '' || year !== null || status !== null || kind !== null;
}

interface RegisterFiltersProps {
  readonly filter: RegisterFilter;
  readonly years: readonly number[];
  readonly onChange: (filter: RegisterFilter) => void;
}

export function RegisterFilters({ filter, years, onChange }: RegisterFiltersProps) {
  const set = (part: Partial<RegisterFilter>) => onChange({ ...filter, ...part });
  return (
    <Group gap="xs" mb="sm" wrap="nowrap">
      <SearchField
        style={{ flex: '2 1 240px' }}
        label={REGISTER.search}
        text={filter.text}
        onChange={(text) => set({ text })}
      />
      <Choice
        of="year"
        value={filter.year === null ? null : String(filter.year)}
        data={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => set({ year: year === null ? null : Number(year) })}
      />
      <Choice
        of="kind"
        value={filter.kind}
        data={options(LETTER_KIND_NAME)}
        onChange={(kind) => set({ kind: kind as RegisterKind | null })}
      />
      <Choice
        of="status"
        value={filter.status}
        data={options(LETTER_STATUS_NAME)}
        onChange={(status) => set({ status: status as RegisterStatus | null })}
      />
      {isNarrowed(filter) ? (
        <Button
          size="compact-sm"
          variant="subtle"
          style={{ flexShrink: 0 }}
          onClick={() => onChange(WHOLE_REGISTER)}
        >
          {REGISTER.clear}
        </Button>
      ) : null}
    </Group>
  );
}

interface ChoiceProps {
  readonly of: 'year' | 'kind' | 'status';
  readonly value: string | null;
  readonly data: { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ of, ...props }: ChoiceProps) {
  return (
    <Select
      size="xs"
      style={{ flex: '1 1 130px', minWidth: 0, maxWidth: 190 }}
      aria-label={REGISTER.filters[of]}
      placeholder={REGISTER.allOf[of]}
      clearable
      {...props}
    />
  );
}

function options(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}
