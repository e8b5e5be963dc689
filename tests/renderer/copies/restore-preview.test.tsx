import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RestorePreview } from '../../../renderer/parts/restore-preview.tsx';
import { RESTORE_PREVIEW } from '../../../renderer/words.ts';
import type { RestorePreview as Preview } from '../../../shared/trust-views.ts';
import { show } from '../window.tsx';
import { aPreview, NO_DIFFERENCE } from './a-copy.ts';

const side = (title: string) => within(screen.getByRole('region', { name: title }));

function open(different: Partial<Preview> = {}) {
  show(<RestorePreview preview={aPreview(different)} />);
}

it('what goes and what comes stand side by side, with some names and how many more', () => {
  open();
  const lost = side(RESTORE_PREVIEW.lost);
  expect(lost.getByText(RESTORE_PREVIEW.people(12))).toBeTruthy();
  expect(lost.getByText(RESTORE_PREVIEW.imports(1))).toBeTruthy();
  expect(lost.getByText(`La Contoh, Wa Contoh, ${RESTORE_PREVIEW.namesMore(10)}`)).toBeTruthy();
  expect(side(RESTORE_PREVIEW.gained).getByText(RESTORE_PREVIEW.gainedNothing)).toBeTruthy();
});

it('numbers that were printed since are said to stay taken, only where there are some', () => {
  open({ numbersKept: 7 });
  expect(screen.getByText(RESTORE_PREVIEW.numbersKept(7))).toBeTruthy();
  expect(screen.queryByText(RESTORE_PREVIEW.olderVersion)).toBeNull();
});

it('that everybody logs in again and that it can be undone is always said', () => {
  open({ lost: NO_DIFFERENCE, isOlderVersion: true });
  expect(screen.getByText(RESTORE_PREVIEW.everybodyOut)).toBeTruthy();
  expect(screen.getByText(RESTORE_PREVIEW.canUndo)).toBeTruthy();
  expect(screen.getByText(RESTORE_PREVIEW.olderVersion)).toBeTruthy();
});

it('data that cannot be read are not compared, and are kept', () => {
  open({ lost: null, gained: null });
  expect(screen.getByText(RESTORE_PREVIEW.unknown)).toBeTruthy();
  expect(screen.getByText(RESTORE_PREVIEW.quarantined)).toBeTruthy();
  expect(screen.queryByText(RESTORE_PREVIEW.canUndo)).toBeNull();
});
