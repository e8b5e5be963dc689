import { Button, Group, Select, Tabs } from '@mantine/core';
import { useCallback } from 'react';
import { CLAIM_KIND_NAME } from '../../../shared/claim-words.ts';
import type { ClaimKind } from '../../../shared/domain/claims/claim.ts';
import type { ClaimFilter, ClaimList } from '../../../shared/requests/claims.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { CLAIMS, toNumber } from '../../words.ts';

export type State = NonNullable<ClaimFilter['state']>;
const STATES = Object.keys(CLAIMS.tabs) as readonly State[];

export interface ClaimFilterProps {
  readonly filter: ClaimFilter;
  readonly onChange: (part: Partial<ClaimFilter>) => void;
}

interface ClaimTabsProps extends ClaimFilterProps {
  readonly counts: ClaimList['counts'] | null;
}

export function ClaimTabs({ filter, counts, onChange }: ClaimTabsProps) {
  return (
    <Tabs
      mb="sm"
      value={filter.state}
      onChange={(state) => onChange({ state: (state ?? 'open') as State })}
    >
      <Tabs.List aria-label={CLAIMS.tabsLabel}>
        {STATES.map((state) => (
          <Tabs.Tab key={state} value={state}>
            {CLAIMS.tabs[state]}
            {counts ? ` (${toNumber(counts[state])})` : ''}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}

export function ClaimFilters({ filter, onChange }: ClaimFilterProps) {
  const search = useCallback((text: string) => onChange({ text }), [onChange]);
  return (
    <Group gap="xs" mb="sm" wrap="nowrap">
      <SearchField
        style={{ flex: '1 1 240px', maxWidth: 420 }}
        label={CLAIMS.search}
        text={filter.text}
        onChange={search}
      />
      <Select
        size="xs"
        w={230}
        aria-label={CLAIMS.kind}
        placeholder={CLAIMS.allKinds}
        clearable
        value={filter.kind}
        data={Object.entries(CLAIM_KIND_NAME).map(([value, label]) => ({ value, label }))}
        onChange={(kind) => onChange({ kind: kind as ClaimKind | null })}
      />
      {isNarrowed(filter) ? <ClearButton onChange={onChange} /> : null}
    </Group>
  );
}

export function isNarrowed({ kind, text }: ClaimFilter): boolean {
  return kind !== null || text !== '';
}

export function ClearButton({ onChange }: Pick<ClaimFilterProps, 'onChange'>) {
  return (
    <Button size="compact-sm" variant="subtle" onClick={() => onChange({ kind: null, text: '' })}>
      {CLAIMS.clear}
    </Button>
  );
}
