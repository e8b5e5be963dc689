/** What stands on a period, so that its renewal cannot be taken back; or why there is none to take back. */
export type RenewalUse =
  | 'notRenewed'
  | 'laterPeriod'
  | 'letters'
  | 'claims'
  | 'bills'
  | 'imports'
  | 'comparisons'
  | 'places'
  | 'merges';
