import { Badge, Table, Text } from '@mantine/core';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import { isClaimEvent } from '../../../shared/domain/claims/steps.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { CLAIM, CLAIM_STEP } from '../../words.ts';
import { ClaimSection } from './claim-section.tsx';

const columns = CLAIM_STEP.columns;

/** What was done so far, and by whom. */
export function ClaimSteps({ claim }: { readonly claim: ClaimView }) {
  const title = CLAIM.sections.steps;
  return (
    <ClaimSection title={title}>
      {claim.steps.length === 0 ? (
        <Text size="sm" c="dimmed">
          {CLAIM_STEP.empty}
        </Text>
      ) : (
        <Table aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={150}>{columns.day}</Table.Th>
              <Table.Th w={230}>{columns.step}</Table.Th>
              <Table.Th>{columns.note}</Table.Th>
              <Table.Th w={200}>{columns.by}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {claim.steps.map((entry) => (
              <Table.Tr key={entry.id}>
                <Table.Td>{toLongDay(entry.day)}</Table.Td>
                <Table.Td>
                  {CLAIM_STEP_NAME[entry.step]}{' '}
                  {isClaimEvent(entry.step) ? (
                    <Badge size="xs" variant="light" color="gray" c="gray.9">
                      {CLAIM_STEP.event}
                    </Badge>
                  ) : null}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{entry.note}</Table.Td>
                <Table.Td>
                  <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
                    {entry.actor}
                  </Text>
                  <Text size="xs" c="dimmed" className="tabular">
                    {shortInstantWords(entry.at)}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </ClaimSection>
  );
}
