import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NavigationProvider } from '../../../renderer/navigation.tsx';
import { proposedKept } from '../../../renderer/screens/same-people/pair-fields.ts';
import { SamePeopleScreen } from '../../../renderer/screens/same-people/same-people-screen.tsx';
import type { MergeItem, PairSide, SamePair } from '../../../shared/views.ts';
import { somebody } from '../import/plan.ts';
import { aMembership } from '../person/person.ts';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

function side(personId: number, part: Partial<PairSide['values']>, letters = 0): PairSide {
  return {
    personId,
    values: somebody({ birthDate: '1990-05-12', ...part }),
    diedOn: null,
    memberships: [aMembership({ id: personId, personId, job: `Pekerjaan ${personId}` })],
    letters,
    createdAt: `2025-01-0${personId}T00:00:00.000Z`,
  };
}

const PAIR: SamePair = {
  a: side(1, { nik: '7472055205900001', name: 'WA CONTOH', heirName: 'LA AYAH' }),
  b: side(2, { nik: '7472055205900010', name: 'WA CONTO', address: 'Jl. Contoh 1' }, 1),
  why: ['same-birth-date', 'two-swapped'],
};
const OTHER: SamePair = { ...PAIR, a: { ...PAIR.a, personId: 5 } };

const MERGED: MergeItem = {
  id: 9,
  keptId: 2,
  keptName: 'WA CONTO',
  goneName: 'WA CONTOH',
  goneNikMasked: '747205******0001',
  note: '',
  actor: 'uji',
  at: '2025-07-01T00:00:00.000Z',
  undoneAt: null,
};

function open(answers: Answers = {}) {
  let pairs: readonly SamePair[] = [PAIR, OTHER];
  const decided = () => {
    pairs = [OTHER];
  };
  const bridge = bridgeWith({
    'same-person.list': () => pairs,
    'same-person.merge': () => {
      decided();
      return MERGED;
    },
    'same-person.dismiss': () => {
      decided();
      return null;
    },
    ...answers,
  });
  show(
    <NavigationProvider>
      <SamePeopleScreen />
    </NavigationProvider>,
  );
  return { ...bridge, user: userEvent.setup() };
}

const options = () => screen.findAllByRole('option');

describe('records that may be one person', () => {
  it('proposes to keep the one with letters, else the older one', () => {
    expect(proposedKept(PAIR)).toBe('b');
    expect(proposedKept({ ...PAIR, b: side(2, {}) })).toBe('a');
  });

  it('are merged into the one chosen, with the values chosen, and the result shown before', async () => {
    const { user, asked } = open();
    await screen.findByText(/Sesudah digabungkan, data WA CONTO tetap:/);
    // Of the other record: the correct name, by choice; the heir fills a gap by itself.
    await user.click(screen.getByRole('radio', { name: 'WA CONTOH' }));
    expect(screen.getByText(/Nama WA CONTOH; Calon ahli waris LA AYAH/)).toBeTruthy();
    await user.type(screen.getByLabelText('Catatan (tidak wajib)'), 'KTP dilihat');
    await user.click(screen.getByRole('button', { name: 'Gabungkan menjadi satu' }));
    await waitFor(() =>
      expect(inputsOf(asked, 'same-person.merge')).toEqual([
        { keptId: 2, goneId: 1, fromGone: ['name'], note: 'KTP dilihat' },
      ]),
    );
  });

  it('can be told apart, and the next pair follows', async () => {
    const { user, asked } = open();
    expect(await options()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Bukan orang yang sama' }));
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(inputsOf(asked, 'same-person.dismiss')).toEqual([{ a: 1, b: 2, note: '' }]);
    expect(screen.getByRole('button', { name: 'Gabungkan menjadi satu' })).toBeTruthy();
  });

  it('are gone through by arrow keys', async () => {
    const { user } = open();
    await options();
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}');
    const selected = screen
      .getAllByRole('option')
      .map((each) => each.getAttribute('aria-selected'));
    expect(selected).toEqual(['false', 'true']);
  });

  it('that were merged can be two again', async () => {
    const { user, asked } = open({
      'same-person.merges': () => [MERGED],
      'same-person.unmerge': () => null,
    });
    await user.click(await screen.findByText('Sudah digabungkan'));
    await user.click(await screen.findByRole('button', { name: 'Pisahkan lagi' }));
    await waitFor(() => expect(inputsOf(asked, 'same-person.unmerge')).toEqual([{ id: 9 }]));
  });
});
