import { waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImportAnswers } from '../../../shared/domain/answers.ts';
import type { ImportPreview, WordLists } from '../../../shared/views.ts';
import { ImportScreen } from '../../../renderer/screens/import/import-screen.tsx';
import { bridgeWith, inputsOf, screen, show, type Answers } from '../window.tsx';

const LISTS: WordLists = {
  departments: ['Dinas Kesehatan', 'Dinas Sosial'],
  kelurahan: ['Wajo'],
  jobs: ['Perawat', 'Sopir'],
  relations: ['Istri'],
};

/** The plan that follows from what was said; the same one where a test does not care. */
type Follow = (answers: ImportAnswers) => Partial<ImportPreview>;

/** A stored preview, opened; every answer is taken and makes the plan that `follow` gives. */
export async function openPreview(
  preview: ImportPreview,
  follow: Follow = () => ({}),
  more: Answers = {},
) {
  const { asked } = bridgeWith({
    'import.list': () => [],
    'import.open': () => preview,
    'import.answer': ({ answers }) => ({ ...preview, ...follow(answers), answers }),
    'word-list.get': () => LISTS,
    ...more,
  });
  const user = userEvent.setup();
  show(<ImportScreen importId={preview.importId} />);
  await screen.findByRole('tablist');
  const said = () =>
    inputsOf(asked, 'import.answer').map((input) => (input as { answers: ImportAnswers }).answers);
  return {
    user,
    /** The answers sent last, once so many were. */
    answers: async (times = 1): Promise<ImportAnswers> => {
      await waitFor(() => {
        if (said().length < times) throw new Error(`${said().length} of ${times} answers`);
      });
      return said().at(-1) as ImportAnswers;
    },
    said,
    goTo: (tab: RegExp) => user.click(screen.getByRole('tab', { name: tab })),
  };
}
