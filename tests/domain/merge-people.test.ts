import { describe, expect, it } from 'vitest';
import type { Membership } from '../../shared/domain/membership.ts';
import { type MergeSide, planMerge } from '../../shared/domain/likeness/merge-people.ts';
import { SITI } from '../support/plans.ts';

const { department: _d, job: _j, wage: _w, kpj: _k, ...VALUES } = SITI;

function place(id: number, more: Partial<Membership> = {}): Membership {
  return {
    id,
    personId: 1,
    agreementId: 1,
    pks: 'non-asn',
    department: 'Dinas Kesehatan',
    job: 'Perawat',
    wage: 1_500_000,
    kpj: null,
    start: '2025-01-01',
    end: '2025-12-31',
    status: 'active',
    leaveReason: null,
    leftOn: null,
    ...more,
  };
}

function side(
  personId: number,
  values: Partial<MergeSide['values']> = {},
  memberships: readonly Membership[] = [],
): MergeSide {
  return { personId, values: { ...VALUES, ...values }, diedOn: null, memberships };
}

const OTHER_NIK = '7472055205909002';

describe('two records that become one', () => {
  it('keep the values of the one that is kept', () => {
    const gone = side(2, { nik: OTHER_NIK, name: 'WA SITTI', address: 'Lain', phone: null });
    expect(planMerge(side(1), gone, []).changes).toEqual([]);
  });

  it('take the values that were named, the NIK too, but nothing empty', () => {
    const gone = side(2, { nik: OTHER_NIK, name: 'WA SITTI', address: 'Lain', phone: null });
    expect(planMerge(side(1), gone, ['nik', 'address', 'phone', 'sex']).changes).toEqual([
      { agreementId: null, field: 'nik', from: SITI.nik, to: OTHER_NIK },
      { agreementId: null, field: 'address', from: SITI.address, to: 'Lain' },
    ]);
  });

  it('fill what only the other one has, and a death', () => {
    const kept = side(1, { phone: null, kelurahan: null, kecamatan: null });
    const gone = {
      ...side(2, { heirName: 'LA ALI', heirRelation: 'Suami' }),
      diedOn: '2025-02-01',
    };
    expect(planMerge(kept, gone, []).changes.map(({ field, to }) => [field, to])).toEqual([
      ['kelurahan', 'Wajo'],
      ['kecamatan', 'Murhum'],
      ['phone', SITI.phone],
      ['heirName', 'LA ALI'],
      ['heirRelation', 'Suami'],
      ['diedOn', '2025-02-01'],
    ]);
  });

  it('do not fill a gap with what belongs to something else', () => {
    const kept = side(1, { kelurahan: null, kecamatan: 'Wolio', heirName: 'LA UMAR' });
    const gone = side(2, { heirName: 'LA ALI', heirRelation: 'Suami' });
    expect(planMerge(kept, gone, []).changes).toEqual([]);
    const spelled = side(1, { heirName: 'La  Ali' });
    expect(planMerge(spelled, gone, []).changes).toMatchObject([{ field: 'heirRelation' }]);
  });

  it('have the places of both', () => {
    const kept = side(1, {}, [place(10)]);
    const gone = side(2, {}, [place(20, { agreementId: 2, pks: 'rentan' })]);
    expect(planMerge(kept, gone, [])).toEqual({ changes: [], moved: [20], joined: [] });
  });
});

describe('two places in one agreement', () => {
  const gone = side(2, {}, [place(20, { job: 'Bidan', kpj: '12345678901' })]);

  it('become one: the kept one stays, with what only the other one had', () => {
    expect(planMerge(side(1, {}, [place(10)]), gone, [])).toEqual({
      changes: [{ agreementId: 1, field: 'kpj', from: null, to: '12345678901' }],
      moved: [],
      joined: [{ agreementId: 1, keptId: 10, goneId: 20 }],
    });
    expect(planMerge(side(1, {}, [place(10)]), gone, ['job']).changes).toHaveLength(2);
  });

  it('stay active where one of them is', () => {
    const ended = place(10, {
      status: 'left',
      leaveReason: 'ganda',
      leftOn: '2025-03-01',
      kpj: '1',
    });
    expect(planMerge(side(1, {}, [ended]), gone, []).changes).toEqual([
      { agreementId: 1, field: 'status', from: 'left', to: 'active' },
      { agreementId: 1, field: 'leaveReason', from: 'ganda', to: null },
      { agreementId: 1, field: 'leftOn', from: '2025-03-01', to: null },
    ]);
    const active = side(1, {}, [place(10, { kpj: '1' })]);
    expect(planMerge(active, side(2, {}, [ended]), []).changes).toEqual([]);
    const dead = side(1, {}, [place(10, { status: 'dead', kpj: '1' })]);
    expect(planMerge(dead, gone, []).changes).toEqual([]);
  });

  it('end where one of them ended by death', () => {
    const death = { status: 'dead', leaveReason: 'meninggal', leftOn: '2025-06-01' } as const;
    const dead = side(2, {}, [place(20, { ...death, kpj: '1' })]);
    expect(planMerge(side(1, {}, [place(10, { kpj: '1' })]), dead, []).changes).toEqual([
      { agreementId: 1, field: 'status', from: 'active', to: 'dead' },
      { agreementId: 1, field: 'leaveReason', from: null, to: 'meninggal' },
      { agreementId: 1, field: 'leftOn', from: null, to: '2025-06-01' },
    ]);
  });

  it('of whom one died is active in no place that covers a later day', () => {
    const other = side(2, {}, [place(20, { agreementId: 2, end: '2025-12-31' })]);
    const kept = side(1, {}, [
      place(10, { end: '2025-12-31' }),
      place(11, { agreementId: 3, end: '2025-01-31' }),
    ]);
    const ended = (diedOn: string | null) =>
      planMerge({ ...kept, diedOn }, other, [])
        .changes.filter(({ field }) => field === 'status')
        .map(({ agreementId, to }) => [agreementId, to]);
    expect(ended(null)).toEqual([]);
    expect(ended('2025-06-20')).toEqual([
      [1, 'dead'],
      [2, 'dead'],
    ]);
  });
});
