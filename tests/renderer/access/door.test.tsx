import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import {
  APP,
  failureSentence,
  FIRST_ACCOUNT,
  LOGIN,
  PASSWORD,
  RECOVERY,
  WHO,
} from '../../../renderer/words.ts';
import { bridgeWith, inputsOf, SESSION, type Answers } from '../window.tsx';
import { FIRST_START, LOGGED_OUT, sessionOf } from './sessions.ts';

const SECRET = 'perahu layar sore';
const CODE = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE';

function start(answers: Answers) {
  const bridge = bridgeWith({ 'import.list': () => [], ...answers });
  render(<App />);
  return { ...bridge, user: userEvent.setup({ delay: null }) };
}

type User = ReturnType<typeof userEvent.setup>;

/** All at once, as a password manager would. */
async function fill(user: User, label: string, text: string): Promise<void> {
  const input = await field(label);
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
}

const button = (name: string) => screen.findByRole('button', { name });
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const menu = () => screen.findByRole('navigation', { name: APP.menuLabel });

describe('the first start', () => {
  it('makes the administrator, and goes on only when the recovery code is said to be kept', async () => {
    const made = { state: SESSION, recoveryCode: CODE };
    const { asked, user } = start({
      'session.state': () => FIRST_START,
      'account.first': () => made,
    });
    const name = await field(FIRST_ACCOUNT.name);
    expect(document.activeElement).toBe(name);
    await user.keyboard('Wa Ode Contoh');
    await fill(user, LOGIN.username, ' wa.ode ');
    await fill(user, LOGIN.password, SECRET);
    await fill(user, PASSWORD.again, SECRET.slice(1));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(PASSWORD.differs)).toBeTruthy();
    expect(inputsOf(asked, 'account.first')).toEqual([]);

    await fill(user, PASSWORD.again, SECRET);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(CODE)).toBeTruthy();
    expect(inputsOf(asked, 'account.first')).toEqual([
      { name: 'Wa Ode Contoh', username: 'wa.ode', password: SECRET },
    ]);
    expect(await button(RECOVERY.kept)).toHaveProperty('disabled', true);
    await user.click(screen.getByLabelText(RECOVERY.keptCheck));
    await user.click(await button(RECOVERY.kept));
    expect(await menu()).toBeTruthy();
    expect(document.body.textContent).not.toContain(CODE);
  });
});

describe('logging in', () => {
  it('asks for nothing of the data before it', async () => {
    const { asked } = start({ 'session.state': () => LOGGED_OUT });
    await button(LOGIN.enter);
    expect(new Set(asked.map(({ name }) => name))).toEqual(new Set(['session.state']));
  });

  it('a wrong password is said in words that do not tell whether the name exists, and is typed anew', async () => {
    const { user } = start({
      'session.state': () => LOGGED_OUT,
      'session.login': () => ({ refusal: 'login-wrong' }),
    });
    await fill(user, LOGIN.username, 'siapa.saja');
    await fill(user, LOGIN.password, 'salah');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(failureSentence({ code: 'login-wrong' }))).toBeTruthy();
    await waitFor(async () => expect(document.activeElement).toBe(await field(LOGIN.password)));
    expect((await field(LOGIN.password)).value).toBe('');
    expect((await field(LOGIN.username)).value).toBe('siapa.saja');
  });

  it('who has to wait sees the seconds go by, and is heard again after them', async () => {
    let tries = 0;
    const { asked, user } = start({
      'session.state': () => LOGGED_OUT,
      'session.login': () => {
        tries += 1;
        return tries === 1 ? { refusal: 'login-wait', details: ['2'] } : SESSION;
      },
    });
    await fill(user, LOGIN.username, 'administrator');
    await fill(user, LOGIN.password, 'salah');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(LOGIN.wait(2))).toBeTruthy();
    expect(await button(LOGIN.waitButton(2))).toHaveProperty('disabled', true);
    await fill(user, LOGIN.password, SECRET);
    await user.keyboard('{Enter}');
    expect(inputsOf(asked, 'session.login').length).toBe(1);
    expect(await screen.findByText(LOGIN.wait(1), {}, { timeout: 3000 })).toBeTruthy();
    await screen.findByRole('button', { name: LOGIN.enter }, { timeout: 3000 });

    await user.keyboard('{Enter}');
    expect(await menu()).toBeTruthy();
  });

  it('Caps Lock is said where it would spoil a password', async () => {
    const { user } = start({ 'session.state': () => LOGGED_OUT });
    await user.type(await field(LOGIN.password), '{CapsLock}A');
    expect(await screen.findByText(LOGIN.capsLock)).toBeTruthy();
    await user.keyboard('{CapsLock}a');
    expect(screen.queryByText(LOGIN.capsLock)).toBeNull();
  });

  it('a forgotten password of an administrator is replaced against the printed code, which is replaced too', async () => {
    const { asked, user } = start({
      'session.state': () => LOGGED_OUT,
      'session.recover': () => ({ state: SESSION, recoveryCode: CODE }),
    });
    await user.click(await button(LOGIN.forgotten));
    await fill(user, LOGIN.username, 'administrator');
    await fill(user, LOGIN.code, 'zzzzz yyyyy');
    await fill(user, PASSWORD.new, SECRET);
    await fill(user, PASSWORD.again, SECRET);
    await user.keyboard('{Enter}');
    expect(await screen.findByText(CODE)).toBeTruthy();
    expect(inputsOf(asked, 'session.recover')).toEqual([
      { username: 'administrator', code: 'zzzzz yyyyy', password: SECRET },
    ]);
  });

  it('a password that somebody else gave opens nothing before it is replaced', async () => {
    const given = sessionOf({ mustChangePassword: true });
    const { asked, user } = start({
      'session.state': () => LOGGED_OUT,
      'session.login': () => given,
      'password.change': () => SESSION,
    });
    await fill(user, LOGIN.username, 'administrator');
    await fill(user, LOGIN.password, SECRET);
    await user.keyboard('{Enter}');
    await fill(user, PASSWORD.temporary, SECRET);
    expect(inputsOf(asked, 'app.state')).toEqual([]);
    await fill(user, PASSWORD.new, 'kata sandi sendiri');
    await fill(user, PASSWORD.again, 'kata sandi sendiri');
    await user.keyboard('{Enter}');
    expect(await menu()).toBeTruthy();
    expect(inputsOf(asked, 'password.change')).toEqual([
      { current: SECRET, next: 'kata sandi sendiri' },
    ]);
  });

  it('who leaves is asked for a name again, and the session has ended', async () => {
    let left = false;
    const { asked, user } = start({
      'session.state': () => (left ? LOGGED_OUT : SESSION),
      'session.lock': () => {
        left = true;
        return null;
      },
    });
    await user.click(await button(WHO.menu('Administrator Contoh')));
    await user.click(await screen.findByRole('menuitem', { name: WHO.leave }));
    expect(await field(LOGIN.username)).toBeTruthy();
    expect(inputsOf(asked, 'session.lock').length).toBe(1);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
