import { describe, expect, it } from 'vitest';
import { emptyFields, fillForm } from '../../shared/domain/letters/fill-form.ts';
import { letterValues } from '../../shared/domain/letters/letter-values.ts';
import {
  emptySharedFields,
  makeForm,
  type FormInput,
} from '../../shared/domain/letters/make-form.ts';
import { isSameWording } from '../../shared/domain/letters/same-wording.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../shared/domain/letters/shipped-summary-wording.ts';
import { SHIPPED_WORDINGS } from '../../shared/domain/letters/shipped-wordings.ts';
import { fieldsOf } from '../../shared/domain/letters/wording-fields.ts';
import { wordingProblems } from '../../shared/domain/letters/wording-problems.ts';
import type { LetterForm, WhenEmpty } from '../../shared/domain/letter-form.ts';
import type { LetterWording } from '../../shared/domain/wording.ts';
import {
  aCoverLetter,
  aLetter,
  aLetterMember,
  anOffice,
  aProof,
  aSignatory,
  nonAsn,
} from '../support/letters.ts';

/** The shipped membership letter with one more paragraph. */
function withParagraph(text: string): LetterWording {
  const { body, ...rest } = SHIPPED_WORDINGS.membership;
  return { ...rest, body: [...body, { kind: 'paragraph', text }] };
}

function aForm(wording: LetterWording, different: Partial<FormInput> = {}): LetterForm {
  return makeForm({
    office: anOffice(),
    signatory: aSignatory(),
    agreement: nonAsn(),
    kind: 'membership',
    wording: { version: 3, wording },
    date: '2025-07-15',
    dataAsOf: '2025-07-15',
    ...different,
  });
}

function paragraphOf(wording: LetterWording, different: Partial<FormInput> = {}) {
  return aForm(wording, different).body.at(-1);
}

describe('the form of a print', () => {
  it('is text where all letters say the same, and one plain string', () => {
    expect(paragraphOf(withParagraph('{dinas}, {kota}, {tanggal_surat}.'))).toEqual({
      kind: 'paragraph',
      text: 'Dinas Tenaga Kerja Kota Baubau, Baubau, 15 Juli 2025.',
    });
  });

  it('keeps what differs from letter to letter as a field between its texts', () => {
    expect(paragraphOf(withParagraph('Di {kota} {nama}, {nik}.'))).toEqual({
      kind: 'paragraph',
      text: ['Di Baubau ', { field: 'nama' }, ', ', { field: 'nik' }, '.'],
    });
  });

  it('says which version of the wording it was made of', () => {
    expect(aForm(SHIPPED_WORDINGS.membership).wordingVersion).toBe(3);
  });

  it('never holds what is in braces of a value: names are filled once', () => {
    const member = aLetterMember({ name: '{nik} {CONTOH}' });
    expect(aLetter({ member }).body).toContainEqual({
      kind: 'table',
      rows: expect.arrayContaining([
        { label: 'Nama', value: '{nik} {CONTOH}', strong: true },
      ]) as unknown,
    });
  });

  it('says "belum diisi" in a draft where the office has filled in nothing', () => {
    const form = aForm(withParagraph('tanggal {tanggal_perjanjian}'), {
      signatory: null,
      agreement: nonAsn({ signedOn: null }),
    });
    expect(form.body.at(-1)).toEqual({ kind: 'paragraph', text: 'tanggal belum diisi' });
    expect(form.body[1]).toMatchObject({
      rows: [
        { label: 'Nama', value: 'belum diisi' },
        { label: 'Jabatan', value: 'belum diisi' },
      ],
    });
  });

  it('leaves out rank and NIP of the mayor', () => {
    const form = aForm(SHIPPED_WORDINGS.membership, {
      signatory: aSignatory({ position: 'Wali Kota Baubau' }),
    });
    const [, signatory] = form.body;
    expect(signatory?.kind === 'table' && signatory.rows.map(({ label }) => label)).toEqual([
      'Nama',
      'Jabatan',
    ]);
  });

  it('cannot name the rank or NIP of a mayor in a sentence', () => {
    const input = (wording: LetterWording): FormInput => ({
      office: anOffice(),
      signatory: aSignatory({ position: 'Wali Kota Baubau' }),
      agreement: nonAsn(),
      kind: 'membership',
      wording: { version: 1, wording },
      date: '2025-07-15',
      dataAsOf: '2025-07-15',
    });
    expect(emptySharedFields(input(SHIPPED_WORDINGS.membership))).toEqual([]);
    const sentence = withParagraph('NIP {nip_penanda_tangan}, {nama_penanda_tangan}, {nama}');
    expect(emptySharedFields(input(sentence))).toEqual(['nip_penanda_tangan']);
  });

  it('carries the scanned signature and the certificate only where they were used', () => {
    const certificate = { holder: 'CONTOH', issuer: 'CONTOH CA' };
    const signing = { image: 'b'.repeat(64), certificate };
    expect(aForm(SHIPPED_WORDINGS.membership, { signing }).signature).toMatchObject(signing);
    expect(aForm(SHIPPED_WORDINGS.membership).signature).not.toHaveProperty('image');
  });
});

describe('a row that has nothing to say', () => {
  function rowsWith(whenEmpty: WhenEmpty) {
    const rows = [{ label: 'Alamat', value: '{alamat}', whenEmpty }];
    const wording: LetterWording = {
      ...SHIPPED_WORDINGS.membership,
      body: [{ kind: 'table', rows }],
    };
    const member = aLetterMember({ address: ' ', kelurahan: null, kecamatan: null });
    const values = letterValues(nonAsn(), member, '2025-07-15');
    const form = aForm(wording);
    const letter = { number: null, form, values, proof: null, subject: member };
    return { body: fillForm(letter).body, empty: emptyFields(form, values) };
  }

  it('shows a dash, is not there, or stops the print, as the office wants', () => {
    expect(rowsWith('dash')).toEqual({
      body: [{ kind: 'table', rows: [{ label: 'Alamat', value: '–' }] }],
      empty: [],
    });
    expect(rowsWith('leave-out')).toEqual({ body: [{ kind: 'table', rows: [] }], empty: [] });
    expect(rowsWith('stop').empty).toEqual(['alamat']);
  });

  it('is one whose fields are all empty', () => {
    const rows = [{ label: 'X', value: '{unit_kerja} {pekerjaan}', whenEmpty: 'stop' as const }];
    const form = aForm({ ...SHIPPED_WORDINGS.membership, body: [{ kind: 'table', rows }] });
    const half = letterValues(nonAsn(), aLetterMember({ job: null }), '2025-07-15');
    expect(emptyFields(form, half)).toEqual([]);
    const none = aLetterMember({ job: null, department: null });
    expect(emptyFields(form, letterValues(nonAsn(), none, '2025-07-15'))).toEqual([
      'unit_kerja',
      'pekerjaan',
    ]);
  });

  it('in a sentence stops the print', () => {
    const form = aForm(withParagraph('Bertempat di {alamat}.'));
    const member = aLetterMember({ address: null, kelurahan: null, kecamatan: null });
    expect(emptyFields(form, letterValues(nonAsn(), member, '2025-07-15'))).toEqual(['alamat']);
  });

  it('never stops the shipped letter of somebody of whom only name and NIK are known', () => {
    const member = aLetterMember({
      birthPlace: null,
      birthDate: null,
      sex: null,
      address: null,
      kelurahan: null,
      kecamatan: null,
      department: null,
      job: null,
      kpj: null,
    });
    const values = letterValues(nonAsn(), member, '2025-07-15');
    expect(emptyFields(aForm(SHIPPED_WORDINGS.membership), values)).toEqual([]);
    expect(emptyFields(aForm(SHIPPED_WORDINGS.history), values)).toEqual([]);
  });
});

describe('a letter of the register', () => {
  it('is drawn with its proof, and as a copy where that is wished', () => {
    const proof = aProof();
    expect(aLetter({ proof, asCopy: true })).toMatchObject({ proof, isCopy: true });
    expect(aLetter()).not.toHaveProperty('isCopy');
    expect(aLetter()).not.toHaveProperty('proof');
  });

  it('of the first releases comes back as it was kept', () => {
    const content = aLetter();
    const first = {
      number: content.number,
      form: { format: 0 as const, content },
      values: { fields: {} },
      proof: null,
      subject: content.subject,
    };
    expect(fillForm(first)).toEqual(content);
    expect(
      fillForm({
        ...first,
        number: '7',
        form: { format: 0, content: { ...content, number: null } },
      }).number,
    ).toBe('7');
    expect(fillForm(first, { asCopy: true })).toEqual({ ...content, isCopy: true });
  });

  it('says the same again after it was written down', () => {
    const form = aForm(SHIPPED_WORDINGS.membership);
    const values = letterValues(nonAsn(), aLetterMember(), '2025-07-15');
    const letter = { number: '1', form, values, proof: null, subject: aLetterMember() };
    const kept = JSON.parse(JSON.stringify(letter)) as typeof letter;
    expect(fillForm(kept)).toEqual(fillForm(letter));
  });
});

describe('the cover letter', () => {
  const letters = ['001', '002', '003'].map((serial) => ({
    number: `500.15/${serial}/DISNAKER/2025`,
    name: `CONTOH ${serial}`,
    nik: `7472011205909${serial}`,
    kind: serial === '003' ? ('history' as const) : ('membership' as const),
  }));

  it('is addressed, dated above, and carries no date over the signature', () => {
    const content = aCoverLetter(letters);
    expect(content).toMatchObject({
      kind: 'cover',
      titleLines: ['SURAT PENGANTAR'],
      heading: {
        placeAndDate: 'Baubau, 15 Juli 2025',
        rows: [],
        to: ['Yth. Kepala Dinas Kesehatan', 'di', 'Baubau'],
      },
    });
    expect(content.signature.placeAndDate).toBe('');
    expect(content.receipt).toMatchObject({ positionLines: ['Penerima,'], name: '' });
  });

  it('counts the letters and lists each with number, name and masked NIK', () => {
    const { body } = aCoverLetter(letters);
    expect(body[0]).toMatchObject({
      text: expect.stringContaining(
        'surat keterangan kepesertaan jaminan sosial ketenagakerjaan sebanyak 3 (tiga) lembar',
      ) as unknown,
    });
    expect(body[1]).toMatchObject({
      kind: 'grid',
      rows: [
        ['1.', '500.15/001/DISNAKER/2025', 'CONTOH 001', '1 lembar', 'NIK 747201******9001'],
        ['2.', '500.15/002/DISNAKER/2025', 'CONTOH 002', '1 lembar', 'NIK 747201******9002'],
        [
          '3.',
          '500.15/003/DISNAKER/2025',
          'CONTOH 003',
          '1 lembar',
          'Riwayat; NIK 747201******9003',
        ],
      ],
      foot: ['', 'Jumlah', '', '3 lembar', ''],
    });
  });
});

describe('the problems of a wording', () => {
  it('are none in what the program ships', () => {
    for (const kind of ['membership', 'history', 'cover'] as const)
      expect(wordingProblems(kind, SHIPPED_WORDINGS[kind])).toEqual([]);
    expect(wordingProblems('summary', SHIPPED_SUMMARY_WORDING)).toEqual([]);
  });

  it.each([
    ['Halo {namaa}', 'Paragraf 6: {namaa} tidak dikenal'],
    ['Halo { nama }', 'Paragraf 6: { nama } tidak dikenal'],
    ['Halo {}', 'Paragraf 6: {} tidak dikenal'],
    ['Halo {nama', 'Paragraf 6: ada kurung kurawal tanpa pasangannya'],
    ['Halo nama}', 'Paragraf 6: ada kurung kurawal tanpa pasangannya'],
    ['Halo {{nama}}', 'Paragraf 6: ada kurung kurawal tanpa pasangannya'],
    ['Kepada {opd}', 'Paragraf 6: {opd} tidak ada dalam surat keterangan'],
    ['  ', 'Paragraf 6 masih kosong'],
    ['Surat ini ditandatangani secara elektronik.', 'Paragraf 6: naskah tidak boleh menyebut'],
    ['DITANDATANGANI SECARA DIGITAL', 'Paragraf 6: naskah tidak boleh menyebut'],
    ['menggunakan sertifikat elektronik', 'Paragraf 6: naskah tidak boleh menyebut'],
    ['diterbitkan oleh BSrE', 'Paragraf 6: naskah tidak boleh menyebut'],
  ])('"%s": %s', (text, problem) => {
    expect(wordingProblems('membership', withParagraph(text))).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it.each([
    ['membership', ['{nama}', '{nik}', '{tanggal_data}']],
    ['history', ['{nama}', '{nik}', '{tanggal_data}', '{keadaan}']],
    ['cover', ['{opd}', 'alamat tujuan', 'daftar surat']],
  ] as const)('name what a %s letter must say', (kind, needed) => {
    const wording: LetterWording = {
      heading: null,
      titleLines: ['SURAT'],
      body: [{ kind: 'paragraph', text: 'Tanpa isian.' }],
      copies: [],
    };
    const problems = wordingProblems(kind, wording);
    for (const part of needed) expect(problems.join('\n')).toContain(part);
    expect(problems).toHaveLength(needed.length);
  });

  it('accept the masked NIK where the office shows no whole one', () => {
    const text = JSON.stringify(SHIPPED_WORDINGS.membership).replace('{nik}', '{nik_disamarkan}');
    expect(wordingProblems('membership', JSON.parse(text) as LetterWording)).toEqual([]);
  });

  it('know no title, no row and no table to be empty', () => {
    const wording: LetterWording = {
      ...withParagraph('x'),
      titleLines: [],
      copies: [''],
    };
    const body = [
      ...wording.body,
      { kind: 'table' as const, rows: [] },
      { kind: 'table' as const, rows: [{ label: '', value: '', whenEmpty: 'dash' as const }] },
    ];
    expect(wordingProblems('membership', { ...wording, body })).toEqual([
      'Nama baris 1 tabel 4 masih kosong; isi atau hapus.',
      'Isi baris 1 tabel 4 masih kosong; isi atau hapus.',
      'Tembusan 1 masih kosong; isi atau hapus.',
      'Judul surat belum ada.',
      'Ada tabel tanpa baris; isi atau hapus.',
    ]);
  });

  it('keep fields of one member out of a summary', () => {
    const wording = { ...SHIPPED_SUMMARY_WORDING, scope: 'Untuk {nama} di {kota}' };
    expect(wordingProblems('summary', wording)).toEqual([
      'Ruang lingkup: {nama} tidak ada dalam ringkasan.',
    ]);
  });
});

it('every field that a kind offers is filled in its letters', () => {
  for (const field of fieldsOf('membership')) {
    const wording = withParagraph(`<{${field}}>`);
    const body = aLetter({ wording }).body.at(-1);
    expect(body?.kind === 'paragraph' && body.text).toMatch(/^<[^{}<>]+>$/u);
  }
});

it('two wordings are the same whatever the order of their keys', () => {
  const { heading, titleLines, body, copies } = SHIPPED_WORDINGS.cover;
  expect(isSameWording({ copies, body, titleLines, heading }, SHIPPED_WORDINGS.cover)).toBe(true);
  expect(isSameWording({ copies, body, titleLines: ['X'], heading }, SHIPPED_WORDINGS.cover)).toBe(
    false,
  );
});
