import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { hasStarted } from '../../electron/db/office/office.ts';
import { applySettings, readSettings } from '../../electron/flows/office/settings.ts';
import { listSignatories } from '../../electron/flows/office/signatories.ts';
import { readSettingsFile } from '../../electron/flows/office/settings-file.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';

function aFile(content: unknown): string {
  const path = join(freshFolder(), 'kantor.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

it('what is printed can be read back and changes nothing', async () => {
  const context = await testContext();
  const before = await readSettings(context);
  const after = await applySettings(context, await readSettingsFile(aFile(before)));
  expect(after).toEqual(before);
});

it('a file sets what it names and leaves the rest', async () => {
  const context = await testContext();
  const file = aFile({ agreements: { rentan: { numberBpjs: 'PER/CONTOH', quota: 990 } } });
  const { agreements } = await applySettings(context, await readSettingsFile(file));
  expect(agreements.rentan).toMatchObject({
    numberBpjs: 'PER/CONTOH',
    numberGovernment: null,
    quota: 990,
    moneySource: 'Insentif fiskal untuk penanggulangan kemiskinan',
    coverageDaysKnown: false,
  });
  expect(await hasStarted(context.data.db)).toBe(true);
});

it('days that the file gives are days that are known', async () => {
  const context = await testContext();
  await applySettings(context, { agreements: { rentan: { coverageFrom: '2025-05-05' } } });
  expect(await getCurrentAgreement(context.data.db, 'rentan')).toMatchObject({
    coverageFrom: '2025-05-05',
    coverageDaysKnown: true,
  });
});

it.each([
  ['a key nobody knows', { office: { alamat: 'x' } }, ['office.alamat']],
  [
    'two slips',
    { kantor: {}, agreements: { rentan: { kuota: 1 } } },
    ['agreements.rentan.kuota', 'kantor'],
  ],
  [
    'a day that is none',
    { agreements: { rentan: { signedOn: '2025-02-30' } } },
    ['agreements.rentan.signedOn'],
  ],
  [
    'a number pattern without {nomor}',
    { office: { letterNumberPattern: '500' } },
    ['office.letterNumberPattern'],
  ],
  [
    'a pattern of cover letters without {nomor}',
    { office: { coverNumberPattern: 'SP/{tahun}' } },
    ['office.coverNumberPattern'],
  ],
  [
    'a setting that is none of the known',
    { office: { inactiveLetters: 'tolak', proofOnLetters: 'ya' } },
    ['office.inactiveLetters', 'office.proofOnLetters'],
  ],
  ['text that is no JSON', '{', ['JSON']],
])('%s is refused by name', async (_what, content, details) => {
  const failure = readSettingsFile(aFile(content));
  await expect(failure).rejects.toMatchObject({ code: 'settings-invalid', details });
});

it('a folder in the place of the file is unreadable, not missing', async () => {
  await expect(readSettingsFile(freshFolder())).rejects.toMatchObject({ code: 'file-unreadable' });
});

it('a coverage that ends before it begins is refused, and nothing else is set either', async () => {
  const context = await testContext();
  const wrong = applySettings(context, {
    office: { city: 'Lain' },
    agreements: { rentan: { coverageUntil: '2024-01-01' } },
  });
  await expect(wrong).rejects.toMatchObject({ details: ['agreements.rentan.coverageUntil'] });
  expect((await readSettings(context)).office.city).toBe('Baubau');
});

it('a file sets how letters are numbered and what they bear, and leaves the rest of the office', async () => {
  const context = await testContext();
  const before = (await readSettings(context)).office;
  const office = {
    coverNumberPattern: '{nomor}/SP/{unit}/{tahun}',
    unit: 'CONTOH',
    inactiveLetters: 'history',
    proofOnLetters: false,
  };
  const after = await applySettings(context, await readSettingsFile(aFile({ office })));
  expect(after.office).toEqual({ ...before, ...office });
});

it('a signatory whom a file names again stays the same one', async () => {
  const context = await testContext();
  const signatory = { name: 'Wa Contoh', position: 'Kepala', rank: '', nip: '196908061996031003' };
  const named = { ...signatory, from: '2025-01-01' };
  await applySettings(context, { signatories: [named] });
  const [before] = await listSignatories(context);
  const other = { ...signatory, name: 'La Contoh', nip: '', from: '2024-01-01' };
  await applySettings(context, { signatories: [{ ...named, position: 'Plt. Kepala' }, other] });
  const after = await listSignatories(context);
  expect(after).toMatchObject([{ id: before?.id, position: 'Plt. Kepala' }, { name: 'La Contoh' }]);
  await applySettings(context, { signatories: [other] });
  expect(await listSignatories(context)).toEqual(after.slice(1));
});
