import type { AuditEvent } from '../../../shared/domain/audit.ts';
import { auditSentence } from '../../../shared/audit-words.ts';
import { PKS_SHORT } from '../../../shared/domain/agreement.ts';
import type {
  JournalField,
  LeaveReason,
  Membership,
  MembershipStatus,
} from '../../../shared/domain/membership.ts';
import type { PersonRecord, RecordAct } from '../../../shared/domain/person-record.ts';
import { dayInWita, timeInWita, toLongDay, toShortDay } from '../../../shared/domain/values/day.ts';
import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import { CLAIM_OUTCOME_NAME, CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import type { HistoryEntry, ValueOrigin } from '../../../shared/views.ts';
import { JOURNAL_FIELD_NAME, LEAVE_REASON, MEMBERSHIP_STATUS } from '../../../shared/words.ts';
import type { ClaimAbout } from '../../db/claims/claims-about.ts';
import type { Act } from '../../db/audit/acts-about.ts';

/** `22-11-2026 09.05`, in Baubau. */
function momentWords(instant: string): string {
  const moment = new Date(instant);
  return `${toShortDay(dayInWita(moment))} ${timeInWita(moment)}`;
}

/** A value in full, as people read it. */
export function valueWords(field: JournalField, value: string | number | null): string {
  if (value === null) return 'kosong';
  const text = String(value);
  switch (field) {
    case 'sex':
      return text === 'L' ? 'Laki-laki' : 'Perempuan';
    case 'birthDate':
    case 'leftOn':
    case 'diedOn':
    case 'start':
      return toLongDay(text);
    case 'wage':
      return toRupiah(Number(value));
    case 'status':
      return MEMBERSHIP_STATUS[text as MembershipStatus];
    case 'leaveReason':
      return LEAVE_REASON[text as LeaveReason];
    default:
      return text;
  }
}

type Source = Pick<HistoryEntry, 'source' | 'fileName' | 'sheet' | 'row'>;

const SOURCE = {
  import: 'Impor berkas',
  hand: 'Diisi tangan',
  terminal: 'Diisi lewat terminal',
  undo: 'Pembatalan impor',
  merge: 'Penggabungan data',
  forget: 'Penganoniman',
  sample: 'Data contoh',
} as const satisfies Record<HistoryEntry['source'], string>;

/** `Impor berkas daftar.xlsx, lembar Sheet1, baris 12` */
function sourceWords({ source, fileName, sheet, row }: Source): string {
  const place = [
    fileName && ` ${fileName}`,
    sheet && `, lembar ${sheet}`,
    row !== null && row > 0 && `, baris ${row}`,
  ].filter(Boolean);
  return `${SOURCE[source]}${place.join('')}`;
}

export function originWords(origin: ValueOrigin | undefined): string {
  return origin ? `${sourceWords(origin)}, ${momentWords(origin.at)}` : '';
}

const MADE = { person: 'Terdaftar', membership: 'Masuk PKS' } as const;

export function changeWords(entry: HistoryEntry): PersonRecord['changes'][number] {
  const made = entry.made === null ? [] : [MADE[entry.made]];
  const steps = entry.changes.map(({ field, from, to }) => {
    const name = JOURNAL_FIELD_NAME[field];
    return from === null
      ? `${name}: ${valueWords(field, to)}`
      : `${name}: ${valueWords(field, from)} → ${valueWords(field, to)}`;
  });
  const place = entry.pks === null ? [] : [PKS_SHORT[entry.pks]];
  const what = [...made, ...steps];
  return {
    at: momentWords(entry.at),
    who: entry.actor,
    source: sourceWords(entry),
    what: [...place, ...(what.length > 0 ? what : ['Tidak ada isi yang berubah'])],
  };
}

export function membershipWords(place: Membership): PersonRecord['memberships'][number] {
  const { department, job, kpj, wage, status, leaveReason, leftOn } = place;
  const left = [
    MEMBERSHIP_STATUS[status],
    leftOn && `sejak ${toLongDay(leftOn)}`,
    leaveReason && `(${LEAVE_REASON[leaveReason]})`,
  ];
  return {
    pks: PKS_SHORT[place.pks],
    place: [department, job].filter(Boolean).join(', ') || '–',
    number:
      [kpj && `KPJ ${kpj}`, wage !== null && toRupiah(wage)].filter(Boolean).join(', ') || '–',
    period: `${toLongDay(place.start)} sampai ${toLongDay(place.end)}`,
    status: left.filter(Boolean).join(' '),
  };
}

export function claimWords(claim: ClaimAbout): PersonRecord['claims'][number] {
  const { kind, outcome, eventOn, reporter, status, paid, scans } = claim;
  return {
    kind: `${kind.toUpperCase()}, ${CLAIM_OUTCOME_NAME[outcome].toLowerCase()}`,
    eventOn,
    reporter,
    status: CLAIM_STEP_NAME[status],
    paid: paid === 0 ? '–' : senToRupiah(paid),
    papers: scans,
  };
}

export function actWords({ at, actor, ...event }: Act): RecordAct {
  return { at: momentWords(at), who: actor, what: auditSentence(event satisfies AuditEvent) };
}
