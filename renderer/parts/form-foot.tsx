import { Button, Group, Text } from '@mantine/core';
import { sentenceFor } from '../api.ts';
import { COMMON } from '../words.ts';

interface FormFootProps {
  /** The wish that the form ends in. */
  readonly save: { readonly error: Error | null; readonly isPending: boolean };
  /** In its own words, where that is not simply why the wish failed. */
  readonly problem?: string | null | undefined;
  readonly onClose: () => void;
}

/** How the form of a dialog ends: what went wrong, and the way out or on. */
export function FormFoot({
  save,
  problem = save.error ? sentenceFor(save.error) : null,
  onClose,
}: FormFootProps) {
  return (
    <>
      {problem ? (
        <Text size="sm" c="red.9" role="alert">
          {problem}
        </Text>
      ) : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {COMMON.cancel}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {COMMON.save}
        </Button>
      </Group>
    </>
  );
}
