import { Badge, Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useRequest } from '../../api.ts';
import { instantWords, shortInstantWords } from '../../parts/instant-words.ts';
import { IMPORT, PKS_NAME, PKS_SHORT } from '../../words.ts';
import type { AnswerChange } from './answer-changes.ts';
import { ImportActions } from './import-actions.tsx';
import { SheetsField } from './sheets-field.tsx';
import type { PreviewStep } from './use-import.ts';

interface PreviewHeadProps {
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onOther: () => void;
}

/** Which file this is, what has become of it, and what can be done with it as a whole. */
export function PreviewHead({ step, onAnswer, onOther }: PreviewHeadProps) {
  const { preview } = step;
  const { importId, fileName, pks, department, status } = preview;
  const wide = useMediaQuery('(min-width: 1240px)', false, { getInitialValueInEffect: false });
  const size = wide ? 'xs' : 'compact-sm';
  return (
    <Group gap="sm" wrap="nowrap">
      <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 0', minWidth: 0 }}>
        <Text fw={600} truncate title={fileName} style={{ flex: '0 1 auto', minWidth: 60 }}>
          {fileName}
        </Text>
        <Badge variant="light" title={PKS_NAME[pks]} style={{ flexShrink: 0 }}>
          {wide ? PKS_NAME[pks] : PKS_SHORT[pks]}
        </Badge>
        {status === 'planned' ? null : (
          <StatusBadge importId={importId} status={status} wide={wide} />
        )}
        {department && wide ? (
          <Text size="sm" c="dimmed" truncate title={department} style={{ flex: '0 5 auto' }}>
            {IMPORT.departmentChosen(department)}
          </Text>
        ) : null}
      </Group>
      <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
        <SheetsField step={step} size={size} onAnswer={onAnswer} />
        <ImportActions preview={preview} size={size} />
        <Button size={size} variant="default" onClick={onOther}>
          {IMPORT.otherFile}
        </Button>
      </Group>
    </Group>
  );
}

interface StatusBadgeProps {
  readonly importId: string;
  readonly status: 'applied' | 'undone';
  readonly wide: boolean;
}

/** What has become of it, and when. */
function StatusBadge({ importId, status, wide }: StatusBadgeProps) {
  const item = useRequest('import.list', undefined).data?.find(({ id }) => id === importId);
  const at = (status === 'applied' ? item?.appliedAt : item?.undoneAt) ?? null;
  return (
    <Badge
      variant="light"
      color={status === 'applied' ? 'teal' : 'orange'}
      style={{ flexShrink: 0 }}
      title={at === null || !wide ? undefined : instantWords(at)}
    >
      {at === null || !wide
        ? IMPORT.statusName[status]
        : IMPORT.statusOn(status, shortInstantWords(at))}
    </Badge>
  );
}
