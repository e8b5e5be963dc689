import { AppShell, Group, Stack, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import type { AppState } from '../../shared/views.ts';
import { useNavigation } from '../navigation.tsx';
import { APP } from '../words.ts';
import { CurrentScreen } from './current-screen.tsx';
import { EndingWarning } from './ending-warning.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FindPerson, FindPersonButton } from './find-person.tsx';
import classes from './frame.module.css';
import { MainMenu } from './main-menu.tsx';
import { MissingBanner } from './missing-banner.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { WhoMenu } from './who-menu.tsx';

/** The window once it has started: menu, search, what is missing, and one screen. */
export function Frame({ state }: { readonly state: AppState }) {
  const { screen, visit, back } = useNavigation();
  useHotkeys([['alt+ArrowLeft', back]]);
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 200, breakpoint: 0 }} padding={0}>
      <AppShell.Header className={classes['header']}>
        <Stack gap={0} className={classes['brand']}>
          <Text fw={700} size="md" c="sea" lh={1.2}>
            {APP.name}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={1} title={state.officeName}>
            {state.officeName}
          </Text>
        </Stack>
        <FindPersonButton />
        <WhoMenu />
      </AppShell.Header>
      <AppShell.Navbar className={classes['menu']} aria-label={APP.menuLabel}>
        <MainMenu />
        <Group px="sm">
          <Text size="xs" c="dimmed">
            {APP.version(state.version)}
          </Text>
        </Group>
      </AppShell.Navbar>
      <AppShell.Main className={classes['main']}>
        <ReadOnlyBanner />
        <EndingWarning state={state} />
        {/* The home screen lists what is missing itself. */}
        {screen.name === 'home' ? null : <MissingBanner missing={state.missing} />}
        <ErrorBoundary key={visit}>
          <CurrentScreen screen={screen} state={state} />
        </ErrorBoundary>
      </AppShell.Main>
      <FindPerson />
    </AppShell>
  );
}
