import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { useIdleLock } from '../../../renderer/frame/use-idle-lock.ts';
import { APP, LOCK, LOGIN, OFFICE, SETTINGS } from '../../../renderer/words.ts';
import type { SessionState } from '../../../shared/trust-views.ts';
import { anOfficeView } from '../office-view.ts';
import { bridgeWith, inputsOf, SESSION, STATE, type Answers } from '../window.tsx';
import { PETUGAS } from './sessions.ts';

const DRAFT = 'Jl. Konsep 1';

function start(answers: Answers = {}) {
  const bridge = bridgeWith({
    'import.list': () => [],
    'office.get': () => anOfficeView(),
    'session.login': () => SESSION,
    ...answers,
  });
  render(<App />);
  return { ...bridge, user: userEvent.setup({ delay: null }) };
}

type Opened = ReturnType<typeof start>;

/** Begins to change the address of the office, and does not save it. */
async function writeDraft({ user }: Opened): Promise<HTMLElement> {
  await user.click(await screen.findByRole('button', { name: APP.menu.settings }));
  const address = await screen.findByLabelText(OFFICE.address);
  await user.click(address);
  await user.paste(DRAFT);
  return address;
}

const isLocked = () => screen.findByRole('heading', { name: LOCK.title });

async function unlock({ user }: Opened): Promise<void> {
  await user.click(await screen.findByLabelText(LOGIN.password));
  await user.paste('perahu layar sore');
  await user.keyboard('{Enter}');
}

describe('a locked window', () => {
  it('has nothing of the screens in the document, and gives a draft back to its person', async () => {
    const opened = start();
    const address = await writeDraft(opened);
    await opened.user.keyboard('{Control>}l{/Control}');
    await isLocked();
    expect(inputsOf(opened.asked, 'session.lock').length).toBe(1);
    expect(document.contains(address)).toBe(false);
    expect(document.body.innerHTML).not.toContain(DRAFT);
    expect(screen.queryByRole('navigation')).toBeNull();

    await unlock(opened);
    await waitFor(() => expect(document.contains(address)).toBe(true));
    expect((address as HTMLTextAreaElement).value).toContain(DRAFT);
    expect(document.activeElement).toBe(address);
  });

  it('takes an open dialog with it, which no key closes meanwhile', async () => {
    const opened = start();
    await writeDraft(opened);
    await opened.user.click(screen.getByText(SETTINGS.tabs.check));
    const stay = await screen.findByRole('button', { name: APP.unsavedStay });
    act(opened.lock);
    await isLocked();
    expect(document.contains(stay)).toBe(false);
    await opened.user.keyboard('{Escape}{Control>}k{/Control}');
    await unlock(opened);
    await waitFor(() => expect(document.contains(stay)).toBe(true));
  });

  it('begins afresh for another person', async () => {
    const opened = start({ 'session.login': () => PETUGAS });
    const address = await writeDraft(opened);
    act(opened.lock);
    await opened.user.click(await screen.findByRole('button', { name: LOCK.other }));
    await opened.user.type(await screen.findByLabelText(LOGIN.username), 'petugas');
    await unlock(opened);
    const home = await screen.findByRole('button', { name: APP.menu.home });
    expect(home.getAttribute('aria-current')).toBe('page');
    expect(document.contains(address)).toBe(false);
    expect(inputsOf(opened.asked, 'app.state').length).toBe(2);
  });

  it('is what an answer login-needed makes of it; the question is asked again for the same person', async () => {
    let session: SessionState | null = SESSION;
    const opened = start({
      'office.get': () => (session ? anOfficeView() : { refusal: 'login-needed' }),
      'session.login': () => {
        session = SESSION;
        return SESSION;
      },
    });
    const settings = await screen.findByRole('button', { name: APP.menu.settings });
    session = null;
    await opened.user.click(settings);
    await isLocked();
    await unlock(opened);
    expect(await screen.findByLabelText(OFFICE.address)).toBeTruthy();
    expect(inputsOf(opened.asked, 'office.get').length).toBe(2);
  });

  it('asks nothing of the data by itself', async () => {
    const opened = start({ 'app.state': () => STATE });
    await screen.findByRole('navigation', { name: APP.menuLabel });
    act(opened.lock);
    await isLocked();
    const before = opened.asked.length;
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new MouseEvent('pointermove'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(opened.asked.length).toBe(before);
  });
});

describe('a window where nobody is', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('locks itself after the minutes that are set, counted from the last sign of life', () => {
    bridgeWith({});
    const lock = vi.fn();
    renderHook(() => useIdleLock(10, lock));
    vi.advanceTimersByTime(9 * 60_000);
    window.dispatchEvent(new MouseEvent('pointermove'));
    vi.advanceTimersByTime(9 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(61_000);
    expect(lock).toHaveBeenCalled();
  });

  it('locks at the first sign of life after a sleep in which no clock ran', () => {
    bridgeWith({});
    const lock = vi.fn();
    renderHook(() => useIdleLock(10, lock));
    vi.setSystemTime(Date.now() + 11 * 60_000);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(lock).toHaveBeenCalledOnce();
  });

  it('tells the backend of life, at most every half minute', async () => {
    const { asked } = bridgeWith({});
    renderHook(() => useIdleLock(10, () => {}));
    for (let second = 0; second < 90; second += 1) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one second after the other
      await vi.advanceTimersByTimeAsync(1000);
      window.dispatchEvent(new MouseEvent('pointermove'));
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(inputsOf(asked, 'session.touch').length).toBe(3);
  });
});
