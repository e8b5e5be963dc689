import { describe, expect, it } from 'vitest';
import { checkTyped } from '../../shared/domain/reading/check-typed.ts';
import { SEED_LISTS } from '../support/sheets.ts';

const TYPED = {
  nik: '7472055205909001',
  name: 'Wa Siti Contoh',
  birthPlace: '',
  birthDate: '',
  sex: '',
  address: '',
  kelurahan: '',
  kecamatan: '',
  department: '',
  job: '',
  wage: '',
  kpj: '',
  phone: '',
  heirName: '',
  heirRelation: '',
};

describe('a person typed by hand', () => {
  it('is understood like a row of a file', () => {
    const { values, issues } = checkTyped(
      {
        ...TYPED,
        nik: '7472 0552 0590 9001',
        birthDate: '12 Mei 1990',
        sex: 'perempuan',
        kelurahan: 'bonebone',
        department: 'dinkes',
        wage: '1.500.000',
        kpj: '123',
        phone: '+62 812 0000 0001',
      },
      SEED_LISTS,
    );
    expect(values).toMatchObject({
      nik: '7472055205909001',
      birthDate: '1990-05-12',
      sex: 'P',
      kelurahan: 'Bone-bone',
      department: 'Dinas Kesehatan',
      wage: 1_500_000,
      kpj: null,
      phone: '081200000001',
      address: null,
    });
    expect(issues).toEqual([
      expect.objectContaining({ row: 0, column: null, field: 'nik', code: 'nik-cleaned' }),
      expect.objectContaining({ field: 'kpj', code: 'kpj-format', given: '123' }),
    ]);
  });

  it.each(['12-05-1990', '12/05/1990', '12 Mei 1990', '1990-05-12', ''])(
    'may have the birth date %j, or that of the NIK',
    (birthDate) => {
      expect(checkTyped({ ...TYPED, birthDate }, SEED_LISTS).values.birthDate).toBe('1990-05-12');
    },
  );

  it('needs a NIK and a name', () => {
    const { issues } = checkTyped({ ...TYPED, nik: '', name: ' ' }, SEED_LISTS);
    expect(issues.map(({ code }) => code)).toEqual(['nik-missing', 'name-missing']);
  });
});
