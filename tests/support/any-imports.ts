import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import {
  DECISION_CHOICES,
  type DecisionAnswer,
  type HeldCode,
  HELD_CODES,
} from '../../shared/domain/answers.ts';
import type { LeaveReason } from '../../shared/domain/membership.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { randomNumbers } from './big-roster.ts';
import { freshFolder } from './database.ts';
import { answer, preview } from './imports.ts';

/** Imports and merges of any kind, of few people with many slips: each meets those that are stored. */

const HEADER = 'NIK;Nama;Tanggal Lahir;OPD;Upah;Keterangan';
const NAMES = ['LA ODE ALI', 'LA ODE ALY', 'WA SITI', 'WA SITTI', 'LA HASAN', 'NUR AINI'];
const DEPARTMENTS = ['Dinas Kesehatan', 'Dinas Sosial', 'Dinas Yang Belum Dikenal', ''];
const REMARKS = ['', '', '', 'meninggal', 'pindah', 'PPPK'];
const REASONS = ['pindah', 'meninggal', 'pppk'] as const satisfies readonly LeaveReason[];
const MERGED = ['nik', 'department', 'wage'] as const;

/** Everything by chance, and by the same seed the same again. */
export function chances(seed: number) {
  const next = randomNumbers(seed);
  return {
    is: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  };
}
export type Chances = ReturnType<typeof chances>;

/** Few people with many slips: each file meets those that are stored, in every way. */
function rosterLine({ is, pick }: Chances): string {
  const day = pick([10, 11, 12, 13, 14, 15]);
  const born = `${is(0.1) ? 16 : day}-05-1990`;
  const nik = `747206${day}0590${is(0.2) ? pick([9101, 9201]) : 9001 + day}`;
  const name = is(0.15) ? pick(NAMES) : NAMES[day - 10];
  const wage = is(0.3) ? pick(['1.000.000', '1.200.000']) : '';
  return [nik, name, born, pick(DEPARTMENTS), wage, pick(REMARKS)].join(';');
}

function decide(shown: ImportPreview, { pick }: Chances): DecisionAnswer[] {
  const isHeld = (code: string): code is HeldCode => HELD_CODES.some((each) => each === code);
  return shown.plan.rows
    .filter(({ verdict }) => verdict === 'held')
    .flatMap(({ sheet, row, issues }) =>
      issues.filter(isHeld).map((code) => ({
        sheet: shown.plan.sheets[sheet]?.name ?? '',
        row,
        code,
        choice: pick(DECISION_CHOICES[code]),
        note: '',
        on: '2025-07-05',
        leaveReason: pick(REASONS),
      })),
    );
}

/** Imports a file of a few of the people, whatever the answers; gives its import back. */
export async function importSome(context: Context, chance: Chances, name: string): Promise<string> {
  const path = join(freshFolder(), `${name}.csv`);
  const lines = [1, 2, 3, 4, 5].map(() => rosterLine(chance));
  writeFileSync(path, [HEADER, ...lines].join('\n'));
  let shown = await preview(context, path, { pks: chance.is(0.7) ? 'non-asn' : 'rentan' });
  // Deciding who somebody is may put the next question.
  for (const _ of ['who', 'whether']) {
    const decisions = [...shown.answers.decisions, ...decide(shown, chance)];
    const leaving = shown.plan.left.filter(() => chance.is(0.4));
    const gone = leaving.map(({ personId }) => {
      const reason = chance.pick(REASONS);
      return { personId, choice: 'leave', reason, on: '2025-07-06' } as const;
    });
    // oxlint-disable-next-line eslint/no-await-in-loop -- each answer follows from the plan before
    shown = await answer(context, shown, { decisions, gone });
  }
  await commitImport(context, shown.importId, UNWATCHED, shown.mark);
  return shown.importId;
}

/** Makes two of the people one; null where there are none. */
export async function mergeSome(context: Context, { is, pick }: Chances): Promise<number | null> {
  const people = await context.data.db.selectFrom('person').select('id').execute();
  const [keptId, goneId] = [pick(people)?.id, pick(people)?.id];
  if (keptId === undefined || goneId === undefined || keptId === goneId) return null;
  const fromGone = is(0.4) ? [...MERGED] : [];
  return (await mergePeople(context, { keptId, goneId, fromGone, note: '' })).id;
}
