import { Button, CloseButton, Group, SegmentedControl, TextInput } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { PKS_SHORT, ROSTER, STATUS_NAME } from '../../words.ts';
import { FacetSelect } from './facet-select.tsx';
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
        <SearchField text={filter.text} onChange={(text) => set({ text })} />
        <SegmentedControl
          size="xs"
          aria-label={ROSTER.filters.pks}
          value={filter.pks ?? ''}
          onChange={(value) => set({ pks: value === '' ? null : value })}
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
      </Group>
      {isFiltered(filter) ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(NO_FILTER)}>
          {ROSTER.clear}
        </Button>
      ) : null}
    </Group>
  );
}

function toOption({ name, count }: { readonly name: string; readonly count: number }) {
  return { value: name, label: name, count };
}

const TYPING_MS = 120;

interface SearchFieldProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function SearchField({ text, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [from, setFrom] = useState(text);
  // Cleared or set from outside: the field follows.
  if (from !== text) {
    setFrom(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <TextInput
      size="xs"
      style={{ flex: '1 1 210px' }}
      aria-label={ROSTER.search}
      placeholder={ROSTER.search}
      maxLength={100}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed ? (
          <CloseButton size="sm" aria-label={ROSTER.clear} onClick={() => setTyped('')} />
        ) : null
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
