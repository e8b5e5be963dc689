/** What the log's sentences tell of bills and payments. */
import {
  counted,
  moneyFact,
  monthFact,
  pksFact,
  reasonFact,
  said,
  type Details,
} from './audit-facts.ts';

/** Which PKS and months, how much, why: `PKS 2, Mei 2025 s.d. Juli 2025, Rp49.996.800` */
const billFacts = ({ pks, fromMonth, untilMonth, amount, reason }: Details) => [
  pksFact(pks),
  [...new Set([monthFact(fromMonth), monthFact(untilMonth)])].join(' s.d. '),
  moneyFact(amount),
  reasonFact(reason),
];

export const CONTRIBUTION_FACTS = {
  'bill-saved': billFacts,
  'bill-removed': billFacts,
  'payment-saved': billFacts,
  'payment-removed': billFacts,
  'contributions-exported': ({ pks, month, rows, file, reason }: Details) => [
    pksFact(pks),
    monthFact(month),
    counted(rows, 'baris'),
    said('ke', file),
    reasonFact(reason),
  ],
} as const;
