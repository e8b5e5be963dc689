import { isMonth, toLongMonth } from '../../shared/domain/values/month.ts';
import { senToRupiah, toRupiahNumber, type Sen } from '../../shared/domain/values/sen.ts';
import { PKS_NAME } from '../../shared/words.ts';
import { contributionsForTerminal } from '../flows/contributions/contributions-for-terminal.ts';
import { optionalText, requiredPks, TEXT, UsageError, type Command } from './command.ts';
import { toFacts } from './table.ts';

const UNKNOWN = 'belum diketahui';

function eachInWords(perPerson: Sen | null, total: Sen | null): string {
  if (perPerson !== null) return senToRupiah(perPerson);
  return total === null ? UNKNOWN : 'berbeda-beda';
}

export const contributionsCommand: Command = {
  usage: '--pks non-asn|rentan [--month YYYY-MM]',
  does: 'iuran satu bulan, atau selama perjanjian: orang, tarif, jumlah, terbilang',
  options: { pks: TEXT, month: TEXT },
  right: 'contribution.get',
  words: 0,
  prepare: (given) => {
    const pks = requiredPks(given);
    const month = optionalText(given, 'month');
    if (month !== null && !isMonth(month))
      throw new UsageError('--month ditulis sebagai bulan, seperti 2025-06.');
    return async (context) => {
      const answer = await contributionsForTerminal(context, pks, month);
      if (answer.kind === 'outside')
        throw new UsageError(
          `--month ${month} di luar bulan yang dibayar: ${answer.from} sampai ${answer.until}.`,
        );
      const { month: shown, people, perPerson, due, months, total, words } = answer;
      const { withoutWage, rule } = answer;
      const facts = [
        ['PKS', PKS_NAME[pks]],
        ['Bulan', toLongMonth(shown)],
        ['Peserta', people],
        ['Iuran per orang', eachInWords(perPerson, total)],
        ['Iuran bulan ini', due === null ? UNKNOWN : senToRupiah(due)],
        ['Bulan dibayar', months],
        ['Jumlah', total === null ? UNKNOWN : `${senToRupiah(total)} (${words})`],
        ['Belum dapat dihitung', withoutWage],
        ['Dasar', rule],
      ] as const;
      return {
        json: {
          people,
          perPerson: perPerson === null ? null : toRupiahNumber(perPerson),
          due: due === null ? null : toRupiahNumber(due),
          months,
          total: total === null ? null : toRupiahNumber(total),
          words,
          withoutWage,
          rule,
        },
        text: toFacts(facts),
      };
    };
  },
};
