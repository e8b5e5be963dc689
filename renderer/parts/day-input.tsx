import type { MantineStyleProp } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState, type ReactNode } from 'react';
import { toLongDay, type Day } from '../../shared/domain/values/day.ts';
import { COMMON } from '../words.ts';
import { parseTypedDay } from './typed-day.ts';

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
  readonly size?: 'xs' | 'sm';
  readonly w?: number | string;
  readonly style?: MantineStyleProp;
  readonly 'data-autofocus'?: boolean;
}

/**
 * A day to type (`5/6/2025`, `5 Juni 2025`) or pick; text that is no day leaves it as it was. The
 * calendar comes with a click alone: over whoever types it would lie on what stands below.
 */
export function DayInput({ onBlur, ...props }: DayInputProps) {
  const [picking, setPicking] = useState(false);
  return (
    <DateInput
      placeholder={COMMON.dayPlaceholder}
      valueFormat={toLongDay}
      dateParser={parseTypedDay}
      popoverProps={{ withinPortal: true, ...(picking ? {} : { opened: false }) }}
      clearButtonProps={{ 'aria-label': COMMON.clearDay }}
      ariaLabels={COMMON.calendar}
      hideOutsideDates
      onClick={() => setPicking(true)}
      onKeyDown={() => setPicking(false)}
      onBlur={() => {
        setPicking(false);
        onBlur?.();
      }}
      {...props}
    />
  );
}

interface KnownDayInputProps extends Omit<DayInputProps, 'value' | 'onChange' | 'clearable'> {
  readonly value: Day;
  readonly onChange: (day: Day) => void;
}

/** The same where there is always a day: one that was emptied stays what it was. */
export function KnownDayInput({ onChange, ...props }: KnownDayInputProps) {
  return (
    <DayInput
      w={190}
      style={{ flexShrink: 0 }}
      {...props}
      onChange={(day) => (day === null ? undefined : onChange(day))}
    />
  );
}
