import { expect, it } from 'vitest';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { listOverviews } from '../../electron/flows/agreements.ts';
import { drawSummaryOf, drawSummaryOfPks } from '../../electron/flows/draw-summary.ts';
import { testContext } from '../support/context.ts';
import { fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import '../support/pdf-text.ts';

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

it('the overview counts members and the days that are left', async () => {
  const context = await testContext();
  await addMembers(context.data, 'rentan', [aPerson({ department: null }), aPerson()]);
  const rentan = (await listOverviews(context)).find(({ pks }) => pks === 'rentan');
  expect(rentan).toMatchObject({ active: 2, left: 0, departments: 1, daysLeft: 334 });
});
