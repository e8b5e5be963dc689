import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CopySourceInput } from '../../../shared/trust-shapes.ts';
import type { RestorePreview } from '../../../shared/trust-views.ts';
import { ask, failureCode, sentenceFor, useJob, type Job } from '../../api.ts';

/** How far the examination of a copy is. */
type Looked =
  | { readonly kind: 'looking' }
  /** `problem`: what was wrong with the passphrase that was typed. */
  | { readonly kind: 'sealed'; readonly problem: string | null }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'shown'; readonly preview: RestorePreview };

export type RestoreLook = Looked & {
  readonly job: Job;
  readonly open: (passphrase: string) => void;
  /** The same once more, for the data have changed. */
  readonly again: () => void;
};

/** Begins at once without a passphrase: whether one is needed the file tells by itself. */
export function useRestoreLook(source: CopySourceInput): RestoreLook {
  const job = useJob();
  const { mutate, ...look } = useMutation({
    mutationFn: (passphrase: string | null) =>
      job.run((id) => ask('restore.look', { job: id, source: withPassphrase(source, passphrase) })),
  });
  useEffect(() => mutate(null), [mutate]);
  return {
    ...lookedFrom(look),
    job,
    open: (passphrase) => mutate(passphrase),
    again: () => mutate(look.variables ?? null),
  };
}

interface Examination {
  readonly data: RestorePreview | undefined;
  readonly error: Error | null;
}

function lookedFrom({ data, error }: Examination): Looked {
  if (data) return { kind: 'shown', preview: data };
  if (error === null) return { kind: 'looking' };
  const code = failureCode(error);
  if (code === 'copy-passphrase-needed') return { kind: 'sealed', problem: null };
  if (code === 'copy-passphrase-wrong') return { kind: 'sealed', problem: sentenceFor(error) };
  return { kind: 'failed', error };
}

function withPassphrase(source: CopySourceInput, passphrase: string | null): CopySourceInput {
  return source.kind === 'file' ? { ...source, passphrase } : source;
}
