import { Center, Container } from '@mantine/core';
import { useRequest } from './api.ts';
import { ErrorBoundary } from './frame/error-boundary.tsx';
import { Frame } from './frame/frame.tsx';
import { Providers } from './frame/providers.tsx';
import { FailureNotice } from './parts/failure-notice.tsx';
import { Waiting } from './parts/waiting.tsx';
import { SetupScreen } from './screens/setup/setup-screen.tsx';
import { APP } from './words.ts';

/** Days left and "today" must stay true in a window that is open over midnight. */
const STATE_AGE_MS = 5 * 60_000;

export function App() {
  return (
    <Providers>
      <ErrorBoundary>
        <Gate />
      </ErrorBoundary>
    </Providers>
  );
}

/** The first answer of the backend decides: first start, the window, or why neither is possible. */
function Gate() {
  const state = useRequest('app.state', undefined, { refetchInterval: STATE_AGE_MS });
  if (state.data)
    return state.data.started ? <Frame state={state.data} /> : <SetupScreen state={state.data} />;
  if (state.error)
    return (
      <Container size="sm" pt={80}>
        <FailureNotice
          title={APP.cannotStartTitle}
          error={state.error}
          onRetry={() => void state.refetch()}
        />
      </Container>
    );
  return (
    <Center h="100vh">
      <Waiting label={APP.starting} />
    </Center>
  );
}
