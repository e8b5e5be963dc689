import { Paper, Title } from '@mantine/core';
import type { Count, Overview } from '../../../shared/requests/overview.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { OVERVIEW, toNumber } from '../../words.ts';
import { CountLink } from './count-table.tsx';
import classes from './overview.module.css';

/** Who came and who went, month by month: columns over the table that proves them. */
export function FlowTable({ flow }: { readonly flow: Overview['flow'] }) {
  const most = Math.max(1, ...flow.flatMap(({ joined, left }) => [joined.value, left.value]));
  return (
    <Paper withBorder p="md" component="section" aria-label={OVERVIEW.flow}>
      <Title order={3}>{OVERVIEW.flow}</Title>
      <table className={classes['flow']} aria-label={OVERVIEW.flow}>
        <thead>
          <tr aria-hidden>
            <td className={classes['most']}>{toNumber(most)}</td>
            {flow.map(({ month, joined, left }) => (
              <td key={month}>
                <span className={classes['columns']}>
                  <Column count={joined} most={most} kind="joined" />
                  <Column count={left} most={most} kind="left" />
                </span>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="col">{OVERVIEW.flowMonth}</th>
            {flow.map(({ month }) => (
              <th key={month} scope="col" title={toLongMonth(month)}>
                {shortMonth(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <FlowRow flow={flow} kind="joined" />
          <FlowRow flow={flow} kind="left" />
        </tbody>
      </table>
    </Paper>
  );
}

type Kind = 'joined' | 'left';

interface FlowRowProps {
  readonly flow: Overview['flow'];
  readonly kind: Kind;
}

function FlowRow({ flow, kind }: FlowRowProps) {
  return (
    <tr>
      <th scope="row">
        <span className={classes['key']} data-kind={kind} aria-hidden />
        {OVERVIEW[kind]}
      </th>
      {flow.map((of) => (
        <td key={of.month}>
          <CountLink {...of[kind]} label={`${OVERVIEW[kind]} ${toLongMonth(of.month)}`} />
        </td>
      ))}
    </tr>
  );
}

interface ColumnProps {
  readonly count: Count;
  readonly most: number;
  readonly kind: Kind;
}

function Column({ count: { value }, most, kind }: ColumnProps) {
  return (
    <span
      className={classes['column']}
      data-kind={kind}
      data-some={value > 0}
      style={{ height: `${(value / most) * 100}%` }}
    />
  );
}

/** `Nov 26` */
function shortMonth(month: string): string {
  const [name = '', year = ''] = toLongMonth(month).split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
}
