import { Alert, Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { isUnlikeStored } from '../../../shared/domain/planning/unlike-stored.ts';
import { IMPORT } from '../../words.ts';
import type { RowSet } from './plan-view.ts';

interface UnlikeLineProps {
  readonly plan: ImportPlan;
  readonly onShow: (rows: RowSet) => void;
}

/** Rows that would make somebody else of a stored person: to be looked at before anything is saved. */
export function UnlikeLine({ plan, onShow }: UnlikeLineProps) {
  const count = useMemo(() => plan.rows.filter(isUnlikeStored).length, [plan.rows]);
  if (count === 0) return null;
  return (
    <Alert color="orange" p="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{IMPORT.unlike(count)}</Text>
        <Button
          size="compact-xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => onShow({ label: IMPORT.unlikeShort, has: isUnlikeStored })}
        >
          {IMPORT.showRows}
        </Button>
      </Group>
    </Alert>
  );
}
