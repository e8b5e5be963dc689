import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { RequestName } from '../../shared/ipc.ts';

const PAGE = 200;
/** Rows loaded ahead of the view. */
const AHEAD = 60;
const FRESH_MS = 10_000;

export interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** A list too long for one answer; keep the same object while the question is the same. */
export interface PagedQuestion<Row> {
  readonly name: RequestName;
  /** What is asked, apart from the place in the list. */
  readonly about: unknown;
  readonly load: (offset: number, limit: number) => Promise<Page<Row>>;
}

export interface PagedRows<Row> {
  /** Null while the very first answer is on its way. */
  readonly total: number | null;
  readonly rows: readonly (Row | null)[];
  /** True while the rows are still those of the question before. */
  readonly stale: boolean;
  /** Names the question that the rows answer. */
  readonly key: string;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly onView: (first: number, last: number) => void;
  /** Rows by their places, both ends included, loaded where they are not yet. */
  readonly between: (first: number, last: number) => Promise<readonly Row[]>;
}

function pageQuery<Row>({ name, about, load }: PagedQuestion<Row>, page: number) {
  return {
    queryKey: [name, about, { page }] as const,
    queryFn: () => load(page * PAGE, PAGE),
    staleTime: FRESH_MS,
  };
}

function pageOf(row: number): number {
  return Math.floor(Math.max(0, row) / PAGE);
}

function pageNumbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** A long list by pages: those in view are loaded, the rest are blank rows of the right number. */
export function usePagedRows<Row>(question: PagedQuestion<Row>, firstRow = 0): PagedRows<Row> {
  const client = useQueryClient();
  // Which rows are in view matters by the page only: scrolling by a row asks for nothing.
  const [inView, setInView] = useState({ first: pageOf(firstRow), last: pageOf(firstRow) });
  const head = useQuery({ ...pageQuery(question, 0), placeholderData: keepPreviousData });
  // The question before stays on the screen until the first page of the new one is here.
  const [shown, setShown] = useState(question);
  const answered = head.data !== undefined && !head.isPlaceholderData;
  if (answered && shown !== question) setShown(question);

  const total = head.data?.total ?? 0;
  const pages = pageNumbers(inView.first, Math.min(inView.last, pageOf(total - 1)));
  const loaded = useQueries({
    queries: pages.map((page) => ({ ...pageQuery(shown, page), enabled: head.data !== undefined })),
    combine: rowsOfPages<Row>,
  });
  const offset = (pages[0] ?? 0) * PAGE;
  const rows = useMemo(() => fillRows(total, offset, loaded), [total, offset, loaded]);

  const between = useCallback(
    async (first: number, last: number) => {
      const asked = pageNumbers(pageOf(first), pageOf(last));
      const found = await Promise.all(
        asked.map((page) => client.ensureQueryData(pageQuery(shown, page))),
      );
      const start = (asked[0] ?? 0) * PAGE;
      return found.flatMap((page) => page.rows).slice(first - start, last - start + 1);
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
    rows,
    stale: head.isPlaceholderData,
    key: useMemo(() => JSON.stringify(shown.about), [shown]),
    error: head.error,
    retry: () => void head.refetch(),
    onView,
    between,
  };
}

function rowsOfPages<Row>(
  results: readonly { readonly data: Page<Row> | undefined }[],
): (readonly Row[] | null)[] {
  return results.map((result) => result.data?.rows ?? null);
}

/** All rows of the list, null where they are not loaded; pages follow each other from `offset`. */
export function fillRows<Row>(
  total: number,
  offset: number,
  pages: readonly (readonly Row[] | null)[],
): readonly (Row | null)[] {
  const rows: (Row | null)[] = Array.from({ length: total }, () => null);
  for (const [index, page] of pages.entries()) {
    const start = offset + index * PAGE;
    for (const [at, row] of (page ?? []).entries()) if (start + at < total) rows[start + at] = row;
  }
  return rows;
}
