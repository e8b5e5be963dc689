import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { SAME_PEOPLE } from '../../words.ts';
import { MergeList } from './merge-list.tsx';
import { PairsPanel } from './pairs-panel.tsx';

type Room = 'pairs' | 'merges';

/** Stored people who may be one, to be told apart or made one; and what was made one before. */
export function SamePeopleScreen() {
  const [room, setRoom] = useState<Room>('pairs');
  const left = useRequest('same-person.list', undefined).data?.length ?? 0;
  return (
    <ScreenFrame
      title={SAME_PEOPLE.title}
      subtitle={left > 0 ? <output>{SAME_PEOPLE.pairsLeft(left)}</output> : null}
      withBack
      layout="fill"
      actions={
        <SegmentedControl<Room>
          size="xs"
          aria-label={SAME_PEOPLE.title}
          value={room}
          onChange={setRoom}
          data={[
            { value: 'pairs', label: SAME_PEOPLE.pairs },
            { value: 'merges', label: SAME_PEOPLE.merges },
          ]}
        />
      }
    >
      {room === 'pairs' ? <Pairs /> : <Merges />}
    </ScreenFrame>
  );
}

function Pairs() {
  const pairs = useRequest('same-person.list', undefined);
  if (pairs.error)
    return <FailureNotice error={pairs.error} onRetry={() => void pairs.refetch()} />;
  return pairs.data ? <PairsPanel pairs={pairs.data} /> : <Waiting />;
}

function Merges() {
  const merges = useRequest('same-person.merges', undefined);
  if (merges.error)
    return <FailureNotice error={merges.error} onRetry={() => void merges.refetch()} />;
  return merges.data ? <MergeList merges={merges.data} /> : <Waiting />;
}
