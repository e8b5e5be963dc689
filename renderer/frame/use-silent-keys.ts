import { useEffect, useRef } from 'react';

/**
 * While the window is locked the keys of what lies behind do nothing: no search is opened, no dialog
 * with a draft is closed. To be used above everything else, so that it hears of each key first.
 */
export function useSilentKeys(locked: boolean): void {
  const silent = useRef(locked);
  useEffect(() => {
    silent.current = locked;
  }, [locked]);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (silent.current && isShortcut(event)) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
}

/** Copying and pasting is done by the browser itself. */
function isShortcut({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key === 'Escape' || ctrlKey || metaKey || altKey;
}
