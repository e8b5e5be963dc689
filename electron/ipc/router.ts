import { Failure } from '../../shared/failure.ts';
import {
  isRequestName,
  requests,
  type Replies,
  type Reply,
  type RequestInput,
  type RequestName,
} from '../../shared/ipc.ts';
import { logError } from '../log.ts';
import { toFailureFacts } from './failure.ts';

/** One function for each request; a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: RequestInput<N>) => Promise<Replies[N]>;
};

/** Who stands at the door: gives what answers this request, for who asks it now. */
export interface Door {
  /** Failures: login-needed, not-allowed, password-change-needed, data-read-only, password-again-needed. */
  admit(name: RequestName): Handlers;
}

export type Router = (name: unknown, input: unknown) => Promise<Reply<unknown>>;

/** Far above the largest honest request (20,000 selected members, about 160 KB). */
const MAX_CHARACTERS = 1_000_000;

/** Everything said about a file comes together: decisions about thousands of rows, each with its note. */
const MAX_OF: Partial<Record<RequestName, number>> = { 'import.answer': 30_000_000 };

/**
 * Every request is checked (name, size, right, shape) before its handler sees it, and every error
 * leaves as a failure.
 */
export function createRouter(door: Door): Router {
  return async function route(name, input) {
    try {
      if (!isRequestName(name)) throw new Failure('request-unknown');
      return { ok: true, value: await answer(door, name, input) };
    } catch (error) {
      if (!(error instanceof Failure)) logError(`request ${String(name)}`, error);
      return { ok: false, failure: toFailureFacts(error) };
    }
  };
}

function answer<N extends RequestName>(door: Door, name: N, input: unknown): Promise<Replies[N]> {
  if (!isSmall(input, MAX_OF[name] ?? MAX_CHARACTERS)) throw new Failure('request-invalid');
  const handlers = door.admit(name);
  return handlers[name](toInput(name, input));
}

/** Failure: request-invalid, for what no shape allows and for what cannot even be looked at. */
function toInput<N extends RequestName>(name: N, input: unknown): RequestInput<N> {
  try {
    const checked = requests[name].safeParse(input);
    if (checked.success) return checked.data as RequestInput<N>;
  } catch {
    // Bytes where a list is asked for: making them read-only throws.
  }
  throw new Failure('request-invalid');
}

function isSmall(input: unknown, most: number): boolean {
  try {
    return (JSON.stringify(input) ?? '').length <= most;
  } catch {
    return false; // circular, too deep, or a BigInt: nothing the window sends
  }
}
