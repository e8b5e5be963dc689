import { LETTER_FIELDS, type FormText, type LetterField } from '../letter-form.ts';
import { SHARED_FIELDS, type SharedField, type WordingField } from '../wording.ts';

/** `{nama}`, `{tanggal_surat}` */
export const NAME_IN_BRACES = /\{(?<name>[^{}]*)\}/gu;

type Piece = string | { readonly field: WordingField };

/** The text that the office wrote, in pieces. A name that is not known stays as it was written. */
export function toPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(NAME_IN_BRACES)) {
    const name = match[1] ?? '';
    if (!isWordingField(name)) continue;
    pieces.push(text.slice(end, match.index), { field: name });
    end = match.index + match[0].length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** With the shared fields filled; plain text where no other field is left. */
export function fillShared(text: string, shared: (field: SharedField) => string): FormText {
  const filled: (string | { readonly field: LetterField })[] = [];
  for (const piece of toPieces(text)) {
    const said =
      typeof piece === 'string' ? piece : isLetterField(piece) ? piece : shared(sharedOf(piece));
    const before = filled.at(-1);
    if (typeof said === 'string' && typeof before === 'string')
      filled[filled.length - 1] = before + said;
    else filled.push(said);
  }
  const whole = filled.every((piece) => typeof piece === 'string');
  return whole ? filled.join('') : filled;
}

/** The fields that are left in a text, in its order. */
export function fieldsIn(text: FormText): LetterField[] {
  return typeof text === 'string'
    ? []
    : text.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.field]));
}

export function fillText(
  text: FormText,
  fields: Readonly<Partial<Record<LetterField, string>>>,
): string {
  if (typeof text === 'string') return text;
  let whole = '';
  for (const piece of text)
    whole += typeof piece === 'string' ? piece : (fields[piece.field] ?? '');
  return whole;
}

export function isWordingField(name: string): name is WordingField {
  return LETTER_NAMES.has(name) || isSharedField(name);
}

export function isSharedField(name: string): name is SharedField {
  return SHARED_NAMES.has(name);
}

const LETTER_NAMES: ReadonlySet<string> = new Set(LETTER_FIELDS);
const SHARED_NAMES: ReadonlySet<string> = new Set(SHARED_FIELDS);

function isLetterField(piece: {
  readonly field: WordingField;
}): piece is { readonly field: LetterField } {
  return LETTER_NAMES.has(piece.field);
}

function sharedOf(piece: { readonly field: WordingField }): SharedField {
  return piece.field as SharedField;
}
