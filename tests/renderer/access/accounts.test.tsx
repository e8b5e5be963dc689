import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AccountsSection } from '../../../renderer/screens/settings/accounts-section.tsx';
import {
  ACCOUNTS,
  COMMON,
  failureSentence,
  FIRST_ACCOUNT,
  LOGIN,
  PASSWORD,
  ROLE_NAME,
  SETTINGS,
} from '../../../renderer/words.ts';
import type { AccountView } from '../../../shared/trust-views.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, show, type Answers } from '../window.tsx';
import { sessionOf } from './sessions.ts';

const OWN: AccountView = {
  ...ADMINISTRATOR,
  isActive: true,
  isTemporary: false,
  createdAt: '2025-01-02T00:00:00.000Z',
  lastLogin: '2025-11-21T00:00:00.000Z',
};
const OTHER: AccountView = {
  ...OWN,
  id: 2,
  username: 'petugas',
  name: 'La Contoh',
  role: 'petugas',
};

const DEPARTMENTS = [
  { id: 5, name: 'Dinas Kesehatan', parentId: null, aliases: [], members: 0 },
] as const;

function start(answers: Answers = {}) {
  const bridge = bridgeWith({
    'account.list': () => [OWN, OTHER],
    'account.save': () => OTHER,
    'department.list': () => DEPARTMENTS,
    ...answers,
  });
  show(<AccountsSection />);
  return { ...bridge, user: userEvent.setup({ delay: null }) };
}

type User = ReturnType<typeof start>['user'];

const dialog = () => screen.findByRole('dialog');

async function fill(user: User, label: string, text: string): Promise<void> {
  const input = within(await dialog()).getByLabelText(label);
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
}

const press = async (user: User, name: string) =>
  user.click(within(await dialog()).getByText(name));

describe('accounts', () => {
  it('a head is made one of a department, with a password that is only for now', async () => {
    const { asked, user } = start();
    await user.click(await screen.findByText(ACCOUNTS.add));
    await fill(user, FIRST_ACCOUNT.name, 'Wa Contoh');
    await fill(user, LOGIN.username, 'wa.contoh');
    await user.click(within(await dialog()).getByLabelText(ROLE_NAME.kepala));
    await user.click(within(await dialog()).getByPlaceholderText(ACCOUNTS.departmentAll));
    await user.click(await screen.findByText('Dinas Kesehatan'));
    await fill(user, ACCOUNTS.temporaryPassword, 'pendek');
    await press(user, COMMON.save);
    expect(await screen.findByText(PASSWORD.short)).toBeTruthy();
    await fill(user, ACCOUNTS.temporaryPassword, 'sandi sementara');
    await press(user, COMMON.save);
    expect(inputsOf(asked, 'account.save')).toEqual([
      {
        id: null,
        name: 'Wa Contoh',
        username: 'wa.contoh',
        role: 'kepala',
        departmentId: 5,
        isActive: true,
        password: 'sandi sementara',
      },
    ]);
  });

  it('changing an account leaves its password as it is, and may end its logins', async () => {
    const { asked, user } = start();
    await user.click(await screen.findByLabelText(SETTINGS.editOne('La Contoh')));
    await user.click(
      within(await dialog()).getByLabelText(new RegExp(`^${ACCOUNTS.isActive}`, 'u')),
    );
    await press(user, COMMON.save);
    expect(inputsOf(asked, 'account.save')).toMatchObject([
      { id: 2, isActive: false, password: null },
    ]);
  });

  it('nobody changes what they themselves may', async () => {
    const { user } = start();
    await user.click(await screen.findByLabelText(SETTINGS.editOne(ADMINISTRATOR.name)));
    expect(within(await dialog()).getByText(ACCOUNTS.own)).toBeTruthy();
    expect(within(await dialog()).queryByRole('radio')).toBeNull();
  });

  it('a username that is taken is said beside the field', async () => {
    const { user } = start({ 'account.save': () => ({ refusal: 'account-taken' }) });
    await user.click(await screen.findByLabelText(SETTINGS.editOne('La Contoh')));
    await press(user, COMMON.save);
    const field = await within(await dialog()).findByLabelText(LOGIN.username);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(failureSentence({ code: 'account-taken' }))).toBeTruthy();
  });

  it('an examiner looks at them, and changes nothing', async () => {
    bridgeWith({ 'account.list': () => [OWN, OTHER] });
    show(<AccountsSection />, sessionOf({ id: 9, role: 'pemeriksa' }));
    expect(await screen.findByText('La Contoh')).toBeTruthy();
    expect(screen.queryByText(ACCOUNTS.add)).toBeNull();
    expect(screen.queryByLabelText(SETTINGS.editOne('La Contoh'))).toBeNull();
    expect(screen.queryByText(ACCOUNTS.recoveryRenew)).toBeNull();
  });
});

describe('what asks for the password once more', () => {
  function startLocked() {
    let confirmed = false;
    return start({
      'recovery.renew': () =>
        confirmed ? { recoveryCode: 'AAAAA-BBBBB' } : { refusal: 'password-again-needed' },
      'session.confirm': ({ password }) => {
        if (password !== 'benar sekali') return { refusal: 'login-wrong' };
        confirmed = true;
        return null;
      },
    });
  }

  it('is done when the right one was typed, without pressing again', async () => {
    const { asked, user } = startLocked();
    await user.click(await screen.findByText(ACCOUNTS.recoveryRenew));
    await press(user, ACCOUNTS.renewConfirm);
    await fill(user, LOGIN.password, 'salah');
    await press(user, PASSWORD.againGoOn);
    expect(await screen.findByText(LOGIN.wrongPassword)).toBeTruthy();
    await fill(user, LOGIN.password, 'benar sekali');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('AAAAA-BBBBB')).toBeTruthy();
    expect(inputsOf(asked, 'recovery.renew').length).toBe(2);
  });

  it('is not done by who gives up', async () => {
    const { asked, user } = startLocked();
    await user.click(await screen.findByText(ACCOUNTS.recoveryRenew));
    await press(user, ACCOUNTS.renewConfirm);
    await press(user, COMMON.cancel);
    expect(screen.queryByText('AAAAA-BBBBB')).toBeNull();
    expect(inputsOf(asked, 'recovery.renew').length).toBe(1);
  });
});
