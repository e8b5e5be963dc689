import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Grant } from '../../../shared/ipc.ts';
import type { ImportApplied, ImportPreview } from '../../../shared/views.ts';
import { ask, invalidate, RequestFailed, useJob, type Job } from '../../api.ts';

/** What a file is read as. */
export interface ReadAs {
  readonly pks: Pks;
  readonly departmentId: number | null;
  /** Null = the sheet that looks most like a roster. */
  readonly sheet: string | null;
}

export type ImportStep =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly grant: Grant }
  | {
      readonly kind: 'unreadable';
      readonly grant: Grant;
      readonly as: ReadAs;
      readonly error: unknown;
    }
  | {
      readonly kind: 'preview';
      readonly grant: Grant;
      readonly as: ReadAs;
      readonly preview: ImportPreview;
      /** Why the last wish to save was not granted. */
      readonly error: unknown;
    }
  | { readonly kind: 'saving'; readonly preview: ImportPreview }
  | { readonly kind: 'saved'; readonly preview: ImportPreview; readonly applied: ImportApplied };

export interface ImportStory {
  readonly step: ImportStep;
  readonly job: Job;
  readonly read: (grant: Grant, as: ReadAs) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly startAgain: () => void;
}

const CHOOSING: ImportStep = { kind: 'choosing' };

/** One file from the choice to the saved rows; nothing is written before `save`. */
export function useImport(): ImportStory {
  const client = useQueryClient();
  const job = useJob();
  const [step, setStep] = useState<ImportStep>(CHOOSING);
  const { run } = job;

  const read = useCallback(
    async (grant: Grant, as: ReadAs) => {
      setStep({ kind: 'reading', grant });
      try {
        const preview = await run((id) =>
          ask('import.preview', { job: id, grant: grant.id, ...as }),
        );
        setStep({ kind: 'preview', grant, as, preview, error: null });
        await invalidate(client, ['import.list']);
      } catch (error) {
        setStep(wasCancelled(error) ? CHOOSING : { kind: 'unreadable', grant, as, error });
      }
    },
    [run, client],
  );
  const save = useCallback(async () => {
    if (step.kind !== 'preview') return;
    const { preview } = step;
    setStep({ kind: 'saving', preview });
    try {
      const applied = await run((id) =>
        ask('import.apply', { job: id, importId: preview.importId }),
      );
      setStep({ kind: 'saved', preview, applied });
      await invalidate(client);
    } catch (error) {
      setStep({ ...step, error: wasCancelled(error) ? null : error });
    }
  }, [step, run, client]);
  const startAgain = useCallback(() => setStep(CHOOSING), []);
  return useMemo(
    () => ({ step, job, read, save, startAgain }),
    [step, job, read, save, startAgain],
  );
}

function wasCancelled(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code === 'cancelled';
}
