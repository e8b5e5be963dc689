/** What main and the backend process say to each other. */
import type { JobProgress } from '../../shared/ipc.ts';

export type ToBackend =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly name: unknown;
      readonly input: unknown;
    }
  | { readonly kind: 'document'; readonly id: number; readonly document: string }
  | { readonly kind: 'asset'; readonly id: number; readonly sha256: string }
  /** A path that the person chose: sent before the first request that names its id. */
  | { readonly kind: 'grant'; readonly id: string; readonly path: string }
  /** The system was locked or went to sleep: whoever was logged in is so no more. */
  | { readonly kind: 'lock' }
  | { readonly kind: 'close' };

export type FromBackend =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'progress'; readonly progress: JobProgress };

/** An image as it is stored. */
export interface AssetBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}
