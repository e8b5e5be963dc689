import {
  Anchor,
  Badge,
  Button,
  Group,
  Paper,
  Progress,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { useState } from 'react';
import { agreementStanding, isEnding } from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Count } from '../../../shared/requests/overview.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { coverageWords } from '../../parts/coverage-words.ts';
import { May, useMay } from '../../session.tsx';
import { HOME, OVERVIEW, PKS_NAME, PKS_SHORT, STANDING, toNumber } from '../../words.ts';
import { standingWords } from '../agreements/standing-words.ts';
import { everybodyOf } from '../letters/everybody-of.ts';
import { PrintLetters } from '../letters/print-letters.tsx';

interface AgreementTileProps {
  readonly agreement: AgreementOverview;
  readonly today: Day;
  /** Null: still being counted. */
  readonly members: Count | null;
  /** Another period of the series is made already. */
  readonly isFollowed: boolean;
}

export function AgreementTile({ agreement, today, members, isFollowed }: AgreementTileProps) {
  const standing = agreementStanding(agreement, today);
  const needsRenewal = !isFollowed && agreement.active > 0 && isEnding(standing);
  return (
    <Paper withBorder p="md" component="section" aria-label={PKS_NAME[agreement.pks]}>
      <Stack gap="xs" h="100%">
        <Group justify="space-between" align="flex-start" gap="xs">
          <Title order={2}>{PKS_NAME[agreement.pks]}</Title>
          <Standing agreement={agreement} today={today} isFollowed={isFollowed} />
        </Group>
        <Group gap="xs" align="baseline">
          <Members members={members} pks={PKS_SHORT[agreement.pks]} />
          <Text size="sm">{HOME.members}</Text>
          <Text size="sm" c="dimmed">
            {[
              agreement.departments > 0 ? HOME.departments(agreement.departments) : '',
              HOME.leftMembers(agreement.left),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Group>
        <Quota agreement={agreement} filled={members?.value ?? null} />
        <Text size="sm" c="dimmed">
          {coverageWords(agreement)}
          {agreement.coverageDaysKnown ? '' : ` (${HOME.coverageDaysUnknown})`}
        </Text>
        {standing.kind === 'ended' && !isFollowed && members !== null && members.value > 0 ? (
          <Text size="sm" c="red.9">
            {HOME.unprotected(members.value)}
          </Text>
        ) : null}
        <Actions
          agreement={agreement}
          hasEnded={standing.kind === 'ended'}
          needsRenewal={needsRenewal}
        />
      </Stack>
    </Paper>
  );
}

/** The number opens exactly those whom it counts. */
function Members({ members, pks }: { readonly members: Count | null; readonly pks: string }) {
  const { go } = useNavigation();
  if (members === null) return <Skeleton h={33} w={72} />;
  const look = { fz: 30, fw: 700, lh: 1.1, className: 'tabular' } as const;
  if (members.value === 0) return <Text {...look}>0</Text>;
  return (
    <Anchor
      component="button"
      {...look}
      aria-label={OVERVIEW.openList(OVERVIEW.membersOf(pks), members.value)}
      onClick={() => go({ name: 'roster', filter: members.filter })}
    >
      {toNumber(members.value)}
    </Anchor>
  );
}

interface ActionsProps {
  readonly agreement: AgreementOverview;
  readonly hasEnded: boolean;
  readonly needsRenewal: boolean;
}

function Actions({ agreement, hasEnded, needsRenewal }: ActionsProps) {
  const { id, pks, active, quota, quotaIsMinimum } = agreement;
  const { go } = useNavigation();
  const mayRenew = useMay('renewal.plan');
  const mayQuota = useMay('place.quota');
  const usual = { size: 'xs', px: 'xs', variant: 'subtle' } as const;
  return (
    <Group gap={4} mt="auto" pt={4}>
      {needsRenewal && mayRenew ? (
        <Button
          {...usual}
          variant="filled"
          color={hasEnded ? 'red.8' : 'orange.9'}
          aria-label={STANDING.renewOf(PKS_SHORT[pks])}
          onClick={() => go({ name: 'renewal', agreementId: id })}
        >
          {STANDING.renew}
        </Button>
      ) : null}
      {active > 0 ? (
        <May ask="letters.issue">
          <PrintAll pks={pks} />
        </May>
      ) : null}
      {quota !== null && !quotaIsMinimum && mayQuota ? (
        <Button
          {...usual}
          aria-label={OVERVIEW.quotaOf(PKS_SHORT[pks])}
          onClick={() => go({ name: 'quota', agreementId: id })}
        >
          {OVERVIEW.quota}
        </Button>
      ) : null}
      <Button
        {...usual}
        aria-label={HOME.showAgreementOf(PKS_SHORT[pks])}
        onClick={() => go({ name: 'agreements', agreementId: id })}
      >
        {HOME.showAgreement}
      </Button>
    </Group>
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

const COLOR = { ended: 'red', running: 'teal', 'not-begun': 'gray' } as const;

function Standing({ agreement, today, isFollowed }: Omit<AgreementTileProps, 'members'>) {
  const standing = agreementStanding(agreement, today);
  const words = standingWords(standing, agreement.coverageDaysKnown);
  if (standing.kind === 'ended' && !isFollowed)
    return (
      <Badge color="red.8" variant="filled">
        {words}
      </Badge>
    );
  const color = isFollowed ? 'gray' : isEnding(standing) ? 'orange' : COLOR[standing.kind];
  return (
    <Badge color={color} c={`${color}.9`} variant="light">
      {words}
    </Badge>
  );
}

interface QuotaProps {
  readonly agreement: AgreementOverview;
  readonly filled: number | null;
}

function Quota({ agreement: { quota, quotaIsMinimum }, filled }: QuotaProps) {
  if (quota === null || quota === 0) return null;
  if (quotaIsMinimum) return <Text size="sm">{HOME.quotaMinimum(quota)}</Text>;
  const free = quota - (filled ?? 0);
  const rest =
    free > 0 ? HOME.quotaFree(free) : free === 0 ? HOME.quotaFull : HOME.quotaOver(-free);
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          {filled === null ? OVERVIEW.loading : HOME.quotaFilled(filled, quota)}
        </Text>
        <Text size="sm" fw={600} c={free < 0 ? 'red.9' : undefined}>
          {filled === null ? '' : rest}
        </Text>
      </Group>
      <Progress
        value={Math.min(100, ((filled ?? 0) / quota) * 100)}
        color={free < 0 ? 'red.8' : 'sea'}
        aria-label={HOME.quotaLabel}
      />
    </Stack>
  );
}
