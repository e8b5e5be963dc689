import { useState } from 'react';
import type { Grant } from '../../../shared/ipc.ts';
import type { ProofAnswer } from '../../../shared/letter-views.ts';
import { ask, useJob, type Job } from '../../api.ts';

/** What the last check came to; `what` is the file's name or the code as typed. */
export type Outcome =
  | { readonly kind: 'answered'; readonly answer: ProofAnswer; readonly what: string }
  | { readonly kind: 'failed'; readonly error: unknown };

interface Check {
  /** Null before the first check and while one is under way. */
  readonly outcome: Outcome | null;
  readonly job: Job;
  readonly checkFile: (file: Grant) => void;
  readonly checkCode: (code: string) => void;
}

export function useCheck(): Check {
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const check = async (what: string, answered: (id: string) => Promise<ProofAnswer>) => {
    setOutcome(null);
    try {
      setOutcome({ kind: 'answered', answer: await job.run(answered), what });
    } catch (error) {
      setOutcome({ kind: 'failed', error });
    }
  };
  return {
    outcome,
    job,
    checkFile: (file) =>
      void check(file.name, (id) => ask('proof.file', { job: id, file: file.id })),
    checkCode: (code) => void check(code, () => ask('proof.code', { code })),
  };
}
