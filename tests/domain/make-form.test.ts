import { describe, expect, it } from 'vitest';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { chooseLetter } from '../../shared/domain/letters/choose-letter.ts';
import type { LetterMember } from '../../shared/domain/letters/letter-values.ts';
import { missingSettings } from '../../shared/domain/letters/missing-settings.ts';
import { groupNip, positionLines } from '../../shared/domain/letters/official.ts';
import {
  aLetter,
  aLetterMember,
  anOffice,
  aParty,
  aSignatory,
  nonAsn,
  rentan,
} from '../support/letters.ts';

function rowsOf(content: LetterContent): Record<string, string> {
  const tables = content.body.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
  return Object.fromEntries((tables[1] ?? []).map(({ label, value }) => [label, value]));
}

function sentences(content: LetterContent): string {
  return content.body
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    .join('\n');
}

describe('the person', () => {
  it('stands with every fact of the roster, names and numbers as they are', () => {
    expect(rowsOf(aLetter())).toEqual({
      Nama: 'WA ODE CONTOH SARI',
      NIK: '7472011205909001',
      'Tempat, tanggal lahir': 'Baubau, 12 Mei 1990',
      'Jenis kelamin': 'Perempuan',
      Alamat: 'Jalan Contoh Nomor 7 RT 002 RW 001, Kelurahan Lipu, Kecamatan Betoambari',
      'Unit kerja': 'Dinas Kesehatan',
      Pekerjaan: 'Perawat',
      'Nomor Peserta (KPJ)': '25000000001',
    });
  });

  it('without a KPJ is said to have it in process', () => {
    const content = aLetter({ member: aLetterMember({ kpj: null }) });
    expect(rowsOf(content)['Nomor Peserta (KPJ)']).toBe('dalam proses');
  });

  it('shows a dash for what the roster lacks, never a guess', () => {
    const member = aLetterMember({
      birthPlace: null,
      birthDate: null,
      sex: null,
      address: null,
      kelurahan: null,
      kecamatan: null,
      department: null,
      job: null,
    });
    expect(rowsOf(aLetter({ agreement: rentan(), member }))).toMatchObject({
      'Tempat, tanggal lahir': '–',
      'Jenis kelamin': '–',
      Alamat: '–',
    });
  });

  it('has no line for the unit or the occupation where there is none', () => {
    const rows = rowsOf(aLetter({ member: aLetterMember({ department: ' ', job: null }) }));
    expect(Object.keys(rows)).not.toContain('Unit kerja');
    expect(Object.keys(rows)).not.toContain('Pekerjaan');
  });

  it.each([
    ['Jalan Contoh Kel. Lipu', 'Jalan Contoh Kel. Lipu, Kecamatan Betoambari'],
    ['Kelurahan Lipu, Kec. Betoambari', 'Kelurahan Lipu, Kec. Betoambari'],
    ['Jalan Lipu', 'Jalan Lipu, Kelurahan Lipu, Kecamatan Betoambari'],
  ])('in the address "%s" the kelurahan is not said twice', (address, whole) => {
    expect(rowsOf(aLetter({ member: aLetterMember({ address }) }))['Alamat']).toBe(whole);
  });
});

it('an odd name of a kelurahan stands as it is', () => {
  const member = aLetterMember({ address: 'Jalan Contoh', kelurahan: 'Bone-Bone (I/II) [*.+?^$|' });
  expect(rowsOf(aLetter({ member }))['Alamat']).toContain('Kelurahan Bone-Bone (I/II) [*.+?^$|');
});

describe('the coverage', () => {
  const during = { date: '2025-07-15', member: aLetterMember() };

  it('names months while only the months are known', () => {
    expect(sentences(aLetter(during))).toContain(
      'masa perlindungan bulan Januari 2025 sampai dengan bulan Januari 2026.',
    );
  });

  it('names days where the agreement fixes them', () => {
    const agreement = nonAsn({ coverageDaysKnown: true });
    expect(sentences(aLetter({ ...during, agreement }))).toContain(
      'masa perlindungan tanggal 1 Januari 2025 sampai dengan tanggal 31 Januari 2026.',
    );
  });

  it("names the day of a member's own start beside the month of the agreement's end", () => {
    const member = aLetterMember({ start: '2025-03-10' });
    expect(sentences(aLetter({ ...during, member }))).toContain(
      'masa perlindungan tanggal 10 Maret 2025 sampai dengan bulan Januari 2026.',
    );
  });

  it.each([
    ['2026-01-31', 'membership', 'adalah benar terdaftar sebagai peserta'],
    ['2026-02-01', 'history', 'pernah terdaftar sebagai peserta'],
  ] as const)('on %s the %s letter says "%s"', (date, kind, words) => {
    expect(chooseLetter(nonAsn(), aLetterMember(), date, 'history')).toEqual({ kind });
    expect(sentences(aLetter({ date, kind }))).toContain(words);
  });

  it('that has not begun is certified in no form', () => {
    for (const inactive of ['refuse', 'history'] as const)
      expect(chooseLetter(nonAsn(), aLetterMember(), '2024-12-31', inactive).why).toContain(
        'Belum terlindungi pada 31 Desember 2024',
      );
  });
});

describe('the history form', () => {
  it.each([{ status: 'left' }, { status: 'dead' }] as const)(
    'claims no last day of coverage where nobody knows since when somebody is gone (%o)',
    (gone) => {
      const content = aLetter({ kind: 'history', member: aLetterMember(gone), date: '2025-07-15' });
      expect(sentences(content)).toContain(
        'masa perlindungan mulai bulan Januari 2025 (tanggal berakhirnya belum tercatat)',
      );
    },
  );

  const left = aLetterMember({ status: 'left', leftOn: '2025-03-03', leaveReason: 'pppk' });

  function saysOf(member: LetterMember, date = '2025-07-15'): string {
    const content = aLetter({ kind: 'history', member, date });
    return `${rowsOf(content)['Status kepesertaan']}\n${sentences(content)}`;
  }

  it.each([
    [
      left,
      'TIDAK AKTIF, kepesertaan telah berakhir terhitung mulai tanggal 3 Maret 2025 karena diangkat PPPK/PPPK Paruh Waktu',
    ],
    [
      aLetterMember({ status: 'left', leaveReason: 'lainnya' }),
      'TIDAK AKTIF, kepesertaan telah berakhir karena alasan lain\n',
    ],
    [aLetterMember({ status: 'left' }), 'TIDAK AKTIF, kepesertaan telah berakhir\n'],
    [
      aLetterMember({ diedOn: '2025-04-01' }),
      'TIDAK AKTIF, peserta telah meninggal dunia pada tanggal 1 April 2025',
    ],
    [aLetterMember({ status: 'dead' }), 'TIDAK AKTIF, peserta telah meninggal dunia\n'],
  ])('tells why and since when membership is over (%#)', (member, words) => {
    const text = saysOf(member);
    expect(text).toContain(words);
    expect(text).toContain('pernah terdaftar sebagai peserta');
    expect(text).not.toContain('adalah benar');
    expect(text).toContain('berstatus TIDAK AKTIF');
  });

  it('names the month in which a coverage ended that is known by months alone', () => {
    expect(saysOf(aLetterMember(), '2026-03-01')).toContain(
      'masa perlindungan telah berakhir pada bulan Januari 2026',
    );
  });

  it('covers nobody beyond the day before they left', () => {
    expect(saysOf(left)).toContain(
      'masa perlindungan bulan Januari 2025 sampai dengan tanggal 2 Maret 2025',
    );
  });

  it('covers the day of death itself, as a claim does', () => {
    expect(saysOf(aLetterMember({ diedOn: '2025-04-01' }))).toContain(
      'sampai dengan tanggal 1 April 2025',
    );
  });

  it('is for those who were members, where the office wants it; else they are refused', () => {
    const date = '2025-07-15';
    for (const member of [left, aLetterMember({ diedOn: '2025-04-01', status: 'dead' })]) {
      expect(chooseLetter(nonAsn(), member, date, 'history')).toEqual({ kind: 'history' });
      expect(chooseLetter(nonAsn(), member, date, 'refuse').why).toContain('Tidak terlindungi');
    }
  });

  it.each(['refuse', 'history'] as const)(
    'dates nobody back who has left or died since (%s)',
    (inactive) => {
      expect(chooseLetter(nonAsn(), left, '2025-02-01', inactive).why).toContain('tanggal mundur');
      const dead = aLetterMember({ status: 'dead', diedOn: '2025-04-01' });
      expect(chooseLetter(nonAsn(), dead, '2025-03-01', inactive).why).toContain('tanggal mundur');
    },
  );
});

describe('the letter', () => {
  it('names the agreement, both numbers and the day of signing', () => {
    expect(sentences(aLetter())).toContain(
      'berdasarkan Perjanjian Kerja Sama antara Pemerintah Kota Baubau dan BPJS Ketenagakerjaan Cabang Baubau ' +
        'Nomor 100.3.7/01/CONTOH/2025 dan Nomor PER/01/062025 tanggal 5 Juni 2025',
    );
  });

  it('leaves out the subject, which only describes the agreement until the office has entered it', () => {
    expect(sentences(aLetter({ agreement: nonAsn({ title: 'Judul yang lain' }) }))).not.toContain(
      'Judul',
    );
  });

  it('tells the day of its data and that it is no membership card', () => {
    expect(sentences(aLetter({ dataAsOf: '2025-07-14' }))).toContain(
      'berdasarkan data Dinas Tenaga Kerja Kota Baubau per tanggal 14 Juli 2025 dan bukan pengganti Kartu Peserta',
    );
  });

  it('has the title shape: its number under the title, no addressee', () => {
    expect(aLetter()).toMatchObject({
      titleLines: ['SURAT KETERANGAN KEPESERTAAN', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
      number: '500.15/001/DISNAKER/2025',
      letterhead: {
        government: 'PEMERINTAH KOTA BAUBAU',
        office: 'DINAS TENAGA KERJA',
        lines: [
          'Jalan Contoh Raya Nomor 12, Kelurahan Contoh, Kecamatan Wolio, Kota Baubau 93711',
          'Telepon (0402) 000000 · Pos-el dinas@contoh.example',
        ],
      },
    });
  });
});

describe('the signature', () => {
  it('stands with place, date, post, name, rank and grouped NIP', () => {
    expect(aLetter().signature).toEqual({
      placeAndDate: 'Baubau, 15 Juli 2025',
      positionLines: ['KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,'],
      name: 'Drs. La Contoh, M.Si.',
      rank: 'Pembina Utama Muda, IV/c',
      nip: '19690806 199603 1 003',
    });
  });

  it('of the mayor has neither rank nor NIP, even where they are filled in', () => {
    const { signature } = aLetter({ signatory: aSignatory({ position: 'Wali Kota Baubau' }) });
    expect(signature).toMatchObject({
      positionLines: ['WALI KOTA BAUBAU,'],
      rank: null,
      nip: null,
    });
  });

  it.each([
    ['Kepala Dinas Tenaga Kerja Kota Baubau', ['KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,']],
    ['Plt. Kepala Dinas Tenaga Kerja', ['Plt. KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,']],
    ['PLH. Kepala Dinas Tenaga Kerja', ['Plh. KEPALA DINAS TENAGA KERJA', 'KOTA BAUBAU,']],
    [
      'a.n. Wali Kota Baubau, Kepala Dinas Tenaga Kerja',
      ['a.n. WALI KOTA BAUBAU,', 'KEPALA DINAS TENAGA KERJA,'],
    ],
    [
      'Kepala Dinas Tenaga Kerja, Perindustrian dan Perdagangan',
      ['KEPALA DINAS TENAGA KERJA, PERINDUSTRIAN DAN PERDAGANGAN', 'KOTA BAUBAU,'],
    ],
    ['Wali Kota Baubau', ['WALI KOTA BAUBAU,']],
  ])('the post "%s" stands as %j', (position, lines) => {
    expect(positionLines(position, anOffice())).toEqual(lines);
  });

  it('leaves a NIP that is not 18 digits as it was written', () => {
    expect(groupNip('1969 0806')).toBe('1969 0806');
  });
});

describe('what is missing', () => {
  it('is nothing when all is filled; postal code, e-mail and coat of arms may be empty', () => {
    const office = anOffice({ postalCode: '', email: '', coatOfArms: null });
    expect(missingSettings(office, aSignatory(), nonAsn())).toEqual([]);
  });

  it('is named one by one with the screen to fill it on', () => {
    const office = anOffice({
      government: ' ',
      name: '',
      address: '',
      phone: '',
      city: '',
      letterNumberPattern: 'X',
    });
    const agreement = nonAsn({
      signedOn: null,
      government: aParty({ number: null }),
      bpjs: aParty({ number: ' ' }),
    });
    expect(
      missingSettings(office, aSignatory({ name: '', position: '', rank: '', nip: '' }), agreement),
    ).toEqual([
      { what: 'office-government', where: 'office' },
      { what: 'office-name', where: 'office' },
      { what: 'office-address', where: 'office' },
      { what: 'office-phone', where: 'office' },
      { what: 'office-city', where: 'office' },
      { what: 'letter-number-pattern', where: 'office' },
      { what: 'signatory-name', where: 'signatories' },
      { what: 'signatory-position', where: 'signatories' },
      { what: 'signatory-rank', where: 'signatories' },
      { what: 'signatory-nip', where: 'signatories' },
      { what: 'agreement-number-government', where: 'agreements' },
      { what: 'agreement-number-bpjs', where: 'agreements' },
      { what: 'agreement-signed-on', where: 'agreements' },
    ]);
  });

  it('is the signatory as a whole where none is valid on the day', () => {
    expect(missingSettings(anOffice(), null, nonAsn())).toEqual([
      { what: 'signatory', where: 'signatories' },
    ]);
  });

  it('is never rank or NIP of a mayor', () => {
    const mayor = aSignatory({ position: 'Wali Kota Baubau', rank: '', nip: '' });
    expect(missingSettings(anOffice(), mayor, nonAsn())).toEqual([]);
  });
});
