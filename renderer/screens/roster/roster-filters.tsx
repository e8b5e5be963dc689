import { Button, Group, SegmentedControl } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { useRequest } from '../../api.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { PKS_SHORT, ROSTER, STATUS_NAME } from '../../words.ts';
import { FacetSelect } from './facet-select.tsx';
import { OnlyChips, withoutOnly } from './only-chips.tsx';
import { isFiltered, NO_FILTER } from './roster-memory.ts';

interface RosterFiltersProps {
  readonly filter: RosterFilter;
  readonly onChange: (filter: RosterFilter) => void;
}

export function RosterFilters({ filter, onChange }: RosterFiltersProps) {
  const facets = useRequest('roster.facets', { filter }, { placeholderData: keepPreviousData });
  const departments = useRequest('department.list', undefined).data ?? [];
  const set = (part: Partial<RosterFilter>) => onChange({ ...filter, ...part });
  const nameOf = (id: number) => departments.find((one) => one.id === id)?.name ?? '';
  return (
    <Group gap="xs" mb="sm">
      <Group gap="xs" wrap="nowrap" style={{ flex: '1 1 420px' }}>
        <SearchField
          style={{ flex: '1 1 210px' }}
          label={ROSTER.search}
          text={filter.text}
          onChange={(text) => set({ text })}
        />
        <SegmentedControl
          size="xs"
          aria-label={ROSTER.filters.pks}
          value={filter.pks ?? ''}
          // A period is one of its series.
          onChange={(value) =>
            onChange(withoutOnly({ ...filter, pks: value || null }, 'agreementId'))
          }
          data={[
            { value: '', label: ROSTER.allOf.pks },
            ...PKS.map((value) => ({ value, label: PKS_SHORT[value] })),
          ]}
        />
      </Group>
      <Group gap="xs" wrap="nowrap" style={{ flex: '2 1 560px' }}>
        <FacetSelect
          label={ROSTER.filters.department}
          placeholder={ROSTER.allOf.department}
          chosen={filter.departmentId === null ? null : String(filter.departmentId)}
          nameOf={(value) => nameOf(Number(value))}
          options={(facets.data?.departments ?? []).map(({ id, name, count }) => ({
            value: String(id),
            label: name,
            count,
          }))}
          onChange={(value) => set({ departmentId: value === null ? null : Number(value) })}
        />
        <FacetSelect
          label={ROSTER.filters.kelurahan}
          placeholder={ROSTER.allOf.kelurahan}
          chosen={filter.kelurahan}
          options={(facets.data?.kelurahan ?? []).map(toOption)}
          onChange={(kelurahan) => set({ kelurahan })}
        />
        <FacetSelect
          label={ROSTER.filters.job}
          placeholder={ROSTER.allOf.job}
          chosen={filter.job}
          options={(facets.data?.jobs ?? []).map(toOption)}
          onChange={(job) => set({ job })}
        />
        <FacetSelect
          label={ROSTER.filters.status}
          placeholder={ROSTER.allOf.status}
          chosen={filter.status}
          nameOf={(value) => STATUS_NAME[value as MembershipStatus]}
          options={(facets.data?.statuses ?? []).map(({ status, count }) => ({
            value: status,
            label: STATUS_NAME[status],
            count,
          }))}
          onChange={(value) => set({ status: value as MembershipStatus | null })}
        />
        {isFiltered(filter) ? (
          <Button
            size="compact-sm"
            variant="subtle"
            style={{ flexShrink: 0 }}
            onClick={() => onChange(NO_FILTER)}
          >
            {ROSTER.clear}
          </Button>
        ) : null}
      </Group>
      <OnlyChips filter={filter} onChange={onChange} />
    </Group>
  );
}

function toOption({ name, count }: { readonly name: string; readonly count: number }) {
  return { value: name, label: name, count };
}
