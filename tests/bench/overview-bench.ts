import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { NO_COPIES, type Context } from '../../electron/flows/context.ts';
import { getOverview } from '../../electron/flows/overview/get-overview.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import { rosterLines } from '../support/big-roster.ts';
import { addMembers } from '../support/roster.ts';
import type { Bench } from './measure.ts';

const ON = '2025-07-01';

/** What each chart would ask for itself. */
const ONE_BY_ONE = [
  'agreement.pks',
  'coalesce(department.parent_id, department.id)',
  'membership.job COLLATE NOCASE',
  'person.kecamatan COLLATE NOCASE',
  'person.sex',
  "(strftime('%Y.%m%d', @on) - strftime('%Y.%m%d', person.birth_date)) / 10",
];

/** And each line of the list of faults. */
const FAULTS = [
  'membership.kpj IS NULL',
  "substr(person.nik, 9, 4) <> strftime('%m', person.birth_date) || substr(person.birth_date, 3, 2)",
  "(cast(substr(person.nik, 7, 2) AS INTEGER) > 40) <> (person.sex = 'P')",
  "person.nik NOT LIKE '7472%'",
  "strftime('%Y.%m%d', agreement.coverage_from) - strftime('%Y.%m%d', person.birth_date) NOT BETWEEN 17 AND 65",
  'NOT EXISTS (SELECT 1 FROM contact WHERE contact.person_id = person.id AND contact.name IS NOT NULL)',
  'person.phone IS NULL',
];

const FROM = `FROM membership JOIN person ON person.id = membership.person_id
  JOIN agreement ON agreement.id = membership.agreement_id
  LEFT JOIN department ON department.id = membership.department_id
  WHERE membership.status = 'active' AND coalesce(membership.start_on, agreement.coverage_from) <= @on`;

/** A query for each chart and fault, and one each for who came and went. */
function askOneByOne({ raw }: OpenDatabase): number {
  const queries = [
    ...ONE_BY_ONE.map((by) => `SELECT ${by}, count(*) ${FROM} GROUP BY 1`),
    ...FAULTS.map((fault) => `SELECT count(*) ${FROM} AND ${fault}`),
    `SELECT substr(coalesce(membership.start_on, agreement.coverage_from), 1, 7), count(*) ${FROM} GROUP BY 1`,
    `SELECT substr(membership.left_on, 1, 7), count(*) FROM membership WHERE status <> 'active' AND @on > '' GROUP BY 1`,
  ];
  return queries.reduce((rows, text) => rows + raw.prepare(text).all({ on: ON }).length, 0);
}

function contextOf(data: OpenDatabase): Context {
  return {
    data,
    tools: toolsInPlace(),
    actor: 'terminal',
    source: 'terminal',
    access: FULL_ACCESS,
    copies: NO_COPIES,
    now: () => new Date(`${ON}T02:00:00Z`),
    newId: () => 'bench',
  };
}

export const overviewBenches: readonly Bench[] = [100_000].map((count) => ({
  name: `overview-${count}`,
  goal: 0.6,
  rounds: 7,
  baselineIs: 'a query for each chart',
  prepare: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
    const data = openDatabase(folder);
    await seedDatabase(data.db);
    await addMembers(data, 'non-asn', [...rosterLines(count)]);
    const context = contextOf(data);
    const { members } = await getOverview(context, ON);
    // Counting fast and leaving people out would be no counting.
    if (members.value !== count) throw new Error(`${members.value} of ${count} were counted`);
    return {
      ours: () => getOverview(context, ON),
      baseline: () => Promise.resolve(askOneByOne(data)),
      end: async () => {
        await data.close();
        await rm(folder, { recursive: true, force: true });
      },
    };
  },
}));
