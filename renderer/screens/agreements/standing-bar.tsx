import { Button, Group, Paper, Text } from '@mantine/core';
import {
  agreementStanding,
  isEnding,
  type AgreementStanding,
} from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { May } from '../../session.tsx';
import { STANDING } from '../../words.ts';
import classes from './agreements-screen.module.css';
import { successorOf } from './periods.ts';
import { peopleWords, standingWords } from './standing-words.ts';
import { UndoRenewal } from './undo-renewal.tsx';

interface StandingBarProps {
  readonly agreement: AgreementOverview;
  readonly agreements: readonly AgreementOverview[];
  readonly today: Day;
}

/** How the period stands, whom it protects, and what is done next. */
export function StandingBar({ agreement, agreements, today }: StandingBarProps) {
  const { go } = useNavigation();
  const { id: agreementId, quota, quotaIsMinimum, coverageDaysKnown, active } = agreement;
  const standing = agreementStanding(agreement, today);
  const next = successorOf(agreement, agreements);
  const people = peopleWords(agreement, next, today);
  return (
    <Paper
      withBorder
      className={classes['standing']}
      data-tone={toneOf(standing, next !== null || active === 0)}
    >
      <Text size="sm" component="output" style={{ flex: '1 1 320px' }}>
        <b>{standingWords(standing, coverageDaysKnown)}</b>
        {people === '' ? '' : `; ${people}`}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {next === null ? (
          <May ask="renewal.plan">
            <Button
              size="xs"
              variant={isEnding(standing) ? 'filled' : 'default'}
              onClick={() => go({ name: 'renewal', agreementId })}
            >
              {STANDING.renew}
            </Button>
          </May>
        ) : null}
        {quota !== null && !quotaIsMinimum ? (
          <May ask="place.quota">
            <Button size="xs" variant="default" onClick={() => go({ name: 'quota', agreementId })}>
              {STANDING.quota}
            </Button>
          </May>
        ) : null}
        <May ask="contribution.get">
          <Button
            size="xs"
            variant="default"
            onClick={() => go({ name: 'contributions', agreementId })}
          >
            {STANDING.contributions}
          </Button>
        </May>
        {next === null && agreement.continuesId !== null ? (
          <UndoRenewal key={agreementId} agreement={agreement} />
        ) : null}
      </Group>
    </Paper>
  );
}

type Tone = 'calm' | 'soon' | 'ended';

/** What is continued, or has nobody in it, asks for nothing. */
function toneOf(standing: AgreementStanding, settled: boolean): Tone {
  if (settled) return 'calm';
  if (standing.kind === 'ended') return 'ended';
  return isEnding(standing) ? 'soon' : 'calm';
}
