/** What the log's sentences tell of claims: never who, never of what. */
import {
  CLAIM_KIND_NAME,
  CLAIM_OUTCOME_NAME,
  CLAIM_PAPER_NAME,
  CLAIM_STEP_NAME,
  SCHOOL_LEVEL_NAME,
} from './claim-words.ts';
import { PKS_SHORT } from './domain/agreement.ts';
import type { AuditDetail, AuditEvent } from './domain/audit.ts';
import { isDay, toLongDay } from './domain/values/day.ts';
import { toGrouped } from './domain/values/rupiah.ts';
import { senToRupiah } from './domain/values/sen.ts';

type Details = NonNullable<AuditEvent['details']>;
type Value = AuditDetail | undefined;

const moneyFacts = ({ claim, amount, paidOn }: Details) => [
  numberWords(claim),
  typeof amount === 'number' ? senToRupiah(amount) : null,
  dayWords(paidOn),
];

/** A reason is told of the proof of a bill alone: what is said about a claim stays in the claim. */
const scanFacts = ({ claim, of, claimPaper, reason }: Details) => [
  numberWords(claim),
  nameOf(SCAN_OF_NAME, of),
  nameOf(CLAIM_PAPER_NAME, claimPaper),
  reasonWords(reason),
];

const schoolFacts = ({ claim, year, level }: Details) => [
  numberWords(claim),
  typeof year === 'number' ? `tahun ${year}` : null,
  nameOf(SCHOOL_LEVEL_NAME, level),
];

export const CLAIM_FACTS = {
  'claim-opened': ({ claim, kind, outcome, pks }: Details) => [
    numberWords(claim),
    nameOf(CLAIM_KIND_NAME, kind),
    nameOf(CLAIM_OUTCOME_NAME, outcome),
    nameOf(PKS_SHORT, pks),
  ],
  'claim-changed': ({ claim, claimPaper, state, heirs, fields }: Details) => [
    numberWords(claim),
    nameOf(CLAIM_PAPER_NAME, claimPaper),
    nameOf(PAPER_STATE_NAME, state),
    typeof heirs === 'number' ? `${toGrouped(heirs)} ahli waris` : null,
    Array.isArray(fields) ? fields.map((field) => nameOf(FACT_NAME, field)).join(', ') : null,
  ],
  'claim-moved': ({ claim, step, day }: Details) => [
    numberWords(claim),
    nameOf(CLAIM_STEP_NAME, step),
    dayWords(day),
  ],
  'claim-paid': moneyFacts,
  'claim-payment-removed': moneyFacts,
  'scholarship-saved': schoolFacts,
  'scholarship-removed': schoolFacts,
  'scan-added': scanFacts,
  'scan-seen': scanFacts,
  'scan-removed': scanFacts,
  'claim-list-printed': ({ claim }: Details) => [numberWords(claim)],
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

function nameOf(names: Readonly<Record<string, string>>, value: Value): string | null {
  return typeof value === 'string' ? (names[value] ?? null) : null;
}

function numberWords(claim: Value): string | null {
  return typeof claim === 'number' ? `nomor ${claim}` : null;
}

function dayWords(day: Value): string | null {
  return typeof day === 'string' && isDay(day) ? toLongDay(day) : null;
}

function reasonWords(reason: Value): string | null {
  return typeof reason === 'string' ? `alasan: ${reason}` : null;
}
