import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { App } from '../../../renderer/app.tsx';
import { APP, failureSentence, FIND, OFFICE, SETTINGS } from '../../../renderer/words.ts';
import type { PersonFound } from '../../../shared/views.ts';
import { anOfficeView } from '../office-view.ts';
import { bridgeWith, inputsOf, STATE, type Answers } from '../window.tsx';

function start(answers: Answers) {
  const bridge = bridgeWith({
    'import.list': () => [],
    'office.get': () => anOfficeView(),
    'office.save': () => anOfficeView(),
    ...answers,
  });
  render(<App />);
  return { ...bridge, user: userEvent.setup() };
}

const menu = (name: string) => screen.findByRole('button', { name });

it('data that cannot be opened are explained in a sentence, with a way to try again', async () => {
  const { asked, user } = start({ 'app.state': () => ({ refusal: 'database-in-use' }) });
  expect(await screen.findByText(failureSentence({ code: 'database-in-use' }))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
  expect(inputsOf(asked, 'app.state').length).toBe(2);
});

it('what is missing stands above every screen and leads to where it is filled', async () => {
  const missing = [{ what: 'office-address', where: 'office' }] as const;
  const { user } = start({ 'app.state': () => ({ ...STATE, missing }) });
  await user.click(await menu(APP.menu.agreements));
  expect(await screen.findByText(APP.missingLead)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: APP.missingFill }));
  expect(await screen.findByLabelText(OFFICE.address)).toBeTruthy();
});

it('leaving fields that are not saved asks first, and staying keeps them', async () => {
  const { user } = start({});
  await user.click(await menu(APP.menu.settings));
  await user.type(await screen.findByLabelText(OFFICE.address), 'Jl. Contoh 1');
  await user.click(screen.getByRole('tab', { name: SETTINGS.tabs.check }));
  await user.click(await screen.findByRole('button', { name: APP.unsavedStay }));
  expect(screen.getByLabelText<HTMLTextAreaElement>(OFFICE.address).value).toBe('Jl. Contoh 1');

  await user.click(screen.getByRole('tab', { name: SETTINGS.tabs.check }));
  await user.click(await screen.findByRole('button', { name: APP.unsavedLeave }));
  expect(await screen.findByText(SETTINGS.checkText)).toBeTruthy();
});

it('Enter in the search opens the first person found', async () => {
  const person: PersonFound = {
    id: 7,
    name: 'ORANG CONTOH',
    nikMasked: '747205******0003',
    kpj: null,
    birthDate: null,
    memberships: [],
  };
  const { asked, user } = start({ 'person.find': () => [person] });
  await screen.findByText(APP.name);
  await user.keyboard('{Control>}k{/Control}');
  const field = await screen.findByPlaceholderText(FIND.placeholder);
  await user.type(field, 'orang');
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByText('ORANG CONTOH');
  await user.keyboard('{Enter}');
  expect(inputsOf(asked, 'person.get')).toEqual([{ id: 7 }]);
});
