/** Why two records may be one person; each has its words. */
export type LikenessReason =
  | 'same-birth-date'
  | 'nearly-same-name'
  | 'one-digit'
  | 'two-swapped'
  | 'family-card-number'
  | 'same-row-key';
