import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { APP, HOME, READ_ONLY, ROSTER, SETTINGS } from '../../../renderer/words.ts';
import type { SessionState } from '../../../shared/trust-views.ts';
import { bridgeWith, SESSION, type Answers } from '../window.tsx';
import { HEAD_OF_DEPARTMENT, PETUGAS, sessionOf } from './sessions.ts';

const NOBODY_FACETS = { departments: [], kelurahan: [], jobs: [], statuses: [] };

function startAs(session: SessionState, answers: Answers = {}) {
  const bridge = bridgeWith({
    'session.state': () => session,
    'import.list': () => [],
    'roster.list': () => ({ total: 0, lines: [] }),
    'roster.facets': () => NOBODY_FACETS,
    ...answers,
  });
  render(<App />);
  return { ...bridge, user: userEvent.setup({ delay: null }) };
}

async function menuEntries(): Promise<readonly (string | null)[]> {
  const menu = await screen.findByRole('navigation', { name: APP.menuLabel });
  return within(menu)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
}

const { home, roster, import: imports, letters, verify, agreements, audit, settings } = APP.menu;
const { claims, contributions, bpjs } = APP.menu;

describe('the menu', () => {
  it.each<[string, SessionState, readonly string[]]>([
    [
      'an administrator everything',
      SESSION,
      [
        home,
        roster,
        imports,
        claims,
        contributions,
        bpjs,
        letters,
        verify,
        agreements,
        audit,
        settings,
      ],
    ],
    [
      'a petugas no log of what others did',
      PETUGAS,
      [home, roster, imports, claims, contributions, bpjs, letters, verify, agreements, settings],
    ],
    [
      'an examiner everything that can be read',
      sessionOf({ role: 'pemeriksa' }),
      [home, roster, imports, claims, contributions, letters, verify, agreements, audit, settings],
    ],
    [
      'a head of the office what a head reads',
      sessionOf({ role: 'kepala' }),
      [home, roster, claims, contributions, letters, verify, agreements],
    ],
    ['a head of one department its people alone', HEAD_OF_DEPARTMENT, [roster]],
  ])('offers %s', async (_who, session, entries) => {
    startAs(session);
    expect(await menuEntries()).toEqual(entries);
  });
});

describe('screens', () => {
  it('a petugas imports, and prints no letters', async () => {
    startAs(PETUGAS);
    expect(await screen.findByRole('button', { name: HOME.importFile })).toBeTruthy();
    expect(screen.queryByRole('button', { name: HOME.printLetter })).toBeNull();
  });

  it('a petugas finds among the settings the departments, and the figures of the law to read', async () => {
    const { user } = startAs(PETUGAS);
    await user.click(await screen.findByRole('button', { name: settings }));
    const tabs = (await screen.findAllByRole('tab')).map(({ textContent }) => textContent);
    expect(tabs).toEqual([SETTINGS.tabs.departments, SETTINGS.tabs.law]);
  });

  it('a head of one department begins with its people, whom nobody can be added to', async () => {
    const { asked } = startAs(HEAD_OF_DEPARTMENT);
    expect(await screen.findByRole('heading', { name: ROSTER.title })).toBeTruthy();
    expect(screen.queryByRole('button', { name: ROSTER.add })).toBeNull();
    expect(screen.queryByRole('button', { name: ROSTER.print })).toBeNull();
    expect(asked.map(({ name }) => name)).not.toContain('import.list');
  });
});

describe('data that another process keeps', () => {
  const heldBy = {
    computer: 'DISNAKER-2',
    user: 'wa.ode',
    program: 'window',
    since: null,
  } as const;

  it('are said to be only read, and by whom they are kept; what would write is left out', async () => {
    let free = false;
    const { user } = startAs(SESSION, {
      'session.state': () => (free ? SESSION : { ...SESSION, heldBy }),
    });
    const sentence = READ_ONLY.text(`${READ_ONLY.by('wa.ode')} ${READ_ONLY.on('DISNAKER-2')}`);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.queryByRole('button', { name: HOME.importFile })).toBeNull();

    free = true;
    await user.click(screen.getByRole('button', { name: READ_ONLY.retry }));
    expect(await screen.findByRole('button', { name: HOME.importFile })).toBeTruthy();
    expect(screen.queryByText(sentence)).toBeNull();
  });
});
