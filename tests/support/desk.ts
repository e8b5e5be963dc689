import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { inject } from 'vitest';
import { Clerk } from './clerk.ts';
import { pageTexts } from './pdf-text.ts';

/** A file of this run, by its name. */
export function workFile(name: string): string {
  return join(inject('work'), name);
}

/** A clerk at the forms of the window: what they see, fill in, press and answer. */
export class Desk extends Clerk {
  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).first().waitFor();
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** In the dialog that lies on top. */
  async press(name: string | RegExp): Promise<void> {
    await this.dialog().getByRole('button', { name, exact: true }).click();
  }

  /** A field of the dialog that lies on top, by its whole name. */
  field(label: string): Locator {
    return this.dialog().getByLabel(wholeName(label));
  }

  async fill(label: string, value: string): Promise<void> {
    await this.field(label).fill(value);
  }

  async pickPerson(field: Locator, name: string): Promise<void> {
    await field.fill(name);
    await this.page.getByRole('option').filter({ hasText: name }).first().click();
  }

  async readRoster(name: string, pks: string): Promise<void> {
    await this.dialogsAnswer({ open: workFile(name) });
    await this.goTo('Impor');
    await this.page.getByText(pks).click();
    await this.button('Pilih berkas…').click();
  }

  /** Says why something doubtful is right all the same. */
  async decide(doubt: string, reason: string): Promise<void> {
    const question = this.page.getByRole('dialog', { name: 'Ada yang tidak biasa' });
    await question.getByText(doubt).waitFor();
    await question.getByLabel('Alasan mengapa ini tetap benar').fill(reason);
    await question.getByRole('button', { name: 'Simpan dengan alasan ini' }).click();
    await question.waitFor({ state: 'detached' });
  }

  /** All that the document says that is looked at. */
  async pdfText(): Promise<string> {
    return pageTexts(await this.shownPdf()).join(' ');
  }

  /** What the keyboard is in, by the name that a screen reader says. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement | null;
      return (field?.labels?.[0]?.textContent ?? field?.textContent ?? '').replace(/\s*\*$/u, '');
    });
  }
}

/** What must be filled in has a star behind its name. */
function wholeName(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[()?.]/gu, String.raw`\$&`)}(?: \\*)?$`, 'u');
}
