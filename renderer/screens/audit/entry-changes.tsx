import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { AuditChangeView } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { AUDIT, PERSON, PKS_SHORT } from '../../words.ts';
import { ValueChanges } from '../person/value-changes.tsx';

/** An import of thousands is opened a little at a time. */
const AT_ONCE = 25;

/** What the entry changed of people, from what to what. */
export function EntryChanges({ id, total }: { readonly id: number; readonly total: number }) {
  const list = useInfiniteQuery({
    queryKey: ['audit.changes', id],
    queryFn: ({ pageParam }) => ask('audit.changes', { id, offset: pageParam, limit: AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.length * AT_ONCE;
      return loaded < last.total ? loaded : undefined;
    },
  });
  const changes = list.data?.pages.flatMap((page) => page.changes) ?? [];
  const left = (list.data?.pages[0]?.total ?? total) - changes.length;
  return (
    <section>
      <Title order={4} mb={6}>
        {AUDIT.changes(total)}
      </Title>
      {list.isPending ? <Waiting /> : null}
      {list.error ? <FailureNotice error={list.error} onRetry={() => void list.refetch()} /> : null}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {changes.map((change, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- what was written does not change
          <li key={index}>
            <Change change={change} />
          </li>
        ))}
      </Stack>
      {list.hasNextPage ? (
        <Button
          mt="xs"
          size="compact-sm"
          variant="subtle"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {AUDIT.moreChanges(Math.min(left, AT_ONCE))}
        </Button>
      ) : null}
    </section>
  );
}

function Change({ change }: { readonly change: AuditChangeView }) {
  const { personId, name, pks, made, ended, changes } = change;
  const { go } = useNavigation();
  const shown = name === '' ? AUDIT.noName : name;
  const notes = [
    pks && PKS_SHORT[pks],
    made && PERSON.historyMade[made],
    ended && AUDIT.ended[ended],
  ].filter(Boolean);
  return (
    <>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {personId === null ? (
          shown
        ) : (
          <Anchor
            component="button"
            size="sm"
            ta="left"
            onClick={() => go({ name: 'person', id: personId })}
          >
            {shown}
          </Anchor>
        )}
        {notes.length > 0 ? (
          <Text span size="xs" c="dimmed">
            {' '}
            {notes.join(' · ')}
          </Text>
        ) : null}
      </Text>
      <ValueChanges changes={changes} />
    </>
  );
}
