import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { SessionState } from '../../shared/trust-views.ts';
import { ask } from '../api.ts';
import {
  dropQuestions,
  holdQuestions,
  onLoginNeeded,
  releaseQuestions,
} from '../held-questions.ts';
import { follow, isLocked, type Standing } from './standing.ts';

export interface StandingControl {
  readonly standing: Standing;
  readonly retry: () => void;
  readonly told: (state: SessionState) => void;
  readonly lock: () => void;
  readonly leave: () => void;
}

let lastVisit = 0;

/** Asks who sits there, and follows what happens to the session from then on. */
export function useStanding(): StandingControl {
  const [standing, happen] = useReducer(follow, { kind: 'asking' });
  const told = useCallback((state: SessionState) => {
    lastVisit += 1;
    happen({ kind: 'told', state, visit: lastVisit });
  }, []);
  const look = useCallback(() => {
    ask('session.state', undefined).then(told, (error: unknown) =>
      happen({ kind: 'failed', error }),
    );
  }, [told]);
  const retry = useCallback(() => {
    happen({ kind: 'asked' });
    look();
  }, [look]);
  const lock = useCallback(() => {
    holdQuestions(); // before anything else is asked
    notifications.clean(); // they may name somebody
    happen({ kind: 'locked' });
  }, []);
  const endAndLock = useCallback(() => {
    lock();
    void endSession();
  }, [lock]);
  const leave = useCallback(() => {
    dropQuestions();
    notifications.clean();
    happen({ kind: 'left' });
    // The data may have been replaced: what is asked at the door is asked anew.
    void endSession().then(look);
  }, [look]);
  useEffect(retry, [retry]);
  useEffect(() => onLoginNeeded(lock), [lock]);
  useHeldQuestions(standing);
  return useMemo(
    () => ({ standing, retry, told, lock: endAndLock, leave }),
    [standing, retry, told, endAndLock, leave],
  );
}

/** The window is locked whether or not the backend hears of it; it ends the session by itself too. */
async function endSession(): Promise<void> {
  await ask('session.lock', undefined).catch(() => undefined);
}

/** What waited is asked when its person is back. */
function useHeldQuestions(standing: Standing): void {
  const locked = isLocked(standing);
  useEffect(() => {
    if (!locked) releaseQuestions();
  }, [locked]);
}
