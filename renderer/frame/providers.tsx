import { ModalsProvider } from '@mantine/modals';
import { notifications, Notifications, useNotifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { NavigationProvider, type Screen } from '../navigation.tsx';
import { AskingDecision } from '../parts/decision-dialog.tsx';
import { APP, COMMON } from '../words.ts';
import { AskingAgain } from './asking-again.tsx';
import classes from './frame.module.css';

/** The backend is on this machine: nothing is retried, and a lost network changes nothing. */
function localClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { networkMode: 'always' },
    },
  });
}

/** Answers of the backend, kept as long as what stands below is kept. */
export function Answers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(localClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/**
 * One at a time, over the empty right end of the header: elsewhere it would cover buttons. What is told
 * next takes the place of good news, which would else be read seconds later, beside something else.
 */
export function Notes() {
  const { notifications: shown, queue } = useNotifications();
  const [note] = shown;
  const isOld = queue.length > 0 && note?.id !== undefined && note.color !== 'red';
  useEffect(() => {
    if (isOld && note?.id !== undefined) notifications.hide(note.id);
  }, [isOld, note]);
  return (
    <Notifications
      position="top-right"
      limit={1}
      autoClose={3500}
      containerWidth={380}
      className={classes['notes']}
    />
  );
}

/** For questions that are answered with yes or no. */
export function Questions({ children }: { readonly children: ReactNode }) {
  return (
    <ModalsProvider labels={{ confirm: APP.confirm, cancel: COMMON.cancel }}>
      {children}
    </ModalsProvider>
  );
}

interface ProvidersProps {
  readonly children: ReactNode;
  /** The first screen. */
  readonly start?: Screen | undefined;
}

/** All that the screens of one person stand in. */
export function Providers({ children, start }: ProvidersProps) {
  return (
    <Answers>
      <Notes />
      <AskingAgain>
        <AskingDecision>
          <Questions>
            <NavigationProvider start={start}>{children}</NavigationProvider>
          </Questions>
        </AskingDecision>
      </AskingAgain>
    </Answers>
  );
}
