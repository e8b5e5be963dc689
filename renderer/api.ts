/** The only file that touches the bridge: requests, files, printing and progress. */
import { notifications } from '@mantine/notifications';
import {
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FailureCode, FailureFacts } from '../shared/failure.ts';
import type {
  Bridge,
  Grant,
  JobProgress,
  Replies,
  Reply,
  RequestInput,
  RequestName,
} from '../shared/ipc.ts';
import { RIGHTS } from '../shared/rights.ts';
import { useAgain } from './again.ts';
import { loginNeeded, untilUnlocked } from './held-questions.ts';
import { APP, failureSentence } from './words.ts';

/** A wish that the backend could not grant, as an error that queries and forms can hold. */
export class RequestFailed extends Error {
  readonly failure: FailureFacts;

  constructor(failure: FailureFacts) {
    super(failureSentence(failure));
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new RequestFailed(reply.failure);
}

/** What only reads waits while the window is locked, and is asked after that. */
export async function ask<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
): Promise<Replies[N]> {
  const { roles, writes = false } = RIGHTS[name];
  const waits = !writes && roles !== 'everyone';
  if (waits) await untilUnlocked();
  const reply = await window.buku.request(name, input);
  const locked = !reply.ok && reply.failure.code === 'login-needed' && loginNeeded();
  return locked && waits ? ask(name, input) : valueOf(reply);
}

export function failureCode(error: unknown): FailureCode | null {
  return error instanceof RequestFailed ? error.failure.code : null;
}

/** The sentence for whatever went wrong; a bug has no sentence of its own and names no data. */
export function sentenceFor(error: unknown): string {
  return error instanceof RequestFailed ? error.message : failureSentence({ code: 'internal' });
}

export function showFailure(error: unknown): void {
  // The window locks itself and says so.
  if (failureCode(error) === 'login-needed') return;
  if (error instanceof RequestFailed && error.failure.code === 'cancelled') {
    notifications.show({ message: error.message });
    return;
  }
  notifications.show({
    color: 'red',
    title: APP.failedTitle,
    message: sentenceFor(error),
    autoClose: 8000,
  });
}

// ── Asking and wishing ───────────────────────────────────────────────────────────────────────

type RequestOptions<N extends RequestName> = Omit<
  UseQueryOptions<Replies[N], Error, Replies[N], readonly [N, RequestInput<N>]>,
  'queryKey' | 'queryFn'
>;

/** Reads something. The key is [name, input]: the same question is asked once for all screens. */
export function useRequest<N extends RequestName>(
  name: N,
  input: RequestInput<N>,
  options?: RequestOptions<N>,
): UseQueryResult<Replies[N]> {
  return useQuery({
    ...options,
    queryKey: [name, input] as const,
    queryFn: () => ask(name, input),
  });
}

export interface WishOptions {
  /** Requests whose answers are stale afterwards; everything, when left out. */
  readonly invalidates?: readonly RequestName[];
  /** True where the form itself shows the failure beside the field. */
  readonly quiet?: boolean;
}

/**
 * Changes something, asking for the password once more where that is needed. A failure is shown as a
 * notification, unless the caller shows it itself.
 */
export function useWish<N extends RequestName>(
  name: N,
  options: WishOptions = {},
): UseMutationResult<Replies[N], Error, RequestInput<N>> {
  const client = useQueryClient();
  const again = useAgain();
  return useMutation({
    mutationFn: (input: RequestInput<N>) => again(() => ask(name, input)),
    onSuccess: () => invalidate(client, options.invalidates),
    onError: (error) => {
      if (!options.quiet) showFailure(error);
    },
  });
}

/** The database is local: asking again for all that is on the screen costs milliseconds. */
export async function invalidate(
  client: QueryClient,
  names?: readonly RequestName[],
): Promise<void> {
  if (!names) return client.invalidateQueries();
  await Promise.all(names.map((name) => client.invalidateQueries({ queryKey: [name] })));
}

// ── Long jobs ────────────────────────────────────────────────────────────────────────────────

export interface Job {
  readonly running: boolean;
  /** Null before the first word from the backend. */
  readonly progress: JobProgress | null;
  /** Gives the work its id, follows its progress and returns what it returns. */
  readonly run: <T>(work: (job: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
  /** Asked to wait; it does at its next step. */
  readonly paused: boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
}

export function useJob(): Job {
  const current = useRef<string | null>(null);
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [paused, setPaused] = useState(false);
  useEffect(
    () =>
      window.buku.onProgress((news) => {
        if (news.job === current.current) setProgress(news);
      }),
    [],
  );
  const run = useCallback(async <T>(work: (job: string) => Promise<T>): Promise<T> => {
    const job = crypto.randomUUID();
    current.current = job;
    setProgress(null);
    setPaused(false);
    setRunning(true);
    try {
      return await work(job);
    } finally {
      if (current.current === job) {
        current.current = null;
        setRunning(false);
      }
    }
  }, []);
  const tell = useCallback((what: 'job.cancel' | 'job.pause' | 'job.go-on') => {
    const job = current.current;
    if (job === null) return;
    setPaused(what === 'job.pause');
    void ask(what, { job }).catch(showFailure);
  }, []);
  return useMemo(
    () => ({
      running,
      progress,
      run,
      cancel: () => tell('job.cancel'),
      paused,
      pause: () => tell('job.pause'),
      goOn: () => tell('job.go-on'),
    }),
    [running, progress, run, tell, paused],
  );
}

// ── Files and paper ──────────────────────────────────────────────────────────────────────────

export const choose: Bridge['choose'] = (kind, suggestedName) =>
  window.buku.choose(kind, suggestedName);

export function dropped(file: File): Promise<Grant | null> {
  return window.buku.dropped(file);
}

export async function print(document: string): Promise<void> {
  valueOf(await window.buku.print(document));
}

export function reveal(grant: string): Promise<void> {
  return window.buku.reveal(grant);
}
