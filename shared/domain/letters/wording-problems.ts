import type { LetterWording, WordingField, WordingKind, Wordings } from '../wording.ts';
import { isWordingField, NAME_IN_BRACES } from './form-text.ts';
import { fieldsOf } from './wording-fields.ts';
import { textsOf, type WordingText } from './wording-texts.ts';

/**
 * What keeps a wording from being used, one Indonesian sentence each; none where it can print. The
 * sentences name the place, so that it is found in the editor.
 */
export function wordingProblems<K extends WordingKind>(kind: K, wording: Wordings[K]): string[] {
  const texts = textsOf(kind, wording);
  const found = texts.flatMap((text) => [
    ...emptyText(text),
    ...braces(kind, text),
    ...claims(text),
  ]);
  const whole = kind === 'summary' ? [] : missingParts(kind, wording as LetterWording, texts);
  return [...new Set([...found, ...whole])];
}

function emptyText({ where, text, optional }: WordingText): string[] {
  return optional || text.trim() !== '' ? [] : [`${where} masih kosong; isi atau hapus.`];
}

function braces(kind: WordingKind, { where, text }: WordingText): string[] {
  const known: readonly string[] = fieldsOf(kind);
  const problems: string[] = [];
  for (const [written, name = ''] of text.matchAll(NAME_IN_BRACES))
    if (!isWordingField(name))
      problems.push(`${where}: ${written} tidak dikenal; pilih isian dari daftar.`);
    else if (!known.includes(name))
      problems.push(`${where}: ${written} tidak ada dalam ${KIND_NAME[kind]}.`);
  if (/[{}]/u.test(text.replaceAll(NAME_IN_BRACES, '')))
    problems.push(`${where}: ada kurung kurawal tanpa pasangannya.`);
  return problems;
}

const KIND_NAME: Readonly<Record<WordingKind, string>> = {
  membership: 'surat keterangan',
  history: 'surat riwayat',
  cover: 'surat pengantar',
  summary: 'ringkasan',
};

/**
 * Only the certificate of a file can say that it is signed electronically, and by whom it was
 * given; the words of a printed letter cannot (UU 11/2008 art. 11, PP 71/2019 art. 59 ff.).
 */
const CLAIM =
  /\bbs\s*r\s*e\b|sertifikasi elektronik|sertifikat elektronik|(?:di)?tanda\s*-?\s*tangan(?:i|an)?\s+(?:\S+\s+){0,2}?(?:elektronik|digital)/iu;

function claims({ where, text }: WordingText): string[] {
  return CLAIM.test(text)
    ? [
        `${where}: naskah tidak boleh menyebut tanda tangan elektronik atau BSrE; itu dicetak sendiri bila sertifikatnya menyatakan demikian.`,
      ]
    : [];
}

function missingParts(
  kind: Exclude<WordingKind, 'summary'>,
  wording: LetterWording,
  texts: readonly WordingText[],
): string[] {
  const says = (...fields: WordingField[]) =>
    fields.some((field) => texts.some(({ text }) => text.includes(`{${field}}`)));
  const lists = wording.body.filter((block) => block.kind === 'letters').length;
  const problems: [isWrong: boolean, sentence: string][] = [
    [wording.titleLines.length === 0, 'Judul surat belum ada.'],
    [
      wording.body.some((block) => block.kind === 'table' && block.rows.length === 0),
      'Ada tabel tanpa baris; isi atau hapus.',
    ],
    ...(kind === 'cover' ? coverParts(wording, lists, says) : memberParts(kind, lists, says)),
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);
}

type Says = (...fields: WordingField[]) => boolean;

/** A letter about a member says who it is, and of which day its data are: BPJS's own may be newer. */
function memberParts(kind: 'membership' | 'history', lists: number, says: Says) {
  const parts: [boolean, string][] = [
    [!says('nama'), 'Surat harus memuat {nama}.'],
    [!says('nik', 'nik_disamarkan'), 'Surat harus memuat {nik} atau {nik_disamarkan}.'],
    [!says('tanggal_data'), 'Surat harus memuat {tanggal_data}, tanggal data yang dipakai.'],
    [lists > 0, 'Daftar surat hanya ada dalam surat pengantar; hapus dari naskah ini.'],
    [
      kind === 'history' && !says('keadaan'),
      'Surat riwayat harus memuat {keadaan}, sebab kepesertaan tidak aktif lagi.',
    ],
  ];
  return parts;
}

function coverParts({ heading }: LetterWording, lists: number, says: Says) {
  const parts: [boolean, string][] = [
    [!heading || heading.to.length === 0, 'Surat pengantar harus memuat alamat tujuan.'],
    [
      !says('opd') && !says('pimpinan_opd'),
      'Surat pengantar harus memuat {pimpinan_opd} atau {opd}.',
    ],
    [lists !== 1, 'Surat pengantar harus memuat satu daftar surat.'],
  ];
  return parts;
}
