import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { RenewalPlan, RenewalWish } from '../../../shared/requests/renewal.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { newDraft, toWish, type RenewalDraft } from './renewal-draft.ts';

export interface AskedPlan {
  /** Null while the dates are no period. */
  readonly wish: RenewalWish | null;
  /** The last one that could be worked out; null before the first, and while there is no period. */
  readonly plan: RenewalPlan | null;
  /** True while the plan does not speak about the draft as it stands. */
  readonly planning: boolean;
  readonly error: Error | null;
  readonly again: () => void;
}

/** The plan of the draft as it stands, worked out anew with every word and box. */
export function useRenewalPlan(
  agreement: AgreementOverview,
  draft: RenewalDraft,
  { enabled }: { readonly enabled: boolean },
): AskedPlan {
  const wish = toWish(draft, agreement);
  const asked = useRequest('renewal.plan', wish ?? firstWish(agreement), {
    placeholderData: keepPreviousData,
    enabled: enabled && wish !== null,
  });
  const plan = useLastPlan(asked.data, wish !== null);
  return {
    wish,
    plan,
    planning: asked.isPlaceholderData || asked.isFetching || asked.error !== null,
    error: wish === null ? null : asked.error,
    again: () => void asked.refetch(),
  };
}

/** What cannot be planned is said above the plan before it, where it can be mended. */
function useLastPlan(now: RenewalPlan | undefined, isPeriod: boolean): RenewalPlan | null {
  const [last, setLast] = useState<RenewalPlan | null>(null);
  if (now !== undefined && now !== last) setLast(now);
  return isPeriod ? (now ?? last) : null;
}

/** A question must have a shape even while nobody asks it. */
function firstWish(agreement: AgreementOverview) {
  const wish = toWish(newDraft(agreement), agreement);
  if (wish === null) throw new Error('a new draft is a period');
  return wish;
}
