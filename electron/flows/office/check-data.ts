import { checkAudit, type CopyHead } from '../../db/audit/check-audit.sqlite.ts';
import { auditFaultWords } from '../audit/audit-fault-words.ts';
import { checkFile, type BookFault, type FileCheck } from '../../db/check.sqlite.ts';
import { checkRoster } from '../../db/imports/check-roster.ts';
import { listProvedLetters } from '../../db/letters/proved-letters.ts';
import { listOfficeKeys } from '../../db/office/office-keys.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';
import { isUnlikeProof } from '../checking/unlike-proof.ts';

/**
 * Whether the data are whole, and what is wrong in sentences that name no person. `heads` are the ends
 * of the log that kept copies know.
 */
export async function checkData(
  context: Context,
  heads: readonly CopyHead[] = [],
): Promise<{ readonly ok: boolean; readonly problems: readonly string[] }> {
  const found = checkFile(context.data);
  // What stands in a damaged file is not worth counting, and may not even be readable.
  const unlike = found.damages === 0 ? await countUnlikeProof(context.data.db) : 0;
  const ofRoster = found.damages === 0 ? await checkRoster(context.data) : [];
  const ofLog = found.damages === 0 ? await checkAudit(context.data, heads) : [];
  const ofProofs =
    unlike > 0 ? [`${unlike} surat memuat data lain daripada kode pemeriksaannya.`] : [];
  const problems = [...inWords(found), ...ofProofs, ...ofRoster, ...ofLog.map(auditFaultWords)];
  return { ok: problems.length === 0, problems };
}

/** So many letters are read together. */
const BATCH = 1000;

/** How many letters the register tells otherwise than the office signed them. */
async function countUnlikeProof(db: Db): Promise<number> {
  const keys = await listOfficeKeys(db);
  let count = 0;
  for (let after = 0; ;) {
    const letters = await listProvedLetters(db, { after, limit: BATCH });
    count += letters.filter((letter) => isUnlikeProof(letter, keys)).length;
    const last = letters.at(-1);
    if (!last) return count;
    after = last.id;
  }
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
