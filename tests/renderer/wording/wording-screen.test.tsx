import { waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { APP, COMMON, WORDING } from '../../../renderer/words.ts';
import { SHIPPED_WORDINGS } from '../../../shared/domain/letters/shipped-wordings.ts';
import { inputsOf, screen } from '../window.tsx';
import { openWording } from './open-wording.tsx';

// Some two hundred fields and buttons: a browser draws them at once, its stand-in takes a second.
vi.setConfig({ testTimeout: 30_000 });

const saveButton = () =>
  screen.getByText(WORDING.saveVersion).closest('button') as HTMLButtonElement;

const OPTION = { selector: '[role=option] *' };
const ITEM = { selector: '[role=menuitem] *' };

describe('the text', () => {
  it('stands part by part as it is printed, and unchanged there is nothing to save', async () => {
    const { field } = await openWording();
    expect((await field(WORDING.titleLine(1))).value).toBe('SURAT KETERANGAN KEPESERTAAN');
    expect((await field(WORDING.rowValue(WORDING.row(1, 2)))).value).toBe('{nama}');
    expect((await field(WORDING.paragraph(5))).value).toContain('Demikian surat keterangan');
    expect(saveButton().disabled).toBe(true);
  });

  it('is saved as a new version with exactly what was changed', async () => {
    const { user, field, press, saved } = await openWording();
    const title = await field(WORDING.titleLine(1));
    await user.clear(title);
    await user.paste('SURAT CONTOH');
    await press(WORDING.saveVersion);
    const { membership } = SHIPPED_WORDINGS;
    await waitFor(() =>
      expect(saved()).toEqual({
        ...membership,
        titleLines: ['SURAT CONTOH', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
      }),
    );
    expect(await screen.findByText(WORDING.savedAs(1))).toBeTruthy();
    expect(
      await screen.findByText('Versi 1, disimpan 01-07-2025 10.00 lewat jendela'),
    ).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
  });

  it('goes back to what holds', async () => {
    const { field, append, press } = await openWording();
    await append(WORDING.titleLine(1), ' LAIN');
    await press(WORDING.undo);
    expect((await field(WORDING.titleLine(1))).value).toBe('SURAT KETERANGAN KEPESERTAAN');
  });

  it('gets, moves and loses parts', async () => {
    const { append, press, saved } = await openWording();
    await press(WORDING.addParagraph);
    await append(WORDING.paragraph(6), 'Paragraf contoh.');
    await press(WORDING.up(WORDING.paragraph(6)));
    await press(WORDING.copyAdd);
    await append(WORDING.copyLine(1), 'Arsip');
    await press(WORDING.remove(WORDING.row(2, 1)));
    await press(WORDING.saveVersion);
    await waitFor(() => expect(saved()).toBeDefined());
    const body = saved()?.body ?? [];
    expect(body.at(-2)).toEqual({ kind: 'paragraph', text: 'Paragraf contoh.' });
    expect(body.at(-1)).toEqual(SHIPPED_WORDINGS.membership.body.at(-1));
    expect(saved()?.copies).toEqual(['Arsip']);
    expect(body[1]).toMatchObject({
      rows: [{ label: 'Nama' }, { label: 'Pangkat/Golongan' }, { label: 'Jabatan' }],
    });
  });

  it('of a row says what happens while it is empty, and whether it is bold', async () => {
    const { user, press, saved } = await openWording();
    const where = WORDING.row(5, 2);
    await user.selectOptions(await screen.findByLabelText(WORDING.rowWhenEmpty(where)), 'stop');
    await press(WORDING.rowStrong(where));
    await press(WORDING.saveVersion);
    await waitFor(() => expect(saved()).toBeDefined());
    const table = saved()?.body[3];
    expect(table?.kind === 'table' && table.rows[4]).toEqual({
      label: 'Alamat',
      value: '{alamat}',
      whenEmpty: 'stop',
      strong: true,
    });
  });

  it('of a cover letter has an address and the list of letters', async () => {
    const { field } = await openWording('cover');
    expect((await field(WORDING.toLine(1))).value).toBe('Yth. {pimpinan_opd}');
    expect(screen.getByText(WORDING.lettersText)).toBeTruthy();
    expect(screen.queryByText(WORDING.letters, { selector: 'button *' })).toBeNull();
  });

  it('of a summary is scope, legal basis and duties', async () => {
    const { append, press, asked } = await openWording('summary');
    await append(WORDING.scope, ' Tambahan.');
    await press(WORDING.remove(WORDING.legalBasisLine(1)));
    await press(WORDING.saveVersion);
    await waitFor(() => expect(inputsOf(asked, 'wording.save')).toHaveLength(1));
    const [sent] = inputsOf(asked, 'wording.save') as {
      wording: { scope: string; legalBasis: string[] };
    }[];
    expect(sent?.wording.scope).toMatch(/Tambahan\.$/u);
    expect(sent?.wording.legalBasis[0]).toContain('Nomor 24 Tahun 2011');
  });
});

describe('a field', () => {
  it('goes where the cursor stands, chosen from the list by its meaning', async () => {
    const { user, field, press } = await openWording();
    const text = await field(WORDING.paragraph(2));
    await user.click(text);
    text.setSelectionRange(6, 6);
    await press(WORDING.insert);
    await user.type(await field(WORDING.insertSearch), 'kelurahan');
    await user.click(await screen.findByText('{alamat}', OPTION));
    await waitFor(() => expect(text.value).toBe('dengan{alamat} ini menerangkan bahwa:'));
    expect(document.activeElement).toBe(text);
  });

  it('is reached from the text by keys alone', async () => {
    const { user, field } = await openWording();
    const text = await field(WORDING.titleLine(2));
    await user.click(text);
    await user.keyboard('{Control>} {/Control}');
    const search = await field(WORDING.insertSearch);
    await waitFor(() => expect(document.activeElement).toBe(search));
    await user.paste('tanggal_data');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(text.value).toMatch(/KETENAGAKERJAAN\{tanggal_data\}$/u));
  });

  it('that a kind cannot fill is not in its list', async () => {
    const { user, field, press } = await openWording('cover');
    await user.click(await field(WORDING.toLine(1)));
    await press(WORDING.insert);
    expect(await screen.findByText('{opd}', OPTION)).toBeTruthy();
    expect(screen.queryByText('{nama}', OPTION)).toBeNull();
  });
});

describe('a fault', () => {
  it('is named at once, and nothing is saved until it is gone', async () => {
    const { user, field } = await openWording();
    const text = await field(WORDING.paragraph(2));
    await user.click(text);
    await user.paste(' {entah}');
    expect(
      await screen.findByText('Paragraf 2: {entah} tidak dikenal; pilih isian dari daftar.'),
    ).toBeTruthy();
    expect(saveButton().disabled).toBe(true);
    await user.clear(text);
    await user.paste('menerangkan:');
    await waitFor(() => expect(saveButton().disabled).toBe(false));
    expect(screen.queryByText(/tidak dikenal/u)).toBeNull();
  });
});

describe('the preview', () => {
  it('is drawn when typing pauses, once, with what stands on the screen', async () => {
    const { append, asked } = await openWording();
    await waitFor(() => expect(inputsOf(asked, 'wording.preview')).toHaveLength(1));
    await append(WORDING.titleLine(1), ' XYZ');
    await waitFor(() => expect(inputsOf(asked, 'wording.preview')).toHaveLength(2), {
      timeout: 3000,
    });
    expect(inputsOf(asked, 'wording.preview').at(-1)).toMatchObject({
      whom: 'longest-name',
      wording: {
        kind: 'membership',
        wording: { titleLines: ['SURAT KETERANGAN KEPESERTAAN XYZ', expect.anything()] },
      },
    });
    const frame = screen.getByTitle(WORDING.previewFrame(WORDING.kind.membership));
    expect(frame.getAttribute('src')).toBe('app://documents/d1.pdf#toolbar=0&navpanes=0&view=FitH');
  });

  it('shows other members on wish, and tells what their letter would lack', async () => {
    const lack = 'Ada data yang tidak memiliki alamat; suratnya tidak akan dicetak sebelum diisi.';
    const { user, asked } = await openWording('membership', {
      'wording.preview': ({ whom }) => ({
        document: { document: 'd1', suggestedName: 'x.pdf', pages: 1 },
        problems: whom === 'missing-field' ? [lack] : [],
      }),
    });
    await user.click(screen.getByLabelText(WORDING.whom['missing-field']));
    expect(await screen.findByText(lack)).toBeTruthy();
    expect(inputsOf(asked, 'wording.preview').at(-1)).toMatchObject({ whom: 'missing-field' });
  });
});

describe('versions', () => {
  it('are taken up again on the screen, to be saved', async () => {
    const { user, field, append, press } = await openWording();
    await append(WORDING.titleLine(1), ' SATU');
    await press(WORDING.saveVersion);
    await screen.findByText(/^Versi 1, disimpan/u);
    await append(WORDING.titleLine(1), ' DUA');
    await press(WORDING.saveVersion);
    await screen.findByText(/^Versi 2, disimpan/u);
    await press(WORDING.versions);
    await user.click(await screen.findByText('Versi 1', ITEM));
    await waitFor(async () =>
      expect((await field(WORDING.titleLine(1))).value).toMatch(/KEPESERTAAN SATU$/u),
    );
    expect(saveButton().disabled).toBe(false);
  });

  it('do not take the place of unsaved text without asking', async () => {
    const { user, field, append, press } = await openWording();
    await append(WORDING.titleLine(1), ' SATU');
    await press(WORDING.saveVersion);
    await screen.findByText(/^Versi 1, disimpan/u);
    await append(WORDING.titleLine(1), ' DUA');
    await press(WORDING.versions);
    await user.click(await screen.findByText('Versi 1', ITEM));
    await user.click(await screen.findByText(COMMON.cancel));
    expect((await field(WORDING.titleLine(1))).value).toMatch(/SATU DUA$/u);
  });

  it('give way to the shipped text, once it is said yes to', async () => {
    const { user, field, append, press, asked } = await openWording();
    await append(WORDING.titleLine(1), ' SATU');
    await press(WORDING.saveVersion);
    await screen.findByText(/^Versi 1, disimpan/u);
    await press(WORDING.versions);
    await user.click(await screen.findByText(WORDING.reset, ITEM));
    const dialog = await screen.findByRole('dialog');
    expect(inputsOf(asked, 'wording.reset')).toHaveLength(0);
    await user.click(within(dialog).getByText(WORDING.resetYes));
    await waitFor(async () =>
      expect((await field(WORDING.titleLine(1))).value).toBe('SURAT KETERANGAN KEPESERTAAN'),
    );
    expect(inputsOf(asked, 'wording.reset')).toEqual([{ kind: 'membership' }]);
  });
});

it('leaving unsaved text asks first, also for another kind', async () => {
  const { user, field, append, choose } = await openWording();
  await append(WORDING.titleLine(1), ' LAIN');
  await choose('history');
  await user.click(await screen.findByText(APP.unsavedStay));
  expect((await field(WORDING.titleLine(1))).value).toMatch(/LAIN$/u);
  await choose('history');
  await user.click(await screen.findByText(APP.unsavedLeave));
  await waitFor(async () =>
    expect((await field(WORDING.titleLine(1))).value).toBe('SURAT KETERANGAN RIWAYAT KEPESERTAAN'),
  );
});
