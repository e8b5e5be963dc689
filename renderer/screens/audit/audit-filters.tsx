import { Button, Group, Select } from '@mantine/core';
import { AUDIT_GROUP_NAME } from '../../../shared/audit-words.ts';
import { AUDIT_GROUPS } from '../../../shared/domain/audit.ts';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import { useRequest } from '../../api.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { AUDIT } from '../../words.ts';
import { isNarrowed, WHOLE_LOG } from './audit-filter.ts';
import { PersonFilter } from './person-filter.tsx';

interface AuditFiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

/** What writes without an account: the program itself, and the terminal or window before there was one. */
const NOBODY = ['program', 'terminal', 'jendela'];

export function AuditFilters({ filter, onChange }: AuditFiltersProps) {
  const accounts = useRequest('account.list', undefined).data ?? [];
  const set = (part: Partial<AuditFilter>) => onChange({ ...filter, ...part });
  const actors = [...accounts.map(({ username }) => username), ...NOBODY];
  return (
    <Group gap="xs" mb="sm" align="flex-end" wrap="nowrap">
      <Select
        size="xs"
        style={{ flex: '1 1 150px', minWidth: 0 }}
        label={AUDIT.filters.group}
        placeholder={AUDIT.allOf.group}
        clearable
        data={AUDIT_GROUPS.map((value) => ({ value, label: AUDIT_GROUP_NAME[value] }))}
        value={filter.group}
        onChange={(group) => set({ group })}
      />
      <Select
        size="xs"
        style={{ flex: '1 1 150px', minWidth: 0 }}
        label={AUDIT.filters.actor}
        placeholder={AUDIT.allOf.actor}
        clearable
        searchable
        data={actors}
        value={filter.actor}
        onChange={(actor) => set({ actor })}
      />
      <DayInput
        size="xs"
        style={{ flex: '1 1 130px', minWidth: 0 }}
        label={AUDIT.filters.from}
        clearable
        value={filter.from}
        onChange={(from) => set({ from })}
        {...(filter.until === null ? {} : { maxDate: filter.until })}
      />
      <DayInput
        size="xs"
        style={{ flex: '1 1 130px', minWidth: 0 }}
        label={AUDIT.filters.until}
        clearable
        value={filter.until}
        onChange={(until) => set({ until })}
        {...(filter.from === null ? {} : { minDate: filter.from })}
      />
      <PersonFilter personId={filter.personId} onChange={(personId) => set({ personId })} />
      {isNarrowed(filter) ? (
        <Button
          size="xs"
          variant="subtle"
          style={{ flexShrink: 0 }}
          onClick={() => onChange(WHOLE_LOG)}
        >
          {AUDIT.clear}
        </Button>
      ) : null}
    </Group>
  );
}
