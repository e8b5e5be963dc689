import { Button, Group, Stack, Text } from '@mantine/core';
import type { ImportUndone } from '../../../shared/views.ts';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { COMMON, IMPORT } from '../../words.ts';
import { AgainButton } from './again-button.tsx';
import { KeptPeople } from './kept-people.tsx';

interface UndoResultProps {
  readonly undone: ImportUndone;
  readonly canAgain: boolean;
  readonly onClose: () => void;
}

/** What taking back did, who stayed as they were, and the way to import the file again. */
export function UndoResult({
  undone: { importId, undone, kept },
  canAgain,
  onClose,
}: UndoResultProps) {
  return (
    <Stack gap="md">
      <Text component="output" fw={600}>
        {IMPORT.undone(undone)}
      </Text>
      {kept.length > 0 ? (
        <>
          <Text size="sm">{IMPORT.undoneKept(kept.length)}</Text>
          <KeptPeople kept={kept} />
        </>
      ) : null}
      <Group justify="flex-end" gap="xs">
        {canAgain ? <AgainButton importId={importId} size="sm" /> : null}
        <Button ref={takeLostFocus} onClick={onClose}>
          {COMMON.close}
        </Button>
      </Group>
    </Stack>
  );
}
