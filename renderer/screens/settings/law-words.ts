import { FUNDINGS, type Funding } from '../../../shared/domain/agreement.ts';
import type { LawFigure, LawSettings } from '../../../shared/domain/law.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { rateInWords } from '../../../shared/domain/values/rate.ts';
import { toGrouped, toRupiah } from '../../../shared/domain/values/rupiah.ts';
import { LAW } from '../../words.ts';
import { isTabled, LAW_FIELDS, type LawField } from './law-figures.ts';

/** One part of a figure for people: `Biaya pemakaman`, `Rp10.000.000`. */
export interface LawPart {
  readonly label: string;
  readonly value: string;
}

/** A figure in words; of a table each row. */
export function partsOf(figure: LawFigure): readonly LawPart[] {
  const { key, value } = figure;
  if (!isTabled(key)) {
    const values = value as unknown as Readonly<Record<string, unknown>>;
    return LAW_FIELDS[key].map((field) => ({
      label: field.label,
      value: valueInWords(field, values[field.name]),
    }));
  }
  return key === 'bpu.bands'
    ? bandsInWords(value as LawSettings['bpu.bands'])
    : levelsInWords(value as LawSettings['scholarship.levels']);
}

function valueInWords(field: LawField, value: unknown): string {
  switch (field.kind) {
    case 'rupiah':
      return toRupiah(Number(value));
    case 'rate':
      return rateInWords(Number(value));
    case 'percent':
      return `${Number(value)} %`;
    case 'count':
      return `${toGrouped(Number(value))} ${field.unit}`;
    case 'day':
      return toLongDay(String(value));
    case 'choice':
      return value === true ? LAW.yes : LAW.no;
    default:
      return fundingsInWords(value as readonly Funding[]);
  }
}

function fundingsInWords(fundings: readonly Funding[]): string {
  return FUNDINGS.filter((each) => fundings.includes(each))
    .map((each) => LAW.fundings[each])
    .join(', ');
}

function bandsInWords({ bands }: LawSettings['bpu.bands']): LawPart[] {
  return bands.map(({ upTo, base, jkk, jkm }) => ({
    label: `Sampai ${toRupiah(upTo)}, dasar ${toRupiah(base)}`,
    value: toRupiah(jkk + jkm),
  }));
}

function levelsInWords({ levels, untilAge }: LawSettings['scholarship.levels']): LawPart[] {
  return [
    ...levels.map(({ level, yearly, years }) => ({
      label: `${LAW.levels.names[level]}, ${years} tahun`,
      value: `${toRupiah(yearly)} setahun`,
    })),
    { label: LAW.levels.untilAge, value: `${untilAge} tahun` },
  ];
}
