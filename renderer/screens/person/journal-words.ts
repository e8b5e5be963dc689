import { toLongDay } from '../../../shared/domain/values/day.ts';
import type {
  JournalField,
  LeaveReason,
  MembershipStatus,
} from '../../../shared/domain/membership.ts';
import { maskPhone } from '../../../shared/domain/person.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { valueWords } from '../../parts/value-words.ts';
import { STATUS_NAME } from '../../words.ts';

/** A value of the journal as people read it; numbers stay masked, for other eyes may see them. NIKs come so. */
export function journalWords(field: JournalField, value: string | number): string {
  const text = String(value);
  switch (field) {
    case 'phone':
      return maskPhone(text);
    case 'status':
      return STATUS_NAME[text as MembershipStatus];
    case 'leaveReason':
      return LEAVE_REASON[text as LeaveReason];
    case 'leftOn':
    case 'diedOn':
    case 'start':
      return toLongDay(text);
    case 'note':
      return text;
    default:
      return valueWords(field, value) ?? text;
  }
}
