import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { savableCount } from './plan-view.ts';
import type { PreviewTab } from './preview-tabs.tsx';
import type { PreviewStep } from './use-import.ts';

interface SaveBarProps {
  readonly step: PreviewStep;
  readonly stale: boolean;
  readonly onSave: () => void;
  readonly onTab: (tab: PreviewTab) => void;
}

/** What the button does and, as plainly, what it does not. */
export function SaveBar({ step, stale, onSave, onTab }: SaveBarProps) {
  const { preview, answers } = step;
  if (preview.status !== 'planned') return null;
  const { counts } = preview.plan;
  const leaves = leaving(preview.plan);
  const count = savableCount(preview.plan) + leaves;
  const saves = IMPORT.willSave(counts.new, counts.changed, leaves);
  const savesNot = IMPORT.willNotSave(counts.held, counts.refused);
  return (
    <Group justify="space-between" wrap="nowrap" gap="md">
      <Stack gap={0} style={{ minWidth: 0 }}>
        <Text size="sm">{saves ? IMPORT.saves(saves) : IMPORT.saveNothing}</Text>
        {savesNot ? (
          <Text size="sm" c="orange.9">
            {IMPORT.savesNot(savesNot)}{' '}
            {counts.held > 0 ? (
              <Anchor component="button" size="sm" onClick={() => onTab('held')}>
                {IMPORT.decideHeld}
              </Anchor>
            ) : null}
          </Text>
        ) : null}
      </Stack>
      <Button
        disabled={count === 0 || stale}
        // The plan on its way is the one that would be saved.
        loading={answers !== preview.answers}
        leftSection={<Icon name="save" size={16} />}
        style={{ flexShrink: 0 }}
        onClick={onSave}
      >
        {IMPORT.save(count)}
      </Button>
    </Group>
  );
}

function leaving({ left }: PreviewStep['preview']['plan']): number {
  return left.filter(({ answer }) => answer?.choice === 'leave').length;
}
