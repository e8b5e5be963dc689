import { join, resolve } from 'node:path';
import { Failure } from '../../../shared/failure.ts';
import { loadImages } from '../../db/office/assets.ts';
import { printLetterReader } from '../../db/letters/print-letters.ts';
import type { StoredPrint } from '../../db/letters/prints.ts';
import { completePrint, type CompletedPrint } from './complete-print.ts';
import { refuseIfCancelled, type Context, type DrawnDocument, type Job } from '../context.ts';
import { enterPrint } from './enter-print.ts';
import { refuseMissing } from '../office/refuse-missing.ts';
import { lacksOfAll } from './form-for.ts';
import { gatherLetters, type GatheredLetters, type RefusedMember } from './gather-letters.ts';
import { goOnWithPrint } from './go-on-print.ts';
import { openSigning } from '../signatures/open-signing.ts';
import { folderOf, preparePrint, type PreparedPrint } from './prepare-print.ts';
import { findCutOff, requestSha256, targetOf, whileUnderWay, type PrintWish } from './prints.ts';
import { namesIn } from '../../files/staged-files.ts';

export interface IssuedLetter {
  readonly id: number;
  readonly kind: 'membership' | 'history' | 'cover';
  readonly number: string;
  /** Empty for a cover letter. */
  readonly nik: string;
  readonly name: string;
  /** The file that holds the letter; null for the viewer. */
  readonly file: string | null;
  /** 1-based, in that file. */
  readonly page: number;
}

export interface IssuedLetters {
  /** Null where nobody got a letter. */
  readonly print: StoredPrint | null;
  readonly letters: readonly IssuedLetter[];
  readonly refused: readonly RefusedMember[];
  /** For the viewer only. */
  readonly document: DrawnDocument | null;
}

/**
 * Writes letters into the register and onto paper. Everything that can be tried is tried first;
 * then one transaction takes the numbers and enters the letters; then they are drawn from the
 * register into a hidden folder and put in place together. Cut off in between, the same wish again
 * goes on with the same numbers; failed or stopped, the numbers go back and no file is left.
 * Failures: nobody-selected, letterhead-incomplete, letter-incomplete, letter-number-taken,
 * copy-failed, cancelled, those of signing, drawing and files.
 */
export async function issueLetters(
  context: Context,
  wish: PrintWish,
  job: Job,
): Promise<IssuedLetters> {
  const request = { ...wish, target: absolute(wish.target) };
  refuseIfCancelled(job);
  const cutOff = await findCutOff(context, request);
  if (cutOff) {
    const refused = await refusedNow(context, request);
    const again = { id: cutOff.id, signing: request.signing };
    return { ...describe(context, await goOnWithPrint(context, again, job)), refused };
  }
  const id = context.newId();
  return whileUnderWay(context, id, async () => {
    const { refused, prepared } = await beginPrint(context, { id, request }, job);
    if (!prepared) return { print: null, letters: [], refused, document: null };
    return { ...describe(context, await completePrint(context, id, prepared, job)), refused };
  });
}

/** Of a selection that is empty by now (two people became one) the letters are in the register all the same. */
async function refusedNow(context: Context, request: PrintWish): Promise<readonly RefusedMember[]> {
  try {
    return (await gatherLetters(context, request)).refused;
  } catch (error) {
    if (error instanceof Failure && error.code === 'nobody-selected') return [];
    throw error;
  }
}

/** Nothing prints while something is missing that the letters would say. */
function refuseUnready(gathered: GatheredLetters, { target }: PrintWish): void {
  refuseMissing(gathered.missing);
  const ofCovers =
    target.kind === 'departments' ? lacksOfAll(gathered, { kind: 'cover', agreement: null }) : [];
  const ofMembers = gathered.incomplete.flatMap(({ lacks = [] }) => lacks);
  const lacking = new Set([...ofCovers, ...ofMembers]);
  if (lacking.size > 0) throw new Failure('letter-incomplete', [...lacking]);
}

interface NewPrint {
  readonly id: string;
  readonly request: PrintWish;
}

interface Begun {
  readonly refused: readonly RefusedMember[];
  /** Null where nobody gets a letter. */
  readonly prepared: PreparedPrint | null;
}

/** More take so many numbers that a copy is made first. */
const FEW_LETTERS = 20;

/**
 * Up to the transaction that takes the numbers. What was gathered ends with it: the letters are
 * drawn from the register, and meanwhile nobody needs thousands of people in memory.
 */
async function beginPrint(context: Context, { id, request }: NewPrint, job: Job): Promise<Begun> {
  const gathered = await gatherLetters(context, request);
  const { office, signatory, refused } = gathered;
  refuseUnready(gathered, request);
  if (gathered.ready.length === 0) return { refused, prepared: null };
  if (gathered.ready.length > FEW_LETTERS) await context.copies.before('before-print');
  const signing = await openSigning(context, request.signing, signatory, job);
  const coat = await loadImages(context.data.db, [office.coatOfArms]);
  const images = new Map([...coat, ...signing.images]);
  const name = { requestSha256: requestSha256(request), id };
  const { certificate } = signing;
  const made = { name, images, certificate };
  const prepared = await preparePrint(context, request.target, made, job);
  try {
    const names = await namesIn(prepared.folder);
    const entering = { ...name, request, gathered, signing, names };
    while (!(await enterPrint(context, entering, job)))
      entering.gathered = await gatherAgain(context, request, gathered);
    return { refused: entering.gathered.refused, prepared };
  } catch (error) {
    await prepared.close();
    throw error;
  }
}

/** The roster moved meanwhile: the letters are those of the roster as it is now. */
async function gatherAgain(
  context: Context,
  request: PrintWish,
  before: GatheredLetters,
): Promise<GatheredLetters> {
  const gathered = await gatherLetters(context, request);
  refuseUnready(gathered, request);
  if (gathered.ready.length === 0) throw new Failure('roster-changed');
  return { ...gathered, office: before.office, signatory: before.signatory };
}

/** So many letters are read at once: what they say word for word is not part of the answer. */
const STRETCH = 100;

function describe(
  context: Context,
  { print, document }: CompletedPrint,
): Omit<IssuedLetters, 'refused'> {
  const folder = print.target === null ? null : folderOf(context, targetOf(print));
  const read = printLetterReader(context.data, print.id);
  const letters: IssuedLetter[] = [];
  for (let after = 0, some = read({ after, limit: STRETCH }); some.length > 0;) {
    for (const { id, kind, name, nik, file, page, stored } of some)
      letters.push({
        id,
        kind,
        number: stored.number,
        nik,
        name,
        file: folder === null || file === null ? null : join(folder, file),
        page: page ?? 1,
      });
    after = some.at(-1)?.position ?? after;
    some = read({ after, limit: STRETCH });
  }
  return { print, document, letters };
}

function absolute(target: PrintWish['target']): PrintWish['target'] {
  return target.kind === 'view' ? target : { ...target, path: resolve(target.path) };
}
