import { useEffect, useState } from 'react';

/** A dialog fades out before it is gone, and the browser lets go of the focus only then. */
const GONE_MS = 260;

/**
 * For a dialog that goes together with its component: the focus returns to what opened it, or where
 * that is gone, to the dialog below it or the title of the screen.
 */
export function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (opener instanceof HTMLElement) focusIfLost(opener);
        focusIfLost(document.querySelector('[role=dialog]'));
        focusIfLost(document.querySelector('h1'));
      }, GONE_MS);
    },
    [opener],
  );
}

function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
