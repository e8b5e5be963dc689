import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import type { SamePair } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { May } from '../../session.tsx';
import { SAME_PEOPLE } from '../../words.ts';
import { MergeResult } from './merge-result.tsx';
import { mergeChoice, proposedKept, type MergeWish } from './pair-fields.ts';
import { reasonsOf } from './pair-list.tsx';
import { PairTable } from './pair-table.tsx';
import classes from './same-people-screen.module.css';

interface PairDetailProps {
  readonly pair: SamePair;
  readonly onDecided: () => void;
}

/** Both records, of which one stays; each differing value is taken from one of them. */
export function PairDetail({ pair, onDecided }: PairDetailProps) {
  const [wish, setWish] = useState<MergeWish>(() => ({ kept: proposedKept(pair), taken: {} }));
  const [note, setNote] = useState('');
  const choice = useMemo(() => mergeChoice(pair, wish), [pair, wish]);
  const dismiss = useWish('same-person.dismiss');
  const merge = useWish('same-person.merge');
  const busy = dismiss.isPending || merge.isPending;
  const mergeNow = async () => {
    const { kept, gone, fromGone } = choice;
    const wished = { keptId: kept.personId, goneId: gone.personId, fromGone: [...fromGone], note };
    tell(SAME_PEOPLE.merged((await merge.mutateAsync(wished)).keptName));
    onDecided();
  };
  const dismissNow = async () => {
    await dismiss.mutateAsync({ a: pair.a.personId, b: pair.b.personId, note });
    tell(SAME_PEOPLE.dismissed);
    onDecided();
  };
  return (
    <div className={classes['detail']}>
      <Text size="sm" className={classes['about']}>
        {SAME_PEOPLE.because(reasonsOf(pair))}
      </Text>
      <div className={classes['records']}>
        <PairTable pair={pair} wish={wish} choice={choice} onWish={setWish} />
      </div>
      <May ask="same-person.merge">
        <Stack gap="xs" className={classes['decision']}>
          <MergeResult choice={choice} />
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              style={{ flexShrink: 0 }}
              loading={merge.isPending}
              disabled={busy}
              onClick={() => void mergeNow().catch(wasShown)}
            >
              {SAME_PEOPLE.merge}
            </Button>
            <Button
              size="xs"
              style={{ flexShrink: 0 }}
              variant="default"
              loading={dismiss.isPending}
              disabled={busy}
              onClick={() => void dismissNow().catch(wasShown)}
            >
              {SAME_PEOPLE.dismiss}
            </Button>
            <TextInput
              size="xs"
              style={{ flex: 1, minWidth: 100 }}
              aria-label={SAME_PEOPLE.note}
              placeholder={SAME_PEOPLE.note}
              value={note}
              maxLength={300}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
          </Group>
        </Stack>
      </May>
    </div>
  );
}

function tell(message: string): void {
  notifications.show({ color: 'teal', message, autoClose: 8000 });
}

/** The wish itself tells people why it was not granted. */
function wasShown(): void {}
