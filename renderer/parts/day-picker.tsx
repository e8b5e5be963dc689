import { DateInput } from '@mantine/dates';
import { MONTHS, toDay, toLongDay, type Day } from '../../shared/domain/day.ts';

interface DayPickerProps {
  readonly label: string;
  readonly value: Day;
  readonly onChange: (day: Day) => void;
  readonly disabled?: boolean;
}

/** A day to type (`5/6/2025`, `5 Juni 2025`) or to pick; always holds one. */
export function DayPicker({ label, value, onChange, disabled }: DayPickerProps) {
  return (
    <DateInput
      label={label}
      value={value}
      onChange={(day) => (day === null ? undefined : onChange(day))}
      dateParser={parseTypedDay}
      valueFormat={toLongDay}
      disabled={disabled}
      w={190}
      style={{ flexShrink: 0 }}
      popoverProps={{ withinPortal: true }}
    />
  );
}

const TYPED = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)[\s./-]+(\d{4})$/i;

/** Day, month, year in that order, as everybody here writes it; null where it is no day. */
export function parseTypedDay(text: string): Day | null {
  const match = TYPED.exec(text.trim());
  if (!match) return null;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  return toDay(Number(year), monthOf(month), Number(day));
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const known = MONTHS.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return text.length >= 3 && known.length === 1 ? MONTHS.indexOf(known[0] as 'Mei') + 1 : 0;
}
