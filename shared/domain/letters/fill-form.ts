import type {
  FormBlock,
  FormRow,
  FormText,
  LetterField,
  LetterForm,
  LetterValues,
  StoredLetter,
} from '../letter-form.ts';
import type { LetterBlock, LetterContent, LetterHeading, TableRow } from '../letter.ts';
import { COVERED_COLUMNS, coveredFoot } from './cover-values.ts';
import { fieldsIn, fillText } from './form-text.ts';

/**
 * A letter of the register as it is drawn, for the first print and for every reprint. Letters of
 * the first releases were kept whole and come back as they were.
 */
export function fillForm(
  letter: StoredLetter,
  wish: { readonly asCopy?: boolean } = {},
): LetterContent {
  const { form, number, proof, subject } = letter;
  const marks = { ...(proof ? { proof } : {}), ...(wish.asCopy ? { isCopy: true } : {}) };
  if (form.format === 0)
    return { ...form.content, number: form.content.number ?? number, ...marks };
  return { ...filled(form, letter.values), number, subject, ...marks };
}

function filled(form: LetterForm, values: LetterValues): Omit<LetterContent, 'number' | 'subject'> {
  const { kind, date, paper, letterhead, heading, signature, receipt, copies } = form;
  const say = (text: FormText) => fillText(text, values.fields);
  return {
    kind,
    date,
    paper,
    letterhead,
    ...(heading ? { heading: headingOf(heading, values) } : {}),
    titleLines: form.titleLines.map(say),
    body: form.body.map((block) => blockOf(block, values)),
    signature,
    ...(receipt ? { receipt } : {}),
    ...(copies.length > 0 ? { copies: copies.map(say) } : {}),
  };
}

function headingOf(
  { placeAndDate, rows, to }: NonNullable<LetterForm['heading']>,
  values: LetterValues,
): LetterHeading {
  return {
    placeAndDate,
    rows: rowsOf(rows, values),
    to: to.map((line) => fillText(line, values.fields)),
  };
}

function blockOf(block: FormBlock, values: LetterValues): LetterBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: fillText(block.text, values.fields) };
    case 'table':
      return { kind: 'table', rows: rowsOf(block.rows, values) };
    default: {
      const rows = values.list ?? [];
      return { kind: 'grid', columns: COVERED_COLUMNS, rows, foot: coveredFoot(rows.length) };
    }
  }
}

function rowsOf(rows: readonly FormRow[], values: LetterValues): TableRow[] {
  return rows.flatMap(({ label, value, strong, whenEmpty }) => {
    const nothing = saysNothing(value, values);
    if (nothing && whenEmpty === 'leave-out') return [];
    const said = nothing && whenEmpty === 'dash' ? '–' : fillText(value, values.fields);
    return [{ label, value: said, ...(strong ? { strong } : {}) }];
  });
}

/** A text with fields in it, all of them empty. */
function saysNothing(text: FormText, { fields }: LetterValues): boolean {
  const left = fieldsIn(text);
  return left.length > 0 && left.every((field) => isEmpty(fields[field]));
}

/**
 * The fields without which this letter must not be printed and that have nothing to say: those in
 * a sentence, a title or an address, and those of a row that may not be empty. Each once.
 */
export function emptyFields(form: LetterForm, values: LetterValues): LetterField[] {
  const texts: FormText[] = [...form.titleLines, ...form.copies, ...(form.heading?.to ?? [])];
  const rows = [...(form.heading?.rows ?? [])];
  for (const block of form.body)
    if (block.kind === 'paragraph') texts.push(block.text);
    else if (block.kind === 'table') rows.push(...block.rows);
  for (const { value, whenEmpty } of rows)
    if (whenEmpty === 'stop' && saysNothing(value, values)) texts.push(value);
  const empty = texts.flatMap(fieldsIn).filter((field) => isEmpty(values.fields[field]));
  return [...new Set(empty)];
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
