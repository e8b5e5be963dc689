import { Alert, Paper, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import type { ClaimKind, ClaimOutcome } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { CLAIM_NEW, PKS_SHORT } from '../../words.ts';
import { EstimateTable } from './estimate-table.tsx';

interface NewClaimAnswerProps {
  readonly personId: number | null;
  readonly eventOn: Day | null;
  /** Null while nobody has said which: then each is told. */
  readonly kind: ClaimKind | null;
  readonly outcome: ClaimOutcome | null;
}

/** What the family on the phone asks: was this person covered, and what may they expect. */
export function NewClaimAnswer({ personId, eventOn, kind, outcome }: NewClaimAnswerProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={CLAIM_NEW.answerTitle}>
      <Stack gap="sm" aria-live="polite">
        <Title order={2} size="h4">
          {CLAIM_NEW.answerTitle}
        </Title>
        {personId === null || eventOn === null ? (
          <Text size="sm" c="dimmed">
            {CLAIM_NEW.answerEmpty}
          </Text>
        ) : (
          <>
            <Covered personId={personId} eventOn={eventOn} />
            {CASES.filter((one) => isPossible(one, kind, outcome)).map((one) => (
              <Expected
                key={`${one.cause} ${one.outcome}`}
                personId={personId}
                eventOn={eventOn}
                {...one}
                titled={kind === null || (kind === 'jkk' && outcome === null)}
              />
            ))}
          </>
        )}
      </Stack>
    </Paper>
  );
}

interface EventCase {
  readonly cause: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly title: string;
}

const CASES: readonly EventCase[] = [
  { cause: 'jkm', outcome: 'death', title: CLAIM_NEW.ifJkm },
  { cause: 'jkk', outcome: 'death', title: CLAIM_NEW.ifDeath },
  { cause: 'jkk', outcome: 'injury', title: CLAIM_NEW.ifInjury },
];

/** By what has been said of the event so far; an injury has no sum that helps to choose. */
function isPossible(one: EventCase, kind: ClaimKind | null, outcome: ClaimOutcome | null): boolean {
  if (kind === null) return one.outcome === 'death';
  return one.cause === kind && (kind === 'jkm' || outcome === null || one.outcome === outcome);
}

interface AboutProps {
  readonly personId: number;
  readonly eventOn: Day;
}

function Covered({ personId, eventOn }: AboutProps) {
  const asked = useRequest(
    'coverage.on',
    { personId, day: eventOn },
    { placeholderData: keepPreviousData },
  );
  if (asked.error) return <FailureNotice error={asked.error} />;
  const answer = asked.data;
  if (!answer) return null;
  const title = answer.covered ? CLAIM_NEW.covered : CLAIM_NEW.notCovered;
  return (
    <Alert
      color={answer.covered ? 'teal' : 'red'}
      icon={<Icon name={answer.covered ? 'check' : 'cross'} />}
      title={answer.pks ? `${title} · ${PKS_SHORT[answer.pks]}` : title}
      py="xs"
    >
      {answer.why}
    </Alert>
  );
}

interface ExpectedProps extends AboutProps, EventCase {
  /** Where it is not plain from the form which case this is. */
  readonly titled: boolean;
}

function Expected({ cause, outcome, title, titled, ...about }: ExpectedProps) {
  const asked = useRequest(
    'benefit.estimate',
    { ...about, cause, outcome },
    { placeholderData: keepPreviousData },
  );
  if (asked.error) return <FailureNotice error={asked.error} />;
  const estimate = asked.data;
  // Nothing to expect: the sentence above says why.
  if (!estimate || (estimate.total === 0 && estimate.parts.length === 0)) return null;
  return (
    <div>
      {titled ? (
        <Text size="sm" fw={600}>
          {title}
        </Text>
      ) : null}
      <EstimateTable estimate={estimate} label={title} />
    </div>
  );
}
