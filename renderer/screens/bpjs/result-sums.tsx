import { Badge, Group, Text, type MantineColor } from '@mantine/core';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ComparisonCounts } from '../../../shared/domain/bpjs/compare-lists.ts';
import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import { BPJS } from '../../words.ts';
import classes from './bpjs-screen.module.css';

type Part = readonly [count: number, words: (count: number) => string, color: MantineColor];

/** Both laws of the counts: 992 baris BPJS = 980 sama + …; 990 peserta kantor = 980 sama + … */
export function SumLine({ result: { counts } }: { readonly result: BpjsComparison }) {
  const same: Part = [counts.same, BPJS.same, 'teal'];
  const different: Part = [counts.different, BPJS.different, 'orange'];
  const theirs: readonly Part[] = [
    same,
    different,
    [counts.onlyTheirs, BPJS.onlyTheirs, 'red'],
    [counts.unreadable + counts.repeated, BPJS.unmatched, 'gray'],
  ];
  const ours: readonly Part[] = [same, different, [counts.onlyOurs, BPJS.onlyOurs, 'red']];
  return (
    <div className={classes['sums']}>
      <Sum whole={BPJS.theirs(counts.theirs)} parts={theirs} />
      <Sum whole={BPJS.ours(counts.ours)} parts={ours} />
    </div>
  );
}

function Sum({ whole, parts }: { readonly whole: string; readonly parts: readonly Part[] }) {
  return (
    <Group gap={6} wrap="wrap">
      <Text size="sm" fw={600}>
        {whole}
      </Text>
      {parts.map(([count, words, color], at) => (
        <Group key={words(count)} gap={6} wrap="nowrap">
          <Text c="dimmed" size="sm" aria-hidden>
            {at === 0 ? '=' : '+'}
          </Text>
          <Badge variant="light" color={count === 0 ? 'gray' : color} size="lg" tt="none" fw={500}>
            {words(count)}
          </Badge>
        </Group>
      ))}
    </Group>
  );
}

/** What the office computes, what BPJS asks for, and what lies between. */
export function MoneyLine({ counts }: { readonly counts: ComparisonCounts }) {
  const { ourDue, theirDue, ourDueUnknown, theirDueUnknown } = counts;
  const gap = theirDue === null ? null : ourDue - theirDue;
  return (
    <Group gap="4px 20px" mt={8} className="tabular">
      <Amount
        name={BPJS.ourDue}
        value={senToRupiah(ourDue)}
        note={ourDueUnknown > 0 ? BPJS.ourUnknown(ourDueUnknown) : null}
      />
      <Amount
        name={BPJS.theirDue}
        value={theirDue === null ? BPJS.noDue : senToRupiah(theirDue)}
        note={theirDueUnknown > 0 ? BPJS.theirUnknown(theirDueUnknown) : null}
      />
      {gap === null ? null : (
        <Amount name={BPJS.gap} value={senToRupiah(gap)} note={null} differs={gap !== 0} />
      )}
      <Text size="xs" c="dimmed">
        {BPJS.estimate}
      </Text>
    </Group>
  );
}

interface AmountProps {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
  readonly differs?: boolean;
}

function Amount({ name, value, note, differs = false }: AmountProps) {
  return (
    <Text size="sm">
      <Text span size="sm" c="dimmed">
        {`${name} `}
      </Text>
      <Text span fw={600} size="sm" {...(differs ? { c: 'orange.9' } : {})}>
        {value}
      </Text>
      {note === null ? null : (
        <Text span size="xs" c="dimmed">
          {` (${note})`}
        </Text>
      )}
    </Text>
  );
}
