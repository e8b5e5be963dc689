import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { toLongDay, toMonthAndYear, type Day } from '../../../shared/domain/values/day.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import type { CoverageAnswer } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useMay } from '../../session.tsx';
import { ENTITLEMENT } from '../../words.ts';
import { BenefitEstimates } from './benefit-estimates.tsx';

interface EntitlementProps {
  readonly answer: CoverageAnswer;
  readonly day: Day;
  readonly today: Day;
}

/** What follows from the coverage on a day: since when, paid through when, what a family may expect. */
export function Entitlement({ answer, day, today }: EntitlementProps) {
  const mayEstimate = useMay('benefit.estimate');
  const { personId } = answer;
  // What has not happened yet is neither estimated nor recorded.
  const happened = day <= today && personId !== null;
  return (
    <Stack gap="sm">
      {answer.covered ? <Standing answer={answer} day={day} /> : null}
      {answer.covered && happened && mayEstimate ? (
        <BenefitEstimates personId={personId} eventOn={day} />
      ) : null}
      {happened ? <RecordEvent personId={personId} eventOn={day} /> : null}
    </Stack>
  );
}

function Standing({ answer, day }: Pick<EntitlementProps, 'answer' | 'day'>) {
  const { since, sinceDayKnown, payment, paidThrough, fullFrom, clock } = answer;
  const waits = fullFrom !== null && day < fullFrom;
  return (
    <Stack gap={6}>
      <Group component="dl" gap="xl" m={0}>
        {since === null ? null : (
          <Standpoint label={ENTITLEMENT.since}>
            {sinceDayKnown ? toLongDay(since) : toMonthAndYear(since)}
          </Standpoint>
        )}
        {payment === null ? null : (
          <Standpoint label={ENTITLEMENT.paid}>
            {paidThrough === null ? ENTITLEMENT.paidState[payment] : toLongMonth(paidThrough)}
          </Standpoint>
        )}
      </Group>
      {clock === null ? null : (
        <Group gap={6} wrap="nowrap" align="flex-start" c={waits ? 'orange.9' : undefined}>
          {waits ? <Icon name="warning" size={16} /> : null}
          <Text size="sm" fw={waits ? 600 : 400}>
            {clock}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

function Standpoint({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text component="dt" size="xs" c="dimmed">
        {label}
      </Text>
      <Text component="dd" size="sm" m={0} fw={600}>
        {children}
      </Text>
    </div>
  );
}

function RecordEvent({ personId, eventOn }: { readonly personId: number; readonly eventOn: Day }) {
  const { go } = useNavigation();
  if (!useMay('claim.open')) return null;
  return (
    <Group>
      <Button
        variant="default"
        size="xs"
        onClick={() => go({ name: 'claim-new', personId, eventOn })}
      >
        {ENTITLEMENT.claim}
      </Button>
    </Group>
  );
}
