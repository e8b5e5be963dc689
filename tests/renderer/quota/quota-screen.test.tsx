import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../../renderer/navigation.tsx';
import { QuotaScreen } from '../../../renderer/screens/quota/quota-screen.tsx';
import type { Leaver, QuotaView } from '../../../shared/requests/places.ts';
import { anAgreement } from '../agreements/an-agreement.ts';
import { bridgeWith, screen, show, STATE } from '../window.tsx';

const LEAVER: Leaver = {
  membershipId: 11,
  personId: 21,
  name: 'LA ODE CONTOH',
  nikMasked: '747205******0001',
  department: null,
  reason: 'pindah',
  leftOn: '2026-02-01',
  replacedBy: null,
};
const FOLLOWED: Leaver = {
  ...LEAVER,
  membershipId: 12,
  name: 'SITI CONTOH',
  replacedBy: { membershipId: 31, personId: 41, name: 'WA ODE UJI', start: '2026-03-01' },
};

function Where() {
  return <output aria-label="layar">{JSON.stringify(useNavigation().screen)}</output>;
}

const RUNNING = anAgreement({ id: 2 });
const NEXT = anAgreement({ id: 3, coverageFrom: '2026-06-01', coverageUntil: '2027-05-31' });

function quota(view: Partial<QuotaView> = {}, agreementId = 2) {
  bridgeWith({
    'app.state': () => ({ ...STATE, agreements: [RUNNING, NEXT] }),
    'place.quota': () => ({
      agreementId,
      pks: 'rentan',
      quota: 992,
      filled: 968,
      empty: 24,
      replacements: 1,
      leavers: [LEAVER, FOLLOWED],
      ...view,
    }),
  });
  show(
    <>
      <QuotaScreen agreementId={agreementId} />
      <Where />
    </>,
  );
}

describe('the quota', () => {
  it('is said in figures and beside the bar, and an empty place is filled from the one who left', async () => {
    quota();
    const bar = await screen.findByRole('progressbar', { name: 'Terisi 968 dari 992 tempat' });
    expect(bar).toBeTruthy();
    expect(screen.getByText('24 kosong')).toBeTruthy();
    const followed = within(screen.getByRole('row', { name: /SITI CONTOH/u }));
    expect(followed.getByText('WA ODE UJI, mulai 01-03-2026')).toBeTruthy();
    expect(followed.queryByRole('button')).toBeNull();
    await userEvent
      .setup()
      .click(screen.getByRole('button', { name: 'Isi pengganti LA ODE CONTOH' }));
    expect(JSON.parse(screen.getByLabelText('layar').textContent)).toEqual({
      name: 'person-new',
      pks: 'rentan',
      replacesId: 11,
    });
  });

  it('says how many are too many', async () => {
    quota({ filled: 1000, empty: -8, leavers: [] });
    expect(await screen.findByText('lebih 8 dari kuota')).toBeTruthy();
    expect(screen.getByText('Belum ada peserta yang keluar.')).toBeTruthy();
  });

  it('adds nobody in a period that is not that of today, for they would get a place in the other', async () => {
    quota({}, 3);
    await screen.findByRole('row', { name: /LA ODE CONTOH/u });
    expect(screen.queryByRole('button', { name: /Isi pengganti/u })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Tambah peserta' })).toBeNull();
  });
});
