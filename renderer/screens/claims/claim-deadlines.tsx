import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ClaimEvent, Deadline } from '../../../shared/domain/claims/claim.ts';
import { CLAIM, CLAIM_STEP, DEADLINE_NAME } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { ClaimSection } from './claim-section.tsx';
import { DeadlineBadge } from './deadline-badge.tsx';
import { untilWords } from './deadline-words.ts';
import { StepDialog } from './step-dialog.tsx';

/** What must be done by when, what late costs, and where the rule stands. */
export function ClaimDeadlines({ claim, today, readOnly }: ClaimPartProps) {
  const [step, setStep] = useState<ClaimEvent | null>(null);
  if (claim.deadlines.length === 0) return null;
  return (
    <ClaimSection title={CLAIM.sections.deadlines}>
      <SimpleGrid cols={3} spacing="lg">
        {claim.deadlines.map((deadline) => (
          <Stack key={deadline.what} gap={2}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {DEADLINE_NAME[deadline.what]}
              </Text>
              <Text size="sm">{untilWords(deadline.until)}</Text>
              <DeadlineBadge deadline={deadline} today={today} />
            </Group>
            <Text size="xs">{deadline.sentence}</Text>
            <Text size="xs" c="dimmed">
              {deadline.source}
            </Text>
            {!readOnly && isReport(deadline) ? (
              <Button
                size="compact-xs"
                variant="light"
                style={{ alignSelf: 'flex-start' }}
                aria-label={`${CLAIM_STEP.sent}: ${DEADLINE_NAME[deadline.what]}`}
                onClick={() => setStep(deadline.what as ClaimEvent)}
              >
                {CLAIM_STEP.sent}
              </Button>
            ) : null}
          </Stack>
        ))}
      </SimpleGrid>
      {step ? (
        <StepDialog claim={claim} step={step} today={today} onClose={() => setStep(null)} />
      ) : null}
    </ClaimSection>
  );
}

/** Reports are sent by this office: whether one was is entered here. */
function isReport({ what, state }: Deadline): boolean {
  return state !== 'met' && (what === 'laporan-tahap-1' || what === 'laporan-tahap-2');
}
