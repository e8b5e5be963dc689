import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  type ReactNode,
} from 'react';
import type { Pks } from '../shared/domain/agreement.ts';
import type { Day } from '../shared/domain/values/day.ts';
import type { WordingKind } from '../shared/domain/wording.ts';
import type { RosterFilter } from '../shared/ipc.ts';
import { APP } from './words.ts';

export type SettingsSection =
  | 'office'
  | 'signatories'
  | 'departments'
  | 'accounts'
  | 'copies'
  | 'forgetting'
  | 'law'
  | 'check';

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'roster'; readonly filter?: Partial<RosterFilter> }
  | { readonly name: 'person'; readonly id: number }
  | {
      readonly name: 'person-new';
      readonly pks: Pks;
      /** The membership whose place the new one takes over. */
      readonly replacesId?: number;
    }
  | { readonly name: 'import'; readonly pks?: Pks; readonly importId?: string }
  | { readonly name: 'same-people' }
  | { readonly name: 'imports' }
  | { readonly name: 'letters' }
  | { readonly name: 'verify' }
  | { readonly name: 'claims'; readonly state?: 'open' | 'paid' | 'closed' }
  | { readonly name: 'claim'; readonly id: number }
  | { readonly name: 'claim-new'; readonly personId?: number; readonly eventOn?: Day }
  | { readonly name: 'contributions'; readonly agreementId?: number }
  | { readonly name: 'bpjs' }
  | { readonly name: 'agreements'; readonly agreementId?: number }
  | { readonly name: 'renewal'; readonly agreementId: number }
  | { readonly name: 'quota'; readonly agreementId: number }
  | { readonly name: 'wording'; readonly kind?: WordingKind }
  | { readonly name: 'audit' }
  | { readonly name: 'settings'; readonly section?: SettingsSection };

export type ScreenName = Screen['name'];

/** A screen that was opened; its key tells two visits to the same screen apart. */
interface Visit {
  readonly key: number;
  readonly screen: Screen;
}

interface Trail {
  readonly visits: readonly Visit[];
  readonly nextKey: number;
}

type Step =
  | { readonly kind: 'go' | 'replace'; readonly screen: Screen }
  | { readonly kind: 'back' };

const HOME: Screen = { name: 'home' };

function startAt(screen: Screen): Trail {
  return { visits: [{ key: 0, screen }], nextKey: 1 };
}

/** Nobody goes back further than this. */
const LONGEST_TRAIL = 50;

function follow(trail: Trail, step: Step): Trail {
  if (step.kind === 'back')
    return trail.visits.length > 1 ? { ...trail, visits: trail.visits.slice(0, -1) } : trail;
  const before = step.kind === 'replace' ? trail.visits.slice(0, -1) : trail.visits;
  const visits = [...before, { key: trail.nextKey, screen: step.screen }];
  return { visits: visits.slice(-LONGEST_TRAIL), nextKey: trail.nextKey + 1 };
}

export interface Navigation {
  readonly screen: Screen;
  /** Changes with every visit; used as the React key, so that a screen starts afresh. */
  readonly visit: number;
  readonly canGoBack: boolean;
  readonly go: (screen: Screen) => void;
  /** As `go`, but nobody comes back to this visit: a form whose new entry now exists. */
  readonly replace: (screen: Screen) => void;
  readonly back: () => void;
  /** Does what ends the visit; asks first where something is not saved. */
  readonly leaving: (then: () => void) => void;
}

const NavigationContext = createContext<Navigation | null>(null);
const UnsavedContext = createContext<(unsaved: boolean) => void>(() => {});

interface NavigationProviderProps {
  readonly children: ReactNode;
  readonly start?: Screen | undefined;
}

export function NavigationProvider({ children, start = HOME }: NavigationProviderProps) {
  const [trail, step] = useReducer(follow, start, startAt);
  const unsaved = useRef(false);
  const setUnsaved = useCallback((now: boolean) => {
    unsaved.current = now;
  }, []);
  const visit = trail.visits.at(-1) as Visit;
  const navigation = useMemo<Navigation>(() => {
    const leaving = (then: () => void) => {
      if (!unsaved.current) return then();
      askBeforeLeaving(() => {
        unsaved.current = false;
        then();
      });
    };
    const leave = (wish: Step) => leaving(() => step(wish));
    return {
      screen: visit.screen,
      visit: visit.key,
      canGoBack: trail.visits.length > 1,
      go: (screen) => leave({ kind: 'go', screen }),
      replace: (screen) => leave({ kind: 'replace', screen }),
      back: () => leave({ kind: 'back' }),
      leaving,
    };
  }, [visit, trail.visits.length]);
  return (
    <UnsavedContext value={setUnsaved}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </UnsavedContext>
  );
}

function askBeforeLeaving(onConfirm: () => void): void {
  modals.openConfirmModal({
    title: APP.unsavedTitle,
    children: <Text size="sm">{APP.unsavedText}</Text>,
    labels: { confirm: APP.unsavedLeave, cancel: APP.unsavedStay },
    confirmProps: { color: 'red.8' },
    onConfirm,
  });
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation needs a NavigationProvider above it');
  return navigation;
}

/** While `unsaved` is true, leaving the screen asks first. */
export function useUnsavedGuard(unsaved: boolean): void {
  const setUnsaved = useContext(UnsavedContext);
  useEffect(() => {
    setUnsaved(unsaved);
    return () => setUnsaved(false);
  }, [setUnsaved, unsaved]);
}
