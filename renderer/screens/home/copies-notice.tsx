import { Alert, Button, Group, Text } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useMay } from '../../session.tsx';
import { COPIES_NOTICE } from '../../words.ts';
import { agoWords, safetyOf } from '../settings/copies-safety.ts';

/** The day's copy is made soon after the start: what is said here may be settled by itself. */
const LOOK_AGAIN_MS = 60_000;

/** One calm line where the copies need somebody; nothing otherwise, nor for whoever cannot help. */
export function CopiesNotice({ today }: { readonly today: Day }) {
  const { go } = useNavigation();
  const may = useMay('copies.state');
  const state = useRequest('copies.state', undefined, {
    enabled: may,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const sentence = state.data ? noticeOf(state.data, today) : null;
  if (sentence === null) return null;
  return (
    <Alert color="orange" icon={<Icon name="save" />} py="xs">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{sentence}</Text>
        <Button
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => go({ name: 'settings', section: 'copies' })}
        >
          {COPIES_NOTICE.open}
        </Button>
      </Group>
    </Alert>
  );
}

/** What matters most, in one sentence; null where all is well. */
export function noticeOf(state: CopiesState, today: Day): string | null {
  const { last, isOld, place } = safetyOf(state, today);
  if (last === null) return COPIES_NOTICE.never;
  if (isOld) return COPIES_NOTICE.old;
  if (place === 'none') return COPIES_NOTICE.none;
  if (place === 'good') return null;
  const copiedAt = state.secondPlace?.copiedAt ?? null;
  return copiedAt === null
    ? COPIES_NOTICE.staleNever
    : COPIES_NOTICE.stale(agoWords(copiedAt, today));
}
