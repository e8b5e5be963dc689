import { useState } from 'react';
import type { DocumentView } from '../../../shared/letter-views.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { ask, showFailure, useJob, type Job } from '../../api.ts';

/** Which report: with `id` null the draft of one that may come to be. */
export type ReportWish = Omit<RequestInput<'forget.report'>, 'job'>;

export interface ReportDrawing {
  readonly job: Job;
  readonly document: DocumentView | null;
  readonly draw: (wish: ReportWish) => void;
  readonly close: () => void;
}

/** What was stored with a report stands in it again: nothing is asked for. */
export function storedReport(id: number): ReportWish {
  return { id, basis: '', witnesses: [] };
}

export function useReport(): ReportDrawing {
  const job = useJob();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const draw = async (wish: ReportWish) => {
    try {
      setDocument(await job.run((id) => ask('forget.report', { ...wish, job: id })));
    } catch (error) {
      showFailure(error);
    }
  };
  return { job, document, draw: (wish) => void draw(wish), close: () => setDocument(null) };
}
