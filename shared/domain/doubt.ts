/**
 * What may be wrong and can yet be right: a person decides, with a reason that is kept. What cannot
 * be right is a failure.
 */
export const DOUBTS = [
  // places
  'leaves-outside-coverage',
  'period-overlaps',
  'over-quota',
  // renewal
  'renewal-before-end',
  'renewal-leaves-gap',
  // contributions
  'payment-above-bill',
  'bill-above-budget',
  'bill-overlaps',
  // claims
  'not-covered',
  'claim-for-same-event',
  'heir-order',
  'step-back',
  'papers-missing',
  'paid-above-expected',
  'paid-though-unpaid',
  'right-lapsed',
  'scholarship-early',
] as const;
export type Doubt = (typeof DOUBTS)[number];
