/** What the backend and its thread for heavy work say to each other. */
import type { FailureFacts } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import type { Tools } from './flows/context.ts';

/** One task for each heavy arrow, with what it is given. */
export type Task = {
  readonly [Name in keyof Tools]: {
    readonly name: Name;
    readonly request: Parameters<Tools[Name]>[0];
  };
}[keyof Tools];

export type ToWorker = { readonly kind: 'run'; readonly task: Task } | { readonly kind: 'cancel' };

export type FromWorker =
  | ({ readonly kind: 'progress' } & Omit<JobProgress, 'job'>)
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: FailureFacts; readonly stack: string };
