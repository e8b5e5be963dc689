import { auditDetailName } from '../../../shared/audit-detail-words.ts';
import { FUNDING_NAME, JKK_CLASS_NAME } from '../../../shared/contribution-words.ts';
import { PKS_SHORT } from '../../../shared/domain/agreement.ts';
import type { AuditDetail } from '../../../shared/domain/audit.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import { DOUBT_SENTENCES } from '../../../shared/doubt-words.ts';
import { FAILURE_SENTENCES } from '../../../shared/failure-words.ts';
import {
  JOURNAL_FIELD_NAME,
  LETTER_KIND_NAME,
  LETTER_STATUS_NAME,
  MEMBERSHIP_STATUS,
} from '../../../shared/words.ts';
import { instantWords } from '../../parts/instant-words.ts';
import {
  AUDIT,
  AUDIT_WORD,
  COMMON,
  COPY_REASON,
  LETTERS,
  NOTHING,
  ROLE_NAME,
  toNumber,
} from '../../words.ts';

const MANY = 12;

/** What a detail is called where it begins a line. */
export function detailName(field: string): string {
  const name = auditDetailName(field);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What a department is called today; null for one that is there no more. */
type DepartmentName = (id: number) => string | null;

/** A detail as people read it. */
export function detailWords(field: string, value: AuditDetail, department: DepartmentName): string {
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? AUDIT.yes : AUDIT.no;
  if (typeof value === 'number') return numberWords(field, value, department);
  if (typeof value === 'string') return textWords(field, value);
  return isList(value) ? listWords(field, value, department) : partsWords(value, department);
}

function isList(value: AuditDetail): value is readonly AuditDetail[] {
  return Array.isArray(value);
}

function listWords(
  field: string,
  values: readonly AuditDetail[],
  department: DepartmentName,
): string {
  if (values.length === 0) return NOTHING;
  if (field === 'people') return COMMON.people(values.length);
  const shown = values.slice(0, MANY).map((one) => detailWords(field, one, department));
  const more = values.length > MANY ? [`… (${toNumber(values.length)})`] : [];
  return [...shown, ...more].join(', ');
}

function partsWords(
  parts: { readonly [key: string]: AuditDetail },
  department: DepartmentName,
): string {
  return Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `${auditDetailName(field)}: ${detailWords(field, value, department)}`)
    .join('; ');
}

function numberWords(field: string, value: number, department: DepartmentName): string {
  if (field === 'departmentId' || field === 'parentId')
    return department(value) ?? AUDIT.unknownDepartment(value);
  if (SEN_FIELDS.has(field)) return senToRupiah(value);
  return isIdentity(field) ? String(value) : toNumber(value);
}

const SEN_FIELDS: ReadonlySet<string> = new Set(['amount', 'billed', 'flatWage']);

/** Years and numbers of things are names, not counts: no dots in them. */
function isIdentity(field: string): boolean {
  return /(?:^year|Id$|^id$|Ids$)/u.test(field);
}

type Names = Readonly<Record<string, string>>;

/** What a code stands for, by the field that it stands in. */
const CODES: Readonly<Record<string, Names>> = {
  pks: PKS_SHORT,
  role: ROLE_NAME,
  reason: COPY_REASON,
  fields: JOURNAL_FIELD_NAME,
  status: { ...MEMBERSHIP_STATUS, ...LETTER_STATUS_NAME },
  kind: LETTER_KIND_NAME,
  signing: LETTERS.signingKind,
  code: FAILURE_SENTENCES,
  doubts: DOUBT_SENTENCES,
  fundedBy: FUNDING_NAME,
  jkkClass: JKK_CLASS_NAME,
  ...AUDIT_WORD,
};

function textWords(field: string, value: string): string {
  const word = CODES[field]?.[value];
  if (word !== undefined) return word;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return toLongDay(value);
  if (/^\d{4}-\d{2}$/u.test(value)) return toLongMonth(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value)) return instantWords(value);
  return value;
}
