import { useCallback, useEffect, useState } from 'react';
import { failureCode, RequestFailed, sentenceFor } from '../api.ts';
import { LOGIN } from '../words.ts';

export interface Try {
  /** True: it went well. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly busy: boolean;
  /** Why the last try failed; counts down while one has to wait. */
  readonly problem: string | null;
  /** So long before the next try is heard; 0 = at once. */
  readonly seconds: number;
  readonly forget: () => void;
}

/**
 * Tries something that is slowed down after wrong tries, as a login is. Where it is known who types, a
 * wrong password has a sentence of its own.
 */
export function useTry(wrongPassword?: string): Try {
  const [busy, setBusy] = useState(false);
  const [sentence, setSentence] = useState<string | null>(null);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      try {
        await work();
        setSentence(null);
        return true;
      } catch (error) {
        const wait = secondsToWait(error);
        setSeconds(wait);
        const isWrong = failureCode(error) === 'login-wrong';
        setSentence(
          wait > 0 ? null : isWrong && wrongPassword ? wrongPassword : sentenceFor(error),
        );
        return false;
      } finally {
        setBusy(false);
      }
    },
    [wrongPassword],
  );
  return {
    attempt,
    busy,
    problem: seconds > 0 ? LOGIN.wait(seconds) : sentence,
    seconds,
    forget: useCallback(() => setSentence(null), []),
  };
}

function secondsToWait(error: unknown): number {
  if (!(error instanceof RequestFailed) || error.failure.code !== 'login-wait') return 0;
  const seconds = Number(error.failure.details?.[0]);
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : 1;
}
