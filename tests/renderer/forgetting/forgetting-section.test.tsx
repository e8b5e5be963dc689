import { notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ForgettingSection } from '../../../renderer/screens/settings/forgetting-section.tsx';
import { COMMON, failureSentence, FORGETTING, PDF, RULES } from '../../../renderer/words.ts';
import { requests } from '../../../shared/ipc.ts';
import type { ForgetState, SessionState } from '../../../shared/trust-views.ts';
import { ADMINISTRATOR, bridgeWith, inputsOf, SESSION, show, type Answers } from '../window.tsx';

// One note at a time: those of an earlier test would hide the next.
afterEach(() => notifications.clean());

const TODAY = '2036-03-01';
const DOCUMENT = { document: 'd1', pages: 2, suggestedName: 'berita-acara.pdf' };

function aState(different: Partial<ForgetState> = {}): ForgetState {
  return {
    years: 10,
    from: '2025-01-01',
    source: 'JRA Contoh',
    endedBefore: '2026-03-01',
    people: [
      {
        personId: 7,
        name: 'La Contoh',
        nikMasked: '7472••••••••0001',
        endedOn: '2025-12-31',
        pks: ['non-asn'],
      },
      {
        personId: 9,
        name: 'Wa Contoh',
        nikMasked: '7472••••••••0002',
        endedOn: '2026-01-31',
        pks: ['non-asn', 'rentan'],
      },
    ],
    nextOn: '2036-04-01',
    reports: [],
    ...different,
  };
}

async function open(answers: Answers = {}, session: SessionState = SESSION) {
  const { asked } = bridgeWith({
    'forget.state': () => aState(),
    'forget.report': () => DOCUMENT,
    ...answers,
  });
  show(<ForgettingSection today={TODAY} />, session);
  await screen.findByText(FORGETTING.years(10));
  return { asked, user: userEvent.setup({ delay: null }) };
}

/** Pasted: every key that is typed draws the form anew. */
async function fill(user: UserEvent, label: string, text: string): Promise<void> {
  await user.click(screen.getByLabelText(label));
  await user.paste(text);
}

const button = (name: string) => screen.getByRole('button', { name });

it('before anybody is due it says when the first is, and that nothing happens by itself', async () => {
  await open({ 'forget.state': () => aState({ people: [] }) });
  expect(screen.getByText(FORGETTING.noneNext('1 April 2036'))).toBeTruthy();
  expect(screen.getByText(FORGETTING.noneHow)).toBeTruthy();
  expect(screen.queryByText(FORGETTING.draft)).toBeNull();
});

it('where nobody has left, no day is named', async () => {
  await open({ 'forget.state': () => aState({ people: [], nextOn: null }) });
  expect(screen.getByText(FORGETTING.noneEver)).toBeTruthy();
});

it('who is due stands there with a masked NIK and the day it ended', async () => {
  await open();
  expect(screen.getByText(FORGETTING.due(2))).toBeTruthy();
  expect(screen.getByText('7472••••••••0001')).toBeTruthy();
  expect(screen.getByText('31-12-2025')).toBeTruthy();
});

it('the draft of the report is drawn before anything is done', async () => {
  const { asked, user } = await open();
  await fill(user, FORGETTING.basis, 'Surat Contoh 1');
  await user.type(
    screen.getByLabelText(FORGETTING.witnesses, { selector: 'input' }),
    'Wa, S.Sos.{Enter}La',
  );
  await user.click(button(FORGETTING.draft));
  expect(await screen.findByTitle(PDF.frameTitle('berita-acara.pdf'))).toBeTruthy();
  const [input] = inputsOf(asked, 'forget.report');
  expect(requests['forget.report'].safeParse(input).success).toBe(true);
  expect(input).toMatchObject({
    id: null,
    basis: 'Surat Contoh 1',
    witnesses: ['Wa, S.Sos.', 'La'],
  });
});

it('nobody is forgotten without a basis, nor before their number was typed', async () => {
  const { asked, user } = await open({ 'forget.run': () => ({ people: 2, reportId: 5 }) });
  await user.click(button(FORGETTING.run(2)));
  expect(screen.getByText(RULES.needed)).toBeTruthy();
  await fill(user, FORGETTING.basis, 'Surat Contoh 1');
  await user.click(button(FORGETTING.run(2)));
  await user.type(await screen.findByLabelText(FORGETTING.typeCount(2)), '3{Enter}');
  expect(inputsOf(asked, 'forget.run')).toEqual([]);
  await user.clear(screen.getByLabelText(FORGETTING.typeCount(2)));
  await user.type(screen.getByLabelText(FORGETTING.typeCount(2)), '2{Enter}');
  await screen.findByText(FORGETTING.done(2));
  const [input] = inputsOf(asked, 'forget.run');
  expect(requests['forget.run'].safeParse(input).success).toBe(true);
  expect(input).toMatchObject({ personIds: [7, 9], basis: 'Surat Contoh 1', witnesses: [] });
  expect(await screen.findByTitle(PDF.frameTitle('berita-acara.pdf'))).toBeTruthy();
  expect(inputsOf(asked, 'forget.report')).toMatchObject([{ id: 5 }]);
});

it('a list that changed in between is shown anew', async () => {
  const { asked, user } = await open({ 'forget.run': () => ({ refusal: 'forget-changed' }) });
  await fill(user, FORGETTING.basis, 'Surat Contoh 1');
  await user.click(button(FORGETTING.run(2)));
  await user.type(await screen.findByLabelText(FORGETTING.typeCount(2)), '2{Enter}');
  await screen.findByText(failureSentence({ code: 'forget-changed' }));
  expect(screen.queryByLabelText(FORGETTING.typeCount(2))).toBeNull();
  expect(inputsOf(asked, 'forget.state').length).toBeGreaterThan(1);
});

it('the years are changed from a day on, with who says so', async () => {
  const { asked, user } = await open({ 'forget.set-years': () => aState({ years: 15 }) });
  await user.click(button(FORGETTING.change));
  const years = await screen.findByLabelText(FORGETTING.yearsLabel);
  await user.clear(years);
  await user.click(button(COMMON.save));
  expect(screen.getByText(RULES.needed)).toBeTruthy();
  await user.type(years, '15');
  await user.click(button(COMMON.save));
  await screen.findByText(FORGETTING.changed);
  expect(inputsOf(asked, 'forget.set-years')).toEqual([
    { years: 15, from: TODAY, source: 'JRA Contoh' },
  ]);
});

it('a report of a time that was can be seen again, by who only examines too', async () => {
  const reports = [{ id: 5, at: '2036-02-01T01:00:00Z', actor: 'administrator.contoh', people: 3 }];
  const examiner = { ...SESSION, account: { ...ADMINISTRATOR, role: 'pemeriksa' as const } };
  const { asked, user } = await open({ 'forget.state': () => aState({ reports }) }, examiner);
  expect(screen.queryByRole('button', { name: FORGETTING.run(2) })).toBeNull();
  expect(screen.queryByRole('button', { name: FORGETTING.change })).toBeNull();
  await user.click(button(FORGETTING.reportOf('01-02-2036 09.00')));
  await screen.findByTitle(PDF.frameTitle('berita-acara.pdf'));
  const [input] = inputsOf(asked, 'forget.report');
  expect(requests['forget.report'].safeParse(input).success).toBe(true);
  expect(input).toMatchObject({ id: 5 });
});
