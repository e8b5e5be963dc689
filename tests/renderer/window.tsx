import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { FailureCode, FailureFacts } from '../../shared/failure.ts';
import type {
  Bridge,
  Grant,
  JobProgress,
  Replies,
  RequestInput,
  RequestName,
} from '../../shared/ipc.ts';
import type { SessionAccount, SessionState } from '../../shared/trust-views.ts';
import type { AppState } from '../../shared/views.ts';
import { Providers } from '../../renderer/frame/providers.tsx';
import { Skin } from '../../renderer/frame/skin.tsx';
import { SessionProvider } from '../../renderer/session.tsx';

/** What the other side of the bridge would say, by request. */
export type Answers = {
  readonly [N in RequestName]?: (input: RequestInput<N>) => Replies[N] | Refusal;
};

export interface Refusal {
  readonly refusal: FailureCode;
  readonly details?: readonly string[];
}

export interface Asked {
  readonly name: RequestName;
  readonly input: unknown;
}

export const GRANT: Grant = { id: 'g1', name: 'daftar-contoh.xlsx', size: 2048 };

export const STATE: AppState = {
  version: '1.2.3',
  started: true,
  hasSampleData: false,
  officeName: 'Dinas Contoh',
  missing: [],
  agreements: [],
  today: '2025-11-22',
};

export const ADMINISTRATOR: SessionAccount = {
  id: 1,
  username: 'administrator.contoh',
  name: 'Administrator Contoh',
  role: 'administrator',
  departmentId: null,
  departmentName: null,
  mustChangePassword: false,
};

export const SESSION: SessionState = {
  version: '1.2.3',
  stage: 'open',
  account: ADMINISTRATOR,
  officeName: 'Dinas Contoh',
  lockMinutes: 10,
  heldBy: null,
};

/** Puts the end of the bridge into the window; the list it returns fills with what was asked. */
export function bridgeWith(answers: Answers): {
  readonly asked: Asked[];
  readonly tell: (progress: JobProgress) => void;
  /** The system was locked. */
  readonly lock: () => void;
} {
  const asked: Asked[] = [];
  let listener: (progress: JobProgress) => void = () => {};
  let lockListener = () => {};
  const all: Answers = {
    'session.state': () => SESSION,
    'session.lock': () => null,
    'session.touch': () => null,
    'app.state': () => STATE,
    'department.list': () => [],
    ...answers,
  };
  const bridge: Bridge = {
    request: async (name, input) => {
      asked.push({ name, input });
      const answer = all[name];
      if (!answer) return { ok: false, failure: { code: 'internal' } };
      const value = answer(input);
      return typeof value === 'object' && value !== null && 'refusal' in value
        ? { ok: false, failure: failureOf(value) }
        : { ok: true, value };
    },
    choose: async () => GRANT,
    dropped: async () => GRANT,
    print: async () => ({ ok: true, value: null }),
    reveal: async () => {},
    onLock: (told) => {
      lockListener = told;
      return () => {};
    },
    onProgress: (told) => {
      listener = told;
      return () => {};
    },
  };
  Object.defineProperty(window, 'buku', { value: bridge, configurable: true });
  return {
    asked,
    tell: (progress) => listener(progress),
    lock: () => lockListener(),
  };
}

function failureOf({ refusal, details }: Refusal): FailureFacts {
  return details ? { code: refusal, details } : { code: refusal };
}

interface AroundProps {
  readonly children: ReactNode;
  readonly session?: SessionState;
}

/** All that a screen stands in, for an administrator or whoever is logged in. */
export function Around({ children, session = SESSION }: AroundProps) {
  const account = session.account ?? ADMINISTRATOR;
  const nothing = () => {};
  return (
    <Skin env="test">
      <SessionProvider
        session={{ state: session, account, lock: nothing, leave: nothing, told: nothing }}
      >
        <Providers>{children}</Providers>
      </SessionProvider>
    </Skin>
  );
}

export function show(element: ReactNode, session: SessionState = SESSION): void {
  render(<Around session={session}>{element}</Around>);
}

export function inputsOf(asked: readonly Asked[], name: RequestName): readonly unknown[] {
  return asked.filter((one) => one.name === name).map((one) => one.input);
}

export { screen };
