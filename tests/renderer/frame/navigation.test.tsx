import { act, render } from '@testing-library/react';
import { expect, it } from 'vitest';
import {
  NavigationProvider,
  useNavigation,
  type Navigation,
} from '../../../renderer/navigation.tsx';

function trailFrom(start: Parameters<typeof NavigationProvider>[0]['start']) {
  const seen: { current: Navigation | null } = { current: null };
  function Watch() {
    seen.current = useNavigation();
    return null;
  }
  render(
    <NavigationProvider start={start}>
      <Watch />
    </NavigationProvider>,
  );
  return {
    now: () => seen.current as Navigation,
    does: (step: (navigation: Navigation) => void) => act(() => step(seen.current as Navigation)),
  };
}

it('leads back over a form whose entry was saved, to where one came from', () => {
  const { now, does } = trailFrom({ name: 'claims' });
  does(({ go }) => go({ name: 'claim-new' }));
  const form = now().visit;
  does(({ replace }) => replace({ name: 'claim', id: 7 }));
  expect(now().screen).toEqual({ name: 'claim', id: 7 });
  expect(now().visit).not.toBe(form);
  does(({ back }) => back());
  expect(now().screen).toEqual({ name: 'claims' });
  expect(now().canGoBack).toBe(false);
});

it('replaces the very first screen by one from which nothing leads back', () => {
  const { now, does } = trailFrom({ name: 'claim-new' });
  does(({ replace }) => replace({ name: 'claim', id: 7 }));
  expect(now().screen).toEqual({ name: 'claim', id: 7 });
  expect(now().canGoBack).toBe(false);
});
