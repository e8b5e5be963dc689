/** What the log's sentences tell of claims: never who, never of what. */
import {
  counted,
  dayFact,
  moneyFact,
  nameOf,
  pksFact,
  reasonFact,
  type Details,
  type Fact,
} from './audit-facts.ts';
import {
  CLAIM_KIND_NAME,
  CLAIM_OUTCOME_NAME,
  CLAIM_PAPER_NAME,
  CLAIM_STEP_NAME,
  SCHOOL_LEVEL_NAME,
} from './claim-words.ts';
import type { AuditDetail } from './domain/audit.ts';

const moneyFacts = ({ claim, amount, paidOn }: Details) => [
  numberFact(claim),
  moneyFact(amount),
  dayFact(paidOn),
];

/** A reason is told of the proof of a bill alone: what is said about a claim stays in the claim. */
const scanFacts = ({ claim, of, claimPaper, reason }: Details) => [
  numberFact(claim),
  nameOf(SCAN_OF_NAME, of),
  nameOf(CLAIM_PAPER_NAME, claimPaper),
  reasonFact(reason),
];

const schoolFacts = ({ claim, year, level }: Details) => [
  numberFact(claim),
  typeof year === 'number' ? `tahun ${year}` : null,
  nameOf(SCHOOL_LEVEL_NAME, level),
];

export const CLAIM_FACTS = {
  'claim-opened': ({ claim, kind, outcome, pks }: Details) => [
    numberFact(claim),
    nameOf(CLAIM_KIND_NAME, kind),
    nameOf(CLAIM_OUTCOME_NAME, outcome),
    pksFact(pks),
  ],
  'claim-changed': ({ claim, claimPaper, state, heirs, fields }: Details) => [
    numberFact(claim),
    nameOf(CLAIM_PAPER_NAME, claimPaper),
    nameOf(PAPER_STATE_NAME, state),
    counted(heirs, 'ahli waris'),
    Array.isArray(fields) ? fields.map((field) => nameOf(FACT_NAME, field)).join(', ') : null,
  ],
  'claim-moved': ({ claim, step, day }: Details) => [
    numberFact(claim),
    nameOf(CLAIM_STEP_NAME, step),
    dayFact(day),
  ],
  'claim-paid': moneyFacts,
  'claim-payment-removed': moneyFacts,
  'scholarship-saved': schoolFacts,
  'scholarship-removed': schoolFacts,
  'scan-added': scanFacts,
  'scan-seen': scanFacts,
  'scan-removed': scanFacts,
  'claim-list-printed': ({ claim }: Details) => [numberFact(claim)],
} as const;

const SCAN_OF_NAME = {
  paper: 'berkas klaim',
  payment: 'bukti pembayaran iuran',
  'claim-payment': 'bukti pembayaran santunan',
};

const PAPER_STATE_NAME = { received: 'diterima', waived: 'tidak diperlukan', missing: 'belum ada' };

/** What a claim tells of an event; what was told stands in the claim alone. */
const FACT_NAME = {
  kind: 'jenis',
  outcome: 'akibat',
  eventOn: 'tanggal kejadian',
  eventTime: 'jam kejadian',
  diedOn: 'tanggal meninggal',
  place: 'tempat',
  cause: 'sebab',
  reporterName: 'pelapor',
  reporterRelation: 'hubungan pelapor',
  reporterPhone: 'telepon pelapor',
  reportedOn: 'tanggal lapor',
  reportedTime: 'jam lapor',
  submissionNumber: 'nomor pengajuan',
};

function numberFact(claim: AuditDetail | undefined): Fact {
  return typeof claim === 'number' ? `nomor ${claim}` : null;
}
