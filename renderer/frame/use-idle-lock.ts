import { useEffect } from 'react';
import { ask } from '../api.ts';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
/** How often the backend hears that somebody is there. */
const TOUCH_MS = 30_000;
const LOOK_MS = 5_000;

/**
 * Locks when nobody moved the mouse or typed for so many minutes; null does not look. A computer that
 * slept locks at the first sign of life, which is then none.
 */
export function useIdleLock(minutes: number | null, lock: () => void): void {
  useEffect(() => {
    if (minutes === null) return undefined;
    let lastSign = Date.now();
    let lastTouch = lastSign;
    const isIdle = () => Date.now() - lastSign >= minutes * 60_000;
    const alive = () => {
      if (isIdle()) return lock();
      lastSign = Date.now();
      if (lastSign - lastTouch < TOUCH_MS) return;
      lastTouch = lastSign;
      // A session that has ended locks the window by its answer.
      ask('session.touch', undefined).catch(() => undefined);
    };
    const look = setInterval(() => {
      if (isIdle()) lock();
    }, LOOK_MS);
    for (const sign of SIGNS)
      window.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      clearInterval(look);
      for (const sign of SIGNS) window.removeEventListener(sign, alive, { capture: true });
    };
  }, [minutes, lock]);
}
