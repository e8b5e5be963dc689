import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { JobProgress } from '../../shared/ipc.ts';
import { draftForSamples } from '../support/draft-for-samples.ts';
import { enterByRequest } from '../support/administrator.ts';
import { capture, launch, launchAtDoor, newDataFolder, type OpenedApp } from '../support/launch.ts';
import { openArguments } from '../support/open-app.ts';

let opened: OpenedApp;
let app: ElectronApplication;
let page: Page;

beforeAll(async () => {
  opened = await launch();
  ({ app, window: page } = opened);
});
afterAll(() => opened?.app.close());

/** Runs in the page, where a script of the page would. */
const inPage = <T>(work: () => T | Promise<T>) => page.evaluate(work);

/** The addresses of everything that is open, the parts of the PDF viewer included. */
const openPages = () =>
  app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .flatMap((contents) => contents.mainFrame.framesInSubtree.map((frame) => frame.url)),
  );

describe('the page', () => {
  it('comes from app://ui and is called Buku PKS', async () => {
    expect(page.url()).toBe('app://ui/index.html');
    expect(await page.title()).toBe('Buku PKS');
    const title = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getTitle(),
    );
    expect(title).toBe('Buku PKS');
    expect(await inPage(() => document.documentElement.lang)).toBe('id');
  });

  it('knows nothing of Node, and of the app only the bridge', async () => {
    const found = await inPage(() => ({
      node: ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in window),
      bridge: Object.keys(window.buku).toSorted(),
    }));
    expect(found).toEqual({
      node: [],
      bridge: ['choose', 'dropped', 'onLock', 'onProgress', 'print', 'request', 'reveal'],
    });
  });

  it('runs with every switch of isolation on', async () => {
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('is sent with a policy that forbids everything it does not use', async () => {
    const policy = await inPage(async () => {
      const response = await fetch('app://ui/index.html');
      return response.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('runs no script that a text brings along', async () => {
    const ran = await inPage(async () => {
      const marks = window as unknown as { ran?: string };
      const element = document.createElement('div');
      element.innerHTML = '<img src="data:," onerror="window.ran = \'handler\'">';
      document.body.append(element);
      const script = document.createElement('script');
      script.textContent = "window.ran = 'script'";
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 300));
      element.remove();
      script.remove();
      return marks.ran ?? 'nothing';
    });
    expect(ran).toBe('nothing');
  });

  it.each([
    'app://ui/../main/main.js',
    'app://ui/..%2Fmain%2Fmain.js',
    'app://ui/%2e%2e/%2e%2e/package.json',
    'app://ui/nothing.js',
    'app://elsewhere/index.html',
  ])('gets nothing from %s', async (url) => {
    // Asked by main, which no policy holds back.
    const status = await app.evaluate(
      async ({ net }, address) => (await net.fetch(address)).status,
      url,
    );
    expect(status).toBe(404);
  });

  it('cannot reach the network', async () => {
    const tried = await inPage(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(tried).toBe('refused');
    // The policy aside, the session itself cancels such requests.
    const blocked = await app.evaluate(({ session }) =>
      session.defaultSession.fetch('https://example.org/').then(
        () => 'reached',
        (error: Error) => error.message,
      ),
    );
    expect(blocked).toContain('ERR_BLOCKED_BY_CLIENT');
  });
});

describe('the window', () => {
  it('opens no other window', async () => {
    expect(await inPage(() => window.open('app://ui/index.html') === null)).toBe(true);
    const count = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(count).toBe(1);
  });

  it('grants no permission', async () => {
    const answers = await inPage(async () => {
      const refused = (work: Promise<unknown>) =>
        work.then(
          () => 'granted',
          () => 'refused',
        );
      return Promise.all([
        Notification.requestPermission().then((answer) =>
          answer === 'granted' ? 'granted' : 'refused',
        ),
        refused(navigator.mediaDevices.getUserMedia({ audio: true })),
        refused(navigator.clipboard.readText()),
        refused(
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
        ),
      ]);
    });
    expect(answers).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('is the only one that main answers: not another one with the same page and bridge', async () => {
    const answered = await app.evaluate(async ({ app: electron, BrowserWindow }) => {
      const preload = `${electron.getAppPath()}/out/preload/preload.cjs`;
      const other = new BrowserWindow({ show: false, webPreferences: { preload } });
      await other.loadURL('app://ui/index.html');
      const ask = `window.buku.request('app.state').then(() => 'answered', (error) => error.message)`;
      const answer = (await other.webContents.executeJavaScript(ask)) as string;
      other.destroy();
      return answer;
    });
    expect(answered).toContain('request-invalid');
  });

  it('comes to the front when the app is started a second time', async () => {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
    const { executablePath, appFolder } = inject('runtime');
    const display = inject('display');
    const second = spawn(executablePath, openArguments(appFolder, opened.dataFolder), {
      env: { ...process.env, ...(display ? { DISPLAY: display } : {}) },
      stdio: 'ignore',
    });
    const [code] = (await once(second, 'exit')) as [number | null];
    expect(code).toBe(0);
    await expect
      .poll(() =>
        app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
      )
      .toBe(false);
  });

  it('keeps the keys for cutting, copying, pasting and undoing', async () => {
    const roles = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap((item) =>
        (item.submenu?.items ?? []).map(({ role }) => role as string | undefined),
      ),
    );
    expect(roles).toEqual(
      expect.arrayContaining(['undo', 'redo', 'cut', 'copy', 'paste', 'selectall']),
    );
  });
});

describe('files', () => {
  it('a chosen file reaches the window as an id, a name and a size', async () => {
    const file = join(inject('work'), 'surat.xlsx');
    writeFileSync(file, 'abc');
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, file);
    const grant = await inPage(() => window.buku.choose('workbook'));
    expect(grant).toEqual({ id: expect.any(String) as string, name: 'surat.xlsx', size: 3 });
    expect(JSON.stringify(grant)).not.toContain(inject('work'));
  });

  it('a cancelled dialog is no file', async () => {
    await app.evaluate(({ dialog }) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
    });
    expect(await inPage(() => window.buku.choose('save-pdf', 'surat'))).toBeNull();
  });

  it('a name to save under is made safe, and its extension is completed', async () => {
    const target = join(inject('work'), 'hasil');
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = (...args: unknown[]) => {
        (globalThis as { asked?: unknown }).asked = args.at(-1);
        return Promise.resolve({ canceled: false, filePath: path });
      };
    }, target);
    const grant = await inPage(() => window.buku.choose('save-xlsx', '../500.15/12: CON?'));
    expect(grant?.name).toBe('hasil.xlsx');
    const asked = await app.evaluate(() => (globalThis as { asked?: unknown }).asked);
    expect(asked).toMatchObject({ defaultPath: '-500.15-12- CON-' });
  });

  it('a dropped file is granted like a chosen one', async () => {
    const file = join(inject('work'), 'jatuh.xlsx');
    writeFileSync(file, 'abcd');
    await page.evaluate(() => {
      const input = document.createElement('input');
      input.type = 'file';
      input.id = 'dropped-file';
      document.body.append(input);
    });
    await page.locator('#dropped-file').setInputFiles(file);
    const grant = await inPage(async () => {
      const input = document.querySelector<HTMLInputElement>('#dropped-file');
      const dropped = input?.files?.[0];
      input?.remove();
      return dropped ? window.buku.dropped(dropped) : null;
    });
    expect(grant).toMatchObject({ name: 'jatuh.xlsx', size: 4 });
  });

  it('a file that the page made up itself is no file of the person', async () => {
    expect(await inPage(() => window.buku.dropped(new File(['x'], '/etc/passwd')))).toBeNull();
  });

  it('only what was granted is shown in the file manager', async () => {
    const shown = await app.evaluate(async ({ BrowserWindow, shell }) => {
      const paths: string[] = [];
      shell.showItemInFolder = (path) => paths.push(path);
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      await contents?.executeJavaScript("window.buku.reveal('/etc/passwd')");
      return paths;
    });
    expect(shown).toEqual([]);
  });
});

describe('the data', () => {
  let document: string;

  it('live in a process of their own', async () => {
    const services = await app.evaluate(({ app: electron }) =>
      electron.getAppMetrics().map(({ type, name }) => `${type}: ${name ?? ''}`),
    );
    expect(services).toContain('Utility: buku-pks-data');
  });

  it('are served as documents that the built-in viewer shows, and progress is heard', async () => {
    await inPage(() => {
      const heard: JobProgress[] = [];
      Object.assign(window, { heard });
      window.buku.onProgress((news) => heard.push(news));
    });
    const reply = await draftForSamples(page);
    if (!reply.ok) throw new Error(`The draft failed: ${reply.failure.code}`);
    ({ document } = reply.value);
    const heard = await inPage(() => (window as unknown as { heard: JobProgress[] }).heard);
    expect(heard.at(-1)).toMatchObject({ job: 'konsep', stage: 'drawing' });

    await page.evaluate((id) => {
      const frame = window.document.createElement('iframe');
      frame.id = 'viewer';
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:9999';
      frame.src = `app://documents/${id}.pdf`;
      window.document.body.append(frame);
    }, document);
    await expect
      .poll(openPages, { timeout: 20_000 })
      .toEqual(expect.arrayContaining([expect.stringMatching(/^chrome-extension:/)]));
    await page.waitForTimeout(2000); // nothing says when the viewer has drawn
    await capture(app, 'test-results/pdf-viewer.png');
    await inPage(() => window.document.querySelector('#viewer')?.remove());
  });

  it('are saved by the viewer only as by the window: that they left is written down', async () => {
    const target = join(inject('work'), 'dari-penampil.pdf');
    await app.evaluate(
      ({ BrowserWindow, dialog }, { path, url }) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
        BrowserWindow.getAllWindows()[0]?.webContents.downloadURL(url);
      },
      { path: target, url: `app://documents/${document}.pdf` },
    );
    await expect.poll(() => existsSync(target), { timeout: 10_000 }).toBe(true);
    const filter = {
      group: 'exports',
      actor: null,
      from: null,
      until: null,
      personId: null,
    } as const;
    const reply = await page.evaluate(
      (asked) => window.buku.request('audit.list', { filter: asked, offset: 0, limit: 1 }),
      filter,
    );
    expect(reply).toMatchObject({ ok: true, value: { entries: [{ kind: 'document-saved' }] } });
  });

  it('an unknown document is not found', async () => {
    const status = await app.evaluate(
      async ({ net }) => (await net.fetch('app://documents/tidak-ada.pdf')).status,
    );
    expect(status).toBe(404);
  });

  it('an unknown document is not printed', async () => {
    const reply = await inPage(() => window.buku.print('tidak-ada'));
    expect(reply).toEqual({ ok: false, failure: { code: 'file-missing' } });
  });

  it('printing without a printer says so', async () => {
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents) contents.getPrintersAsync = () => Promise.resolve([]);
    });
    const reply = await page.evaluate((id) => window.buku.print(id), document);
    expect(reply).toEqual({ ok: false, failure: { code: 'printer-unavailable' } });
  });

  it('printing opens the dialog once for the document, on its own paper', async () => {
    await app.evaluate(({ app: electron, BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const printer = [{ name: 'Contoh', displayName: 'Contoh', description: '', options: {} }];
      if (contents) contents.getPrintersAsync = () => Promise.resolve(printer);
      electron.once('web-contents-created', (_event, hidden) => {
        hidden.print = (options) =>
          Object.assign(globalThis, { printed: { url: hidden.getURL(), options } });
      });
    });
    const reply = await page.evaluate((id) => window.buku.print(id), document);
    expect(reply).toEqual({ ok: true, value: null });
    const printed = await app.evaluate(() => (globalThis as { printed?: unknown }).printed);
    expect(printed).toMatchObject({
      url: `app://documents/${document}.pdf`,
      options: { silent: false, pageSize: { width: 215_000, height: 330_000 } },
    });
  });

  it('are back after their process died, and what was under way is answered', async () => {
    await app.evaluate(({ app: electron }) => {
      const data = electron.getAppMetrics().find(({ name }) => name === 'buku-pks-data');
      if (data) process.kill(data.pid, 'SIGKILL');
    });
    await expect
      .poll(() => inPage(() => window.buku.request('app.state', undefined)), { timeout: 15_000 })
      // Whoever was logged in was known to the process that died.
      .toEqual({ ok: false, failure: { code: 'login-needed' } });
    expect(await enterByRequest(page)).toBe(true);
    expect(await inPage(() => window.buku.request('app.state', undefined))).toMatchObject({
      ok: true,
    });
  });
});

// Last with this window: to Playwright a prevented navigation never ends.
describe('navigation', () => {
  it.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://ui/other.html',
    'data:text/html,x',
  ])('to %s is prevented', async (url) => {
    await page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      document.body.append(link);
      link.click();
      link.remove();
    }, url);
    await page.waitForTimeout(300);
    expect(page.url()).toBe('app://ui/index.html');
    expect(await inPage(() => typeof window.buku)).toBe('object');
  });
});

it('the window has its size again after a restart', async () => {
  const dataFolder = newDataFolder();
  const first = await launchAtDoor(dataFolder);
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setSize(1200, 700),
  );
  await first.app.close();
  const second = await launchAtDoor(dataFolder);
  const size = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getSize(),
  );
  await second.app.close();
  expect(size).toEqual([1200, 700]);
});

it('data that cannot be opened are a sentence in the window, not a crash', async () => {
  const dataFolder = newDataFolder();
  const first = await launch(dataFolder);
  await first.window.evaluate(() => window.buku.request('app.state', undefined));
  await first.app.close();
  writeFileSync(join(dataFolder, 'buku-pks.sqlite'), 'not a database'.repeat(1000));
  const second = await launchAtDoor(dataFolder);
  const reply = await second.window.evaluate(() => window.buku.request('app.state', undefined));
  await second.app.close();
  expect(reply).toEqual({ ok: false, failure: { code: 'database-damaged' } });
});
