import type { SessionAccount, SessionState } from '../../shared/trust-views.ts';

/** Somebody's screens, with their drafts. `visit` tells two sittings of the same person apart. */
export interface Kept {
  readonly account: SessionAccount;
  readonly visit: number;
}

/** What the window knows of the session, and whose screens it keeps. */
export type Standing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'known'; readonly state: SessionState; readonly kept: Kept | null };

export type StandingEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'told'; readonly state: SessionState; readonly visit: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'left' };

/** Locked: the screens of somebody are kept, and nobody is logged in. */
export function isLocked(standing: Standing): boolean {
  return (
    standing.kind === 'known' && standing.kept !== null && standing.state.stage === 'logged-out'
  );
}

export function follow(standing: Standing, event: StandingEvent): Standing {
  if (event.kind === 'asked') return { kind: 'asking' };
  if (event.kind === 'failed') return event;
  if (event.kind === 'told')
    return { kind: 'known', state: event.state, kept: keptThen(standing, event) };
  if (standing.kind !== 'known') return standing;
  const state = loggedOut(standing.state);
  return { kind: 'known', state, kept: event.kind === 'left' ? null : standing.kept };
}

function loggedOut(state: SessionState): SessionState {
  return state.stage === 'open' ? { ...state, stage: 'logged-out', account: null } : state;
}

/** Drafts stay for the same person with the same rights; another one starts afresh. */
function keptThen(
  standing: Standing,
  { state, visit }: Extract<StandingEvent, { readonly kind: 'told' }>,
): Kept | null {
  const before = standing.kind === 'known' ? standing.kept : null;
  const { account } = state;
  // Data of a new machine know nobody whose screens could be kept.
  if (state.stage === 'first-account') return null;
  if (account === null) return before;
  if (account.mustChangePassword) return null;
  const same = before !== null && sameRights(before.account, account);
  return { account, visit: same ? before.visit : visit };
}

function sameRights(a: SessionAccount, b: SessionAccount): boolean {
  return a.id === b.id && a.role === b.role && a.departmentId === b.departmentId;
}
