import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { toLongDay, type Day } from '../../shared/domain/day.ts';
import { COMMON } from '../words.ts';
import { parseTypedDay } from './day-picker.tsx';

interface DayInputProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value?: Day | null;
  readonly onChange?: (day: Day | null) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly error?: ReactNode;
  readonly clearable?: boolean;
  readonly minDate?: Day;
  readonly maxDate?: Day;
  readonly disabled?: boolean;
  readonly w?: number | string;
  readonly 'data-autofocus'?: boolean;
}

/** A day to type or pick; typed text that is no day leaves the value as it was. */
export function DayInput(props: DayInputProps) {
  return (
    <DateInput
      placeholder={COMMON.dayPlaceholder}
      valueFormat={toLongDay}
      dateParser={parseTypedDay}
      popoverProps={{ withinPortal: true }}
      clearButtonProps={{ 'aria-label': COMMON.clearDay }}
      {...props}
    />
  );
}
