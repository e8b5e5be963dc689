import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { APP, failureSentence, LOGIN, RESCUE, RESTORE } from '../../../renderer/words.ts';
import type { FailureCode } from '../../../shared/failure.ts';
import type { CopyView, RestorePreview } from '../../../shared/trust-views.ts';
import { bridgeWith, inputsOf, type Answers } from '../window.tsx';
import { LOGGED_OUT } from './sessions.ts';

function aCopy(name: string, facts: Partial<CopyView> = {}): CopyView {
  return {
    name,
    at: '2025-11-21T01:00:00.000Z',
    reason: 'daily',
    bytes: 4096,
    people: 201,
    letters: 12,
    version: 4,
    ...facts,
  };
}

function start(code: FailureCode, answers: Answers = {}) {
  const bridge = bridgeWith({
    'session.state': () => ({ refusal: code }),
    'rescue.state': () => ({
      problem: failureSentence({ code }),
      code,
      copies: [aCopy('unreadable', { version: null }), aCopy('newest'), aCopy('older')],
      canUseAsFound: code === 'database-altered',
    }),
    ...answers,
  });
  render(<App />);
  return { ...bridge, user: userEvent.setup({ delay: null }) };
}

describe('data that cannot be opened', () => {
  it('are explained, with the newest copy that is whole first', async () => {
    start('database-damaged');
    expect(await screen.findByText(failureSentence({ code: 'database-damaged' }))).toBeTruthy();
    expect(screen.getByRole('region', { name: RESCUE.newest }).textContent).toContain('201 orang');
    // Two readable copies: the unreadable one is not offered.
    expect(screen.getAllByText(RESCUE.restore).length).toBe(2);
    expect(screen.queryByRole('button', { name: RESCUE.asFound })).toBeNull();
  });

  it('are restored by an administrator of the copy, who then logs in', async () => {
    let isRestored = false;
    const preview: RestorePreview = {
      token: 't1',
      copy: aCopy('newest'),
      lost: null,
      gained: null,
      numbersKept: 0,
      isOlderVersion: false,
      needsAdministrator: true,
    };
    const { asked, user } = start('database-damaged', {
      'session.state': () => (isRestored ? LOGGED_OUT : { refusal: 'database-damaged' }),
      'restore.look': () => preview,
      'restore.run': () => {
        isRestored = true;
        return { people: 201, letters: 12, undoName: null };
      },
    });
    const [first] = await screen.findAllByText(RESCUE.restore);
    await user.click(first as HTMLElement);
    await user.click(await screen.findByLabelText(LOGIN.username));
    await user.paste('administrator');
    await user.click(screen.getByLabelText(LOGIN.password));
    await user.paste('perahu layar sore');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: LOGIN.enter })).toBeTruthy();
    expect(await screen.findByText(RESTORE.done(201, 12))).toBeTruthy();
    expect(inputsOf(asked, 'restore.look')).toMatchObject([
      { source: { kind: 'kept', name: 'newest' } },
    ]);
    expect(inputsOf(asked, 'restore.run')).toMatchObject([
      { token: 't1', administrator: { username: 'administrator', password: 'perahu layar sore' } },
    ]);
  });

  it('that are only altered may be used as they are, when somebody says so', async () => {
    let isUsed = false;
    const { user } = start('database-altered', {
      'session.state': () => (isUsed ? LOGGED_OUT : { refusal: 'database-altered' }),
      'rescue.use': () => {
        isUsed = true;
        return null;
      },
    });
    await user.click(await screen.findByRole('button', { name: RESCUE.asFound }));
    await user.click(await screen.findByRole('button', { name: RESCUE.useConfirm }));
    expect(await screen.findByRole('button', { name: LOGIN.enter })).toBeTruthy();
  });

  it('because of where their folder is are offered no copy, which would not help', async () => {
    const { asked, user } = start('folder-synchronised');
    await user.click(await screen.findByRole('button', { name: RESCUE.retry }));
    expect(await screen.findByText(failureSentence({ code: 'folder-synchronised' }))).toBeTruthy();
    expect(screen.queryByText(RESCUE.restore)).toBeNull();
    expect(inputsOf(asked, 'session.state').length).toBe(2);
  });

  it('are explained by the failure alone where not even the rescue answers', async () => {
    start('internal', { 'rescue.state': () => ({ refusal: 'internal' }) });
    expect(await screen.findByText(APP.cannotStartTitle)).toBeTruthy();
  });
});
