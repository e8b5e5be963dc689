/** What the log's sentences tell of people, of their places and of imports: never who. */
import {
  counted,
  nameOf,
  partOf,
  pksFact,
  positive,
  said,
  textFact,
  type Details,
  type Fact,
} from './audit-facts.ts';
import type { AuditDetail } from './domain/audit.ts';
import type { JournalField } from './domain/membership.ts';
import { toGrouped } from './domain/values/rupiah.ts';
import { JOURNAL_FIELD_NAME, LEAVE_REASON } from './words.ts';

export const PEOPLE_FACTS = {
  'person-saved': ({ isNew, fields }: Details) => (isNew === true ? [] : namesOf(fields)),
  'nik-seen': ({ count }: Details) => [count === 1 ? null : counted(count, 'orang')],
  'people-forgotten': ({ people, years }: Details) => [
    Array.isArray(people) ? `${toGrouped(people.length)} orang` : counted(people, 'orang'),
    typeof years === 'number' ? `masa simpan ${years} tahun` : null,
  ],
  'places-left': ({ pks, people, leaveReason, on }: Details) => [
    pksFact(pks),
    counted(people, 'orang'),
    nameOf(LEAVE_REASON, leaveReason),
    said('sejak', on),
  ],
  'place-returned': ({ pks, leaveReason, on }: Details) => [
    pksFact(pks),
    nameOf(LEAVE_REASON, leaveReason),
    said('sejak', on),
  ],
  'places-started': ({ pks, people, on }: Details) => [
    pksFact(pks),
    counted(people, 'orang'),
    said('mulai', on),
  ],
  'agreement-renewed': ({ pks, from, until, people }: Details) => [
    pksFact(pks),
    said('mulai', from),
    said('sampai', until),
    counted(people, 'orang'),
  ],
  'renewal-undone': ({ pks, from, until, people }: Details) => [
    pksFact(pks),
    said('mulai', from),
    said('sampai', until),
    counted(people, 'orang'),
  ],
  'import-saved': ({ fileName, pks, counts }: Details) => [
    textFact(fileName),
    pksFact(pks),
    counted(partOf(counts, 'new'), 'baru'),
    counted(partOf(counts, 'changed'), 'berubah'),
    positive(partOf(counts, 'left'), 'keluar'),
  ],
  'import-undone': ({ fileName, removed, restored, kept }: Details) => [
    textFact(fileName),
    counted(removed, 'dihapus'),
    counted(restored, 'dikembalikan'),
    positive(kept, 'dibiarkan'),
  ],
} as const;

/** Which fields of a person, in the words of their page. */
function namesOf(fields: AuditDetail | undefined): readonly Fact[] {
  if (!Array.isArray(fields)) return [];
  return fields.map((field) => JOURNAL_FIELD_NAME[field as JournalField] ?? String(field));
}
