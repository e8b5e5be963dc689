import type { ClaimLine, ClaimList, ClaimView } from '../../../shared/requests/claims.ts';

/** Of the days around the 22nd of November 2025, as the window of the tests has them. */
export function aLine(id: number, different: Partial<ClaimLine> = {}): ClaimLine {
  return {
    id,
    personId: id * 10,
    name: `ORANG CONTOH ${id}`,
    nikMasked: '747206******9001',
    department: 'DINAS CONTOH',
    pks: 'rentan',
    kind: 'jkm',
    outcome: 'death',
    eventOn: '2025-11-10',
    status: 'melengkapi-berkas',
    statusOn: '2025-11-12',
    deadline: null,
    papersMissing: 2,
    expected: 4_200_000_000,
    paid: 0,
    ...different,
  };
}

export function listOf(...lines: readonly ClaimLine[]): ClaimList {
  return {
    counts: { open: lines.length, paid: 3, closed: 1 },
    expected: lines.reduce((sum, one) => sum + (one.expected ?? 0), 0),
    paid: lines.reduce((sum, one) => sum + one.paid, 0),
    lines,
  };
}

export function aClaim(different: Partial<ClaimView> = {}): ClaimView {
  return {
    ...aLine(7),
    eventTime: null,
    diedOn: null,
    place: 'Rumah',
    cause: 'Sakit',
    reporterName: 'PELAPOR CONTOH',
    reporterRelation: 'istri',
    reporterPhone: '0000',
    reportedOn: '2025-11-11',
    reportedTime: '09:05',
    submissionNumber: null,
    reason: '',
    covered: true,
    unpaidUnder: null,
    guardianBelow: 18,
    coverage: 'Terlindungi oleh PKS contoh.',
    estimate: {
      total: 4_200_000_000,
      parts: [
        { name: 'Santunan kematian', amount: 2_000_000_000 },
        { name: 'Santunan berkala', amount: 1_200_000_000 },
        { name: 'Biaya pemakaman', amount: 1_000_000_000 },
      ],
      rule: 'Peraturan contoh.',
      scholarship: null,
    },
    deadlines: [],
    steps: [
      {
        id: 1,
        step: 'dilaporkan',
        day: '2025-11-11',
        note: '',
        actor: 'Petugas Contoh',
        at: '2025-11-11T01:05:00.000Z',
      },
    ],
    next: ['berkas-lengkap', 'dibatalkan'],
    papers: [
      {
        paper: 'kpj',
        isOptional: false,
        receivedOn: '2025-11-12',
        waived: null,
        note: '',
        scans: [],
      },
      {
        paper: 'akta-kematian',
        isOptional: false,
        receivedOn: null,
        waived: null,
        note: 'minta di Capil',
        scans: [],
      },
      {
        paper: 'surat-kuasa',
        isOptional: true,
        receivedOn: null,
        waived: null,
        note: '',
        scans: [],
      },
    ],
    heirs: [
      {
        id: 3,
        name: 'JANDA CONTOH',
        relation: 'janda-duda',
        nik: '747206******0001',
        birthDate: '1980-01-02',
        phone: null,
        guardian: null,
        account: null,
      },
    ],
    contacts: [{ name: 'JANDA CONTOH', relation: 'istri' }],
    payments: [],
    scholarships: [],
    ...different,
  };
}
