import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { OfficeSection } from '../../../renderer/screens/settings/office-section.tsx';
import { COMMON, OFFICE, RULES } from '../../../renderer/words.ts';
import { requests } from '../../../shared/ipc.ts';
import type { OfficeView } from '../../../shared/views.ts';
import { anOfficeView } from '../office-view.ts';
import { bridgeWith, inputsOf, show } from '../window.tsx';

const PATTERN = '{klasifikasi}/{nomor:3}/{unit}/{tahun}';

async function open(different: Partial<OfficeView> = {}) {
  const office = anOfficeView({ letterNumberPattern: PATTERN, ...different });
  const { asked } = bridgeWith({
    'office.get': () => office,
    'office.save': (input) => ({ ...office, ...input }),
  });
  show(
    <NavigationProvider>
      <OfficeSection today="2025-11-22" />
    </NavigationProvider>,
  );
  await screen.findByLabelText(OFFICE.government);
  return { asked, user: userEvent.setup() };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const save = () => screen.getByRole('button', { name: COMMON.save });

it('what is saved is a request that the backend takes, the new settings in it', async () => {
  const { asked, user } = await open({ coatOfArmsUrl: 'app://assets/x' });
  await user.type(field(OFFICE.website), 'dinas.contoh.example');
  await user.click(screen.getByText(OFFICE.inactiveName.history));
  await user.click(screen.getByText(OFFICE.proofName.no));
  await user.click(save());
  const [input] = inputsOf(asked, 'office.save');
  expect(requests['office.save'].safeParse(input).success).toBe(true);
  expect(input).toMatchObject({
    website: 'dinas.contoh.example',
    inactiveLetters: 'history',
    proofOnLetters: false,
    letterNumberPattern: PATTERN,
  });
});

it('the example follows the codes while they are typed', async () => {
  const { user } = await open();
  await user.clear(field(OFFICE.classification));
  await user.type(field(OFFICE.classification), '560');
  expect(screen.getByText(OFFICE.patternExample('560/012/DISNAKER/2025'))).toBeTruthy();
});

it('a code that the pattern names must be filled', async () => {
  const { asked, user } = await open();
  await user.clear(field(OFFICE.unit));
  await user.click(save());
  expect(screen.getByText(RULES.unit)).toBeTruthy();
  expect(inputsOf(asked, 'office.save')).toEqual([]);
});

it('a second book that would make the same numbers is refused', async () => {
  const { asked, user } = await open({
    coverNumberPattern: '{klasifikasi}/{nomor}/{unit}/{tahun}',
  });
  await user.type(field(OFFICE.website), 'dinas.contoh.example');
  await user.click(save());
  expect(screen.getByText(RULES.samePattern)).toBeTruthy();
  expect(inputsOf(asked, 'office.save')).toEqual([]);
});
