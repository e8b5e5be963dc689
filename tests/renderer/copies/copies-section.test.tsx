import { screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { notifications } from '@mantine/notifications';
import { afterEach, expect, it } from 'vitest';
import { CopiesSection } from '../../../renderer/screens/settings/copies-section.tsx';
import {
  COMMON,
  COPIES,
  COPY_FILE,
  failureSentence,
  PASSPHRASE,
  PASSWORD,
  RESTORE,
  RESTORE_PREVIEW,
  SECOND_PLACE,
} from '../../../renderer/words.ts';
import { requests } from '../../../shared/ipc.ts';
import type { SessionState } from '../../../shared/trust-views.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, SESSION, show, type Answers } from '../window.tsx';
import { aCopy, aPreview, copiesState } from './a-copy.ts';

// One note at a time: those of an earlier test would hide the next.
afterEach(() => notifications.clean());

const TODAY = '2025-11-22';
const LONG = 'duapuluh karakter ya';

async function open(answers: Answers = {}, session: SessionState = SESSION) {
  const { asked } = bridgeWith({ 'copies.state': () => copiesState(), ...answers });
  show(<CopiesSection today={TODAY} />, session);
  await screen.findByText(COPIES.lead);
  return { asked, user: userEvent.setup({ delay: null }) };
}

/** Pasted: every key that is typed draws the form anew. */
async function fill(user: UserEvent, label: string, text: string): Promise<void> {
  await user.click(screen.getByLabelText(label));
  await user.paste(text);
}

const button = (name: string) => screen.getByRole('button', { name });
const dialog = (name: string) => screen.findByRole('dialog', { name });

it('how safe the data are stands in one sentence at the top', async () => {
  await open({
    'copies.state': () =>
      copiesState({
        secondPlace: {
          folder: String.raw`E:\USB`,
          copiedAt: '2025-11-20T01:00:00.000Z',
          isStale: false,
          problem: null,
        },
      }),
  });
  expect(
    screen.getByText(
      'Salinan terakhir hari ini 08.12, 3.044 orang · tempat kedua: USB, 2 hari lalu',
    ),
  ).toBeTruthy();
});

it('a file is sealed with a passphrase that was typed twice', async () => {
  const { asked, user } = await open({ 'copies.save': () => ({ bytes: 2_500_000 }) });
  await user.click(button(COPIES.save));
  await dialog(COPY_FILE.title);
  await user.type(screen.getByLabelText(PASSPHRASE.label), 'pendek');
  await user.click(button(COPY_FILE.submit));
  expect(screen.getByText(PASSPHRASE.short)).toBeTruthy();
  expect(screen.getByText(PASSPHRASE.differs)).toBeTruthy();
  await user.clear(screen.getByLabelText(PASSPHRASE.label));
  await fill(user, PASSPHRASE.label, LONG);
  await fill(user, PASSPHRASE.repeat, LONG);
  expect(screen.getByText(PASSPHRASE.strengths.strong)).toBeTruthy();
  await user.click(button(COPY_FILE.submit));
  await screen.findByText(COPY_FILE.saved('daftar-contoh.xlsx', '2,5 MB'));
  const [input] = inputsOf(asked, 'copies.save');
  expect(requests['copies.save'].safeParse(input).success).toBe(true);
  expect(input).toMatchObject({ target: 'g1', passphrase: LONG });
});

it('a file without a passphrase is written only for who says that they know what it means', async () => {
  const { asked, user } = await open({ 'copies.save': () => ({ bytes: 1 }) });
  await user.click(button(COPIES.save));
  await dialog(COPY_FILE.title);
  await user.click(screen.getByText(COPY_FILE.sealingWords.open));
  await user.click(button(COPY_FILE.submit));
  expect(screen.getByText(COPY_FILE.openNeeded)).toBeTruthy();
  expect(inputsOf(asked, 'copies.save')).toEqual([]);
  await user.click(screen.getByLabelText(COPY_FILE.openAgreed));
  await user.click(button(COPY_FILE.submit));
  await screen.findByText(COPY_FILE.saved('daftar-contoh.xlsx', '1 kB'));
  expect(inputsOf(asked, 'copies.save')).toMatchObject([{ passphrase: null }]);
});

it('a second place needs a folder and a passphrase, and the password once more', async () => {
  let confirmed = false;
  const { asked, user } = await open({
    'session.confirm': () => {
      confirmed = true;
      return null;
    },
    'copies.second-place': () => (confirmed ? copiesState() : { refusal: 'password-again-needed' }),
  });
  await user.click(button(SECOND_PLACE.set));
  await dialog(SECOND_PLACE.dialogNew);
  await user.click(button(SECOND_PLACE.submit));
  expect(screen.getByText(SECOND_PLACE.folderNeeded)).toBeTruthy();
  await user.click(button(SECOND_PLACE.choose));
  await fill(user, PASSPHRASE.label, LONG);
  await fill(user, PASSPHRASE.repeat, LONG);
  await user.click(button(SECOND_PLACE.submit));
  await user.type(await screen.findByLabelText('Kata sandi'), 'rahasia contoh');
  await user.click(button(PASSWORD.againGoOn));
  await screen.findByText(SECOND_PLACE.saved);
  expect(inputsOf(asked, 'copies.second-place').at(-1)).toEqual({
    folder: 'g1',
    passphrase: LONG,
  });
});

it('a second place that cannot be reached says what to do', async () => {
  const problem = failureSentence({ code: 'second-place-missing' });
  await open({
    'copies.state': () =>
      copiesState({ secondPlace: { folder: 'E:', copiedAt: null, isStale: true, problem } }),
  });
  expect(screen.getByText(`${problem} ${SECOND_PLACE.thenMake}`)).toBeTruthy();
  expect(screen.getByText(SECOND_PLACE.stale)).toBeTruthy();
});

it('a copy is restored after its preview and the password, and a change in between shows anew', async () => {
  let runs = 0;
  const { asked, user } = await open({
    'restore.look': () => aPreview({ token: `t${runs}` }),
    'restore.run': () => {
      runs += 1;
      return runs === 1
        ? { refusal: 'restore-changed' }
        : { people: 3044, letters: 120, undoName: 'x' };
    },
  });
  await user.click(button(COPIES.restoreOne('hari ini 08.12')));
  await user.click(await screen.findByRole('button', { name: RESTORE.confirm }));
  expect(await screen.findByText(RESTORE.changed)).toBeTruthy();
  await user.click(button(RESTORE.confirm));
  await screen.findByText(RESTORE.done(3044, 120));
  expect(inputsOf(asked, 'restore.run')).toMatchObject([{ token: 't0' }, { token: 't1' }]);
});

it('the newest copy from before a restore takes the restore back', async () => {
  const { asked, user } = await open({
    'copies.state': () =>
      copiesState({ copies: [aCopy({ name: 'u', reason: 'before-restore' }), aCopy()] }),
    'restore.look': () => aPreview(),
  });
  await user.click(button(COPIES.undoOne('hari ini 08.12')));
  await dialog(RESTORE.titleUndo);
  await screen.findByRole('button', { name: RESTORE.confirmUndo });
  expect(inputsOf(asked, 'restore.look')).toMatchObject([{ source: { kind: 'kept', name: 'u' } }]);
});

it('a sealed file asks for its passphrase until it opens', async () => {
  const { user } = await open({
    'restore.look': ({ source }) => {
      if (source.kind === 'kept' || source.passphrase === LONG) return aPreview();
      const refusal =
        source.passphrase === null ? 'copy-passphrase-needed' : 'copy-passphrase-wrong';
      return { refusal };
    },
  });
  await user.click(button(COPIES.restoreFile));
  await user.type(await screen.findByLabelText(RESTORE.passphrase), 'keliru{Enter}');
  await screen.findByText(failureSentence({ code: 'copy-passphrase-wrong' }));
  await user.type(screen.getByLabelText(RESTORE.passphrase), `${LONG}{Enter}`);
  expect(await screen.findByText(RESTORE_PREVIEW.everybodyOut)).toBeTruthy();
});

it('a file that is no copy says so', async () => {
  const { user } = await open({ 'restore.look': () => ({ refusal: 'copy-damaged' }) });
  await user.click(button(COPIES.restoreFile));
  await screen.findByText(failureSentence({ code: 'copy-damaged' }));
});

it('somebody of another set of accounts is asked for theirs', async () => {
  const { asked, user } = await open({
    'restore.look': () => aPreview({ needsAdministrator: true }),
    'restore.run': () => ({ people: 1, letters: 0, undoName: null }),
  });
  await user.click(button(COPIES.restoreOne('hari ini 08.12')));
  const confirm = await screen.findByRole('button', { name: RESTORE.confirm });
  expect((confirm as HTMLButtonElement).disabled).toBe(true);
  await user.type(screen.getByLabelText('Nama pengguna'), 'wa.contoh');
  await user.type(screen.getByLabelText('Kata sandi'), 'rahasia contoh');
  await user.click(confirm);
  await screen.findByText(RESTORE.done(1, 0));
  expect(inputsOf(asked, 'restore.run')).toMatchObject([
    { administrator: { username: 'wa.contoh', password: 'rahasia contoh' } },
  ]);
});

it('who only examines sees the copies and can do nothing with them', async () => {
  await open({}, { ...SESSION, account: { ...ADMINISTRATOR, role: 'pemeriksa' } });
  expect(within(screen.getByRole('table')).getByText('3.044')).toBeTruthy();
  for (const name of [COPIES.make, COPIES.save, COPIES.restoreFile, SECOND_PLACE.set])
    expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByText(COPIES.restore)).toBeNull();
});

it('a copy that cannot be read is not offered', async () => {
  await open({ 'copies.state': () => copiesState({ copies: [aCopy({ version: null })] }) });
  expect(screen.getByText(COPIES.unreadable)).toBeTruthy();
  expect(screen.queryByText(COPIES.restore)).toBeNull();
  expect(screen.getByText(new RegExp(COPIES.lastNone, 'u'))).toBeTruthy();
});

it('a copy that could not be made says so and changes nothing', async () => {
  const { user } = await open({ 'copies.make': () => ({ refusal: 'copy-failed' }) });
  await user.click(button(COPIES.make));
  await screen.findByText(failureSentence({ code: 'copy-failed' }));
  expect(screen.queryByRole('button', { name: COMMON.cancel })).toBeNull();
});
