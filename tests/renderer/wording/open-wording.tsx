import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../renderer/app.tsx';
import { APP, WORDING } from '../../../renderer/words.ts';
import { SHIPPED_SUMMARY_WORDING } from '../../../shared/domain/letters/shipped-summary-wording.ts';
import { SHIPPED_WORDINGS } from '../../../shared/domain/letters/shipped-wordings.ts';
import type { LetterWording, WordingKind, Wordings } from '../../../shared/domain/wording.ts';
import type { WordingView } from '../../../shared/letter-views.ts';
import { anOfficeView } from '../office-view.ts';
import { bridgeWith, inputsOf, screen, type Answers } from '../window.tsx';

const SHIPPED: Wordings = { ...SHIPPED_WORDINGS, summary: SHIPPED_SUMMARY_WORDING };

/** The editor as people reach it, before a backend that keeps versions as the real one does. */
export async function openWording(kind: WordingKind = 'membership', more: Answers = {}) {
  const kept: (WordingView['wording'] | null)[] = [];
  const viewOf = (of: WordingKind): WordingView => ({
    kind: of,
    wording: (of === kind ? kept.at(-1) : null) ?? SHIPPED[of],
    version: of === kind ? kept.length : 0,
    isShipped: of !== kind || (kept.at(-1) ?? null) === null,
    versions: (of === kind ? kept : [])
      .map((wording, index) => ({
        version: index + 1,
        isShipped: wording === null,
        actor: 'jendela',
        createdAt: '2025-07-01T02:00:00.000Z',
      }))
      .toReversed(),
  });
  const { asked } = bridgeWith({
    'import.list': () => [],
    'office.get': () => anOfficeView(),
    'wording.get': ({ kind: of }) => viewOf(of),
    'wording.version': ({ kind: of, version }) => ({
      ...viewOf(of),
      version,
      wording: kept[version - 1] ?? SHIPPED[of],
    }),
    'wording.save': ({ kind: of, wording }) => {
      kept.push(wording);
      return viewOf(of);
    },
    'wording.reset': ({ kind: of }) => {
      kept.push(null);
      return viewOf(of);
    },
    'wording.preview': () => ({
      document: { document: 'd1', suggestedName: 'x.pdf', pages: 1 },
      problems: [],
    }),
    ...more,
  });
  render(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByText(APP.menu.settings));
  await user.click(await screen.findByText(WORDING.open));
  await screen.findByText(WORDING.saveVersion);
  const choose = (next: WordingKind) =>
    user.click(screen.getByLabelText(WORDING.kind[next], { selector: 'input' }));
  if (kind !== 'membership') await choose(kind);
  // By label: looking through this many roles takes seconds without a real browser.
  const field = (name: string) =>
    screen.findByLabelText<HTMLTextAreaElement>(name, { selector: 'input, textarea' });
  return {
    user,
    asked,
    choose,
    field,
    /** Puts text behind what a field holds. */
    append: async (name: string, text: string) => {
      await user.click(await field(name));
      await user.paste(text);
    },
    press: async (name: string) => {
      const named = screen.queryByLabelText(name, { selector: 'button' });
      await user.click(named ?? screen.getByText(name, { selector: 'button *' }));
    },
    /** What was sent to be saved last. */
    saved: () => {
      const last = inputsOf(asked, 'wording.save').at(-1) as { wording: LetterWording } | undefined;
      return last?.wording;
    },
  };
}
