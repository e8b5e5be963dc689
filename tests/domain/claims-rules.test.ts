import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditSentence } from '../../shared/audit-words.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { neededPapers, type ChecklistCase } from '../../shared/domain/claims/checklist.ts';
import {
  CLAIM_STATUSES,
  HEIR_RELATIONS,
  type ClaimPaper,
  type ClaimStatus,
  type Heir,
} from '../../shared/domain/claims/claim.ts';
import {
  deathChanges,
  takenBack,
  type DeathChange,
  type Mortal,
} from '../../shared/domain/claims/death.ts';
import { breaksHeirOrder, isMinor, relationOf } from '../../shared/domain/claims/heirs.ts';
import {
  claimState,
  isClaimOver,
  mayFollow,
  nextStatuses,
} from '../../shared/domain/claims/steps.ts';
import type { JournalValues } from '../../shared/domain/journal-edits.ts';

const death = (status: ClaimStatus) => ({ status, outcome: 'death' as const });

describe('what may follow what', () => {
  it('is a table: everything in it can be reached, and nothing follows what is over', () => {
    const reached = new Set([
      'dilaporkan',
      ...CLAIM_STATUSES.flatMap((status) => nextStatuses(death(status))),
    ]);
    expect([...reached].toSorted()).toEqual([...CLAIM_STATUSES].toSorted());
    for (const over of CLAIM_STATUSES.filter(isClaimOver))
      expect(CLAIM_STATUSES.map((to) => mayFollow(death(over), to))).not.toContain('yes');
  });

  it.each([
    ['dilaporkan', 'melengkapi-berkas', 'yes'],
    ['dilaporkan', 'dibayar', 'no'],
    ['berkas-lengkap', 'diajukan', 'yes'],
    ['diajukan', 'berkas-lengkap', 'back'],
    ['verifikasi', 'dikembalikan', 'yes'],
    ['ditolak', 'diajukan', 'yes'],
    ['dibayar', 'selesai', 'yes'],
    ['dibayar', 'disetujui', 'back'],
    ['dibayar', 'dibatalkan', 'no'],
    ['selesai', 'dibayar', 'no'],
    ['dibatalkan', 'dilaporkan', 'no'],
    ['diajukan', 'diajukan', 'no'],
    ['disetujui', 'selesai', 'no'],
  ] as const)('from %s to %s: %s', (from, to, answer) => {
    expect(mayFollow(death(from), to)).toBe(answer);
  });

  it('settles without a payment only what nobody died of', () => {
    const injury = { status: 'disetujui' as const, outcome: 'injury' as const };
    expect(mayFollow(injury, 'selesai')).toBe('yes');
  });

  it('puts every status into one of three states', () => {
    expect(CLAIM_STATUSES.map((status) => [status, claimState(status)])).toMatchObject(
      Object.entries({
        dilaporkan: 'open',
        'melengkapi-berkas': 'open',
        'berkas-lengkap': 'open',
        diajukan: 'open',
        verifikasi: 'open',
        disetujui: 'open',
        dibayar: 'paid',
        selesai: 'paid',
        dikembalikan: 'open',
        ditolak: 'closed',
        dibatalkan: 'closed',
      }),
    );
  });
});

const DEATH: ChecklistCase = {
  kind: 'jkm',
  outcome: 'death',
  eventOn: '2025-06-20',
  segment: 'PU',
  heirs: [],
  expected: 4_200_000_000,
  guardianBelow: 18,
  npwpAbove: 5_000_000_000,
  scholarships: 0,
};
const ACCIDENT: ChecklistCase = { ...DEATH, kind: 'jkk', outcome: 'injury' };
const heir = (
  relation: Heir['relation'],
  { birthDate = '1980-01-01', hasAccount = false } = {},
): ChecklistCase['heirs'][number] => ({
  relation,
  birthDate,
  account: hasAccount ? { bank: 'Contoh', number: '1', holder: 'CONTOH' } : null,
});
const WIFE = heir('janda-duda');
const CHILD = heir('anak', { birthDate: '2015-01-01' });

describe('the papers that a claim needs', () => {
  const OF_DEATH: ClaimPaper[] = [
    'kpj',
    'ktp-peserta',
    'ktp-ahli-waris',
    'kartu-keluarga',
    'akta-kematian',
    'surat-ahli-waris',
    'rekening',
    'surat-kerja',
  ];
  const OF_ACCIDENT: ClaimPaper[] = [
    'formulir-3',
    'formulir-3a',
    'formulir-3b',
    'absensi',
    'kronologi',
    'ktp-saksi',
  ];
  const needed = (claim: ChecklistCase) =>
    neededPapers(claim).flatMap(({ paper, isOptional }) => (isOptional ? [] : [paper]));

  it('are those of the death for JKM, those of the accident for JKK, both for an accident that killed', () => {
    expect(needed(DEATH)).toEqual([...OF_DEATH, 'formulir-4']);
    const treated = ['kuitansi-pengobatan', 'resume-medis'];
    expect(needed(ACCIDENT)).toEqual(['kpj', 'ktp-peserta', ...OF_ACCIDENT, ...treated]);
    expect(needed({ ...DEATH, kind: 'jkk' })).toEqual([...OF_DEATH, ...OF_ACCIDENT]);
  });

  it.each<[string, Partial<ChecklistCase>, ClaimPaper[]]>([
    ['a spouse', { heirs: [WIFE] }, ['buku-nikah']],
    [
      'a minor child with the spouse',
      { heirs: [WIFE, CHILD] },
      ['buku-nikah', 'akta-kelahiran', 'surat-wali'],
    ],
    [
      'two grown heirs of whom one has the account',
      { heirs: [heir('saudara-kandung', { hasAccount: true }), heir('saudara-kandung')] },
      ['surat-kuasa'],
    ],
    [
      'two grown heirs with an account each',
      {
        heirs: [heir('ayah-ibu', { hasAccount: true }), heir('ayah-ibu', { hasAccount: true })],
      },
      [],
    ],
    ['somebody named in a will', { heirs: [heir('wasiat')] }, ['akta-wasiat']],
    [
      'heirs of two groups',
      { heirs: [CHILD, heir('mertua')] },
      ['akta-kelahiran', 'surat-wali', 'penetapan-pengadilan'],
    ],
    ['more than 50 million', { expected: 5_000_000_001 }, ['npwp']],
    ['just 50 million', { expected: 5_000_000_000 }, []],
    ['a sum that nobody knows', { expected: null }, []],
    ['a child at school', { scholarships: 1 }, ['akta-kelahiran', 'surat-sekolah']],
  ])('with %s', (_who, different, more) => {
    const usual = new Set(needed(DEATH));
    expect(needed({ ...DEATH, ...different }).filter((paper) => !usual.has(paper))).toEqual(more);
  });

  it('hold nothing up where they are of some cases only', () => {
    const optional = (claim: ChecklistCase) =>
      neededPapers(claim).flatMap(({ paper, isOptional }) => (isOptional ? [paper] : []));
    expect(optional(ACCIDENT)).toEqual(['laporan-polisi', 'surat-tugas', 'kuitansi-angkutan']);
    expect(optional({ ...DEATH, segment: 'BPU' })).toEqual(['surat-kerja']);
    expect(optional({ ...DEATH, heirs: [heir('anak'), heir('anak')] })).toEqual(['surat-kuasa']);
  });
});

describe('the order of heirs', () => {
  const contacts = (...relations: string[]) => relations.map((relation) => ({ relation }));

  it.each<[string, Heir['relation'][], string[], boolean]>([
    ['spouse and children side by side', ['janda-duda', 'anak'], [], false],
    ['parents where nobody nearer is known', ['ayah-ibu', 'cucu'], [], false],
    ['a parent beside a child', ['anak', 'ayah-ibu'], [], true],
    ['a brother where the roster knows a wife', ['saudara-kandung'], ['Istri'], true],
    ['a brother where the roster knows an uncle', ['saudara-kandung'], ['Paman'], false],
    ['a will where a mother-in-law is known', ['wasiat'], ['Ibu Mertua'], true],
    ['nobody yet', [], ['Anak'], false],
  ])('%s', (_what, relations, known, breaks) => {
    const heirs = relations.map((relation) => ({ relation }));
    expect(breaksHeirOrder(heirs, contacts(...known))).toBe(breaks);
  });

  it('knows the words of the rosters', () => {
    const words = ['Isteri', 'Anak Kandung', 'Bapak', 'Kakak', 'Ibu Mertua', 'Ipar', 'Anak Tiri'];
    const relations = ['janda-duda', 'anak', 'ayah-ibu', 'saudara-kandung', 'mertua', null, null];
    expect(words.map(relationOf)).toEqual(relations);
    expect(HEIR_RELATIONS).toContain(relationOf('Cucu'));
  });

  it('needs a guardian until the eighteenth birthday', () => {
    expect(isMinor({ birthDate: '2007-06-21' }, '2025-06-20', 18)).toBe(true);
    expect(isMinor({ birthDate: '2007-06-20' }, '2025-06-20', 18)).toBe(false);
    expect(isMinor({ birthDate: null }, '2025-06-20', 18)).toBe(false);
  });
});

describe('a death', () => {
  const place = (agreementId: number, end: string, status: 'active' | 'left' = 'active') => ({
    agreementId,
    end,
    status,
    leaveReason: status === 'left' ? ('pppk' as const) : null,
    leftOn: status === 'left' ? '2025-03-01' : null,
  });
  const MORTAL: Mortal = {
    diedOn: null,
    places: [place(1, '2025-01-31'), place(2, '2026-01-31'), place(3, '2026-05-31', 'left')],
  };
  const apply = (mortal: Mortal, changes: ReturnType<typeof deathChanges>): Mortal => {
    const of = (id: number | null) => changes.find(({ agreementId }) => agreementId === id)?.after;
    return {
      diedOn: of(null)?.diedOn === undefined ? mortal.diedOn : (of(null)?.diedOn as string | null),
      places: mortal.places.map((each) => ({ ...each, ...(of(each.agreementId) as object) })),
    };
  };
  const read =
    (mortal: Mortal) =>
    (id: number | null): JournalValues | null => {
      if (id === null) return { diedOn: mortal.diedOn };
      const found = mortal.places.find(({ agreementId }) => agreementId === id);
      return found
        ? { status: found.status, leaveReason: found.leaveReason, leftOn: found.leftOn }
        : null;
    };

  it('ends what covers its day or a later one, and leaves what had ended', () => {
    const dead = apply(MORTAL, deathChanges(MORTAL, '2025-06-20'));
    expect(dead.diedOn).toBe('2025-06-20');
    expect(dead.places.map(({ status }) => status)).toEqual(['active', 'dead', 'left']);
  });

  it('taken back leaves just what was before, however often its day was corrected', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2025-0${1 + (each % 9)}-15`);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), (days) => {
        let now = MORTAL;
        const recorded: DeathChange[] = [];
        for (const on of days) {
          const changes = deathChanges(now, on, recorded);
          now = apply(now, changes);
          recorded.push(...changes);
          // As if no other day had ever been told.
          expect(now).toEqual(apply(MORTAL, deathChanges(MORTAL, on)));
        }
        expect(apply(now, takenBack(recorded, read(now)))).toEqual(MORTAL);
      }),
      { numRuns: 50 },
    );
  });

  it('taken back leaves alone what somebody changed since', () => {
    const changes = deathChanges(MORTAL, '2025-06-20');
    const dead = apply(MORTAL, changes);
    const moved: Mortal = {
      ...dead,
      places: dead.places.map((each) =>
        each.agreementId === 2 ? { ...each, leftOn: '2025-06-19' } : each,
      ),
    };
    const back = apply(moved, takenBack(changes, read(moved)));
    expect(back.diedOn).toBeNull();
    expect(back.places[1]).toMatchObject({ status: 'dead', leftOn: '2025-06-19' });
  });
});

describe('the log', () => {
  it.each<[AuditEvent, string]>([
    [
      {
        kind: 'claim-opened',
        details: { claim: 7, kind: 'jkm', outcome: 'death', pks: 'rentan', doubts: [] },
      },
      'Membuka klaim: nomor 7, JKM (bukan kecelakaan kerja), Meninggal, PKS 2',
    ],
    [
      { kind: 'claim-changed', details: { claim: 7, claimPaper: 'kpj', state: 'received' } },
      'Mengubah klaim: nomor 7, Kartu peserta BPJS Ketenagakerjaan (KPJ), diterima',
    ],
    [
      { kind: 'claim-changed', details: { claim: 7, fields: ['eventOn', 'cause'] } },
      'Mengubah klaim: nomor 7, tanggal kejadian, sebab',
    ],
    [
      { kind: 'claim-moved', details: { claim: 7, step: 'diajukan', day: '2025-06-25' } },
      'Mencatat langkah klaim: nomor 7, Diajukan ke BPJS, 25 Juni 2025',
    ],
    [
      { kind: 'claim-paid', details: { claim: 7, amount: 4_200_000_000, paidOn: '2025-06-30' } },
      'Mencatat pembayaran santunan: nomor 7, Rp42.000.000, 30 Juni 2025',
    ],
  ])('%j', (event, sentence) => {
    expect(auditSentence(event)).toBe(sentence);
  });
});
