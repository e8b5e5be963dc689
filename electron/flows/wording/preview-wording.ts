import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import type { LetterField, LetterForm, LetterValues } from '../../../shared/domain/letter-form.ts';
import type { LetterContent, LetterKind } from '../../../shared/domain/letter.ts';
import { coverValues } from '../../../shared/domain/letters/cover-values.ts';
import { emptyFields, fillForm } from '../../../shared/domain/letters/fill-form.ts';
import { formatLetterNumber } from '../../../shared/domain/letters/letter-number.ts';
import { standingOn } from '../../../shared/domain/letters/letter-standing.ts';
import { letterValues, type LetterMember } from '../../../shared/domain/letters/letter-values.ts';
import { emptySharedFields, makeForm } from '../../../shared/domain/letters/make-form.ts';
import { missingSettings } from '../../../shared/domain/letters/missing-settings.ts';
import type { Office } from '../../../shared/domain/office.ts';
import {
  dayFrom1970,
  dayInWita,
  daysBetween,
  type Day,
} from '../../../shared/domain/values/day.ts';
import type { LetterWording, WordingField } from '../../../shared/domain/wording.ts';
import { wordingProblems } from '../../../shared/domain/letters/wording-problems.ts';
import type { AnyWording } from '../../../shared/letter-shapes.ts';
import { WORDING_FIELD_NAME } from '../../../shared/words.ts';
import { getAgreement, getCurrentAgreement } from '../../db/agreements/agreements.ts';
import { loadImages } from '../../db/office/assets.ts';
import { listMembersForLetters } from '../../db/letters/letter-members.ts';
import { getOffice } from '../../db/office/office.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import {
  findStrainingDepartment,
  findStrainingMember,
  type Strain,
} from '../../db/letters/straining-members.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';
import { drawSummaryOf } from '../letters/draw-summary.ts';
import { INVENTED_DEPARTMENT, inventedMember } from './invented-member.ts';

export interface DrawnPreview {
  readonly drawn: DrawnDocument;
  /** What keeps the wording from being used, and what this letter would lack; a sentence each. */
  readonly problems: readonly string[];
}

/** A wording that is being edited, as it would look; nothing is stored. */
export async function previewWording(
  context: Context,
  { wording: tried, whom }: { readonly wording: AnyWording; readonly whom: Strain },
  job: Job,
): Promise<DrawnPreview> {
  const found = wordingProblems(tried.kind, tried.wording);
  if (tried.kind === 'summary') {
    const { id } = await getCurrentAgreement(context.data.db, PKS_OF[whom]);
    const drawn = await drawSummaryOf(context, id, job, { tried: tried.wording });
    return { drawn, problems: found };
  }
  const { kind, wording } = tried;
  const { drawn, problems } = await previewLetter(context, { kind, wording, whom }, job);
  return { drawn, problems: [...found, ...problems] };
}

/** A summary is about no member: it is shown of either series. */
const PKS_OF = {
  'longest-name': 'non-asn',
  'longest-address': 'rentan',
  'missing-field': 'non-asn',
} as const satisfies Record<Strain, Pks>;

/**
 * Drawn for whom the wording strains most, as a draft without a number. A field that is empty stands in brackets where the letter would lack it.
 */
async function previewLetter(
  context: Context,
  { kind, wording, whom }: { kind: LetterKind; wording: LetterWording; whom: Strain },
  job: Job,
): Promise<DrawnPreview> {
  const { db } = context.data;
  const today = dayInWita(context.now());
  const office = await getOffice(db);
  const about = await (kind === 'cover'
    ? gatherCover(context, { office, date: today, whom })
    : gatherMember(context, { kind, date: today, whom }));
  const input = {
    office,
    signatory: await findSignatoryOn(db, about.date),
    agreement: about.agreement,
    kind,
    wording: { version: 0, wording },
    date: about.date,
    dataAsOf: about.date,
  };
  const { content, lacks } = fillForPreview(makeForm(input), about.values, about.subject);
  const isSetUp = missingSettings(office, input.signatory, about.agreement).length === 0;
  const ofAll = isSetUp ? emptySharedFields(input) : [];
  const problems = [...ofAll, ...lacks].map(lackInWords);
  const images = await loadImages(db, [office.coatOfArms]);
  return { drawn: await context.tools.drawLetters({ contents: [content], images }, job), problems };
}

interface About {
  readonly date: Day;
  readonly agreement: Agreement | null;
  readonly values: LetterValues;
  readonly subject: LetterContent['subject'];
}

async function gatherMember(
  context: Context,
  { kind, date, whom }: { kind: LetterKind; date: Day; whom: Strain },
): Promise<About> {
  const { db } = context.data;
  const id = await findStrainingMember(db, whom);
  const [found] = id === null ? [] : await listMembersForLetters(db, [id]);
  const agreement = found
    ? await getAgreement(db, found.agreementId)
    : await getCurrentAgreement(db, 'non-asn');
  const member = found ?? inventedMember(agreement, whom);
  const fitting = fittingDate(kind, agreement, member, date);
  return {
    date: fitting,
    agreement,
    values: letterValues(agreement, member, fitting),
    subject: { name: member.name, nik: member.nik },
  };
}

/**
 * The day on which such a letter is true: a history form is shown as of the month after the
 * coverage, for it must not call anybody inactive who is a member.
 */
function fittingDate(kind: LetterKind, agreement: Agreement, member: LetterMember, date: Day): Day {
  const { kind: standing } = standingOn(agreement, member, date);
  if (kind === 'history') return standing === 'ended' ? date : monthAfter(member.end);
  return standing === 'covered' ? date : member.start;
}

/** 31 days on, in the next month at the earliest: past the end also where only its month is known. */
function monthAfter(day: Day): Day {
  return dayFrom1970(daysBetween('1970-01-01', day) + 31) ?? day;
}

async function gatherCover(
  context: Context,
  { office, date, whom }: { office: Office; date: Day; whom: Strain },
): Promise<About> {
  const { db } = context.data;
  const found = await findStrainingDepartment(db, whom);
  const listed = await listMembersForLetters(db, found.membershipIds);
  const isInvented = listed.length === 0;
  const members = isInvented
    ? [inventedMember(await getCurrentAgreement(db, 'non-asn'), 'longest-name')]
    : listed;
  const department =
    isInvented && whom !== 'missing-field' ? INVENTED_DEPARTMENT : found.department;
  const { letterNumberPattern: pattern, classification, unit } = office;
  const letters = members.map(({ name, nik }, index) => ({
    number: formatLetterNumber(pattern, { number: index + 1, date, classification, unit }),
    name,
    nik,
  }));
  return {
    date,
    agreement: null,
    values: coverValues({ department, letters }),
    subject: { name: department ?? '', nik: '' },
  };
}

function fillForPreview(
  form: LetterForm,
  values: LetterValues,
  subject: LetterContent['subject'],
): { readonly content: LetterContent; readonly lacks: readonly LetterField[] } {
  const empty = emptyFields(form, values);
  const shown = Object.fromEntries(
    empty.map((field) => [field, `[${WORDING_FIELD_NAME[field]} kosong]`]),
  );
  const fields = { ...values.fields, ...shown };
  const letter = { number: null, form, values: { ...values, fields }, proof: null, subject };
  return { content: fillForm(letter), lacks: empty };
}

function lackInWords(field: WordingField): string {
  return `Ada data yang tidak memiliki ${WORDING_FIELD_NAME[field]}; suratnya tidak akan dicetak sebelum diisi.`;
}
