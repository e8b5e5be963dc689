import { expect, it } from 'vitest';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { listOverviews } from '../../electron/flows/office/agreements.ts';
import { drawSummaryOf, drawSummaryOfPks } from '../../electron/flows/letters/draw-summary.ts';
import { listAnnexMembers } from '../../electron/db/agreements/annex-members.ts';
import { countActiveBy } from '../../electron/db/agreements/agreement-counts.ts';
import { changeAgreement, toAgreementInput } from '../../electron/flows/office/agreements.ts';
import { saveWording } from '../../electron/flows/wording/wording.ts';
import { testContext } from '../support/context.ts';
import { fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { pageTexts } from '../support/pdf-text.ts';

it('the summary counts the active members by department, and those with none as not filled in', async () => {
  const context = await testContext();
  await fillOffice(context);
  await addMembers(context.data, 'non-asn', [
    aPerson({ department: 'Dinas Sosial' }),
    aPerson({ department: 'Dinas Sosial' }),
    aPerson({ department: null }),
  ]);
  const { bytes, suggestedName } = await drawSummaryOfPks(context, 'non-asn', UNWATCHED);
  expect(suggestedName).toBe('Ringkasan PKS 1 2025.pdf');
  expect(bytes).toContainText('3 (tiga) orang');
  expect(bytes).toContainText('Dinas Sosial');
  expect(bytes).toContainText('Belum diisi');
});

it('while something official is missing there is no summary, and it says what', async () => {
  const context = await testContext();
  const summary = drawSummaryOfPks(context, 'rentan', UNWATCHED);
  await expect(summary).rejects.toMatchObject({
    code: 'letterhead-incomplete',
    details: expect.arrayContaining(['office-address', 'signatory']) as unknown,
  });
});

it('an agreement that does not exist has no summary', async () => {
  const context = await testContext();
  await expect(drawSummaryOf(context, 99, UNWATCHED)).rejects.toMatchObject({
    code: 'agreement-not-found',
  });
});

it('the overview counts members and their departments', async () => {
  const context = await testContext();
  await addMembers(context.data, 'rentan', [aPerson({ department: null }), aPerson()]);
  const rentan = (await listOverviews(context)).find(({ pks }) => pks === 'rentan');
  expect(rentan).toMatchObject({ active: 2, left: 0, departments: 1 });
});

it('the units of a department are counted with it', async () => {
  const context = await testContext();
  const { db } = context.data;
  const ids = await addMembers(context.data, 'non-asn', [
    aPerson({ department: 'Dinas Contoh' }),
    aPerson({ department: 'Unit Contoh' }),
  ]);
  expect(ids).toHaveLength(2);
  const { id: parent } = await db
    .selectFrom('department')
    .select('id')
    .where('name', '=', 'Dinas Contoh')
    .executeTakeFirstOrThrow();
  await db
    .updateTable('department')
    .set({ parent_id: parent })
    .where('name', '=', 'Unit Contoh')
    .execute();
  const [{ id } = { id: 0 }] = (await listOverviews(context)).filter(
    ({ pks }) => pks === 'non-asn',
  );
  expect(await countActiveBy(db, id, 'department')).toEqual([{ label: 'Dinas Contoh', value: 2 }]);
  const members = await listAnnexMembers(db, id, 'department');
  expect(members.map(({ department, group }) => [department, group])).toEqual([
    ['Dinas Contoh', 'Dinas Contoh'],
    ['Unit Contoh', 'Dinas Contoh'],
  ]);
});

it('the annex lists the active members alone, as many as the summary counts', async () => {
  const context = await testContext();
  await fillOffice(context);
  const people = [aPerson({ job: 'Nelayan' }), aPerson({ job: null }), aPerson({ job: 'Nelayan' })];
  await addMembers(context.data, 'rentan', people);
  const { nik } = people[0] as { nik: string };
  const gone = context.data.db.selectFrom('person').select('id').where('nik', '=', nik);
  await context.data.db
    .updateTable('membership')
    .set({ status: 'left', leave_reason: 'pindah', left_on: '2025-07-01' })
    .where('person_id', '=', gone)
    .execute();
  const { bytes } = await drawSummaryOfPks(context, 'rentan', UNWATCHED, { annex: true });
  const whole = pageTexts(bytes).join(' ');
  expect(whole).not.toContain(nik);
  for (const person of people.slice(1)) expect(whole).toContain(person.nik);
  expect(whole).toContain('Rekapitulasi peserta aktif: 2 (dua) orang.');
  expect(whole).toContain('2 Belum diisi 1');
  expect(whole).toContain('Peserta aktif : 2 (dua) orang');
});

it('addenda are kept with their agreement, the oldest first, and told in its summary', async () => {
  const context = await testContext();
  await fillOffice(context);
  const agreement = (await listOverviews(context)).find(({ pks }) => pks === 'rentan');
  if (!agreement) throw new Error('no agreement was seeded');
  const { active, left, departments, ...rest } = agreement;
  void [active, left, departments];
  const addendum = { numberGovernment: ' A/2 ', numberBpjs: '', signedOn: null, about: ' Kedua ' };
  const older = { ...addendum, numberBpjs: 'B/1', signedOn: '2025-09-01', about: 'Pertama' };
  const saved = await changeAgreement(context, {
    ...toAgreementInput(rest),
    addenda: [addendum, older],
  });
  expect(saved.addenda).toEqual([
    { numberGovernment: 'A/2', numberBpjs: 'B/1', signedOn: '2025-09-01', about: 'Pertama' },
    { numberGovernment: 'A/2', numberBpjs: null, signedOn: null, about: 'Kedua' },
  ]);
  const { bytes } = await drawSummaryOf(context, agreement.id, UNWATCHED);
  expect(bytes).toContainText('ke-1 1 September 2025 A/2 / B/1 Pertama');
  const emptied = await changeAgreement(context, { ...toAgreementInput(rest), addenda: [] });
  expect(emptied.addenda).toEqual([]);
});

it("the summary speaks in the office's own words, where it has any", async () => {
  const context = await testContext();
  await fillOffice(context);
  await saveWording(context, 'summary', {
    scope: 'Program {program} bagi warga contoh.',
    legalBasis: ['PKS 1: Peraturan Contoh', 'PKS 2: Instruksi Contoh'],
    duties: [{ label: 'PIHAK KESATU', value: 'membayar iuran contoh.' }],
  });
  const { bytes } = await drawSummaryOfPks(context, 'rentan', UNWATCHED);
  expect(bytes).toContainText('Jaminan Kematian (JKM) bagi warga contoh.');
  expect(bytes).toContainText('1. Instruksi Contoh');
  expect(bytes).toContainText('PIHAK KESATU : membayar iuran contoh.');
  expect(pageTexts(bytes).join(' ')).not.toContain('Peraturan Contoh');
});
