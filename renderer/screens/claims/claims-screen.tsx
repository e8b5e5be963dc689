import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimFilter, ClaimLine, ClaimList } from '../../../shared/requests/claims.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { May, useMay } from '../../session.tsx';
import { CLAIMS } from '../../words.ts';
import {
  ClaimFilters,
  ClaimTabs,
  ClearButton,
  isNarrowed,
  type ClaimFilterProps,
  type State,
} from './claims-filters.tsx';
import { claimColumns } from './claims-columns.tsx';
import { recallClaims, rememberClaims } from './claims-memory.ts';
import classes from './claims-screen.module.css';
import { ExportClaims } from './export-claims.tsx';

interface ClaimsScreenProps {
  readonly today: Day;
  /** Shown at first. */
  readonly state?: State;
}

/** All claims: what is under way, what waits for whom, and by when. */
export function ClaimsScreen({ today, state = 'open' }: ClaimsScreenProps) {
  const { visit, go } = useNavigation();
  const client = useQueryClient();
  const [start] = useState(() => recallClaims(client, visit, state));
  const [filter, setFilter] = useState(start.filter);
  const list = useRequest('claim.list', { filter }, { placeholderData: keepPreviousData });
  const change = useCallback(
    (part: Partial<ClaimFilter>) =>
      setFilter((old) => {
        const next = { ...old, ...part };
        rememberClaims(client, visit, { filter: next, firstRow: 0, opened: -1 });
        return next;
      }),
    [client, visit],
  );
  return (
    <ScreenFrame
      layout="fill"
      title={CLAIMS.title}
      actions={
        <>
          <ExportClaims filter={filter} />
          <May ask="claim.open">
            <Button
              leftSection={<Icon name="plus" size={16} />}
              onClick={() => go({ name: 'claim-new' })}
            >
              {CLAIMS.add}
            </Button>
          </May>
        </>
      }
    >
      <ClaimTabs filter={filter} counts={list.data?.counts ?? null} onChange={change} />
      <ClaimFilters filter={filter} onChange={change} />
      {list.error ? (
        <FailureNotice error={list.error} onRetry={() => void list.refetch()} />
      ) : list.data ? (
        <>
          <Lines
            list={list.data}
            today={today}
            filter={filter}
            stale={list.isPlaceholderData}
            start={start}
            onChange={change}
          />
          <Sums list={list.data} />
        </>
      ) : (
        <Waiting />
      )}
    </ScreenFrame>
  );
}

const WIDE = '(min-width: 1180px)';

interface LinesProps extends ClaimFilterProps {
  readonly list: ClaimList;
  readonly today: Day;
  readonly stale: boolean;
  readonly start: { readonly firstRow: number; readonly opened: number };
}

function Lines({ list, today, filter, stale, start, onChange }: LinesProps) {
  const { visit, go } = useNavigation();
  const client = useQueryClient();
  const mayOpen = useMay('claim.get');
  const wide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  const columns = useMemo(() => claimColumns(today, wide), [today, wide]);
  const open = (line: ClaimLine) => {
    // Going back, the list stands in its first order again.
    rememberClaims(client, visit, { opened: list.lines.indexOf(line) });
    go({ name: 'claim', id: line.id });
  };
  return (
    <DataTable
      label={CLAIMS.label}
      columns={columns}
      rows={list.lines}
      stale={stale}
      {...(mayOpen ? { onOpen: open } : {})}
      onView={(firstRow) => rememberClaims(client, visit, { firstRow })}
      firstRow={start.firstRow}
      startRow={start.opened}
      resetKey={JSON.stringify(filter)}
      empty={<NoClaims filter={filter} onChange={onChange} />}
    />
  );
}

function NoClaims({ filter, onChange }: ClaimFilterProps) {
  if (isNarrowed(filter))
    return (
      <EmptyNote icon="search" title={CLAIMS.nothing}>
        <ClearButton onChange={onChange} />
      </EmptyNote>
    );
  return (
    <EmptyNote icon="claim" title={CLAIMS.emptyTitle[filter.state ?? 'open']}>
      {filter.state === 'open' ? <Text size="sm">{CLAIMS.emptyText}</Text> : null}
    </EmptyNote>
  );
}

function Sums({ list }: { readonly list: ClaimList }) {
  if (list.lines.length === 0) return null;
  return (
    <output className={classes['sums']}>
      <span>{CLAIMS.shown(list.lines.length)}</span>
      <span>
        {CLAIMS.expected}: <b className="tabular">{senToRupiah(list.expected)}</b>
      </span>
      <span>
        {CLAIMS.paid}: <b className="tabular">{senToRupiah(list.paid)}</b>
      </span>
    </output>
  );
}
