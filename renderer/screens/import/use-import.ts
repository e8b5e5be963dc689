import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { ImportAnswers } from '../../../shared/domain/answers.ts';
import type { Grant } from '../../../shared/ipc.ts';
import type { ImportApplied, ImportPreview } from '../../../shared/views.ts';
import { ask, invalidate, RequestFailed, showFailure, useJob, type Job } from '../../api.ts';
import type { AnswerChange } from './answer-changes.ts';

/** What a file is read as. */
export interface ReadAs {
  readonly pks: Pks;
  readonly departmentId: number | null;
  /** Where its table begins, where somebody had to point at it. */
  readonly answers?: ImportAnswers;
}

/** What is to be shown: a file just chosen, or an import from the history. */
export type Origin =
  | { readonly kind: 'file'; readonly grant: Grant; readonly as: ReadAs }
  | { readonly kind: 'stored'; readonly importId: string };

export interface PreviewStep {
  readonly kind: 'preview';
  readonly preview: ImportPreview;
  /** Everything said so far; ahead of the plan while the new one is being made. */
  readonly answers: ImportAnswers;
  /** Why the last wish to save was not granted. */
  readonly error: unknown;
}

export type ImportStep =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'reading'; readonly fileName: string | null }
  | { readonly kind: 'unreadable'; readonly origin: Origin; readonly error: unknown }
  | PreviewStep
  | { readonly kind: 'saving'; readonly preview: ImportPreview }
  | { readonly kind: 'saved'; readonly preview: ImportPreview; readonly applied: ImportApplied };

export interface ImportStory {
  readonly step: ImportStep;
  readonly job: Job;
  readonly read: (grant: Grant, as: ReadAs) => Promise<void>;
  readonly open: (importId: string) => Promise<void>;
  readonly again: (origin: Origin) => Promise<void>;
  readonly answer: (change: AnswerChange) => Promise<void>;
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

  const again = useCallback(
    async (origin: Origin) => {
      setStep({ kind: 'reading', fileName: origin.kind === 'file' ? origin.grant.name : null });
      try {
        const preview = await run((id) => request(origin, id));
        setStep(toPreview(preview));
        await invalidate(client, ['import.list']);
      } catch (error) {
        setStep(wasCancelled(error) ? CHOOSING : { kind: 'unreadable', origin, error });
      }
    },
    [run, client],
  );
  const read = useCallback(
    (grant: Grant, as: ReadAs) => again({ kind: 'file', grant, as }),
    [again],
  );
  const open = useCallback((importId: string) => again({ kind: 'stored', importId }), [again]);
  const answer = useAnswers(step, setStep, run);
  const save = useCallback(async () => {
    if (step.kind !== 'preview') return;
    const { preview } = step;
    setStep({ kind: 'saving', preview });
    try {
      const applied = await run((id) =>
        ask('import.apply', { job: id, importId: preview.importId, mark: preview.mark }),
      );
      setStep({ kind: 'saved', preview, applied });
      await invalidate(client);
    } catch (error) {
      setStep({ ...step, error: wasCancelled(error) ? null : error });
    }
  }, [step, run, client]);
  const startAgain = useCallback(() => setStep(CHOOSING), []);
  return useMemo(
    () => ({ step, job, read, open, again, answer, save, startAgain }),
    [step, job, read, open, again, answer, save, startAgain],
  );
}

function request(origin: Origin, job: string): Promise<ImportPreview> {
  return origin.kind === 'file'
    ? ask('import.preview', { job, grant: origin.grant.id, ...origin.as })
    : ask('import.open', { job, importId: origin.importId });
}

function toPreview(preview: ImportPreview): PreviewStep {
  return { kind: 'preview', preview, answers: preview.answers, error: null };
}

/**
 * Answers show at once; the plan follows. Whatever is said while a plan is being made goes into the
 * next one together, so that nobody waits for a plan that is out of date already.
 */
function useAnswers(step: ImportStep, setStep: (step: ImportStep) => void, run: Job['run']) {
  const latest = useRef<ImportAnswers | null>(null);
  const busy = useRef(false);
  return useCallback(
    async (change: AnswerChange) => {
      if (step.kind !== 'preview' || step.preview.status !== 'planned') return;
      const answers = change(latest.current ?? step.answers);
      latest.current = answers;
      setStep({ ...step, answers });
      if (busy.current) return;
      busy.current = true;
      const { importId } = step.preview;
      let shown = step;
      try {
        for (;;) {
          const said: ImportAnswers = latest.current;
          // oxlint-disable-next-line eslint/no-await-in-loop -- each plan is made of all that was said before it
          const preview = await run((job) =>
            ask('import.answer', { job, importId, answers: said }),
          );
          shown = toPreview(preview);
          if (latest.current !== said) continue;
          setStep(shown);
          return;
        }
      } catch (error) {
        // The plan that came through last is the one that is stored.
        setStep(shown);
        showFailure(error);
      } finally {
        busy.current = false;
        latest.current = null;
      }
    },
    [step, setStep, run],
  );
}

function wasCancelled(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code === 'cancelled';
}
