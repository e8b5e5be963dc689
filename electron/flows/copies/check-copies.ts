import { dayInWita, timeInWita, toLongDay } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CopyView } from '../../../shared/trust-views.ts';
import { listCopyHeads } from '../../db/copies/copy-heads.sqlite.ts';
import { findCopy, listCopies } from '../../db/copies/list-copies.sqlite.ts';
import { checkData } from '../office/check-data.ts';
import type { Context, Job } from '../context.ts';

/** The data, what the kept copies know of their audit log, and each copy, read whole; in sentences. */
export async function checkEverything(
  context: Context,
  job: Job,
): Promise<{ readonly ok: boolean; readonly problems: readonly string[] }> {
  const ofData = await checkData(context, listCopyHeads(context.data));
  const problems = [...ofData.problems, ...(await checkCopies(context, job))];
  return { ok: problems.length === 0, problems };
}

async function checkCopies(context: Context, job: Job): Promise<string[]> {
  const { folder } = context.data;
  const problems: string[] = [];
  for (const copy of listCopies(folder)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other: each fills the memory
    const problem = await checkCopy(context, findCopy(folder, copy.name), job);
    if (problem) problems.push(`${inWords(copy)} ${problem}`);
  }
  return problems;
}

async function checkCopy({ tools }: Context, path: string, job: Job): Promise<string | null> {
  try {
    await tools.examineCopy({ path }, job);
    return null;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error.code === 'copy-newer'
      ? 'dibuat oleh versi yang lebih baru.'
      : 'rusak. Jangan dipakai untuk memulihkan.';
  }
}

function inWords({ at }: CopyView): string {
  const instant = new Date(at);
  return `Salinan cadangan ${toLongDay(dayInWita(instant))} pukul ${timeInWita(instant)}`;
}
