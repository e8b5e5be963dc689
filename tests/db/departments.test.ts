import { expect, it } from 'vitest';
import {
  changeDepartment,
  findDepartmentId,
  listDepartments,
} from '../../electron/flows/office/departments.ts';
import { testContext } from '../support/context.ts';
import { addMembers, aPerson } from '../support/roster.ts';

const NEW = {
  id: null,
  name: '  Dinas   Contoh ',
  parentId: null,
  aliases: ['Discon', 'discon', ''],
};

it('a department is saved with its aliases, each once, and found by any of them', async () => {
  const context = await testContext();
  const saved = await changeDepartment(context, NEW);
  expect(saved).toMatchObject({ name: 'Dinas Contoh', aliases: ['discon'], members: 0 });
  expect(await findDepartmentId(context, 'DISCON')).toBe(saved.id);
});

it('a name that is already somebody else’s name or alias is refused', async () => {
  const context = await testContext();
  const taken = changeDepartment(context, { ...NEW, aliases: ['dinkes'] });
  await expect(taken).rejects.toMatchObject({ code: 'department-taken', details: ['dinkes'] });
});

it('there are two levels: a unit has no units', async () => {
  const context = await testContext();
  const opd = await changeDepartment(context, NEW);
  const unit = await changeDepartment(context, {
    ...NEW,
    name: 'UPTD Contoh',
    parentId: opd.id,
    aliases: [],
  });
  const third = { ...NEW, name: 'Ruang Contoh', parentId: unit.id, aliases: [] };
  await expect(changeDepartment(context, third)).rejects.toMatchObject({ code: 'values-invalid' });
  const turned = { ...NEW, id: opd.id, parentId: unit.id };
  await expect(changeDepartment(context, turned)).rejects.toMatchObject({ code: 'values-invalid' });
});

it('a department that only a file named is confirmed when somebody saves it', async () => {
  const context = await testContext();
  await addMembers(context.data, 'non-asn', [aPerson({ department: 'UPTD Pasar Contoh' })]);
  const named = (await listDepartments(context)).find(({ name }) => name === 'UPTD Pasar Contoh');
  expect(named).toMatchObject({ members: 1 });
  await changeDepartment(context, {
    id: Number(named?.id),
    name: 'UPTD Pasar Contoh',
    parentId: null,
    aliases: [],
  });
  const { confirmed } = await context.data.db
    .selectFrom('department')
    .select('confirmed')
    .where('id', '=', Number(named?.id))
    .executeTakeFirstOrThrow();
  expect(confirmed).toBe(1);
});

it('a department that is not there cannot be changed', async () => {
  const context = await testContext();
  const lost = changeDepartment(context, { ...NEW, id: 9999 });
  await expect(lost).rejects.toMatchObject({ code: 'department-not-found' });
});
