import { Badge, Button, Group, Text } from '@mantine/core';
import { IMPORT, PKS_NAME } from '../../words.ts';
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
  const { fileName, pks, department, status } = preview;
  return (
    <Group gap="sm" style={{ rowGap: 6 }}>
      <Text fw={600} truncate title={fileName} style={{ flex: '0 1 auto', maxWidth: 420 }}>
        {fileName}
      </Text>
      <Badge variant="light" style={{ flexShrink: 0 }}>
        {PKS_NAME[pks]}
      </Badge>
      {status === 'planned' ? null : (
        <Badge
          variant="light"
          color={status === 'applied' ? 'teal' : 'orange'}
          style={{ flexShrink: 0 }}
        >
          {IMPORT.statusName[status]}
        </Badge>
      )}
      {department ? (
        <Text size="sm" c="dimmed" truncate title={department}>
          {IMPORT.departmentChosen(department)}
        </Text>
      ) : null}
      <Group gap="xs" wrap="nowrap" ml="auto" style={{ flexShrink: 0 }}>
        <SheetsField step={step} onAnswer={onAnswer} />
        <ImportActions preview={preview} size="xs" />
        <Button size="xs" variant="default" onClick={onOther}>
          {IMPORT.otherFile}
        </Button>
      </Group>
    </Group>
  );
}
