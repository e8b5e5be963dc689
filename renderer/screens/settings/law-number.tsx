import { NumberInput } from '@mantine/core';
import { useState } from 'react';

interface LawNumberProps {
  /** Rupiah and counts are whole; a rate is in hundredths of a percent and typed as percent. */
  readonly kind: 'rupiah' | 'count' | 'rate' | 'percent';
  readonly label?: string;
  /** Where the label stands in the head of a table. */
  readonly name?: string;
  readonly unit?: string;
  readonly value: unknown;
  readonly onChange: (value: number | '') => void;
  readonly w?: number | string;
  readonly size?: 'xs' | 'sm';
  readonly isFirst?: boolean;
}

interface Typed {
  readonly text: number | string;
  readonly value: unknown;
}

/** A number of the law as people write it: `Rp20.000.000`, `0,24 %`, `3 bulan`. */
export function LawNumber({ kind, name, unit, value, onChange, isFirst, ...rest }: LawNumberProps) {
  const isRate = kind === 'rate';
  const shown = typeof value === 'number' ? (isRate ? value / 100 : value) : '';
  // While it is typed, the text stays as typed: `0,` is on the way to `0,24`.
  const [typed, setTyped] = useState<Typed>({ text: shown, value });
  const change = (text: number | string) => {
    const number = text === '' ? '' : Number(text) * (isRate ? 100 : 1);
    const next = number === '' || Number.isNaN(number) ? '' : Math.round(number);
    setTyped({ text, value: next });
    onChange(next);
  };
  return (
    <NumberInput
      {...rest}
      {...(isFirst ? { 'data-autofocus': true } : {})}
      {...(name === undefined ? {} : { 'aria-label': name })}
      value={typed.value === value ? typed.text : shown}
      onChange={change}
      min={0}
      max={kind === 'rupiah' ? 1_000_000_000 : isRate || kind === 'percent' ? 100 : 1_000}
      clampBehavior="strict"
      allowNegative={false}
      allowDecimal={isRate}
      decimalScale={isRate ? 2 : 0}
      decimalSeparator=","
      thousandSeparator="."
      {...(kind === 'rupiah' ? { prefix: 'Rp' } : {})}
      {...(isRate || kind === 'percent' ? { suffix: ' %' } : {})}
      {...(unit === undefined ? {} : { suffix: ` ${unit}` })}
      hideControls
      styles={{ input: { fontVariantNumeric: 'tabular-nums' } }}
    />
  );
}
