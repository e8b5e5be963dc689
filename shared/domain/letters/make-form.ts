import type { FormBlock, FormHeading, FormRow, FormText, LetterForm } from '../letter-form.ts';
import type { CertificateLine, LetterKind, SignatureBlock } from '../letter.ts';
import type { LetterWording, SharedField, WordingRow } from '../wording.ts';
import { fillShared, isSharedField, NAME_IN_BRACES } from './form-text.ts';
import { composeLetterhead, composeSignature, NOT_FILLED } from './official.ts';
import { sharedValues, type PrintFacts } from './shared-values.ts';

export interface FormInput extends PrintFacts {
  readonly kind: LetterKind;
  readonly wording: { readonly version: number; readonly wording: LetterWording };
  readonly signing?: {
    /** SHA-256 of the scanned signature. */
    readonly image?: string | null;
    readonly certificate?: CertificateLine | null;
  };
}

/** A surat pengantar comes back signed by who received it (Permendagri 1/2023). */
const RECEIPT: SignatureBlock = {
  placeAndDate: `Diterima tanggal ${'.'.repeat(24)}`,
  positionLines: ['Penerima,'],
  name: '',
  rank: null,
  nip: '.'.repeat(39),
};

type Fill = (text: string, empty?: string) => FormText;

/**
 * The form that the letters of a print share: what is the same in all is text, the rest stays a
 * field. What is not filled in yet stands as "belum diisi"; that only a draft can show, because
 * nothing official prints before the settings are complete.
 */
export function makeForm(input: FormInput): LetterForm {
  const { office, kind, date, wording } = input;
  const shared = sharedValues(input);
  const fill: Fill = (text, empty = NOT_FILLED) =>
    fillShared(text, (field) => shared[field] || empty);
  const { heading, titleLines, body, copies } = wording.wording;
  const signature = signatureOf(input);
  return {
    format: 1,
    kind,
    wordingVersion: wording.version,
    date,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    heading: heading && headingOf(heading, signature.placeAndDate, fill),
    titleLines: titleLines.map((line) => fill(line)),
    body: body.map((block) => blockOf(block, fill)),
    // A letter to somebody carries its date above the addressee, and only there.
    signature: heading ? { ...signature, placeAndDate: '' } : signature,
    ...(kind === 'cover' ? { receipt: RECEIPT } : {}),
    copies: copies.map((copy) => fill(copy)),
  };
}

/**
 * The shared fields that the wording needs and nothing is known of: those in a sentence, and those
 * of a row that may not be empty. Beside what `missingSettings` names these are rank and NIP of a
 * mayor, who has none.
 */
export function emptySharedFields(input: FormInput): SharedField[] {
  const shared = sharedValues(input);
  const named = neededTexts(input.wording.wording).flatMap((text) =>
    [...text.matchAll(NAME_IN_BRACES)].map(([, name = '']) => name),
  );
  return [...new Set(named)].filter(isSharedField).filter((field) => shared[field] === '');
}

function neededTexts({ heading, titleLines, body, copies }: LetterWording): string[] {
  const { nature = '', attachment = '', about = '', to = [] } = heading ?? {};
  const inBody = body.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'letters') return [];
    return block.rows.filter((row) => row.whenEmpty === 'stop').map((row) => row.value);
  });
  return [nature, attachment, about, ...to, ...titleLines, ...inBody, ...copies];
}

function headingOf(
  { nature, attachment, about, to }: NonNullable<LetterWording['heading']>,
  placeAndDate: string,
  fill: Fill,
): FormHeading {
  const rows = [
    { label: 'Sifat', value: nature },
    { label: 'Lampiran', value: attachment },
    { label: 'Hal', value: about },
  ];
  return {
    placeAndDate,
    rows: rows
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => ({ label, value: fill(value), whenEmpty: 'stop' })),
    to: to.map((line) => fill(line)),
  };
}

function blockOf(block: LetterWording['body'][number], fill: Fill): FormBlock {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', text: fill(block.text) };
    case 'table':
      return { kind: 'table', rows: block.rows.flatMap((row) => rowOf(row, fill) ?? []) };
    default:
      return { kind: 'letters' };
  }
}

/** A row whose shared fields have nothing to say is settled here, once for all letters. */
function rowOf(row: WordingRow, fill: Fill): FormRow | null {
  const value = fill(row.value, row.whenEmpty === 'stop' ? NOT_FILLED : '');
  if (value !== '') return { ...row, value };
  return row.whenEmpty === 'dash' ? { ...row, value: '–' } : null;
}

function signatureOf({ office, signatory, date, signing }: FormInput): SignatureBlock {
  return {
    ...composeSignature(office, signatory, date),
    ...(signing?.image ? { image: signing.image } : {}),
    ...(signing?.certificate ? { certificate: signing.certificate } : {}),
  };
}
