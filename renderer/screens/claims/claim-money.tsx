import { Group, Text } from '@mantine/core';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM } from '../../words.ts';
import { ClaimSection } from './claim-section.tsx';
import { EstimateTable } from './estimate-table.tsx';

/** Whether the day was covered, what the family may expect, and what it has received. */
export function ClaimMoney({ claim }: { readonly claim: ClaimView }) {
  return (
    <ClaimSection title={CLAIM.sections.money}>
      <div>
        <Group gap="xs" wrap="nowrap" c={claim.covered ? 'teal.9' : 'red.9'}>
          <Icon name={claim.covered ? 'check' : 'cross'} size={16} />
          <Text size="sm" fw={600}>
            {claim.covered ? CLAIM.covered : CLAIM.notCovered}
          </Text>
        </Group>
        <Text size="sm">{claim.coverage}</Text>
      </div>
      <EstimateTable estimate={claim.estimate} label={CLAIM.sections.money} />
      {claim.paid > 0 ? (
        <Text size="sm" fw={600} c="teal.9">
          {CLAIM.paid(senToRupiah(claim.paid))}
        </Text>
      ) : null}
    </ClaimSection>
  );
}
