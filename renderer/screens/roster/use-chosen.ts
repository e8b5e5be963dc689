import { useCallback, useMemo, useState } from 'react';
import type { RosterLine } from '../../../shared/ipc.ts';
import { showFailure } from '../../api.ts';
import type { DataTicks } from '../../parts/data-table.tsx';
import { TABLE } from '../../words.ts';
import type { RosterLines } from './use-roster-lines.ts';

/** What is remembered of a chosen member: enough to name them when they are out of sight. */
export interface ChosenMember {
  readonly membershipId: number;
  readonly name: string;
  readonly nikMasked: string;
}
export type Chosen = ReadonlyMap<number, ChosenMember>;

interface ChosenState {
  readonly chosen: Chosen;
  /** The question of which all answers were chosen. */
  readonly allOf: string | null;
}

export interface ChosenMembers {
  readonly chosen: Chosen;
  readonly busy: boolean;
  readonly ticks: DataTicks<RosterLine>;
  readonly remove: (membershipId: number) => void;
  readonly clear: () => void;
}

/** Members stay chosen while the search changes: three people are found by three searches. */
export function useChosen(initial: Chosen, list: RosterLines): ChosenMembers {
  const [{ chosen, allOf }, setState] = useState<ChosenState>({ chosen: initial, allOf: null });
  const [busy, setBusy] = useState(false);
  const { between, key, total } = list;

  const change = useCallback(
    async (first: number, last: number, ticked: boolean, all: string | null) => {
      setBusy(true);
      try {
        const lines = await between(first, last);
        setState((old) => ({ chosen: withLines(old.chosen, lines, ticked), allOf: all }));
      } catch (error) {
        showFailure(error);
      }
      setBusy(false);
    },
    [between],
  );
  const ticks = useMemo<DataTicks<RosterLine>>(
    () => ({
      has: (line) => chosen.has(line.membershipId),
      label: (line) => TABLE.tick(line.name),
      all: chosen.size === 0 ? 'none' : allOf === key ? 'all' : 'some',
      onRange: (first, last, ticked) => void change(first, last, ticked, null),
      onAll: (ticked) => {
        if (total) void change(0, total - 1, ticked, ticked ? key : null);
      },
    }),
    [chosen, allOf, key, total, change],
  );
  const remove = useCallback(
    (membershipId: number) =>
      setState((old) => {
        const rest = new Map(old.chosen);
        rest.delete(membershipId);
        return { chosen: rest, allOf: null };
      }),
    [],
  );
  const clear = useCallback(() => setState({ chosen: new Map(), allOf: null }), []);
  return { chosen, busy, ticks, remove, clear };
}

function withLines(chosen: Chosen, lines: readonly RosterLine[], ticked: boolean): Chosen {
  const next = new Map(chosen);
  for (const { membershipId, name, nikMasked } of lines)
    if (ticked) next.set(membershipId, { membershipId, name, nikMasked });
    else next.delete(membershipId);
  return next;
}
