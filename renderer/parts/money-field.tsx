import { TextInput, type MantineStyleProp } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MONEY } from '../words.ts';
import { parseTypedSen, typedSenText, type TypedSen } from './typed-sen.ts';

interface MoneyFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly value?: TypedSen;
  readonly onChange?: (amount: TypedSen) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly error?: ReactNode;
  readonly withAsterisk?: boolean;
  readonly disabled?: boolean;
  readonly size?: 'xs' | 'sm';
  readonly w?: number | string;
  readonly style?: MantineStyleProp;
  readonly 'data-autofocus'?: boolean;
}

/** Rupiah to type, `16.800` or `16.597,18`, held as sen; grouped when the field is left. */
export function MoneyField({ value = null, onChange, onBlur, error, ...rest }: MoneyFieldProps) {
  const [typed, setTyped] = useState({ text: textOf(value), value });
  const [left, setLeft] = useState(true);
  // What was put in from outside is shown; while it is typed, the text stays as typed.
  const text = typed.value === value ? typed.text : textOf(value);
  const type = (next: string) => {
    const amount = parseTypedSen(next);
    setTyped({ text: next, value: amount });
    setLeft(false);
    onChange?.(amount);
  };
  const leave = () => {
    setLeft(true);
    if (value !== 'unreadable') setTyped({ text: textOf(value), value });
    onBlur?.();
  };
  return (
    <TextInput
      inputMode="decimal"
      autoComplete="off"
      maxLength={24}
      leftSection="Rp"
      leftSectionProps={{ style: { fontSize: 'var(--mantine-font-size-sm)' } }}
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
      {...rest}
      value={text}
      error={error ?? (left && value === 'unreadable' ? MONEY.unreadable : null)}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}

function textOf(value: TypedSen): string {
  return typeof value === 'number' ? typedSenText(value) : '';
}

/** For forms: the sentence beside the field, or null. */
export function moneyProblem(value: TypedSen, needed: boolean): string | null {
  if (value === 'unreadable') return MONEY.unreadable;
  return needed && (value === null || value === 0) ? MONEY.needed : null;
}
