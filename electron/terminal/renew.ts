import { maskNik } from '../../shared/domain/person.ts';
import { senToRupiah, toRupiahNumber } from '../../shared/domain/values/sen.ts';
import { DOUBT_SENTENCES } from '../../shared/doubt-words.ts';
import { leftBecauseWords } from '../../shared/renewal-words.ts';
import { renewForTerminal, type TerminalRenewal } from '../flows/renewal/renewal-for-terminal.ts';
import {
  FLAG,
  optionalText,
  requiredDay,
  requiredPks,
  TEXT,
  UsageError,
  type Command,
  type Given,
} from './command.ts';
import { toFacts, toTable } from './table.ts';

export const renewCommand: Command = {
  usage:
    '--pks non-asn|rentan --from <tanggal> --until <tanggal> [--months <n>] [--addendum] [--apply [--reason <teks>]]',
  does: 'menyusun perpanjangan PKS; membuatnya hanya dengan --apply',
  options: {
    pks: TEXT,
    from: TEXT,
    until: TEXT,
    months: TEXT,
    reason: TEXT,
    addendum: FLAG,
    apply: FLAG,
  },
  right: ({ options }) => (options['apply'] === true ? 'renewal.apply' : 'renewal.plan'),
  words: 0,
  prepare: (given) => {
    const wish = {
      pks: requiredPks(given),
      from: requiredDay(given, 'from'),
      until: requiredDay(given, 'until'),
      paidMonths: optionalMonths(given),
      asAddendum: given.options['addendum'] === true,
      apply: given.options['apply'] === true,
      reason: optionalReason(given),
    };
    return async (context) => {
      const renewal = await renewForTerminal(context, wish);
      const { carried, left, cost, withoutWage, applied } = renewal;
      return {
        json: {
          carried,
          left: left.map(({ nik, because }) => ({ nik, why: leftBecauseWords(because) })),
          cost: cost === null ? null : toRupiahNumber(cost),
          withoutWage,
        },
        text: inWords(renewal, wish.apply),
        niks: left.length,
        incomplete: wish.apply && !applied,
      };
    };
  },
};

/** As long as the window's field allows. */
const MOST_MONTHS = 120;

function optionalMonths(given: Given): number | null {
  const text = optionalText(given, 'months');
  if (text === null) return null;
  const months = Number(text);
  if (!Number.isInteger(months) || months < 1 || months > MOST_MONTHS)
    throw new UsageError(`--months ditulis sebagai angka dari 1 sampai ${MOST_MONTHS}.`);
  return months;
}

function optionalReason(given: Given): string | null {
  const reason = optionalText(given, 'reason')?.trim() ?? null;
  if (reason !== null && (reason.length < 3 || reason.length > 300))
    throw new UsageError('--reason ditulis dengan 3 sampai 300 huruf.');
  return reason;
}

function inWords(
  { carried, left, cost, months, withoutWage, doubts, applied }: TerminalRenewal,
  asked: boolean,
) {
  const rows = left.map(({ nik, name, because }) => [
    maskNik(nik),
    name,
    leftBecauseWords(because),
  ]);
  const parts = [
    toFacts([
      ['Dilanjutkan', carried],
      ['Tidak dilanjutkan', left.length],
      ['Bulan iuran', months],
      [
        'Perkiraan biaya',
        cost === null
          ? 'belum diketahui'
          : `${senToRupiah(cost)} (BPJS Ketenagakerjaan yang memutuskan)`,
      ],
      ['Belum dapat dihitung', withoutWage],
    ]),
    rows.length === 0 ? '' : toTable(['NIK', 'Nama', 'Sebab'], rows),
    doubts.map((doubt) => `- ${DOUBT_SENTENCES[doubt]}`).join('\n'),
    lastLine(applied, asked),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function lastLine(applied: boolean, asked: boolean): string {
  if (applied) return 'Perjanjian baru sudah dibuat; masa lama tidak berubah.';
  return asked
    ? 'Belum dibuat. Tambahkan --reason dengan alasan mengapa tetap benar.'
    : 'Belum dibuat. Tambahkan --apply.';
}
