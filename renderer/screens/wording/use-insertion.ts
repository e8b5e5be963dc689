import { useCallback, useEffect, useRef, useState } from 'react';
import { asTextField, insertAtCursor } from './insert-at-cursor.ts';

/** Where a name in braces would go, and the list that it is chosen from. */
export interface Insertion {
  /** For the element around the fields of the wording. */
  readonly around: (element: HTMLElement | null) => void;
  readonly opened: boolean;
  readonly setOpened: (opened: boolean) => void;
  /** False while no field has been touched: there is no cursor yet. */
  readonly hasPlace: boolean;
  readonly insert: (text: string) => void;
}

/** Remembers the field that was last in use, for the list of names takes the focus away from it. */
export function useInsertion(): Insertion {
  const [element, around] = useState<HTMLElement | null>(null);
  const place = useRef<ReturnType<typeof asTextField>>(null);
  const [hasPlace, setHasPlace] = useState(false);
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    if (!element) return undefined;
    const remember = ({ target }: FocusEvent) => {
      const field = asTextField(target);
      if (!field) return;
      place.current = field;
      setHasPlace(true);
    };
    const openByKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || !event.ctrlKey || !asTextField(event.target)) return;
      event.preventDefault();
      setOpened(true);
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('keydown', openByKey);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('keydown', openByKey);
    };
  }, [element]);
  const insert = useCallback((text: string) => {
    if (place.current?.isConnected) insertAtCursor(place.current, text);
  }, []);
  return { around, opened, setOpened, hasPlace, insert };
}
