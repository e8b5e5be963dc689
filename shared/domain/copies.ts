/** Why a copy was made: by the day, by somebody, or before something that changes much. */
export const COPY_REASONS = [
  'daily',
  'by-hand',
  'before-import',
  'before-undo',
  'before-print',
  'before-migration',
  'before-restore',
  'before-forgetting',
  'before-leaving',
  'before-renewal',
  'unknown',
] as const;
export type CopyReason = (typeof COPY_REASONS)[number];

/** What a copy says of itself; it is checked against what stands in the copy. */
export interface CopyManifest {
  readonly format: 1;
  readonly reason: CopyReason;
  /** An instant in UTC. */
  readonly at: string;
  readonly appVersion: string;
  /** The shape of the data. */
  readonly version: number;
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 of the contents of all tables. */
  readonly contents: string;
  /** The last entry of the audit log; null where it is empty. */
  readonly audit: { readonly id: number; readonly sha256: string } | null;
}
