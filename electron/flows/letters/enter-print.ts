import { fullOfficeName } from '../../../shared/domain/letters/official.ts';
import { proofLabel } from '../../../shared/domain/proof.ts';
import { bookOf, numberInBook, registerYear } from '../../../shared/domain/register.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import { storeForm } from '../../db/letters/letter-forms.ts';
import { takeNumbers } from '../../db/letters/letter-counter.ts';
import { insertPrintLetters, type NewPrintLetter } from '../../db/letters/print-letters.ts';
import { insertPrint } from '../../db/letters/prints.ts';
import { recordSignatureUse } from '../../db/office/signature-images.ts';
import type { Entry } from '../../db/entry.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import { proveLetter, toProofFacts } from '../../office-key.ts';
import { currentKey } from '../checking/current-key.ts';
import { note } from '../audit/note.ts';
import { entryOf, refuseIfCancelled, type Context, type Job } from '../context.ts';
import { planLetters, valuesOfCover, type PlannedLetter } from './plan-letters.ts';
import { formFor } from './form-for.ts';
import type { GatheredLetters } from './gather-letters.ts';
import { nameFiles } from './name-files.ts';
import type { OpenedSigning } from '../signatures/open-signing.ts';
import { signedByWords } from '../signatures/signing.ts';
import { targetPath, type PrintWish } from './prints.ts';

interface PrintToEnter {
  readonly id: string;
  readonly requestSha256: string;
  readonly request: PrintWish;
  readonly gathered: GatheredLetters;
  readonly signing: OpenedSigning;
  /** In the folder that the files go to; they keep their names. */
  readonly names: readonly string[];
}

/**
 * The one transaction of a print: takes its numbers and enters it with its letters, word for word,
 * or changes nothing. False where the roster moved since it was gathered. Failures:
 * letter-number-taken, cancelled.
 */
export function enterPrint(context: Context, print: PrintToEnter, job: Job): Promise<boolean> {
  const { request, gathered } = print;
  return context.data.db.transaction().execute(async (trx) => {
    refuseIfCancelled(job);
    if ((await getRosterRevision(trx)) !== gathered.revision) return false;
    const planned = planLetters(gathered, request.target.kind === 'departments');
    const numbered = await takeNumbersFor(trx, planned, gathered);
    const entry = entryOf(context);
    const letters = await complete(trx, withFiles(numbered, print), print, entry);
    await insertPrint(trx, { ...toPrint(print), letters: letters.length }, entry);
    insertPrintLetters(context.data, letters, { ...entry, printId: print.id });
    await recordUse(trx, print, letters.length, entry);
    note(context, { kind: 'letters-printed', details: detailsOf(print, letters) });
    return true;
  });
}

function toPrint({ id, requestSha256, request, gathered, signing }: PrintToEnter) {
  return {
    id,
    requestSha256,
    date: gathered.date,
    shape: request.target.kind,
    target: targetPath(request.target),
    signing: request.signing.kind,
    signedBy: signedByWords(signing.signedBy),
  };
}

function detailsOf(print: PrintToEnter, letters: readonly NewPrintLetter[]) {
  const { id, date, shape, signing, signedBy } = toPrint(print);
  const numbers = { first: letters[0]?.number ?? null, last: letters.at(-1)?.number ?? null };
  return { print: id, count: letters.length, ...numbers, date, shape, signing, signedBy };
}

async function recordUse(
  trx: Db,
  { id, gathered, signing }: PrintToEnter,
  letters: number,
  entry: Entry,
): Promise<void> {
  const { image } = signing.signedBy;
  if (image === null) return;
  const signatory = gathered.signatory?.name ?? '';
  const use = { signatory, imageSha256: image, purpose: 'issue', printId: id, letters } as const;
  await recordSignatureUse(trx, { ...use, ...entry });
}

interface Numbered {
  readonly planned: PlannedLetter;
  readonly book: string;
  readonly year: number;
  readonly seq: number;
  readonly number: string;
}

/** Each book gives its numbers in one stretch, in print order. */
async function takeNumbersFor(
  trx: Db,
  planned: readonly PlannedLetter[],
  { office, date }: GatheredLetters,
): Promise<Numbered[]> {
  const year = registerYear(date);
  const next = new Map<string, number>();
  for (const [book, of] of groupBy(planned, ({ kind }) => bookOf(office, kind)))
    next.set(book, await takeNumbers(trx, { book, year, count: of.length }));
  return planned.map((letter) => {
    const book = bookOf(office, letter.kind);
    const seq = next.get(book) as number;
    next.set(book, seq + 1);
    return { planned: letter, book, year, seq, number: numberInBook(office, { book, seq, date }) };
  });
}

type WithFile = Numbered & { readonly file: string | null };

function withFiles(letters: readonly Numbered[], { request, names }: PrintToEnter): WithFile[] {
  const files = nameFiles(letters, request.target, names);
  return letters.map((letter, index) => ({ ...letter, file: files[index] ?? null }));
}

/** Forms, values and proofs: everything that the page is drawn from. */
async function complete(
  trx: Db,
  letters: readonly WithFile[],
  print: PrintToEnter,
  { now }: Entry,
): Promise<NewPrintLetter[]> {
  const { date, office } = print.gathered;
  const key = office.proofOnLetters ? await currentKey(trx, now) : null;
  const label = proofLabel(fullOfficeName(office));
  const formId = formIds(trx, print);
  const made: NewPrintLetter[] = [];
  for (const [index, { planned, ...letter }] of letters.entries()) {
    const following = letters.slice(index + 1, index + 1 + coveredBy(planned));
    const { pks, ...about } = aboutOf(planned, following);
    const facts = { ...about, pks, number: letter.number, date };
    const proof = key && proveLetter(toProofFacts(facts, key), key, label);
    made.push({
      ...about,
      ...letter,
      kind: planned.kind,
      date,
      formId: await formId(planned),
      proof,
    });
  }
  return made;
}

function coveredBy(planned: PlannedLetter): number {
  return planned.kind === 'cover' ? planned.covers : 0;
}

function aboutOf(planned: PlannedLetter, covered: readonly WithFile[]) {
  if (planned.kind === 'cover')
    return {
      agreementId: null,
      personId: null,
      name: planned.department,
      nik: null,
      pks: null,
      values: valuesOfCover(planned.department, covered.flatMap(toCovered)),
      isSample: covered.every((each) => isSample(each.planned)),
    };
  const { member, agreement, values } = planned;
  return {
    agreementId: agreement.id,
    personId: member.personId,
    name: member.name,
    nik: member.nik,
    pks: agreement.pks,
    values,
    isSample: member.isSample,
  };
}

function toCovered({ planned, number }: WithFile) {
  if (planned.kind === 'cover') return [];
  const { kind, member } = planned;
  return [{ number, kind, name: member.name, nik: member.nik }];
}

function isSample(planned: PlannedLetter): boolean {
  return planned.kind !== 'cover' && planned.member.isSample;
}

/** The forms of a print, each stored when the first letter needs it. */
function formIds(trx: Db, { gathered, signing: { signedBy } }: PrintToEnter) {
  const known = new Map<string, number>();
  return async (planned: PlannedLetter): Promise<number> => {
    const { kind } = planned;
    const agreement = planned.kind === 'cover' ? null : planned.agreement;
    const key = `${kind} ${agreement?.id ?? ''}`;
    const form = () => formFor(gathered, { kind, agreement }, signedBy);
    const id = known.get(key) ?? (await storeForm(trx, form()));
    known.set(key, id);
    return id;
  };
}
