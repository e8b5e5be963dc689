import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { Icon } from '../../parts/icon.tsx';
import { Known } from '../../parts/known.tsx';
import { CLAIM, claimKindWords } from '../../words.ts';
import type { ClaimPartProps } from './claim-page.tsx';
import { ClaimSection } from './claim-section.tsx';
import { FactsDialog } from './facts-dialog.tsx';

const words = CLAIM.facts;

/** What happened, who said so and when. */
export function ClaimFactsSection({ claim, today, readOnly }: ClaimPartProps) {
  const [editing, setEditing] = useState(false);
  const reporter = [claim.reporterName, claim.reporterRelation, claim.reporterPhone];
  return (
    <ClaimSection
      title={CLAIM.sections.facts}
      actions={
        readOnly ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name="edit" size={14} />}
            onClick={() => setEditing(true)}
          >
            {words.edit}
          </Button>
        )
      }
    >
      <Stack component="dl" gap={6} m={0}>
        <Line label={words.kind}>{claimKindWords(claim.kind, claim.outcome)}</Line>
        <Line label={words.event}>{words.at(toLongDay(claim.eventOn), claim.eventTime)}</Line>
        {claim.diedOn ? <Line label={words.died}>{toLongDay(claim.diedOn)}</Line> : null}
        <Line label={words.place}>{claim.place}</Line>
        <Line label={words.cause}>{claim.cause}</Line>
        <Line label={words.reporter}>{reporter.filter((one) => one !== '').join(', ')}</Line>
        <Line label={words.reported}>
          {words.at(toLongDay(claim.reportedOn), claim.reportedTime)}
        </Line>
        <Line label={words.submission}>{claim.submissionNumber ?? ''}</Line>
        {claim.reason ? <Line label={words.reason}>{claim.reason}</Line> : null}
      </Stack>
      {editing ? (
        <FactsDialog claim={claim} today={today} onClose={() => setEditing(false)} />
      ) : null}
    </ClaimSection>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Text component="dt" size="sm" c="dimmed" w={104} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <Text component="dd" size="sm" m={0} style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Known>{children}</Known>
      </Text>
    </Group>
  );
}
