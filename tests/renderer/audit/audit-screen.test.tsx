import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AuditScreen } from '../../../renderer/screens/audit/audit-screen.tsx';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import {
  ADMINISTRATOR,
  bridgeWith,
  inputsOf,
  screen,
  SESSION,
  show,
  type Answers,
} from '../window.tsx';

function anEntry(id: number, part: Partial<AuditEntryView> = {}): AuditEntryView {
  return {
    id,
    at: '2025-11-21T01:05:00.000Z',
    actor: 'petugas.contoh',
    via: 'window',
    kind: 'login',
    details: {},
    person: null,
    changes: 0,
    ...part,
  };
}

const LOG: readonly AuditEntryView[] = [
  anEntry(4, { kind: 'roster-exported', details: { rows: 3042, reason: 'audit' } }),
  anEntry(3, {
    kind: 'person-saved',
    person: { id: 7, name: 'WA ODE CONTOH' },
    changes: 1,
  }),
  anEntry(2, {
    kind: 'office-changed',
    details: { before: { phone: '0402-1' }, after: { phone: '0402-2' } },
  }),
  anEntry(1),
];

function log(entries: readonly AuditEntryView[] = LOG, answers: Answers = {}, session = SESSION) {
  const bridge = bridgeWith({
    'audit.list': ({ filter, offset, limit }) => {
      const found = entries.filter(
        ({ person }) => filter.personId === null || person?.id === filter.personId,
      );
      return { total: found.length, entries: found.slice(offset, offset + limit) };
    },
    'audit.changes': () => ({
      total: 1,
      changes: [
        {
          personId: 7,
          name: 'WA ODE CONTOH',
          pks: 'non-asn',
          made: null,
          ended: null,
          changes: [{ field: 'wage', from: 1_200_000, to: 1_500_000 }],
        },
      ],
    }),
    'account.list': () => [],
    'person.get': () => ({ refusal: 'person-not-found' }),
    ...answers,
  });
  show(<AuditScreen today="2025-11-22" />, session);
  return { ...bridge, user: userEvent.setup() };
}

const row = (name: RegExp) => screen.findByRole('row', { name });

describe('the log of what was done', () => {
  it('says in a sentence who did what, when and why', async () => {
    log();
    const cells = within(await row(/Mengekspor daftar peserta/));
    expect(cells.getByText('Mengekspor daftar peserta: 3.042 baris, alasan: audit')).toBeTruthy();
    expect(cells.getByText('21-11-2025 09.05')).toBeTruthy();
    expect(cells.getByText('petugas.contoh')).toBeTruthy();
    expect(screen.getByText('4 kegiatan tercatat')).toBeTruthy();
  });

  it('draws only what is in view of a hundred thousand entries', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => anEntry(100_000 - index));
    log(many);
    expect(await screen.findByText('100.000 kegiatan tercatat')).toBeTruthy();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('opens an entry with what it changed of whom, from what to what', async () => {
    const { user, asked } = log();
    await user.click(await row(/Mengubah data peserta/));
    const drawer = within(await screen.findByRole('dialog'));
    expect((await drawer.findByText(/Rp1\.200\.000/)).textContent).toContain(
      'Upah: Rp1.200.000 → Rp1.500.000',
    );
    expect(inputsOf(asked, 'audit.changes')).toEqual([{ id: 3, offset: 0, limit: 25 }]);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await drawer.findByText('Kegiatan nomor 2')).toBeTruthy();
    expect(drawer.getByText('0402-1')).toBeTruthy();
    expect(drawer.getByText('0402-2')).toBeTruthy();
  });

  it('says what codes and departments are called', async () => {
    const details = {
      filter: { status: 'dead', departmentId: 31, text: false },
      layout: 'office',
      rows: 2,
    };
    const { user } = log([anEntry(1, { kind: 'roster-exported', details })], {
      'department.list': () => [
        { id: 31, name: 'Dinas Contoh', parentId: null, aliases: [], members: 2 },
      ],
    });
    await user.click(await row(/Mengekspor daftar peserta/));
    const drawer = within(await screen.findByRole('dialog'));
    expect(await drawer.findByText(/status: Meninggal; OPD: Dinas Contoh/)).toBeTruthy();
    expect(drawer.getByText('daftar kantor')).toBeTruthy();
  });

  it('is narrowed to one person from an entry about them', async () => {
    const { user, asked } = log();
    await user.click(await row(/Mengubah data peserta/));
    await user.click(await screen.findByRole('button', { name: 'Hanya kegiatan peserta ini' }));
    expect(await screen.findByText('1 kegiatan cocok')).toBeTruthy();
    expect(inputsOf(asked, 'audit.list').at(-1)).toMatchObject({ filter: { personId: 7 } });
    await user.click(screen.getByRole('button', { name: 'Hapus saringan' }));
    expect(await screen.findByText('4 kegiatan tercatat')).toBeTruthy();
  });

  it('leaves as a workbook with what the filter shows, and for a reason', async () => {
    const { user, asked } = log(LOG, { 'audit.export': () => ({ rows: 4 }) });
    await row(/Masuk/);
    await user.click(screen.getByRole('button', { name: 'Ekspor Excel…' }));
    await user.click(await screen.findByRole('button', { name: 'permintaan pimpinan' }));
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(inputsOf(asked, 'audit.export')).toEqual([
        expect.objectContaining({ reason: 'permintaan pimpinan', target: 'g1' }),
      ]),
    );
  });

  it('that cannot be read offers to try again', async () => {
    log(LOG, { 'audit.list': () => ({ refusal: 'internal' }) });
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeTruthy();
  });

  it('is read, but not taken along, where the data can only be read', async () => {
    const heldBy = { computer: 'MEJA-1', user: 'siti', program: 'window', since: null } as const;
    log(LOG, {}, { ...SESSION, account: { ...ADMINISTRATOR, role: 'pemeriksa' }, heldBy });
    await row(/Mengubah data peserta/);
    expect(screen.queryByRole('button', { name: 'Ekspor Excel…' })).toBeNull();
  });
});

describe('the roster of a day', () => {
  it('is asked for by day, agreement and name', async () => {
    const { user, asked } = log(LOG, {
      'audit.roster': ({ day }) => ({
        total: 1,
        rows: [
          {
            personId: 7,
            nikMasked: '747205******0001',
            name: 'WA ODE CONTOH',
            department: 'Dinas Contoh',
            job: null,
            kpj: null,
            status: day === '2025-11-20' ? 'active' : 'left',
          },
        ],
      }),
    });
    await user.click(await screen.findByRole('tab', { name: 'Daftar pada tanggal' }));
    expect(await row(/WA ODE CONTOH.*Keluar/)).toBeTruthy();
    const day = screen.getByLabelText('Tanggal');
    await user.clear(day);
    await user.type(day, '20/11/2025');
    await user.tab();
    expect(await row(/WA ODE CONTOH.*Aktif/)).toBeTruthy();
    expect(screen.getByText('1 peserta tercatat pada 20 November 2025')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /PKS 2/ }));
    await waitFor(() =>
      expect(inputsOf(asked, 'audit.roster').at(-1)).toMatchObject({
        day: '2025-11-20',
        pks: 'rentan',
      }),
    );
  });
});
