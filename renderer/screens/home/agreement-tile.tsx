import { Badge, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { coverageWords } from '../../parts/coverage-words.ts';
import { everybodyOf } from '../letters/everybody-of.ts';
import { PrintLetters } from '../letters/print-letters.tsx';
import { May } from '../../session.tsx';
import { HOME, PKS_NAME, PKS_SHORT, toNumber } from '../../words.ts';

interface AgreementTileProps {
  readonly agreement: AgreementOverview;
  readonly today: Day;
}

export function AgreementTile({ agreement, today }: AgreementTileProps) {
  const { go } = useNavigation();
  const ended = agreement.daysLeft < 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={PKS_NAME[agreement.pks]}>
      <Stack gap="xs" h="100%">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2}>{PKS_NAME[agreement.pks]}</Title>
          <TimeLeft agreement={agreement} today={today} />
        </Group>
        <Group gap="xs" align="baseline">
          <Text fz={30} fw={700} lh={1.1} className="tabular">
            {toNumber(agreement.active)}
          </Text>
          <Text size="sm">{HOME.activeMembers}</Text>
          <Text size="sm" c="dimmed">
            {[
              agreement.departments > 0 ? HOME.departments(agreement.departments) : '',
              HOME.leftMembers(agreement.left),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Group>
        <Quota agreement={agreement} />
        <Text size="sm" c="dimmed">
          {coverageWords(agreement)}
          {agreement.coverageDaysKnown ? '' : ` (${HOME.coverageDaysUnknown})`}
        </Text>
        {ended && agreement.active > 0 ? (
          <Text size="sm" c="red.9">
            {HOME.unprotected(agreement.active)}
          </Text>
        ) : null}
        <Group gap={4} mt="auto" pt={4}>
          <Button
            size="xs"
            px="xs"
            variant="light"
            aria-label={HOME.showMembersOf(PKS_SHORT[agreement.pks])}
            onClick={() => go({ name: 'roster', filter: { pks: agreement.pks } })}
          >
            {HOME.showMembers}
          </Button>
          {agreement.active > 0 ? (
            <May ask="letters.issue">
              <PrintAll pks={agreement.pks} />
            </May>
          ) : null}
          <Button
            size="xs"
            px="xs"
            variant="subtle"
            aria-label={HOME.showAgreementOf(PKS_SHORT[agreement.pks])}
            onClick={() => go({ name: 'agreements' })}
          >
            {HOME.showAgreement}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** Letters for everybody of the agreement, the way that is gone most often. */
function PrintAll({ pks }: Pick<AgreementOverview, 'pks'>) {
  const [printing, setPrinting] = useState(false);
  return (
    <>
      <Button
        size="xs"
        px="xs"
        variant="light"
        aria-label={HOME.printAllOf(PKS_SHORT[pks])}
        onClick={() => setPrinting(true)}
      >
        {HOME.printAll}
      </Button>
      {printing ? (
        <PrintLetters selection={{ filter: everybodyOf(pks) }} onClose={() => setPrinting(false)} />
      ) : null}
    </>
  );
}

/** An agreement is renewed in the last three months. */
const SOON_DAYS = 90;

function TimeLeft({ agreement, today }: AgreementTileProps) {
  const { daysLeft, coverageDaysKnown, coverageFrom } = agreement;
  if (daysLeft < 0)
    return (
      <Badge color="red.8" variant="filled">
        {HOME.ended} · {HOME.endedDays(-daysLeft, coverageDaysKnown)}
      </Badge>
    );
  if (today < coverageFrom)
    return (
      <Badge color="gray" c="gray.9" variant="light">
        {HOME.notBegun}
      </Badge>
    );
  const color = daysLeft <= SOON_DAYS ? 'orange' : 'teal';
  return (
    <Badge color={color} c={`${color}.9`} variant="light">
      {HOME.daysLeft(daysLeft, coverageDaysKnown)}
    </Badge>
  );
}

function Quota({ agreement }: { readonly agreement: AgreementOverview }) {
  const { quota, quotaIsMinimum, active } = agreement;
  if (quota === null || quota === 0) return null;
  if (quotaIsMinimum) return <Text size="sm">{HOME.quotaMinimum(quota)}</Text>;
  const free = quota - active;
  const rest =
    free > 0 ? HOME.quotaFree(free) : free === 0 ? HOME.quotaFull : HOME.quotaOver(-free);
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{HOME.quotaFilled(active, quota)}</Text>
        <Text size="sm" fw={600} c={free < 0 ? 'red.9' : undefined}>
          {rest}
        </Text>
      </Group>
      <Progress
        value={Math.min(100, (active / quota) * 100)}
        color={free < 0 ? 'red.8' : 'sea'}
        aria-label={HOME.quotaLabel}
      />
    </Stack>
  );
}
