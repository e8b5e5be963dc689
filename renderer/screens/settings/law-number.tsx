import { NumberInput } from '@mantine/core';

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

/** A number of the law as people write it: `Rp20.000.000`, `0,24 %`, `3 bulan`. */
export function LawNumber({ kind, name, unit, value, onChange, isFirst, ...rest }: LawNumberProps) {
  const isRate = kind === 'rate';
  const shown = typeof value === 'number' ? (isRate ? value / 100 : value) : '';
  const change = (typed: number | string) => {
    if (typeof typed !== 'number') return onChange('');
    return onChange(isRate ? Math.round(typed * 100) : typed);
  };
  return (
    <NumberInput
      {...rest}
      {...(isFirst ? { 'data-autofocus': true } : {})}
      {...(name === undefined ? {} : { 'aria-label': name })}
      value={shown}
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
