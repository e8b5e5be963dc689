import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import {
  NavigationProvider,
  useNavigation,
  type Navigation,
  type Screen,
} from '../../../renderer/navigation.tsx';

function trailFrom(start: Screen) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NavigationProvider start={start}>{children}</NavigationProvider>
  );
  const { result } = renderHook(() => useNavigation(), { wrapper });
  return {
    now: () => result.current,
    does: (step: (navigation: Navigation) => void) => act(() => step(result.current)),
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
