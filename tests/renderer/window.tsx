import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { FailureCode } from '../../shared/failure.ts';
import type {
  Bridge,
  Grant,
  JobProgress,
  Replies,
  RequestInput,
  RequestName,
} from '../../shared/ipc.ts';
import type { AppState } from '../../shared/views.ts';
import { Providers } from '../../renderer/frame/providers.tsx';

/** What the other side of the bridge would say, by request. */
export type Answers = {
  readonly [N in RequestName]?: (input: RequestInput<N>) => Replies[N] | Refusal;
};

export interface Refusal {
  readonly refusal: FailureCode;
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

/** Puts the end of the bridge into the window; the list it returns fills with what was asked. */
export function bridgeWith(answers: Answers): {
  readonly asked: Asked[];
  readonly tell: (progress: JobProgress) => void;
} {
  const asked: Asked[] = [];
  let listener: (progress: JobProgress) => void = () => {};
  const all: Answers = { 'app.state': () => STATE, 'department.list': () => [], ...answers };
  const bridge: Bridge = {
    request: async (name, input) => {
      asked.push({ name, input });
      const answer = all[name];
      if (!answer) return { ok: false, failure: { code: 'not-yet' } };
      const value = answer(input);
      return typeof value === 'object' && value !== null && 'refusal' in value
        ? { ok: false, failure: { code: value.refusal } }
        : { ok: true, value };
    },
    choose: async () => GRANT,
    dropped: async () => GRANT,
    print: async () => ({ ok: true, value: null }),
    reveal: async () => {},
    onLock: () => () => {},
    onProgress: (told) => {
      listener = told;
      return () => {};
    },
  };
  Object.defineProperty(window, 'buku', { value: bridge, configurable: true });
  return { asked, tell: (progress) => listener(progress) };
}

export function show(element: ReactNode): void {
  render(<Providers env="test">{element}</Providers>);
}

export function inputsOf(asked: readonly Asked[], name: RequestName): readonly unknown[] {
  return asked.filter((one) => one.name === name).map((one) => one.input);
}

export { screen };
