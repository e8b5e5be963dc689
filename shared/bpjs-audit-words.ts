/** What the log's sentences tell of lists of BPJS. */
import {
  counted,
  monthFact,
  partOf,
  pksFact,
  positive,
  reasonFact,
  said,
  type Details,
} from './audit-facts.ts';

export const BPJS_FACTS = {
  // PKS 1, Juli 2025, 2.980 sama, 12 berbeda, 3 hanya di daftar kantor, 5 hanya di daftar BPJS
  'lists-compared': ({ pks, month, counts }: Details) => [
    pksFact(pks),
    monthFact(month),
    counted(partOf(counts, 'same'), 'sama'),
    counted(partOf(counts, 'different'), 'berbeda'),
    counted(partOf(counts, 'onlyOurs'), 'hanya di daftar kantor'),
    counted(partOf(counts, 'onlyTheirs'), 'hanya di daftar BPJS'),
  ],
  'kpj-taken': ({ pks, month, taken, replaced }: Details) => [
    pksFact(pks),
    monthFact(month),
    counted(taken, 'KPJ'),
    positive(replaced, 'mengganti KPJ lama'),
  ],
  'differences-exported': ({ pks, month, rows, file, reason }: Details) => [
    pksFact(pks),
    monthFact(month),
    counted(rows, 'baris'),
    said('ke', file),
    reasonFact(reason),
  ],
} as const;
