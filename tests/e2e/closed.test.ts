import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchAtDoor, type OpenedApp } from '../support/launch.ts';

let opened: OpenedApp;
let app: ElectronApplication;
let page: Page;
let server: Server;
/** A real server on this computer, which nothing of the app may reach. */
let origin: string;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const away = request.url === '/lompat' ? { location: `${origin}/tiba` } : {};
    response.writeHead('location' in away ? 302 : 200, away).end('sampai');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  opened = await launchAtDoor();
  ({ app, window: page } = opened);
});
afterAll(async () => {
  server.close();
  await opened?.app.close();
});

describe('nothing from outside', () => {
  it('comes into the page: what it asks for ends in an error, and nobody was asked', async () => {
    expect(await (await fetch(`${origin}/ada`)).text()).toBe('sampai');
    asked = [];
    const ended = await page.evaluate(async (address) => {
      const tryTag = (tag: 'img' | 'script' | 'iframe' | 'link', attribute: string) =>
        new Promise<string>((resolve) => {
          const element = document.createElement(tag);
          element.addEventListener('load', () => resolve(`${tag} loaded`));
          element.addEventListener('error', () => resolve(`${tag} failed`));
          setTimeout(() => resolve(`${tag} nothing`), 1500);
          if (tag === 'link') element.setAttribute('rel', 'stylesheet');
          element.setAttribute(attribute, `${address}/${tag}`);
          document.body.append(element);
        });
      const socket = new Promise<string>((resolve) => {
        try {
          const line = new WebSocket(address.replace('http', 'ws'));
          line.addEventListener('open', () => resolve('socket open'));
          line.addEventListener('error', () => resolve('socket failed'));
        } catch {
          resolve('socket failed');
        }
      });
      return Promise.all([
        fetch(`${address}/fetch`).then(
          () => 'fetched',
          (error: Error) => error.name,
        ),
        tryTag('img', 'src'),
        tryTag('script', 'src'),
        tryTag('link', 'href'),
        tryTag('iframe', 'src'),
        socket,
      ]);
    }, origin);
    expect(ended.slice(0, 4)).toEqual(['TypeError', 'img failed', 'script failed', 'link failed']);
    expect(ended.at(-1)).toBe('socket failed');
    expect(asked).toEqual([]);
  });

  it("comes into the session, whatever the page's policy says", async () => {
    asked = [];
    const blocked = await app.evaluate(
      ({ session }, address) =>
        session.defaultSession.fetch(address).then(
          () => 'reached',
          (error: Error) => error.message,
        ),
      origin,
    );
    expect(blocked).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(asked).toEqual([]);
  });
});

it("the policy lets only the app's own scripts run, and none made of a text", async () => {
  const policy = await page.evaluate(async () => {
    const response = await fetch('app://ui/index.html');
    return response.headers.get('content-security-policy') ?? '';
  });
  const rules = new Map(
    policy.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/u);
      return [name, sources];
    }),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('script-src')).toEqual(["'self'"]);
  for (const name of ['script-src-elem', 'script-src-attr', 'worker-src'])
    expect((rules.get(name) ?? []).join(' ')).not.toMatch(/unsafe|https?:|data:|blob:|\*/u);
  const made = await page.evaluate(async () => {
    const tryIt = (work: () => unknown) =>
      new Promise<string>((resolve) => {
        // Later, by the page itself: what a test calls directly no policy holds back.
        setTimeout(() => {
          try {
            resolve(String(work()));
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 0);
      });
    return Promise.all([
      // oxlint-disable-next-line no-eval -- what is to be refused
      tryIt(() => window.eval('1 + 1') as unknown),
      // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- as above
      tryIt(() => new Function('return 1')() as unknown),
    ]);
  });
  expect(made).toEqual(['EvalError', 'EvalError']);
});

describe('the window', () => {
  const countContents = () =>
    app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

  it.each(['app://ui/index.html', 'about:blank', 'blob:'])('opens no window at %s', async (url) => {
    const before = await countContents();
    const refused = await page.evaluate((address) => {
      const target = address === 'blob:' ? URL.createObjectURL(new Blob(['x'])) : address;
      const link = Object.assign(document.createElement('a'), { href: target, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
      return window.open(target) === null;
    }, url);
    expect(refused).toBe(true);
    expect(await countContents()).toBe(before);
  });

  it('follows no redirection, not even one that the app itself would have begun', async () => {
    asked = [];
    // In a session without the rules of ours, which would never have let it get so far.
    const ended = await app.evaluate(async ({ BrowserWindow }, address) => {
      const other = new BrowserWindow({ show: false, webPreferences: { partition: 'terbuka' } });
      const told = await other.loadURL(`${address}/lompat`).then(
        () => 'arrived',
        (error: Error) => error.message,
      );
      other.destroy();
      return told;
    }, origin);
    expect(ended).toMatch(/ERR_(?:ABORTED|FAILED)/u);
    expect(asked).toEqual(['/lompat']);
  });

  it('embeds no other page, not even where webviews were switched on', async () => {
    const inPage = await page.evaluate(async () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'app://ui/index.html');
      document.body.append(view);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const isGuest = 'getWebContentsId' in view;
      view.remove();
      return isGuest;
    });
    expect(inPage).toBe(false);
    const kinds = await app.evaluate(async ({ BrowserWindow, webContents }) => {
      const other = new BrowserWindow({ show: false, webPreferences: { webviewTag: true } });
      await other.loadURL('app://ui/index.html');
      await other.webContents.executeJavaScript(
        `{ const view = document.createElement('webview'); view.src = 'app://ui/index.html';
           document.body.append(view); new Promise((resolve) => setTimeout(resolve, 500)) }`,
      );
      const found = webContents.getAllWebContents().map((contents) => contents.getType());
      other.destroy();
      return found;
    });
    expect(kinds).not.toContain('webview');
  });

  it('is given no permission and no device, though somebody pressed for it', async () => {
    const answers = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const ask = `(async () => {
        const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'persistent-storage'];
        const soon = (work) => Promise.race([work, new Promise((r) => setTimeout(() => r('silence'), 1500))]);
        const states = await Promise.all(names.map((name) =>
          soon(navigator.permissions.query({ name }).then(({ state }) => state, () => 'unknown'))));
        const tries = [
          () => navigator.usb?.requestDevice({ filters: [] }),
          () => navigator.hid?.requestDevice({ filters: [] }),
          () => navigator.serial?.requestPort(),
          () => navigator.bluetooth?.requestDevice({ acceptAllDevices: true }),
          () => navigator.mediaDevices?.getUserMedia({ video: true }),
          () => navigator.requestMIDIAccess?.(),
          () => navigator.locks && navigator.wakeLock?.request('screen'),
        ];
        const devices = await Promise.all(tries.map(async (work) => {
          try {
            const given = await soon(work());
            return given === undefined || given === 'silence' || (Array.isArray(given) && given.length === 0) ? 'nothing' : 'given';
          } catch { return 'nothing'; }
        }));
        return { states, devices };
      })()`;
      return (await contents?.executeJavaScript(ask, true)) as {
        states: string[];
        devices: string[];
      };
    });
    expect(answers.states).not.toContain('granted');
    expect(answers.states).not.toContain('prompt');
    expect(answers.states.filter((state) => state === 'denied').length).toBeGreaterThan(3);
    expect(new Set(answers.devices)).toEqual(new Set(['nothing']));
  });
});

it('the tools of developers open where the app is not packed, so that their absence there means something', async () => {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.openDevTools(),
  );
  const isOpen = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
    );
  await expect.poll(isOpen, { timeout: 1500 }).toBe(true);
});
