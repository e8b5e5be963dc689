import { checkFile, type BookFault, type FileCheck } from '../../db/check.sqlite.ts';
import { checkRoster } from '../../db/imports/check-roster.ts';
import type { Context } from '../context.ts';

/** Whether the data are whole, and what is wrong in sentences that name no person. */
export async function checkData(
  context: Context,
): Promise<{ readonly ok: boolean; readonly problems: readonly string[] }> {
  const found = checkFile(context.data);
  // What stands in a damaged file is not worth counting, and may not even be readable.
  const ofRoster = found.damages === 0 ? await checkRoster(context.data) : [];
  const problems = [...inWords(found), ...ofRoster];
  return { ok: problems.length === 0, problems };
}

function inWords(found: FileCheck): string[] {
  const problems = [
    found.damages > 0 &&
      `Berkas data rusak di ${found.damages} tempat. Pulihkan dari salinan cadangan.`,
    found.loose > 0 && `${found.loose} baris menunjuk ke data yang tidak ada.`,
    found.lettersUnlikeRegister > 0 &&
      `${found.lettersUnlikeRegister} surat memuat nomor, nama, atau NIK lain daripada register.`,
    found.lettersOfOtherYear > 0 &&
      `${found.lettersOfOtherYear} surat bertanggal di luar tahun nomornya.`,
    found.voidWithoutReason > 0 && `${found.voidWithoutReason} nomor batal tanpa alasan.`,
    ...found.books.flatMap(inWordsOfBook),
  ];
  return problems.filter((problem) => problem !== false);
}

function inWordsOfBook({ book, year, counterBehind, gaps }: BookFault): string[] {
  const where = `nomor surat ${book} tahun ${year}`;
  return [
    ...(counterBehind ? [`Penghitung ${where} tertinggal dari register.`] : []),
    ...(gaps > 0 ? [`${gaps} ${where} tidak bersurat dan tidak dijelaskan.`] : []),
  ];
}
