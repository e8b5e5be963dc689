import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { getCurrentAgreement } from '../../electron/db/agreements/agreements.ts';
import { checkRoster } from '../../electron/db/imports/check-roster.ts';
import { listRosterEntries } from '../../electron/db/people/roster-entries.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { exportRoster } from '../../electron/flows/people/export-roster.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { checkNik } from '../../shared/domain/values/nik.ts';
import type { ImportPlan } from '../../shared/domain/plan.ts';
import { ROSTER_FIELDS, type RosterValues } from '../../shared/domain/person.ts';
import {
  laidOut,
  rosterAndLater,
  someLayout,
  someRoster,
  type Layout,
  type Somebody,
} from '../support/arbitrary-roster.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { holds } from '../support/law.ts';
import { read } from '../support/sheets.ts';
import { workbook } from '../support/workbook.ts';

// Each law minds its own time.
vi.setConfig({ testTimeout: 600_000 });

const folder = freshFolder();
let offices = 0;
const plain: Layout = {
  ...(fc.sample(someLayout, { numRuns: 1, seed: 1 })[0] as Layout),
  titles: 0,
  gaps: [0],
  spaces: [''],
  isReversed: false,
};

/** An empty office, and what one can do with files in it. */
async function anOffice() {
  const context = await testContext();
  const path = join(folder, `${(offices += 1)}.xlsx`);
  return {
    context,
    preview: async (people: readonly Somebody[], layout: Layout) => {
      writeFileSync(path, await workbook(laidOut(people, layout)));
      return previewOf(context, path);
    },
    save: async (people: readonly Somebody[], layout: Layout) => {
      writeFileSync(path, await workbook(laidOut(people, layout)));
      const { plan, importId } = await previewOf(context, path);
      await commitImport(context, importId, UNWATCHED);
      return plan;
    },
    exported: async () => {
      const filter = { departmentId: null, kelurahan: null, job: null, status: null, text: '' };
      const request = { filter: { ...filter, pks: 'non-asn' as const }, path, reason: 'uji' };
      await exportRoster(context, request, UNWATCHED);
      return previewOf(context, path);
    },
  };
}

function previewOf(context: Context, path: string) {
  const request = { path, fileName: 'daftar.xlsx', pks: 'non-asn' as const, departmentId: null };
  return previewImport(context, request, UNWATCHED);
}

async function stored({ data }: Context): Promise<readonly RosterValues[]> {
  const { db } = data;
  const entries = await listRosterEntries(db, await getCurrentAgreement(db, 'non-asn'));
  return byNik(entries.map(({ values }) => values));
}

function byNik<T extends RosterValues>(people: readonly T[]): readonly T[] {
  return people.toSorted((a, b) => Number(a.nik) - Number(b.nik));
}

function expectSame({ counts }: ImportPlan, people: number): void {
  expect(counts).toMatchObject({ rowsRead: people, same: people, new: 0, changed: 0, left: 0 });
}

describe('whoever the people are and however their list is laid out', () => {
  it('what is saved is what the file says, field by field', () =>
    holds(
      fc.asyncProperty(someRoster, someLayout, async (people, layout) => {
        const office = await anOffice();
        const { counts } = await office.save(people, layout);
        expect(counts).toMatchObject({ rowsRead: people.length, new: people.length });
        expect(await stored(office.context)).toEqual(byNik(people));
        expect(await checkRoster(office.context.data)).toEqual([]);
        await office.context.data.close();
      }),
    ));

  it('the same file twice changes nothing, in another layout neither', () =>
    holds(
      fc.asyncProperty(someRoster, someLayout, someLayout, async (people, layout, other) => {
        const office = await anOffice();
        await office.save(people, layout);
        const before = await stored(office.context);
        expectSame(await office.save(people, layout), people.length);
        expectSame(await office.save(people, other), people.length);
        expect(await stored(office.context)).toEqual(before);
        await office.context.data.close();
      }),
    ));

  it('a later file changes what it says otherwise, and nothing where it says nothing', () =>
    holds(
      fc.asyncProperty(rosterAndLater, someLayout, async ([people, later], layout) => {
        const office = await anOffice();
        await office.save(people, plain);
        const { rows } = await office.save(later, layout);
        const wanted = people.map((person, at) => withLater(person, later[at] as Somebody));
        expect(await stored(office.context)).toEqual(byNik(wanted));
        const changes = new Map(rows.map(({ person, changes: list }) => [person.nik, list]));
        for (const [at, person] of people.entries())
          expect(changes.get(person.nik)).toEqual(differences(person, wanted[at] as Somebody));
        await office.context.data.close();
      }),
    ));

  it('nobody goes away by not standing in a file: who is missing is named, and stays', () =>
    holds(
      fc.asyncProperty(someRoster, fc.nat(), someLayout, async (people, cut, layout) => {
        const office = await anOffice();
        await office.save(people, plain);
        const before = await stored(office.context);
        const kept = people.slice(cut % people.length);
        const { left, counts } = await office.save(kept, layout);
        const departments = new Set(kept.map(({ department }) => department));
        const missing = people
          .filter((person) => !kept.includes(person) && departments.has(person.department))
          .map(({ nik }) => nik);
        expect(left.map(({ nik }) => nik).toSorted()).toEqual(missing.toSorted());
        expect(counts.same).toBe(kept.length);
        expect(await stored(office.context)).toEqual(before);
        await office.context.data.close();
      }),
    ));

  it('what is exported and imported again changes nothing', () =>
    holds(
      fc.asyncProperty(someRoster, async (people) => {
        const office = await anOffice();
        await office.save(people, plain);
        const { plan } = await office.exported();
        expectSame(plan, people.length);
        await office.context.data.close();
      }),
    ));

  it('every row stands among the people or among the skipped, and the counts add up', () =>
    holds(
      fc.asyncProperty(someRoster, someLayout, async (people, layout) => {
        const rows = laidOut(people, layout);
        const { sheets } = await readWorkbook(await workbook(rows));
        const { candidates, skipped } = read(sheets[0] as never);
        const seen = [...candidates, ...skipped].map(({ row }) => row).toSorted((a, b) => a - b);
        const filled = rows.flatMap((row, at) =>
          row.some((cell) => cell !== null) ? [at + 1] : [],
        );
        expect(seen).toEqual(filled);
        expect(candidates).toHaveLength(people.length);
      }),
    ));

  it('layout and order never matter: the people and the issues are the same', () =>
    holds(
      fc.asyncProperty(someRoster, someLayout, async (people, layout) => {
        const readings = [plain, layout].map(async (each) => {
          const { sheets } = await readWorkbook(await workbook(laidOut(people, each)));
          const { candidates } = read(sheets[0] as never);
          const told = candidates.map(({ values, issues }) => ({
            values,
            issues: issues.map(({ code, field }) => ({ code, field })),
          }));
          return told.toSorted((a, b) => Number(a.values.nik) - Number(b.values.nik));
        });
        const [one, other] = await Promise.all(readings);
        expect(other).toEqual(one);
      }),
    ));
});

function withLater(person: Somebody, later: Somebody): Somebody {
  const told = Object.entries(later).filter(([, value]) => value !== null);
  return { ...person, ...Object.fromEntries(told) };
}

function differences(before: Somebody, after: Somebody) {
  return ROSTER_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
}

describe('a NIK of any sixteen digits', () => {
  const digits = fc
    .bigInt({ min: 0n, max: 10n ** 16n - 1n })
    .map((n) => String(n).padStart(16, '0'));

  it('written as text is kept, digit by digit, from cell to plan', () =>
    holds(
      fc.asyncProperty(fc.array(digits, { minLength: 1, maxLength: 20 }), async (niks) => {
        const rows = niks.map((nik, at) => [nik, `CONTOH ${at % 2 ? 'RAMI' : 'SOTU'}`, 'Wameo']);
        const { sheets } = await readWorkbook(
          await workbook([['NIK', 'Nama', 'Kelurahan'], ...rows]),
        );
        const { candidates } = read(sheets[0] as never);
        expect(candidates.map(({ values }) => values.nik)).toEqual(niks);
      }),
    ));

  it('typed as a number, of which Excel keeps fifteen, is refused as damaged', () =>
    holds(
      fc.asyncProperty(fc.bigInt({ min: 10n ** 14n, max: 10n ** 15n - 1n }), async (kept) => {
        const typed = Number(kept * 10n);
        const { sheets } = await readWorkbook(
          await workbook([
            ['NIK', 'Nama', 'Kelurahan'],
            [typed, 'CONTOH RAMI', 'Wameo'],
          ]),
        );
        const [candidate] = read(sheets[0] as never).candidates;
        expect(candidate?.issues.map(({ code }) => code)).toContain('nik-damaged-by-excel');
      }),
    ));

  it('is never another one: what is not sixteen digits is no NIK', () =>
    holds(
      fc.asyncProperty(fc.string({ maxLength: 24 }), async (text) => {
        const nik = checkNik(text).nik ?? '';
        expect(text.replaceAll(/\D/g, '').slice(0, nik.length)).toBe(nik);
      }),
    ));
});
