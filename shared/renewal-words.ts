/** Why somebody is not in the next period, for files and the terminal. */
import { PKS_SHORT } from './domain/agreement.ts';
import { reasonInSentence } from './domain/letters/coverage-sentence.ts';
import type { LeftBecause } from './domain/renewal/judge-member.ts';
import { toLongDay } from './domain/values/day.ts';

/** `diangkat PPPK/PPPK Paruh Waktu sejak 9 Februari 2026` */
export function leftBecauseWords(because: LeftBecause): string {
  switch (because.kind) {
    case 'dead':
      return because.on === null
        ? 'meninggal dunia'
        : `meninggal dunia pada ${toLongDay(because.on)}`;
    case 'left': {
      const why = because.reason === null ? 'keluar' : reasonInSentence(because.reason);
      return because.on === null ? why : `${why} sejak ${toLongDay(because.on)}`;
    }
    case 'too-old':
    case 'too-young':
      return `berusia ${because.age} tahun saat masa baru dimulai`;
    case 'other-pks':
      return `masih peserta aktif ${PKS_SHORT[because.pks]} pada masa yang sama`;
    default:
      return 'dipilih untuk tidak dilanjutkan';
  }
}
