import type { WordAnswer } from '../../../shared/domain/answers.ts';
import type { Author } from '../../db/author.ts';
import { addDepartmentAlias, confirmDepartment } from '../../db/lists/department-words.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { addKelurahanAlias } from '../../db/lists/places.ts';
import { removeMeaninglessWord, saveMeaninglessWord, saveTerm } from '../../db/lists/terms.ts';

/** Keeps what words of a file mean, so that no later file asks again; in the caller's transaction. */
export async function rememberWords(
  trx: Db,
  words: readonly WordAnswer[],
  by: Author,
): Promise<void> {
  for (const answer of words) await rememberWord(trx, answer, by);
}

async function rememberWord(trx: Db, { kind, word, means }: WordAnswer, by: Author) {
  if (word.trim() === '') return;
  if (means === null || means.trim() === '') {
    await saveMeaninglessWord(trx, kind, word, by);
    return;
  }
  await removeMeaninglessWord(trx, kind, word);
  if (kind === 'department')
    await addDepartmentAlias(trx, word, await confirmDepartment(trx, means), by);
  else if (kind !== 'kelurahan') await saveTerm(trx, { kind, term: word, means }, by);
  else if (!(await addKelurahanAlias(trx, word, means, by)))
    await saveTerm(trx, { kind, term: word, means }, by);
}
