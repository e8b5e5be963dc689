import { Button, SimpleGrid, Stack } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { toLongDay, weekday } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview, AppState } from '../../../shared/views.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { May } from '../../session.tsx';
import { APP, HOME } from '../../words.ts';
import { AgreementTile } from './agreement-tile.tsx';
import { CopiesNotice } from './copies-notice.tsx';
import { CoverageCheck } from './coverage-check.tsx';
import { LastImports } from './last-imports.tsx';
import { MissingList } from './missing-list.tsx';
import { SampleNotice } from './sample-notice.tsx';

/** Where the day begins: how both agreements stand, what is missing, what was done last. */
export function HomeScreen({ state }: { readonly state: AppState }) {
  return (
    <ScreenFrame
      title={APP.menu.home}
      subtitle={`${weekday(state.today)}, ${toLongDay(state.today)}`}
      actions={<QuickActions />}
    >
      <Stack gap="md">
        {state.hasSampleData ? <SampleNotice /> : null}
        {state.agreements.some(hasPeople) ? <CopiesNotice today={state.today} /> : null}
        <SimpleGrid cols={2} spacing="md">
          {state.agreements.map((agreement) => (
            <AgreementTile key={agreement.id} agreement={agreement} today={state.today} />
          ))}
        </SimpleGrid>
        <SimpleGrid cols={2} spacing="md">
          <CoverageCheck today={state.today} />
          <MissingList missing={state.missing} />
        </SimpleGrid>
        <May ask="import.list">
          <LastImports />
        </May>
      </Stack>
    </ScreenFrame>
  );
}

/** Before there are people, there is nothing to lose. */
function hasPeople({ active, left }: AgreementOverview): boolean {
  return active + left > 0;
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
