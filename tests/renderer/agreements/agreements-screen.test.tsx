import { waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AgreementDetails } from '../../../renderer/screens/agreements/agreement-details.tsx';
import { AgreementEditor } from '../../../renderer/screens/agreements/agreement-editor.tsx';
import { bridgeWith, inputsOf, screen, show } from '../window.tsx';
import { anAgreement } from './an-agreement.ts';

const ADDENDUM = {
  numberGovernment: '100.3.7/12/CONTOH/2025',
  numberBpjs: null,
  signedOn: '2025-09-01',
  about: 'Jumlah peserta menjadi 1.010 orang.',
};

describe('the details of an agreement', () => {
  const details = (agreement = anAgreement()) => {
    const bridge = bridgeWith({ 'summary.draw': () => ({ refusal: 'letterhead-incomplete' }) });
    show(<AgreementDetails agreement={agreement} onEdit={() => undefined} />);
    return { ...bridge, user: userEvent.setup() };
  };

  it('ask for the roster behind the summary only where somebody wishes it', async () => {
    const { user, asked } = details();
    await user.click(screen.getByRole('button', { name: 'Cetak ringkasan' }));
    await waitFor(() => expect(inputsOf(asked, 'summary.draw')).toHaveLength(1));
    await user.click(screen.getByRole('checkbox', { name: 'Dengan lampiran daftar peserta' }));
    await user.click(screen.getByRole('button', { name: 'Cetak ringkasan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'summary.draw')).toMatchObject([
        { agreementId: 2, annex: false },
        { agreementId: 2, annex: true },
      ]),
    );
  });

  it('tell each addendum with its day, its numbers and what it changed', () => {
    details(anAgreement({ addenda: [ADDENDUM] }));
    const table = within(screen.getByRole('table', { name: 'Adendum' }));
    expect(table.getByText('1 September 2025')).toBeTruthy();
    expect(table.getByText('100.3.7/12/CONTOH/2025')).toBeTruthy();
    expect(table.getByText('belum diisi')).toBeTruthy();
    expect(table.getByText('Jumlah peserta menjadi 1.010 orang.')).toBeTruthy();
  });

  it('say where there is no addendum', () => {
    details();
    expect(screen.getByText('Belum ada adendum yang tercatat.')).toBeTruthy();
  });
});

describe('the editor of an agreement', () => {
  const editor = (agreement = anAgreement()) => {
    const bridge = bridgeWith({ 'agreement.save': () => anAgreement() });
    show(
      <AgreementEditor
        agreement={agreement}
        onChanged={() => undefined}
        onClose={() => undefined}
      />,
    );
    return { ...bridge, user: userEvent.setup() };
  };

  it('adds an addendum, and does not save one that changes nothing', async () => {
    const { user, asked } = editor();
    await user.click(screen.getByRole('button', { name: 'Tambah adendum' }));
    const line = within(screen.getByRole('group', { name: 'Adendum ke-1' }));
    expect(document.activeElement).toBe(line.getByLabelText('Nomor PIHAK KESATU'));
    await user.keyboard('A/2');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    expect(await line.findByText('Perlu diisi.')).toBeTruthy();
    expect(inputsOf(asked, 'agreement.save')).toEqual([]);
    await user.type(line.getByLabelText('Yang diubah'), 'Kuota peserta');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'agreement.save')).toMatchObject([
        {
          addenda: [
            { numberGovernment: 'A/2', numberBpjs: null, signedOn: null, about: 'Kuota peserta' },
          ],
        },
      ]),
    );
  });

  it('removes the addendum whose button was pressed, and no other', async () => {
    const agreement = anAgreement({ addenda: [ADDENDUM, { ...ADDENDUM, about: 'Kedua' }] });
    const { user, asked } = editor(agreement);
    await user.click(screen.getByRole('button', { name: 'Hapus adendum ke-1' }));
    expect(document.activeElement?.textContent).toContain('Tambah adendum');
    await user.click(screen.getByRole('button', { name: 'Simpan' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'agreement.save')).toMatchObject([{ addenda: [{ about: 'Kedua' }] }]),
    );
  });
});
