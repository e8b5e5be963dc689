import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Month } from '../../../shared/domain/values/month.ts';
import { useNavigation } from '../../navigation.tsx';

/** What should still be there after a look at a person or at the agreement. */
export interface ContributionLook {
  readonly agreementId: number | null;
  readonly panel: 'months' | 'bills';
  /** Whose people are shown. */
  readonly month: Month | null;
}

const REMEMBERED = 20;

/** As long-lived as the answers themselves: one memory for each window, kept by visit. */
const memories = new WeakMap<QueryClient, Map<number, ContributionLook>>();

/** The look of this visit: going back finds it as it was, a new visit begins with `start`. */
export function useContributionLook(
  start: ContributionLook,
): readonly [ContributionLook, (part: Partial<ContributionLook>) => void] {
  const client = useQueryClient();
  const { visit } = useNavigation();
  const memory = memories.get(client) ?? new Map<number, ContributionLook>();
  memories.set(client, memory);
  const [look, setLook] = useState(() => memory.get(visit) ?? start);
  const change = (part: Partial<ContributionLook>) => {
    const next = { ...look, ...part };
    memory.delete(visit);
    memory.set(visit, next);
    for (const old of memory.keys()) if (memory.size > REMEMBERED) memory.delete(old);
    setLook(next);
  };
  return [look, change];
}
