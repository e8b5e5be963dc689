import { Group, Select, Text } from '@mantine/core';
import { ROSTER, toNumber } from '../../words.ts';

interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetSelectProps {
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: string | null;
  readonly options: readonly FacetOption[];
  readonly onChange: (value: string | null) => void;
  /** Names a chosen value that the other filters leave without members. */
  readonly nameOf?: (value: string) => string;
}

/** A filter with the number of members that each of its values would show. */
export function FacetSelect(props: FacetSelectProps) {
  const { chosen, nameOf = (value: string) => value } = props;
  const known = chosen === null || props.options.some(({ value }) => value === chosen);
  const options = known
    ? props.options
    : [{ value: chosen, label: nameOf(chosen), count: 0 }, ...props.options];
  const counts = new Map(options.map(({ value, count }) => [value, count]));
  return (
    <Select
      size="xs"
      style={{ flex: '1 1 0', minWidth: 0 }}
      aria-label={props.label}
      placeholder={props.placeholder}
      value={chosen}
      data={options.map(({ value, label }) => ({ value, label }))}
      onChange={props.onChange}
      searchable
      clearable
      nothingFoundMessage={ROSTER.noOption}
      maxDropdownHeight={300}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      limit={200}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" w="100%" gap="md">
          <Text size="sm" lineClamp={1} title={option.label}>
            {option.label}
          </Text>
          <Text size="xs" c="dimmed" className="tabular">
            {toNumber(counts.get(option.value) ?? 0)}
          </Text>
        </Group>
      )}
    />
  );
}
