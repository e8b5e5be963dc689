import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { UndoDialog } from '../../../renderer/screens/import/undo-dialog.tsx';
import type { KeptPerson } from '../../../shared/domain/undo.ts';
import type { UndoPreview } from '../../../shared/views.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

const KEPT: readonly KeptPerson[] = [
  { personId: 3, nik: '7472055205900001', name: 'WA CONTOH', why: 'has-letter', fields: [] },
  {
    personId: 4,
    nik: '7472055205900002',
    name: 'LA CONTOH',
    why: 'edited-since',
    fields: ['phone', 'leaveReason'],
  },
];

const PLAN: UndoPreview = {
  importId: 'i1',
  fileName: 'daftar.xlsx',
  appliedAt: '2025-06-05T01:05:00.000Z',
  revision: 7,
  removed: 312,
  restored: 14,
  kept: KEPT,
};

function openDialog(answers: Answers) {
  const bridge = bridgeWith({ 'import.undo-preview': () => PLAN, ...answers });
  const onUndone = vi.fn<() => void>();
  show(
    <NavigationProvider>
      <UndoDialog importId="i1" canAgain onClose={() => {}} onUndone={onUndone} />
    </NavigationProvider>,
  );
  return { ...bridge, onUndone, user: userEvent.setup() };
}

const confirm = (people: number) =>
  screen.findByRole('button', { name: `Batalkan impor, ${people} orang` });

describe('taking an import back', () => {
  it('shows first what it would do and whom it keeps, with the NIK masked', async () => {
    const { asked } = openDialog({});
    await screen.findByText('312 orang dikeluarkan dari daftar.');
    expect(screen.getByText('14 orang kembali ke isi sebelumnya.')).toBeTruthy();
    const kept = within(screen.getByRole('table', { name: 'Orang yang tetap' }));
    expect(kept.getByRole('row', { name: /WA CONTOH.*Sudah punya surat/ })).toBeTruthy();
    expect(kept.getByText('Diubah sesudah impor: Nomor HP, Alasan keluar')).toBeTruthy();
    expect(kept.queryByText('7472055205900001')).toBeNull();
    expect(inputsOf(asked, 'import.undo')).toEqual([]);
  });

  it('names the roster that was shown, and tells afterwards who stayed', async () => {
    const { user, asked, onUndone } = openDialog({
      'import.undo': () => ({ importId: 'i1', undone: 326, kept: KEPT.slice(0, 1) }),
    });
    await user.click(await confirm(326));
    await screen.findByText('Impor dibatalkan, 326 orang dikembalikan.');
    expect(inputsOf(asked, 'import.undo')).toEqual([
      expect.objectContaining({ importId: 'i1', revision: 7 }),
    ]);
    expect(screen.getByRole('table', { name: 'Orang yang tetap' })).toBeTruthy();
    expect(onUndone).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Tutup' }));
    expect(onUndone).toHaveBeenCalledOnce();
  });

  it('shows the new plan where the roster changed meanwhile, and undoes nothing', async () => {
    let plan = PLAN;
    const { user, asked } = openDialog({
      'import.undo-preview': () => plan,
      'import.undo': () => ({ refusal: 'roster-changed' }),
    });
    await confirm(326);
    plan = { ...PLAN, revision: 8, removed: 300, restored: 0 };
    await user.click(await confirm(326));
    await screen.findByText('Daftar peserta berubah. Inilah rencana yang baru.');
    await confirm(300);
    expect(inputsOf(asked, 'import.undo')).toHaveLength(1);
  });

  it('cannot be confirmed where everybody stays', async () => {
    openDialog({ 'import.undo-preview': () => ({ ...PLAN, removed: 0, restored: 0 }) });
    await screen.findByText('Tidak ada yang dapat dikembalikan.');
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Batalkan impor' });
    expect(button.disabled).toBe(true);
  });

  it('offers the kept file again', async () => {
    const { user, asked } = openDialog({
      'import.undo': () => ({ importId: 'i1', undone: 326, kept: [] }),
      'import.again': () => ({ refusal: 'cancelled' }),
    });
    await user.click(await confirm(326));
    await user.click(await screen.findByRole('button', { name: 'Impor lagi berkas ini' }));
    expect(inputsOf(asked, 'import.again')).toEqual([expect.objectContaining({ importId: 'i1' })]);
  });
});
