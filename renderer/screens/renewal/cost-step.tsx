import { Alert, Paper, Stack, Table, Text } from '@mantine/core';
import { knownSum } from '../../../shared/domain/contributions/dues.ts';
import { paidMonthsOf } from '../../../shared/domain/contributions/contribution.ts';
import { toRupiahWords } from '../../../shared/domain/values/rupiah.ts';
import { roundToRupiah, senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { RenewalPlan } from '../../../shared/requests/renewal.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { Icon } from '../../parts/icon.tsx';
import { NOTHING, RENEWAL, toNumber } from '../../words.ts';

interface CostStepProps {
  readonly agreement: AgreementOverview;
  readonly plan: RenewalPlan;
}

/** Before and after, side by side, and what the whole new period will cost. */
export function CostStep({ agreement, plan }: CostStepProps) {
  const { carried, months, cost, monthly, peopleBefore, monthlyBefore, withoutWage } = plan;
  const known = knownSum(cost, { people: carried, withoutWage });
  return (
    <Stack gap="md" maw={820}>
      <Paper withBorder p="md">
        <Table aria-label={RENEWAL.steps.cost}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th />
              <Table.Th ta="right">{RENEWAL.before}</Table.Th>
              <Table.Th ta="right">{RENEWAL.after}</Table.Th>
              <Table.Th ta="right">{RENEWAL.difference}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Compared
              label={RENEWAL.people}
              before={peopleBefore}
              after={carried}
              words={toNumber}
            />
            <Compared
              label={RENEWAL.perMonth}
              before={monthlyBefore}
              after={monthly}
              words={senToRupiah}
            />
            <Compared
              label={RENEWAL.months}
              before={paidMonthsOf(agreement).length}
              after={months}
              words={toNumber}
            />
          </Table.Tbody>
        </Table>
      </Paper>
      <Paper withBorder p="md" component="section" aria-label={RENEWAL.whole}>
        <Text size="sm" c="dimmed">
          {RENEWAL.whole} · {RENEWAL.wholeOf(carried, months)}
        </Text>
        <Text fz={28} fw={700} lh={1.3} className="tabular">
          {known === null ? RENEWAL.costUnknown : senToRupiah(known)}
        </Text>
        {known === null ? null : <Text size="sm">{toRupiahWords(roundToRupiah(known))}</Text>}
        <Text size="xs" c="dimmed" mt="xs">
          {RENEWAL.estimate} {RENEWAL.estimateSource}
        </Text>
      </Paper>
      {withoutWage > 0 ? (
        <Alert color="orange" p="sm" icon={<Icon name="warning" size={16} />}>
          {RENEWAL.withoutWage(withoutWage)}
        </Alert>
      ) : null}
      {agreement.quota !== null && !agreement.quotaIsMinimum ? (
        <Text size="sm">{RENEWAL.quotaOf(carried, agreement.quota)}</Text>
      ) : null}
    </Stack>
  );
}

interface ComparedProps {
  readonly label: string;
  readonly before: number | null;
  readonly after: number;
  readonly words: (value: number) => string;
}

function Compared({ label, before, after, words }: ComparedProps) {
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {label}
      </Table.Th>
      <Table.Td ta="right" className="tabular">
        {before === null ? NOTHING : words(before)}
      </Table.Td>
      <Table.Td ta="right" className="tabular" fw={600}>
        {words(after)}
      </Table.Td>
      <Table.Td ta="right" className="tabular">
        {before === null ? NOTHING : signed(after - before, words)}
      </Table.Td>
    </Table.Tr>
  );
}

/** `+12`, `−1.869`, `0`. */
function signed(difference: number, words: (value: number) => string): string {
  if (difference === 0) return words(0);
  return `${difference > 0 ? '+' : '−'}${words(Math.abs(difference))}`;
}
