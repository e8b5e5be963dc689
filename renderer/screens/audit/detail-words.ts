import { auditDetailName } from '../../../shared/audit-detail-words.ts';
import { PKS_SHORT, type Pks } from '../../../shared/domain/agreement.ts';
import type { Role } from '../../../shared/domain/account.ts';
import type { CopyReason } from '../../../shared/domain/copies.ts';
import type { AuditDetail } from '../../../shared/domain/audit.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { JournalField } from '../../../shared/domain/membership.ts';
import { JOURNAL_FIELD_NAME } from '../../../shared/words.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { AUDIT, COMMON, COPY_REASON, NOTHING, ROLE_NAME, toNumber } from '../../words.ts';

const MANY = 12;

/** What a detail is called where it begins a line. */
export function detailName(field: string): string {
  const name = auditDetailName(field);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A detail as people read it. */
export function detailWords(field: string, value: AuditDetail): string {
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? AUDIT.yes : AUDIT.no;
  if (typeof value === 'number') return isIdentity(field) ? String(value) : toNumber(value);
  if (typeof value === 'string') return textWords(field, value);
  return isList(value) ? listWords(field, value) : partsWords(value);
}

function isList(value: AuditDetail): value is readonly AuditDetail[] {
  return Array.isArray(value);
}

function listWords(field: string, values: readonly AuditDetail[]): string {
  if (values.length === 0) return NOTHING;
  if (field === 'people') return COMMON.people(values.length);
  const shown = values.slice(0, MANY).map((one) => detailWords(field, one));
  const more = values.length > MANY ? [`… (${toNumber(values.length)})`] : [];
  return [...shown, ...more].join(', ');
}

function partsWords(parts: { readonly [key: string]: AuditDetail }): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `${auditDetailName(field)}: ${detailWords(field, value)}`)
    .join('; ');
}

/** Years and numbers of things are names, not counts: no dots in them. */
function isIdentity(field: string): boolean {
  return /(?:^year|Id$|^id$|Ids$)/u.test(field);
}

function textWords(field: string, value: string): string {
  if (field === 'pks') return PKS_SHORT[value as Pks] ?? value;
  if (field === 'role') return ROLE_NAME[value as Role] ?? value;
  if (field === 'reason') return COPY_REASON[value as CopyReason] ?? value;
  if (field === 'fields') return JOURNAL_FIELD_NAME[value as JournalField] ?? value;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return toLongDay(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value)) return instantWords(value);
  return value;
}
