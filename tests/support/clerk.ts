import { once } from 'node:events';
import type { ElectronApplication, Locator, Page } from 'playwright-core';
import { enter } from './administrator.ts';
import { capture, launchAtDoor } from './launch.ts';

/** What the system would do with a page: its size in micrometres, as it was sent to the printer. */
export interface Printed {
  readonly width: number;
  readonly height: number;
}

/** Somebody at the real window, who may leave and come back to the same data. */
export class Clerk {
  readonly #dataFolder: string;
  #app: ElectronApplication | null = null;
  #page: Page | null = null;
  /** What the window wrote to its console that a developer would have to mend. */
  readonly complaints: string[] = [];

  constructor(dataFolder: string) {
    this.#dataFolder = dataFolder;
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('The window is not open');
    return this.#app;
  }

  get page(): Page {
    if (!this.#page) throw new Error('The window is not open');
    return this.#page;
  }

  /** As the administrator. */
  async open(): Promise<void> {
    await this.openAtDoor();
    await enter(this.page);
  }

  /** Nobody is logged in yet. */
  async openAtDoor(): Promise<void> {
    ({ app: this.#app, window: this.#page } = await launchAtDoor(this.#dataFolder));
    this.page.setDefaultTimeout(15_000);
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  async close(): Promise<void> {
    await this.#app?.close();
    this.#app = null;
  }

  /** As a power cut would: nothing is told to anybody. */
  async cutOff(): Promise<void> {
    const child = this.app.process();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    this.#app = null;
  }

  /** The system's dialogs cannot be clicked in a test: they answer with these files. */
  async dialogsAnswer(files: { open?: string; save?: string }): Promise<void> {
    await this.app.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [answer.open ?? ''] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: answer.save ?? '' });
    }, files);
  }

  /** There is no printer in a test: this one takes everything and remembers its paper. */
  async plugInPrinter(): Promise<void> {
    await this.app.evaluate(({ app, BrowserWindow }) => {
      const sent: unknown[] = [];
      Object.assign(globalThis, { sent });
      const [window] = BrowserWindow.getAllWindows();
      if (window) window.webContents.getPrintersAsync = async () => [{ name: 'F4' } as never];
      app.on('web-contents-created', (_event, contents) => {
        contents.print = (options, told) => {
          sent.push(options?.pageSize);
          told?.(true, '');
        };
      });
    });
  }

  sentToPrinter(): Promise<readonly Printed[]> {
    return this.app.evaluate(() => (globalThis as unknown as { sent: Printed[] }).sent);
  }

  /** The document that is looked at, as bytes. */
  async shownPdf(): Promise<Buffer> {
    const frame = this.page.locator('iframe').last();
    await frame.waitFor();
    return this.#document((await frame.getAttribute('src')) ?? '');
  }

  async #document(address: string): Promise<Buffer> {
    const bytes = await this.app.evaluate(
      async ({ net }, url) => {
        const reply = await net.fetch(url);
        return Buffer.from(await reply.arrayBuffer()).toString('base64');
      },
      address.replace(/#.*$/u, ''),
    );
    return Buffer.from(bytes, 'base64');
  }

  async closeDocument(): Promise<void> {
    await this.page.locator('iframe').waitFor();
    await this.page.getByRole('button', { name: 'Tutup', exact: true }).last().click();
    await this.page.locator('iframe').waitFor({ state: 'detached' });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The dialog that lies on top. */
  dialog(): Locator {
    return this.page.getByRole('dialog').last();
  }

  goTo(name: string): Promise<void> {
    const menu = this.page.getByRole('navigation', { name: 'Menu utama' });
    return menu.getByRole('button', { name, exact: true }).click();
  }

  /** From a list of choices. */
  async choose(field: Locator, option: string | RegExp): Promise<void> {
    await field.click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Without the notes over it, and after what fades in. */
  async picture(name: string): Promise<void> {
    const notes = this.page.getByRole('button', { name: 'Tutup pemberitahuan ini' });
    for (const note of await notes.all())
      await note.click({ timeout: 1000 }).catch(() => undefined);
    await this.page.waitForTimeout(400);
    await capture(this.app, `test-results/${name}.png`);
  }
}
