import { describe, expect, it } from 'vitest';
import type { Context } from '../../electron/flows/context.ts';
import { getStoredPerson } from '../../electron/db/people/people.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import {
  checkPerson,
  savePerson,
  type PersonRequest,
} from '../../electron/flows/people/save-person.ts';
import { getRosterRevision } from '../../electron/db/people/roster-revision.ts';
import type { TypedValues } from '../../shared/ipc.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

/** What the form holds after a careful clerk has filled it in. */
const TYPED: TypedValues = {
  nik: '7472061205909601',
  name: 'LA CONTOH BARU',
  birthPlace: 'Baubau',
  birthDate: '12-05-1990',
  sex: 'L',
  address: 'Jalan Contoh Nomor 2',
  kelurahan: 'wajo',
  kecamatan: 'Murhum',
  department: 'Dinas Sosial',
  job: 'Satpam',
  wage: 'Rp 1.500.000',
  kpj: '',
  phone: '0812 0000 0002',
  heirName: '',
  heirRelation: '',
};

function asking(
  different: Partial<PersonRequest & { confirmed: boolean }>,
  values: Partial<TypedValues> = {},
) {
  return {
    personId: null,
    pks: 'non-asn' as const,
    confirmed: false,
    ...different,
    values: { ...TYPED, ...values },
  };
}

async function withSaved(): Promise<{ context: Context; personId: number }> {
  const context = await testContext({ source: 'hand', actor: 'jendela' });
  return { context, ...(await savePerson(context, asking({}))) };
}

describe('adding a person', () => {
  it('understands what is typed as an import understands cells', async () => {
    const { context, personId } = await withSaved();
    const view = await getPerson(context, personId);
    expect(await getStoredPerson(context.data.db, personId)).toMatchObject({
      values: { nik: '7472061205909601' },
    });
    expect(view.values).toMatchObject({
      birthDate: '1990-05-12',
      kelurahan: 'Wajo',
      phone: '081200000002',
      heirName: null,
    });
    expect(view.memberships).toMatchObject([
      { pks: 'non-asn', wage: 1_500_000, department: 'Dinas Sosial', status: 'active' },
    ]);
    expect(view.origins.find((origin) => origin.field === 'wage')).toMatchObject({
      source: 'hand',
      pks: 'non-asn',
      fileName: null,
      row: null,
      before: null,
    });
  });

  it('under a NIK that somebody has is refused, and the check says who it is', async () => {
    const { context, personId } = await withSaved();
    expect(await checkPerson(context, asking({}))).toMatchObject({
      existingPersonId: personId,
      canSave: 'no',
    });
    await expect(savePerson(context, asking({ confirmed: true }))).rejects.toMatchObject({
      code: 'nik-taken',
    });
  });

  it.each([
    ['a NIK of fifteen digits', { nik: '747206120590960' }, 'nik-format'],
    ['no name', { name: ' ' }, 'name-missing'],
  ])('with %s is refused even when confirmed', async (_, values, code) => {
    const context = await testContext();
    await expect(savePerson(context, asking({ confirmed: true }, values))).rejects.toMatchObject({
      code: 'values-invalid',
      details: expect.arrayContaining([code]),
    });
  });

  it.each([
    ['a birth date unlike the NIK', { birthDate: '13-05-1990' }, 'birth-date-differs-from-nik'],
    ['a KPJ of ten digits', { kpj: '1234567890' }, 'kpj-format'],
    [
      'an age of 64 passed',
      { nik: '7472061205509601', birthDate: '12-05-1950' },
      'age-outside-17-64',
    ],
  ])('with %s asks for confirmation first', async (_, values, code) => {
    const context = await testContext();
    expect((await checkPerson(context, asking({}, values))).canSave).toBe('with-confirmation');
    await expect(savePerson(context, asking({}, values))).rejects.toMatchObject({
      code: 'values-invalid',
      details: [code],
    });
    const { personId } = await savePerson(context, asking({ confirmed: true }, values));
    expect((await getPerson(context, personId)).memberships[0]?.kpj).toBeNull();
  });

  it('who resembles a member with another NIK asks for confirmation', async () => {
    const { context } = await withSaved();
    const check = await checkPerson(context, asking({}, { nik: '7472061205909602' }));
    expect(check.issues.map((issue) => issue.code)).toEqual(['possible-same-person']);
    expect(check.clash).toEqual({
      personId: expect.any(Number) as number,
      name: expect.any(String) as string,
      nikMasked: expect.stringMatching(/^\d{6}\*{6}\d{4}$/) as string,
    });
    expect(check.canSave).toBe('with-confirmation');
  });
});

describe('editing a person', () => {
  it('changes what differs, keeps the value before, and counts as a change of the roster', async () => {
    const { context, personId } = await withSaved();
    const revision = await getRosterRevision(context.data.db);
    await savePerson(context, asking({ personId }, { wage: '1600000', heirName: 'WA CONTOH' }));
    const view = await getPerson(context, personId);
    expect(view.memberships[0]?.wage).toBe(1_600_000);
    expect(view.values.heirName).toBe('WA CONTOH');
    expect(view.origins.find((origin) => origin.field === 'wage')?.before).toBe(1_500_000);
    expect(await getRosterRevision(context.data.db)).toBe(revision + 1);
  });

  it('that changes nothing writes nothing', async () => {
    const { context, personId } = await withSaved();
    const revision = await getRosterRevision(context.data.db);
    expect(await savePerson(context, asking({ personId }))).toEqual({ personId });
    expect(await getRosterRevision(context.data.db)).toBe(revision);
  });

  it('may empty a value on purpose', async () => {
    const { context, personId } = await withSaved();
    await savePerson(context, asking({ personId }, { phone: '', heirName: '', department: '' }));
    const view = await getPerson(context, personId);
    expect(view.values.phone).toBeNull();
    expect(view.memberships[0]?.department).toBeNull();
  });

  it('never empties a value because the new one could not be read', async () => {
    const { context, personId } = await withSaved();
    await savePerson(context, asking({ personId, confirmed: true }, { wage: 'sesuai SK' }));
    expect((await getPerson(context, personId)).memberships[0]?.wage).toBe(1_500_000);
  });

  it('may correct the NIK, but not to that of somebody else', async () => {
    const { context, personId } = await withSaved();
    await addMembers(context.data, 'rentan', [aPerson({ nik: '7472061205909603' })]);
    await savePerson(context, asking({ personId }, { nik: '7472061205909604' }));
    expect((await getStoredPerson(context.data.db, personId)).values.nik).toBe('7472061205909604');
    const taken = asking({ personId, confirmed: true }, { nik: '7472061205909603' });
    await expect(savePerson(context, taken)).rejects.toMatchObject({ code: 'nik-taken' });
  });

  it('into the other PKS while active in this one asks first, then adds the place', async () => {
    const { context, personId } = await withSaved();
    const wish = asking({ personId, pks: 'rentan' }, { job: 'Nelayan', department: '' });
    const check = await checkPerson(context, wish);
    expect(check.issues.map((issue) => issue.code)).toContain('active-in-other-pks');
    await expect(savePerson(context, wish)).rejects.toMatchObject({ code: 'values-invalid' });
    await savePerson(context, { ...wish, confirmed: true });
    const view = await getPerson(context, personId);
    expect(view.memberships.map(({ pks, job }) => [pks, job])).toEqual([
      ['rentan', 'Nelayan'],
      ['non-asn', 'Satpam'],
    ]);
    const again = asking({ personId }, { address: 'Jalan Contoh Nomor 3' });
    expect((await checkPerson(context, again)).canSave).toBe('yes');
  });

  it('of nobody is refused', async () => {
    const context = await testContext();
    await expect(savePerson(context, asking({ personId: 99 }))).rejects.toMatchObject({
      code: 'person-not-found',
    });
  });
});
