import { Center } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useRequest } from './api.ts';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { KeptRoom } from './frame/kept-room.tsx';
import { Answers, Notes, Providers, Questions } from './frame/providers.tsx';
import { Skin } from './frame/skin.tsx';
import { isLocked, type Kept } from './frame/standing.ts';
import { useIdleLock } from './frame/use-idle-lock.ts';
import { useSilentKeys } from './frame/use-silent-keys.ts';
import { useStanding, type StandingControl } from './frame/use-standing.ts';
import { CannotStart } from './frame/cannot-start.tsx';
import type { Screen } from './navigation.tsx';
import { Waiting } from './parts/waiting.tsx';
import { FirstAccountScreen } from './screens/access/first-account-screen.tsx';
import { LockScreen } from './screens/access/lock-screen.tsx';
import { LoginScreen } from './screens/access/login-screen.tsx';
import { TemporaryPasswordScreen } from './screens/access/temporary-password-screen.tsx';
import { RescueScreen } from './screens/rescue/rescue-screen.tsx';
import { dropQuestions } from './held-questions.ts';
import { SetupScreen } from './screens/setup/setup-screen.tsx';
import { mayIn, SessionProvider, type Session } from './session.tsx';
import { APP } from './words.ts';

/** Days left and "today" must stay true in a window that is open over midnight. */
const STATE_AGE_MS = 5 * 60_000;

export function App() {
  return (
    <Skin>
      <ErrorBoundary>
        <Answers>
          <Door />
        </Answers>
      </ErrorBoundary>
    </Skin>
  );
}

/** The first answer of the backend decides: who is asked for what, or why nothing can be opened. */
function Door() {
  const control = useStanding();
  const { standing, retry } = control;
  useSilentKeys(isLocked(standing));
  if (standing.kind === 'asking') return <Starting />;
  if (standing.kind === 'failed')
    return (
      <Questions>
        <Notes />
        <RescueScreen error={standing.error} onRetry={retry} />
      </Questions>
    );
  const { kept } = standing;
  return (
    <>
      {kept ? <KeptScreens key={kept.visit} kept={kept} control={control} /> : <Notes />}
      <AtTheDoor control={control} />
    </>
  );
}

/** What was told at the door has been read by who comes in. */
function entering(told: StandingControl['told']): StandingControl['told'] {
  return (state) => {
    notifications.clean();
    told(state);
  };
}

/** What stands there instead of the screens, or over them where they are kept for somebody. */
function AtTheDoor({ control }: { readonly control: StandingControl }) {
  const { standing, told, leave } = control;
  if (standing.kind !== 'known') return null;
  const { state, kept } = standing;
  const enter = entering(told);
  if (state.stage === 'first-account') return <FirstAccountScreen state={state} onEnter={told} />;
  if (state.stage === 'logged-out' && kept)
    return <LockScreen state={state} account={kept.account} onEnter={told} />;
  if (state.stage === 'logged-out') return <LoginScreen state={state} onEnter={enter} />;
  if (state.account?.mustChangePassword)
    return (
      <TemporaryPasswordScreen
        state={state}
        account={state.account}
        onEnter={told}
        onLeave={leave}
      />
    );
  return null;
}

interface KeptScreensProps {
  readonly kept: Kept;
  readonly control: StandingControl;
}

function KeptScreens({ kept, control }: KeptScreensProps) {
  const { standing, lock, leave, told } = control;
  const locked = isLocked(standing);
  const minutes = standing.kind === 'known' ? standing.state.lockMinutes : 0;
  useIdleLock(locked ? null : minutes, lock);
  useHotkeys([['mod+L', lock]], []);
  useEffect(() => window.buku.onLock(lock), [lock]);
  // What waited for its person is not asked for the next one.
  useEffect(() => dropQuestions, []);
  if (standing.kind !== 'known') return null;
  const session: Session = { state: standing.state, account: kept.account, lock, leave, told };
  return (
    <KeptRoom hidden={locked}>
      <SessionProvider session={session}>
        <Providers start={firstScreen(session)}>
          <ErrorBoundary>
            <Screens />
          </ErrorBoundary>
        </Providers>
      </SessionProvider>
    </KeptRoom>
  );
}

/** The start screen is about the whole office: a head of one department begins with its people. */
function firstScreen(session: Session): Screen {
  return { name: mayIn(session, 'signatory.list') ? 'home' : 'roster' };
}

function Screens() {
  const state = useRequest('app.state', undefined, { refetchInterval: STATE_AGE_MS });
  if (state.data)
    return state.data.started ? <Frame state={state.data} /> : <SetupScreen state={state.data} />;
  if (state.error) return <CannotStart error={state.error} onRetry={() => void state.refetch()} />;
  return <Starting />;
}

function Starting() {
  return (
    <Center h="100vh">
      <Waiting label={APP.starting} />
    </Center>
  );
}
