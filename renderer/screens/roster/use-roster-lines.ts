import { keepPreviousData, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { RosterFilter, RosterLine, RosterPage, RosterSort } from '../../../shared/ipc.ts';
import { ask, useRequest } from '../../api.ts';

const PAGE = 200;
/** Rows loaded ahead of the view. */
const AHEAD = 60;
const FRESH_MS = 10_000;

interface Wanted {
  readonly filter: RosterFilter;
  readonly sort: RosterSort;
}

export interface RosterLines {
  /** Null while the very first answer is on its way. */
  readonly total: number | null;
  readonly lines: readonly (RosterLine | null)[];
  /** True while the lines are still those of the question before. */
  readonly stale: boolean;
  /** Names the question that the lines answer. */
  readonly key: string;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly onView: (first: number, last: number) => void;
  /** Lines by their places, both ends included, loaded where they are not yet. */
  readonly between: (first: number, last: number) => Promise<readonly RosterLine[]>;
}

function pageQuery({ filter, sort }: Wanted, page: number) {
  const input = { filter, sort, offset: page * PAGE, limit: PAGE };
  return {
    queryKey: ['roster.list', input] as const,
    queryFn: () => ask('roster.list', input),
    staleTime: FRESH_MS,
  };
}

function pageOf(row: number): number {
  return Math.floor(Math.max(0, row) / PAGE);
}

function pageNumbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** The roster by pages: those in view are loaded, the rest are blank rows of the right number. */
export function useRosterLines(wanted: Wanted, firstRow: number): RosterLines {
  const client = useQueryClient();
  // Which rows are in view matters by the page only: scrolling by a row asks for nothing.
  const [inView, setInView] = useState({ first: pageOf(firstRow), last: pageOf(firstRow) });
  const head = useRequest(
    'roster.list',
    { ...wanted, offset: 0, limit: PAGE },
    { placeholderData: keepPreviousData, staleTime: FRESH_MS },
  );
  // The question before stays on the screen until the first page of the new one is here.
  const [shown, setShown] = useState(wanted);
  const answered = head.data !== undefined && !head.isPlaceholderData;
  if (answered && shown !== wanted) setShown(wanted);

  const total = head.data?.total ?? 0;
  const pages = pageNumbers(inView.first, Math.min(inView.last, pageOf(total - 1)));
  const loaded = useQueries({
    queries: pages.map((page) => ({ ...pageQuery(shown, page), enabled: head.data !== undefined })),
    combine: toLoaded,
  });
  const offset = pages[0] ?? 0;
  const lines = useMemo(() => fillLines(total, offset, loaded), [total, offset, loaded]);

  const between = useCallback(
    async (first: number, last: number) => {
      const asked = pageNumbers(pageOf(first), pageOf(last));
      const found = await Promise.all(
        asked.map((page) => client.ensureQueryData(pageQuery(shown, page))),
      );
      const start = (asked[0] ?? 0) * PAGE;
      return found.flatMap((page) => page.lines).slice(first - start, last - start + 1);
    },
    [client, shown],
  );
  const onView = useCallback((firstRowInView: number, lastRowInView: number) => {
    const first = pageOf(firstRowInView - AHEAD);
    const last = pageOf(lastRowInView + AHEAD);
    setInView((old) => (old.first === first && old.last === last ? old : { first, last }));
  }, []);
  return {
    total: head.data ? total : null,
    lines,
    stale: head.isPlaceholderData,
    key: useMemo(() => JSON.stringify(shown), [shown]),
    error: head.error,
    retry: () => void head.refetch(),
    onView,
    between,
  };
}

function toLoaded(
  results: readonly { readonly data: RosterPage | undefined }[],
): (readonly RosterLine[] | null)[] {
  return results.map((result) => result.data?.lines ?? null);
}

function fillLines(
  total: number,
  firstPage: number,
  pages: readonly (readonly RosterLine[] | null)[],
): (RosterLine | null)[] {
  const lines: (RosterLine | null)[] = Array.from({ length: total }, () => null);
  for (const [index, page] of pages.entries()) {
    const start = (firstPage + index) * PAGE;
    for (const [at, line] of (page ?? []).entries())
      if (start + at < total) lines[start + at] = line;
  }
  return lines;
}
