import { CloseButton, Group, Pill, Select, TextInput } from '@mantine/core';
import type { Comparison, ImportPlan } from '../../../shared/domain/plan.ts';
import { Icon } from '../../parts/icon.tsx';
import { COMMON, IMPORT } from '../../words.ts';
import type { RowFilter } from './plan-view.ts';

interface RowFiltersProps {
  readonly plan: ImportPlan;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** What narrows the rows beside their verdict: what another room points at, the last file, a search. */
export function RowFilters({ plan, filter, onFilter }: RowFiltersProps) {
  const { text, only } = filter;
  return (
    <>
      {only ? (
        <Pill
          withRemoveButton
          removeButtonProps={{
            'aria-label': IMPORT.showAgain(only.label),
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => onFilter({ ...filter, only: null })}
        >
          {only.label}
        </Pill>
      ) : null}
      <Group gap={6} wrap="nowrap" ml="auto" justify="flex-end" style={{ flex: '1 1 300px' }}>
        <CompareSelect plan={plan} filter={filter} onFilter={onFilter} />
        <TextInput
          size="xs"
          style={{ flex: 1, minWidth: 120, maxWidth: 250 }}
          aria-label={IMPORT.search}
          placeholder={IMPORT.search}
          leftSection={<Icon name="search" size={16} />}
          rightSection={
            text ? (
              <CloseButton
                size="sm"
                aria-label={COMMON.remove}
                onClick={() => onFilter({ ...filter, text: '' })}
              />
            ) : null
          }
          value={text}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
        />
      </Group>
    </>
  );
}

const COMPARISONS = [
  'new',
  'back',
  'moved',
  'changed',
  'same',
] as const satisfies readonly Comparison[];

function CompareSelect({ plan, filter, onFilter }: RowFiltersProps) {
  const { counts } = plan.comparison;
  const label = plan.comparison.last ? IMPORT.compareLast : IMPORT.compareRoster;
  return (
    <Select
      size="xs"
      w={170}
      aria-label={label}
      placeholder={label}
      value={filter.comparison}
      onChange={(comparison) => onFilter({ ...filter, comparison })}
      data={COMPARISONS.filter((each) => counts[each] > 0 || each === filter.comparison).map(
        (each) => ({ value: each, label: IMPORT.comparedAs[each](counts[each]) }),
      )}
      clearable
    />
  );
}
