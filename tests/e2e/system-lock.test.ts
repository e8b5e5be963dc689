import { afterAll, beforeAll, expect, it } from 'vitest';
import { enterByRequest } from '../support/administrator.ts';
import { launch, type OpenedApp } from '../support/launch.ts';

let opened: OpenedApp;
beforeAll(async () => {
  opened = await launch();
  await opened.window.waitForFunction(() => 'buku' in window);
  await enterByRequest(opened.window);
});
afterAll(() => opened.app.close());

const ask = () =>
  opened.window.evaluate(() => window.buku.request('person.find', { text: 'contoh', limit: 5 }));

it.each(['lock-screen', 'suspend'] as const)(
  'the system tells of %s: nobody is logged in any more',
  async (event) => {
    await enterByRequest(opened.window);
    expect(await ask()).toMatchObject({ ok: true });
    await opened.app.evaluate(({ powerMonitor }, told) => powerMonitor.emit(told), event);
    await expect.poll(ask).toEqual({ ok: false, failure: { code: 'login-needed' } });
  },
);
