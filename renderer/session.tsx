/** Who sits at the window, and what they may ask for. */
import { createContext, useCallback, useContext, type ReactNode } from 'react';
import type { RequestName } from '../shared/ipc.ts';
import { mayAsk, RIGHTS } from '../shared/rights.ts';
import type { SessionAccount, SessionState } from '../shared/trust-views.ts';

export interface Session {
  readonly state: SessionState;
  readonly account: SessionAccount;
  /** Hides everything until somebody logs in; drafts stay for the same person. */
  readonly lock: () => void;
  /** Ends the session and forgets what was on the screens. */
  readonly leave: () => void;
  /** What the backend said of the session last. */
  readonly told: (state: SessionState) => void;
}

const SessionContext = createContext<Session | null>(null);

interface SessionProviderProps {
  readonly session: Session;
  readonly children: ReactNode;
}

export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** Whether this request would be refused for who sits here; what would be is left out of the screen. */
export function mayIn({ account, state }: Session, name: RequestName): boolean {
  const { role, departmentId } = account;
  if (!mayAsk({ role, departmentId }, name)) return false;
  return state.heldBy === null || RIGHTS[name].writes !== true;
}

export function useMay(name: RequestName): boolean {
  return mayIn(useSession(), name);
}

interface MayProps {
  readonly ask: RequestName;
  readonly children: ReactNode;
}

/** Shows what stands in it to whoever may ask for this. */
export function May({ ask, children }: MayProps) {
  return useMay(ask) ? children : null;
}

/** For several at once: `const may = useMayAsk(); … may('letters.issue')`. */
export function useMayAsk(): (name: RequestName) => boolean {
  const session = useSession();
  return useCallback((name: RequestName) => mayIn(session, name), [session]);
}
