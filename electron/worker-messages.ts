/** What the backend and its threads for heavy work say to each other. */
import type { FailureFacts } from '../shared/failure.ts';
import type { JobProgress } from '../shared/ipc.ts';
import type { PrintPart, PrintRequest, Tools } from './flows/context.ts';

/** One task for each heavy arrow, with what it is given. */
type ToolTask = {
  readonly [Name in Exclude<keyof Tools, 'openPrint'>]: {
    readonly name: Name;
    readonly request: Parameters<Tools[Name]>[0];
  };
}[Exclude<keyof Tools, 'openPrint'>];

/** A print stays open in its thread from one task to the next. A thread has one at a time. */
type PrintTask =
  | { readonly name: 'openPrint'; readonly request: PrintRequest }
  | { readonly name: 'drawParts'; readonly request: readonly PrintPart[] }
  | { readonly name: 'closePrint'; readonly request: null };

export type Task = ToolTask | PrintTask;

export type ToWorker = { readonly kind: 'run'; readonly task: Task } | { readonly kind: 'cancel' };

export type FromWorker =
  | ({ readonly kind: 'progress' } & Omit<JobProgress, 'job'>)
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: FailureFacts; readonly stack: string };
