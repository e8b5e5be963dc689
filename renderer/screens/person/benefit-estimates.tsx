import { Accordion, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { CLAIM_KINDS, type ClaimKind } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import { sentenceFor, useRequest } from '../../api.ts';
import { ENTITLEMENT } from '../../words.ts';
import { EstimateTable } from '../claims/estimate-table.tsx';

interface BenefitEstimatesProps {
  readonly personId: number;
  readonly eventOn: Day;
}

/** Both benefits of a death on that day: the sums at once, parts and rule on demand. */
export function BenefitEstimates(event: BenefitEstimatesProps) {
  return (
    <Stack gap={4} component="section" aria-label={ENTITLEMENT.estimate}>
      <Text size="xs" c="dimmed">
        {ENTITLEMENT.estimate}
      </Text>
      <Accordion variant="contained" chevronSize={16} multiple>
        {CLAIM_KINDS.map((cause) => (
          <BenefitEstimate key={cause} cause={cause} {...event} />
        ))}
      </Accordion>
    </Stack>
  );
}

function BenefitEstimate({ cause, ...event }: BenefitEstimatesProps & { cause: ClaimKind }) {
  const asked = useRequest(
    'benefit.estimate',
    { ...event, cause },
    { placeholderData: keepPreviousData, retry: false },
  );
  const { data } = asked;
  const sum = data?.total ?? null;
  return (
    <Accordion.Item value={cause}>
      <Accordion.Control px="sm">
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm">{ENTITLEMENT.causes[cause]}</Text>
          <Text size="sm" fw={600} className="tabular" style={{ flexShrink: 0 }}>
            {sum === null ? (asked.isPending ? '' : ENTITLEMENT.unknown) : senToRupiah(sum)}
          </Text>
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        {asked.error ? (
          <Text size="sm">{sentenceFor(asked.error)}</Text>
        ) : data ? (
          <EstimateTable estimate={data} label={ENTITLEMENT.causes[cause]} />
        ) : null}
      </Accordion.Panel>
    </Accordion.Item>
  );
}
