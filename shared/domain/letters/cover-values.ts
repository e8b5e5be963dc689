import type { LetterValues } from '../letter-form.ts';
import type { GridColumn, LetterKind } from '../letter.ts';
import { maskNik } from '../person.ts';
import { toCountWithWords } from '../values/rupiah.ts';
import { headOfDepartment } from './head-of-department.ts';

/** One letter that goes with a cover letter. */
export interface CoveredLetter {
  readonly number: string;
  readonly name: string;
  readonly nik: string;
  readonly kind?: LetterKind;
}

/** The table of what is sent, as the surat pengantar of the tata naskah dinas has it. */
export const COVERED_COLUMNS: readonly GridColumn[] = [
  { title: 'No.', share: 1, align: 'right' },
  { title: 'Naskah dinas yang dikirimkan', share: 5.4 },
  { title: 'Atas nama', share: 5.4 },
  { title: 'Banyaknya', share: 2.4, align: 'center' },
  { title: 'Keterangan', share: 4.4 },
];

/** What the cover letter (surat pengantar) says about the letters of one department. */
export function coverValues(of: {
  readonly department: string | null;
  readonly letters: readonly CoveredLetter[];
}): LetterValues {
  const { department, letters } = of;
  return {
    fields: {
      opd: department?.trim() ?? '',
      pimpinan_opd: headOfDepartment(department?.trim() ?? ''),
      jumlah_surat: letters.length === 0 ? '' : toCountWithWords(letters.length),
      nomor_awal: letters[0]?.number ?? '',
      nomor_akhir: letters.at(-1)?.number ?? '',
    },
    list: letters.map(({ number, name, nik, kind }, index) => [
      `${index + 1}.`,
      number,
      name,
      '1 lembar',
      `${kind === 'history' ? 'Riwayat; ' : ''}NIK ${maskNik(nik)}`,
    ]),
  };
}

/** Under the last row: how many sheets there are. */
export function coveredFoot(letters: number): readonly string[] {
  return ['', 'Jumlah', '', `${letters} lembar`, ''];
}
