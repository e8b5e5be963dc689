/** Wishes that may be doubtful: who wishes is asked for the reason, and the same is wished again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Replies, RequestInput, RequestName } from '../../shared/ipc.ts';
import { useAgain } from '../again.ts';
import { ask, failureCode, invalidate, showFailure, type WishOptions } from '../api.ts';

/**
 * Does the work without a reason; where the answer is decision-needed, asks for one and does the work
 * again with it. Who would rather check gets a failure `cancelled`.
 */
export type Decided = <T>(work: (decision: string | null) => Promise<T>) => Promise<T>;

export const DecidedContext = createContext<Decided>((work) => work(null));

/** For work that is no single request: `decided((decision) => job.run((id) => ask(…)))`. */
export function useDecided(): Decided {
  return useContext(DecidedContext);
}

/** Requests that take a reason. */
export type DecidedName = {
  [N in RequestName]: 'decision' extends keyof RequestInput<N> ? N : never;
}[RequestName];

export type DecidedInput<N extends DecidedName> = Omit<RequestInput<N>, 'decision'>;

export interface DecidedWish<N extends DecidedName> {
  readonly mutate: (
    input: DecidedInput<N>,
    then?: { readonly onSuccess?: (reply: Replies[N]) => void },
  ) => void;
  readonly mutateAsync: (input: DecidedInput<N>) => Promise<Replies[N]>;
  readonly isPending: boolean;
  /** Null too after somebody chose to check again. */
  readonly error: Error | null;
  readonly reset: () => void;
}

/** As `useWish`, for requests with a `decision`: it is filled in here, after asking where needed. */
export function useDecidedWish<N extends DecidedName>(
  name: N,
  options: WishOptions = {},
): DecidedWish<N> {
  const client = useQueryClient();
  const again = useAgain();
  const decided = useDecided();
  const { mutate, mutateAsync, isPending, error, reset } = useMutation<
    Replies[N],
    Error,
    DecidedInput<N>
  >({
    mutationFn: (input) =>
      decided((decision) =>
        again(() => ask(name, { ...input, decision } as unknown as RequestInput<N>)),
      ),
    onSuccess: () => invalidate(client, options.invalidates),
    onError: (failed) => {
      if (!options.quiet && !isCheckingAgain(failed)) showFailure(failed);
    },
  });
  return { mutate, mutateAsync, isPending, reset, error: isCheckingAgain(error) ? null : error };
}

function isCheckingAgain(error: unknown): boolean {
  return failureCode(error) === 'cancelled';
}
