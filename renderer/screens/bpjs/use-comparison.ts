import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { AppState, AgreementOverview } from '../../../shared/views.ts';
import { paidMonthsOf } from '../../../shared/domain/contributions/contribution.ts';
import { monthOf } from '../../../shared/domain/values/month.ts';
import type { Grant } from '../../../shared/ipc.ts';
import { ask, failureCode, invalidate, useJob, type Job } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { recallBpjs, rememberBpjs, type BpjsView } from './bpjs-memory.ts';
import type { ResultTab } from './result-tabs.tsx';

export interface ComparisonStory {
  readonly view: BpjsView;
  readonly agreement: AgreementOverview | undefined;
  readonly job: Job;
  /** Why the last file could not be compared. */
  readonly problem: unknown;
  /** Another agreement or month; a file that is there already is compared once more. */
  readonly choose: (wish: { readonly agreementId: number; readonly month: string }) => void;
  readonly read: (file: Grant) => void;
  /** The same file against the roster as it is now. */
  readonly again: () => Promise<void>;
  readonly showTab: (tab: ResultTab) => void;
  readonly startAgain: () => void;
}

/** A list of BPJS from its file to the result, which stays while the visit lasts. */
export function useComparison(state: AppState): ComparisonStory {
  const client = useQueryClient();
  const { visit } = useNavigation();
  const [view, setView] = useState(() => recallBpjs(client, visit) ?? firstView(state));
  const [problem, setProblem] = useState<unknown>(null);
  const job = useJob();
  useEffect(() => rememberBpjs(client, visit, view), [client, visit, view]);
  const { run } = job;

  const compare = useCallback(
    async (wish: BpjsView) => {
      const { agreementId, month, file } = wish;
      setView(wish);
      setProblem(null);
      if (file === null) return;
      try {
        const result = await run((id) =>
          ask('bpjs.compare', { job: id, grant: file.id, agreementId, month }),
        );
        setView((old) => ({ ...old, result }));
      } catch (error) {
        setView((old) => ({ ...old, file: null, result: null }));
        if (failureCode(error) !== 'cancelled') setProblem(error);
      }
      await invalidate(client, ['bpjs.history']);
    },
    [client, run],
  );

  return {
    view,
    agreement: state.agreements.find(({ id }) => id === view.agreementId),
    job,
    problem,
    choose: (wish) => void compare({ ...view, ...wish, result: null }),
    read: (file) => void compare({ ...view, file, result: null, tab: 'onlyOurs' }),
    again: () => compare(view),
    showTab: (tab) => setView((old) => ({ ...old, tab })),
    startAgain: () => setView((old) => ({ ...old, file: null, result: null })),
  };
}

/** The running agreement, and of its months the present one or the nearest. */
function firstView({ agreements, today }: AppState): BpjsView {
  const covering = agreements.find(
    ({ coverageFrom, coverageUntil }) => coverageFrom <= today && today <= coverageUntil,
  );
  const agreement = covering ?? agreements.at(-1);
  const month = agreement ? monthWithin(agreement, monthOf(today)) : monthOf(today);
  return { agreementId: agreement?.id ?? 0, month, file: null, result: null, tab: 'onlyOurs' };
}

/** A month that an agreement pays for: this one, where it does, else its first or last. */
export function monthWithin(agreement: AgreementOverview, month: string): string {
  const months = paidMonthsOf(agreement);
  const [first = month, last = month] = [months[0], months.at(-1)];
  if (month < first) return first;
  return month > last ? last : month;
}
