import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { NavigationProvider } from '../navigation.tsx';
import { cssVariables, theme } from '../theme.ts';
import { APP, COMMON } from '../words.ts';
import classes from './frame.module.css';

interface ProvidersProps {
  readonly children: ReactNode;
  /** `test` switches transitions off. */
  readonly env?: 'default' | 'test';
}

/** The backend is on this machine: nothing is retried, and a lost network changes nothing. */
function localClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
}

export function Providers({ children, env = 'default' }: ProvidersProps) {
  const [client] = useState(localClient);
  return (
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env={env}>
        <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>
          {/* One at a time, over the empty right end of the header: elsewhere it would cover buttons. */}
          <Notifications
            position="top-right"
            limit={1}
            autoClose={3500}
            containerWidth={380}
            className={classes['notes']}
          />
          <ModalsProvider labels={{ confirm: APP.confirm, cancel: COMMON.cancel }}>
            <NavigationProvider>{children}</NavigationProvider>
          </ModalsProvider>
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
