import { act, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { originSentence } from '../../../renderer/screens/person/origin-mark.tsx';
import { PersonScreen } from '../../../renderer/screens/person/person-screen.tsx';
import type { Issue } from '../../../shared/domain/issue.ts';
import {
  ADMINISTRATOR,
  bridgeWith,
  inputsOf,
  screen,
  SESSION,
  show,
  type Answers,
} from '../window.tsx';
import { aCheck, aPersonView } from './person.ts';

function issue(part: Pick<Issue, 'code' | 'field' | 'severity'>): Issue {
  return { sheet: 0, row: 0, column: null, given: null, ...part };
}

function newPerson(answers: Answers) {
  const bridge = bridgeWith({ 'place.list': () => [], ...answers });
  show(<PersonScreen id={null} pks="non-asn" />);
  return { ...bridge, user: userEvent.setup() };
}

const NIK = '7472055205900001';

function knownPerson() {
  const bridge = bridgeWith({
    'person.get': () => aPersonView(),
    'person.reveal': () => ({ nik: NIK }),
    'person.check': () => aCheck(),
    'person.record': () => ({ document: 'd1', pages: 2, suggestedName: 'Catatan.pdf' }),
    'place.list': () => [],
  });
  show(<PersonScreen id={7} />);
  return bridge;
}

const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Simpan' });

describe('a person on the screen', () => {
  it('keeps the phone masked, and the NIK with the backend, until they are asked for', async () => {
    const { asked } = knownPerson();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Tampilkan Nomor HP' }));
    expect(screen.getByText('081200000678')).toBeTruthy();
    expect(screen.queryByText(NIK)).toBeNull();
    expect(inputsOf(asked, 'person.reveal')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Tampilkan NIK' }));
    expect(await screen.findByText(NIK)).toBeTruthy();
    expect(inputsOf(asked, 'person.reveal')).toEqual([{ id: 7 }]);
  });

  it('asks for the NIK anew each time it is shown, for each time is written down', async () => {
    const { asked } = knownPerson();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Tampilkan NIK' }));
    await user.click(await screen.findByRole('button', { name: 'Sembunyikan NIK' }));
    expect(screen.queryByText(NIK)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tampilkan NIK' }));
    await screen.findByText(NIK);
    expect(inputsOf(asked, 'person.reveal')).toHaveLength(2);
  });

  it('hides the NIK again by itself after a minute', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    knownPerson();
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    await user.click(await screen.findByRole('button', { name: 'Tampilkan NIK' }));
    await screen.findByText(NIK);
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(screen.queryByText(NIK)).toBeNull();
    vi.useRealTimers();
  });

  it('shows who only reads and counts neither telephone nor family, and no button that would be refused', async () => {
    bridgeWith({ 'person.get': () => aPersonView() });
    show(<PersonScreen id={7} />, { ...SESSION, account: { ...ADMINISTRATOR, role: 'kepala' } });
    await screen.findByText('747205******0001', { selector: 'span' });
    expect(screen.queryByText('Nomor HP')).toBeNull();
    expect(screen.queryByText(/ahli waris/)).toBeNull();
    for (const name of ['Ubah data', 'Cetak surat…', 'Catatan pemrosesan'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('has its record of processing drawn and shown as pages', async () => {
    const { asked } = knownPerson();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Catatan pemrosesan' }));
    expect(await screen.findByRole('dialog', { name: /Catatan\.pdf/ })).toBeTruthy();
    expect(inputsOf(asked, 'person.record')).toEqual([expect.objectContaining({ id: 7 })]);
  });

  it('is opened for editing only with the NIK, asked for once', async () => {
    const { asked } = knownPerson();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Ubah data' }));
    expect(await screen.findByDisplayValue(NIK)).toBeTruthy();
    expect(inputsOf(asked, 'person.reveal')).toEqual([{ id: 7 }]);
  });

  it('names file, sheet and row from which a value came, and what it was before', () => {
    const origin = {
      field: 'wage',
      pks: 'non-asn',
      source: 'import',
      fileName: 'daftar.xlsx',
      sheet: 'Data',
      row: 12,
      at: '2025-06-05T01:05:00.000Z',
      before: 1_200_000,
    } as const;
    expect(originSentence(origin)).toBe(
      'dari daftar.xlsx, lembar Data, baris 12, 5 Juni 2025 pukul 09.05 WITA; sebelumnya Rp1.200.000',
    );
    expect(
      originSentence({ ...origin, source: 'hand', fileName: null, sheet: null, row: null }),
    ).toMatch(/^diisi tangan, /);
  });
});

describe('a person typed by hand', () => {
  it('is not saved while an error stands', async () => {
    const wrong = issue({ code: 'nik-format', field: 'nik', severity: 'error' });
    const { user } = newPerson({
      'person.check': () => aCheck({ issues: [wrong], canSave: 'no' }),
    });
    await user.type(screen.getByLabelText('NIK'), '747');
    await user.tab();
    expect(await screen.findByText(/NIK bukan 16 angka/)).toBeTruthy();
    expect(await screen.findByText(/Perbaiki isian/)).toBeTruthy();
  });

  it('with a warning is saved only after a tick', async () => {
    const doubt = issue({ code: 'kpj-format', field: 'kpj', severity: 'warning' });
    const { user, asked } = newPerson({
      'person.check': () => aCheck({ issues: [doubt], canSave: 'with-confirmation' }),
      'person.save': () => ({ personId: 7 }),
    });
    await user.type(screen.getByLabelText('Nomor peserta (KPJ)'), '12');
    const tick = await screen.findByRole('checkbox', { name: /sudah memeriksa/ });
    expect(saveButton().disabled).toBe(true);
    await user.click(tick);
    await waitFor(() => expect(saveButton().disabled).toBe(false));
    await user.click(saveButton());
    await waitFor(() =>
      expect(inputsOf(asked, 'person.save')).toEqual([
        expect.objectContaining({ personId: null, pks: 'non-asn', confirmed: true }),
      ]),
    );
  });

  it('of an agreement that has long been running is asked from when, and saved by one request', async () => {
    const begins = { from: '2025-05-01', until: '2026-05-31', isAsked: true };
    const refused = { refusal: 'decision-needed', details: ['over-quota'] } as const;
    const { user, asked } = newPerson({
      'person.check': () => ({ ...aCheck(), begins }),
      'person.save': ({ decision }) => (decision === null ? refused : { personId: 7 }),
    });
    expect(
      (await screen.findByLabelText<HTMLInputElement>('Mulai kepesertaan', { selector: 'input' }))
        .value,
    ).toBe('22 November 2025');
    await user.type(screen.getByLabelText('Nomor peserta (KPJ)'), '12');
    await waitFor(() => expect(saveButton().disabled).toBe(false));
    await user.click(saveButton());
    await user.type(await screen.findByLabelText(/Alasan/), 'Disetujui BPJS{Tab}{Tab}{Enter}');
    await waitFor(() => expect(inputsOf(asked, 'person.save')).toHaveLength(2));
    const start = { start: '2025-11-22', replacesId: null };
    expect(inputsOf(asked, 'person.save').at(-1)).toMatchObject({
      ...start,
      decision: 'Disetujui BPJS',
    });
  });

  it('with a NIK that is stored already leads to the one who has it', async () => {
    const { user } = newPerson({
      'person.check': () => aCheck({ existingPersonId: 7, canSave: 'no' }),
      'person.get': () => aPersonView(),
    });
    await user.type(screen.getByLabelText('NIK'), '7472055205900001');
    expect(await screen.findByText(/sudah terdaftar atas nama WA ODE CONTOH/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Buka peserta itu' })).toBeTruthy();
  });
});
