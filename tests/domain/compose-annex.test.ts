import { describe, expect, it } from 'vitest';
import { composeAnnex, type AnnexMember } from '../../shared/domain/letters/compose-annex.ts';
import { nonAsn, rentan } from '../support/letters.ts';

function aMember(different: Partial<AnnexMember> = {}): AnnexMember {
  return {
    name: 'WA CONTOH',
    nik: '7472015205909001',
    sex: 'P',
    birthDate: '1990-05-12',
    department: null,
    job: 'Nelayan',
    kpj: '25000000001',
    start: null,
    end: null,
    group: 'Nelayan',
    ...different,
  };
}

function sumsOf(members: readonly AnnexMember[], agreement = rentan()) {
  const sums = composeAnnex(agreement, members, 'Peserta aktif').sums?.find(
    (block) => block.kind === 'grid',
  );
  return sums?.kind === 'grid' ? { rows: sums.rows, foot: sums.foot } : undefined;
}

describe('a member of the annex', () => {
  it('stands with the whole NIK, and the KPJ that is not there yet is in process', () => {
    expect(composeAnnex(rentan(), [aMember({ kpj: null })], 'Peserta aktif').grid.rows).toEqual([
      ['1', 'WA CONTOH', '7472015205909001', 'P', '12-05-1990', 'Nelayan', 'dalam proses', ''],
    ]);
  });

  it('of PKS 1 stands with the unit, and is counted with its department', () => {
    const member = aMember({ department: 'Puskesmas Contoh', group: 'Dinas Kesehatan' });
    expect(composeAnnex(nonAsn(), [member], 'Peserta aktif').grid.rows[0]?.[5]).toBe(
      'Puskesmas Contoh',
    );
    expect(sumsOf([member], nonAsn())?.rows).toEqual([['1', 'Dinas Kesehatan', '1']]);
  });

  it('of whom nothing else is known has dashes, not guesses', () => {
    const member = aMember({ sex: null, birthDate: null, job: null, group: null });
    expect(composeAnnex(rentan(), [member], 'Peserta aktif').grid.rows[0]).toEqual([
      '1',
      'WA CONTOH',
      '7472015205909001',
      '-',
      '-',
      '-',
      '25000000001',
      '',
    ]);
    expect(sumsOf([member])?.rows[0]?.[1]).toBe('Belum diisi');
  });

  it.each([
    ['2025-08-01', null, 'mulai 01-08-2025'],
    [null, '2025-12-31', 'sampai 31-12-2025'],
    ['2025-05-01', '2026-05-31', ''],
  ])('whose own time is %s to %s has "%s" beside it', (start, end, note) => {
    const [row] = composeAnnex(rentan(), [aMember({ start, end })], 'Peserta aktif').grid.rows;
    expect(row?.at(-1)).toBe(note);
  });
});

describe('the sums of the annex', () => {
  const members = [aMember(), aMember({ group: 'NELAYAN ' }), aMember({ group: 'Buruh bangunan' })];

  it('count every member once, spellings in other capitals together, and say what a month costs', () => {
    expect(sumsOf(members)).toEqual({
      rows: [
        ['1', 'Nelayan', '2', 'Rp33.600'],
        ['2', 'Buruh bangunan', '1', 'Rp16.800'],
      ],
      foot: ['', 'Jumlah', '3', 'Rp50.400'],
    });
  });

  it('name no money where the agreement names none', () => {
    const agreement = rentan({ monthlyContribution: null });
    expect(sumsOf(members, agreement)?.foot).toEqual(['', 'Jumlah', '3']);
  });
});
