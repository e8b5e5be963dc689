import { Anchor, Button, Paper, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { percentOf } from '../../../shared/domain/overview/percent.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { Count } from '../../../shared/requests/overview.ts';
import { useNavigation } from '../../navigation.tsx';
import { OVERVIEW, toNumber } from '../../words.ts';
import classes from './overview.module.css';

/** So many rows are taken in at a glance; the rest comes when it is asked for. */
const SHOWN = 10;

interface CountTableProps {
  readonly title: string;
  readonly text?: string;
  readonly counts: readonly Count[];
  /** What the bars are shares of. */
  readonly whole: number;
  /** The parts make up the whole, and their sum stands below them. */
  readonly addsUp?: boolean;
}

/** A chart that is a table: each number opens its list, and the bar beside it says no more. */
export function CountTable({ title, text, counts, whole, addsUp = true }: CountTableProps) {
  const [all, setAll] = useState(false);
  const { shown, folded, unknown } = fold(counts, all);
  const largest = Math.max(1, ...[...shown, ...unknown].map(({ value }) => value));
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3}>{title}</Title>
      {text === undefined ? null : (
        <Text size="xs" c="dimmed">
          {text}
        </Text>
      )}
      <table className={classes['counts']} aria-label={title}>
        <TableHead />
        <tbody>
          {shown.map((count) => (
            <CountRow key={count.label} count={count} whole={whole} largest={largest} />
          ))}
          {folded.length > 0 ? <FoldedRow folded={folded} onOpen={() => setAll(true)} /> : null}
          {unknown.map((count) => (
            <CountRow key={count.label} count={count} whole={whole} largest={largest} />
          ))}
        </tbody>
        {addsUp && counts.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">{OVERVIEW.sum}</th>
              <td className={classes['value']}>{toNumber(sumOf(counts))}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
      {all && counts.length > SHOWN + 1 ? (
        <Button size="compact-xs" variant="subtle" mt={4} onClick={() => setAll(false)}>
          {OVERVIEW.showFewer}
        </Button>
      ) : null}
    </Paper>
  );
}

/** The largest, those behind them as one sum, and what nobody has filled in. */
function fold(counts: readonly Count[], all: boolean) {
  const unknown = counts.filter(({ filter }) => filter.only?.without !== undefined);
  const known = counts.filter((count) => !unknown.includes(count));
  const end = all || known.length <= SHOWN + 1 ? known.length : SHOWN;
  return { shown: known.slice(0, end), folded: known.slice(end), unknown };
}

function TableHead() {
  return (
    <thead>
      <tr>
        {[OVERVIEW.group, OVERVIEW.count, OVERVIEW.share].map((name) => (
          <th key={name} scope="col">
            <VisuallyHidden>{name}</VisuallyHidden>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface FoldedRowProps {
  readonly folded: readonly Count[];
  readonly onOpen: () => void;
}

/** Without a bar: as one it would be no group of its own. */
function FoldedRow({ folded, onOpen }: FoldedRowProps) {
  return (
    <tr>
      <th scope="row">{OVERVIEW.others(folded.length)}</th>
      <td className={classes['value']}>{toNumber(sumOf(folded))}</td>
      <td>
        <Button size="compact-xs" variant="subtle" className={classes['unfold']} onClick={onOpen}>
          {OVERVIEW.showAll}
        </Button>
      </td>
    </tr>
  );
}

function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { value }) => sum + value, 0);
}

interface CountRowProps {
  readonly count: Count;
  readonly whole: number;
  readonly largest: number;
}

function CountRow({ count: { label, value, filter }, whole, largest }: CountRowProps) {
  return (
    <tr>
      <th scope="row" title={label}>
        <span className={classes['label']}>{label}</span>
      </th>
      <td className={classes['value']}>
        <CountLink label={label} value={value} filter={filter} />
      </td>
      <td>
        <Share value={value} whole={whole} largest={largest} />
      </td>
    </tr>
  );
}

function Share({ value, whole, largest }: Omit<CountRowProps, 'count'> & { value: number }) {
  return (
    <span className={classes['share']}>
      <span className={classes['track']} aria-hidden>
        <span
          className={classes['bar']}
          data-some={value > 0}
          style={{ width: `${(value / largest) * 100}%` }}
        />
      </span>
      <span className={classes['percent']}>{percentOf(value, whole)}</span>
    </span>
  );
}

interface CountLinkProps {
  readonly label: string;
  readonly value: number;
  readonly filter: RosterFilter;
}

/** The number itself opens its list; none has no list to open. */
export function CountLink({ label, value, filter }: CountLinkProps) {
  const { go } = useNavigation();
  if (value === 0) return <span>0</span>;
  return (
    <Anchor
      component="button"
      className={classes['open']}
      aria-label={OVERVIEW.openList(label, value)}
      onClick={() => go({ name: 'roster', filter })}
    >
      {toNumber(value)}
    </Anchor>
  );
}
