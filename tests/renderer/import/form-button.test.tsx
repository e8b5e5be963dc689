import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FormButton } from '../../../renderer/screens/import/form-button.tsx';
import { bridgeWith, GRANT, inputsOf, screen, show } from '../window.tsx';

it('the empty form is written for the PKS and the department that were chosen', async () => {
  const { asked } = bridgeWith({
    'department.list': () => [
      { id: 5, name: 'Dinas Kesehatan', parentId: null, aliases: [], members: 3 },
    ],
    'form.export': () => ({ rows: 300 }),
  });
  const user = userEvent.setup();
  show(<FormButton departmentId={5} />);
  await user.click(screen.getByRole('button', { name: 'Formulir kosong…' }));
  await user.click(await screen.findByRole('radio', { name: /Pekerja Rentan/ }));
  await waitFor(() => expect(screen.getByDisplayValue('Dinas Kesehatan')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: 'Simpan formulir…' }));
  await screen.findByText(/Formulir dengan 300 baris/);
  expect(inputsOf(asked, 'form.export')).toEqual([
    expect.objectContaining({ pks: 'rentan', departmentId: 5, target: GRANT.id }),
  ]);
});
