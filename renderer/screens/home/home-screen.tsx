import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { agreementsOfDay } from '../../../shared/domain/overview/agreements-of-day.ts';
import { whoAre } from '../../../shared/domain/overview/member-counts.ts';
import { toLongDay, weekday, type Day } from '../../../shared/domain/values/day.ts';
import type { Count, Overview } from '../../../shared/requests/overview.ts';
import type { AgreementOverview, AppState } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { May, useMay } from '../../session.tsx';
import { APP, HOME, OVERVIEW } from '../../words.ts';
import { AgreementTile } from './agreement-tile.tsx';
import { BeginHere } from './begin-here.tsx';
import { CopiesNotice } from './copies-notice.tsx';
import { CoverageCheck } from './coverage-check.tsx';
import { Figures } from './figures.tsx';
import { LastImports } from './last-imports.tsx';
import { LeadershipReport } from './leadership-report.tsx';
import { MissingList } from './missing-list.tsx';
import { OverviewCharts } from './overview-charts.tsx';
import { SampleNotice } from './sample-notice.tsx';

/** Where the day begins: who is covered, how both agreements stand, and the whole in numbers. */
export function HomeScreen({ state }: { readonly state: AppState }) {
  const { today, agreements, missing } = state;
  const anybody = agreements.some(hasPeople);
  const may = useMay('overview.get');
  const asked = useRequest('overview.get', { on: today }, { enabled: may && anybody });
  const overview = asked.data ?? null;
  return (
    <ScreenFrame
      title={APP.menu.home}
      subtitle={`${weekday(today)}, ${toLongDay(today)}`}
      actions={<QuickActions />}
    >
      <Stack gap="md">
        {state.hasSampleData ? <SampleNotice /> : null}
        {anybody ? <CopiesNotice today={today} /> : <BeginHere missing={missing} />}
        <SimpleGrid cols={2} spacing="md" style={{ alignItems: 'start' }}>
          <CoverageCheck today={today} />
          <MissingList missing={missing} />
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="md">
          {agreementsOfDay(agreements, today).map((agreement, _, shown) => (
            <AgreementTile
              key={agreement.id}
              agreement={agreement}
              today={today}
              isFollowed={shown.some((each) => isAfter(each, agreement))}
              members={may && anybody ? countOf(overview, agreement) : told(agreement)}
            />
          ))}
        </SimpleGrid>
        {asked.error ? (
          <FailureNotice
            title={OVERVIEW.loadFailed}
            error={asked.error}
            onRetry={() => void asked.refetch()}
          />
        ) : null}
        {may && anybody ? (
          <>
            <OverviewHead overview={overview} today={today} />
            <Figures overview={overview} />
          </>
        ) : null}
        {overview === null ? null : <OverviewCharts overview={overview} />}
        <May ask="import.list">
          <LastImports />
        </May>
      </Stack>
    </ScreenFrame>
  );
}

/** Before there are people, there is nothing to lose and nothing to count. */
function hasPeople({ active, left }: AgreementOverview): boolean {
  return active + left > 0;
}

function isAfter(each: AgreementOverview, { pks, coverageFrom }: AgreementOverview): boolean {
  return each.pks === pks && each.coverageFrom > coverageFrom;
}

function countOf(overview: Overview | null, { id }: AgreementOverview): Count | null {
  return overview?.agreements.find(({ agreementId }) => agreementId === id)?.members ?? null;
}

/** For who is not shown the whole: those of the roster, as far as it is theirs. */
function told({ id: agreementId, pks, active }: AgreementOverview): Count {
  const filter = whoAre({ agreementId }, { pks, status: 'active' });
  return { label: HOME.members, value: active, filter };
}

interface OverviewHeadProps {
  readonly overview: Overview | null;
  readonly today: Day;
}

/** Above the numbers: of when they are, and the way to take them along. */
function OverviewHead({ overview, today }: OverviewHeadProps) {
  return (
    <Group justify="space-between" align="flex-end" mt="xs">
      <div>
        <Title order={2}>{OVERVIEW.title}</Title>
        <Text size="sm" c="dimmed">
          {overview === null
            ? OVERVIEW.loading
            : OVERVIEW.countedAt(toLongDay(overview.on), overview.at)}
        </Text>
      </div>
      <May ask="report.draw">
        <LeadershipReport today={today} />
      </May>
    </Group>
  );
}

function QuickActions() {
  const { go } = useNavigation();
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="search" size={16} />}
        onClick={spotlight.open}
      >
        {HOME.findPerson}
      </Button>
      <May ask="letters.issue">
        <Button
          variant="default"
          leftSection={<Icon name="letter" size={16} />}
          onClick={() => go({ name: 'letters' })}
        >
          {HOME.printLetter}
        </Button>
      </May>
      <May ask="import.preview">
        <Button
          leftSection={<Icon name="import" size={16} />}
          onClick={() => go({ name: 'import' })}
        >
          {HOME.importFile}
        </Button>
      </May>
    </>
  );
}
