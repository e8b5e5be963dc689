import type {
  CopiesState,
  CopyView,
  RestoreDifference,
  RestorePreview,
} from '../../../shared/trust-views.ts';

export function aCopy(different: Partial<CopyView> = {}): CopyView {
  return {
    name: '2025-11-22T00-12-00Z-daily.sqlite',
    at: '2025-11-22T00:12:00.000Z',
    reason: 'daily',
    bytes: 7_340_032,
    people: 3044,
    letters: 120,
    version: 4,
    ...different,
  };
}

export function copiesState(different: Partial<CopiesState> = {}): CopiesState {
  return { copies: [aCopy()], folder: 'cadangan', secondPlace: null, ...different };
}

export const NO_DIFFERENCE: RestoreDifference = {
  people: 0,
  names: [],
  memberships: 0,
  imports: 0,
  letters: 0,
  claims: 0,
  payments: 0,
  auditEntries: 0,
};

export function aPreview(different: Partial<RestorePreview> = {}): RestorePreview {
  return {
    token: 't1',
    copy: aCopy(),
    lost: {
      people: 12,
      names: ['La Contoh', 'Wa Contoh'],
      memberships: 12,
      imports: 1,
      letters: 0,
      claims: 0,
      payments: 0,
      auditEntries: 3,
    },
    gained: NO_DIFFERENCE,
    numbersKept: 0,
    isOlderVersion: false,
    needsAdministrator: false,
    ...different,
  };
}
