import { Badge, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { toRupiahWords } from '../../../shared/domain/values/rupiah.ts';
import { roundToRupiah, senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { CONTRIBUTION } from '../../words.ts';
import { signed } from './signed.ts';

interface SumsProps {
  readonly view: ContributionView;
}

/** The sums of the whole agreement, and of its budget where it has one. */
export function ContributionSums({ view }: SumsProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={CONTRIBUTION.sums}>
      <Stack gap="sm">
        <Account view={view} />
        {view.budget ? <Budget budget={view.budget} /> : null}
      </Stack>
    </Paper>
  );
}

function Account({ view }: SumsProps) {
  const { due, billed, paid, paidThrough, perPerson, difference, months, bills } = view;
  const open = billed - paid;
  const paidMonths = months.filter(({ isExtra }) => !isExtra).length;
  return (
    <>
      <SimpleGrid cols={4} spacing="md" component="dl" m={0}>
        <Figure label={CONTRIBUTION.due} amount={due}>
          {CONTRIBUTION.dueOf(paidMonths)}
          {perPerson === null ? '' : `, ${CONTRIBUTION.perPerson(senToRupiah(perPerson))}`}
        </Figure>
        <Figure label={CONTRIBUTION.billed} amount={billed}>
          {CONTRIBUTION.bills(bills.length)}
        </Figure>
        <Figure label={CONTRIBUTION.paid} amount={paid}>
          {paidThrough === null
            ? CONTRIBUTION.paidNothing
            : CONTRIBUTION.paidThrough(toLongMonth(paidThrough))}
        </Figure>
        <Figure
          label={open < 0 ? CONTRIBUTION.overpaid : CONTRIBUTION.open}
          amount={Math.abs(open)}
          {...(open === 0 ? {} : { color: 'orange.9' })}
        >
          {CONTRIBUTION.openNote}
        </Figure>
      </SimpleGrid>
      <Group gap="sm" justify="space-between">
        <Text size="sm">{due === 0 ? null : view.words}</Text>
        {bills.length > 0 ? <Difference amount={difference} /> : null}
      </Group>
    </>
  );
}

function Difference({ amount }: { readonly amount: Sen }) {
  const color = amount === 0 ? 'teal' : 'orange';
  return (
    <Badge color={color} c={`${color}.9`} variant="light" size="lg" tt="none" fw={500}>
      {amount === 0 ? CONTRIBUTION.noDifference : CONTRIBUTION.difference(signed(amount))}
    </Badge>
  );
}

function Budget({ budget }: { readonly budget: NonNullable<ContributionView['budget']> }) {
  const { ceiling, used, left, forecast } = budget;
  const after = left - forecast;
  const amount = senToRupiah(Math.abs(after));
  const words = toRupiahWords(roundToRupiah(Math.abs(after)));
  return (
    <Stack
      gap="sm"
      pt="sm"
      style={{ borderTop: '1px solid var(--mantine-color-gray-2)' }}
      component="section"
      aria-label={CONTRIBUTION.budget}
    >
      <SimpleGrid cols={4} spacing="md" component="dl" m={0}>
        <Figure label={CONTRIBUTION.ceiling} amount={ceiling} />
        <Figure label={CONTRIBUTION.used} amount={used}>
          {CONTRIBUTION.usedNote}
        </Figure>
        <Figure label={CONTRIBUTION.left} amount={left} {...(left < 0 ? { color: 'red.9' } : {})} />
        <Figure label={CONTRIBUTION.forecast} amount={forecast}>
          {CONTRIBUTION.forecastNote}
        </Figure>
      </SimpleGrid>
      <Text size="sm" c={after < 0 ? 'red.9' : undefined}>
        {after < 0 ? CONTRIBUTION.lacking(amount, words) : CONTRIBUTION.leftAfter(amount, words)}
      </Text>
    </Stack>
  );
}

interface FigureProps {
  readonly label: string;
  readonly amount: Sen;
  readonly color?: string;
  readonly children?: ReactNode;
}

function Figure({ label, amount, color, children }: FigureProps) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text component="dd" m={0} fz={20} fw={700} lh={1.25} className="tabular" c={color}>
        {senToRupiah(amount)}
      </Text>
      {children ? (
        <Text component="dd" m={0} size="xs" c="dimmed">
          {children}
        </Text>
      ) : null}
    </div>
  );
}
