import { fillForm } from '../../../shared/domain/letters/fill-form.ts';
import { Failure } from '../../../shared/failure.ts';
import { loadImages } from '../../db/office/assets.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';
import { BY_PEN } from '../signatures/signing.ts';
import { formFor } from './form-for.ts';
import { gatherLetters } from './gather-letters.ts';
import type { LettersRequest } from './prints.ts';

/** A preview of thousands of pages shows nobody more than one of two hundred. */
const MOST_DRAFTS = 200;

/**
 * The letters as they would look, without numbers, proof and signature, and marked as drafts;
 * nothing but that somebody looked is recorded. Failure: nobody-selected (also where nobody selected may get a letter).
 */
export async function draftLetters(
  context: Context,
  request: LettersRequest,
  job: Job,
): Promise<DrawnDocument> {
  const gathered = await gatherLetters(context, request);
  const members = gathered.ready.slice(0, MOST_DRAFTS);
  if (members.length === 0) throw new Failure('nobody-selected');
  const contents = members.map(({ kind, agreement, member, values }) =>
    fillForm({
      number: null,
      form: formFor(gathered, { kind, agreement }, BY_PEN),
      values,
      proof: null,
      subject: { name: member.name, nik: member.nik },
    }),
  );
  const images = await loadImages(context.data.db, [gathered.office.coatOfArms]);
  const drawn = await context.tools.drawLetters({ contents, images }, job);
  // A draft bears no number, but names and NIKs in full.
  await noteAlone(context, { kind: 'letters-drafted', details: { count: members.length } });
  return drawn;
}
