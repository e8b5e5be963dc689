import type { LetterWording, SummaryWording, WordingKind, Wordings } from '../wording.ts';

/** A text of a wording, and where it stands, for the sentence that names it. */
export interface WordingText {
  /** `Paragraf 2`, `Tabel 1 baris 3` */
  readonly where: string;
  readonly text: string;
  /** May stay empty: the line of a heading that is then not printed. */
  readonly optional?: true;
}

/** Every text of a wording in reading order. */
export function textsOf<K extends WordingKind>(kind: K, wording: Wordings[K]): WordingText[] {
  return kind === 'summary'
    ? textsOfSummary(wording as SummaryWording)
    : textsOfLetter(wording as LetterWording);
}

function textsOfLetter({ heading, titleLines, body, copies }: LetterWording): WordingText[] {
  return [
    ...(heading ? textsOfHeading(heading) : []),
    ...numbered('Judul baris', titleLines),
    ...textsOfBody(body),
    ...numbered('Tembusan', copies),
  ];
}

function textsOfHeading(heading: NonNullable<LetterWording['heading']>): WordingText[] {
  const { nature, attachment, about, to } = heading;
  return [
    { where: 'Sifat', text: nature, optional: true },
    { where: 'Lampiran', text: attachment, optional: true },
    { where: 'Hal', text: about, optional: true },
    ...numbered('Alamat tujuan baris', to),
  ];
}

function textsOfBody(body: LetterWording['body']): WordingText[] {
  const count = { paragraph: 0, table: 0, letters: 0 };
  return body.flatMap((block) => {
    const number = (count[block.kind] += 1);
    if (block.kind === 'paragraph') return [{ where: `Paragraf ${number}`, text: block.text }];
    if (block.kind === 'letters') return [];
    return block.rows.flatMap(({ label, value }, index) => [
      { where: `Nama baris ${index + 1} tabel ${number}`, text: label },
      { where: `Isi baris ${index + 1} tabel ${number}`, text: value },
    ]);
  });
}

function textsOfSummary({ scope, legalBasis, duties }: SummaryWording): WordingText[] {
  return [
    { where: 'Ruang lingkup', text: scope },
    ...numbered('Dasar hukum', legalBasis),
    ...duties.flatMap(({ label, value }, index) => [
      { where: `Nama pihak ${index + 1}`, text: label },
      { where: `Hak dan kewajiban ${index + 1}`, text: value },
    ]),
  ];
}

function numbered(where: string, texts: readonly string[]): WordingText[] {
  return texts.map((text, index) => ({ where: `${where} ${index + 1}`, text }));
}
