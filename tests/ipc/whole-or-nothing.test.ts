import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { RequestName } from '../../shared/ipc.ts';
import { RIGHTS } from '../../shared/rights.ts';
import { everyRequest } from '../support/every-request.ts';
import { openToldOffice, type ToldOffice } from '../support/told-office.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OF_LIFE = /^(?:place|bill|payment|claim|scholarship|scan|law)\./u;
/** They write a file or draw a page, and of the data only the log. */
const OUT = /export|owed/u;
/** The renewal first, which nothing may stand on. */
const NAMES: readonly RequestName[] = [
  'renewal.undo',
  ...(Object.keys(RIGHTS) as RequestName[]).filter(
    (name) => RIGHTS[name].writes && OF_LIFE.test(name) && !OUT.test(name),
  ),
];

let office: ToldOffice;
beforeAll(async () => {
  office = await openToldOffice();
  const period = { from: '2026-02-01', until: '2027-01-31', paidMonths: 12, asAddendum: true };
  const wish = { agreementId: 1, ...period, carry: [], leave: [] };
  const { mark } = await office.window.ask('renewal.plan', wish);
  await office.window.ask('renewal.apply', { ...wish, mark, decision: null });
});
afterAll(() => office.close());

/** Of everything that is stored. */
function digest(): string {
  const { raw } = office;
  const hash = createHash('sha256');
  const tables = raw
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  for (const table of tables.filter((name) => !name.startsWith('sqlite_')))
    for (const row of raw.prepare(`SELECT * FROM "${table}"`).raw().iterate())
      hash.update(JSON.stringify([table, row]));
  return hash.digest('hex');
}

it('what cannot be written down does not happen, and what happens is written down once', async () => {
  const { raw, window } = office;
  const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const count = (sql: string) => raw.prepare(sql).pluck().get() as number;
  // The copy that is made before is an act of its own.
  const entries = () => count("SELECT count(*) FROM audit WHERE kind <> 'copy-made'");
  const members = () => count('SELECT count(*) FROM change WHERE agreement_id IS NOT NULL');
  const revision = () => count('SELECT value FROM roster_revision');
  const wrong: string[] = [];
  for (const name of NAMES)
    for (const input of everyRequest(office, { importId: '', mark: '' })[name]()) {
      const before = digest();
      raw.exec("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, ''); END");
      const failed = (await window.route(name, input)) as { readonly ok: boolean };
      raw.exec('DROP TRIGGER no_log');
      if (failed.ok || digest() !== before) wrong.push(`${name} left something behind`);
      const [written, changed, was] = [entries(), members(), revision()];
      const done = (await window.route(name, input)) as { readonly ok: boolean };
      if (!done.ok || entries() !== written + 1) wrong.push(`${name} is not written down once`);
      if (members() !== changed && revision() === was) wrong.push(`${name} raises no revision`);
    }
  silent.mockRestore();
  expect(wrong).toEqual([]);
});
