import { Button, Group, Text } from '@mantine/core';
import { PERSON } from '../words.ts';

interface MaskedLineProps {
  readonly label: string;
  readonly text: string;
  readonly shown: boolean;
  readonly loading?: boolean;
  /** Left out where it stays as it is. */
  readonly onToggle?: () => void;
}

/** A number with the button that shows or hides it. */
export function MaskedLine(props: MaskedLineProps) {
  const { label, text, shown, loading = false, onToggle } = props;
  const action = shown ? PERSON.hide : PERSON.show;
  return (
    <Group gap={6}>
      <Text size="sm" className="tabular" component="span" style={{ whiteSpace: 'nowrap' }}>
        {text}
      </Text>
      {onToggle ? (
        <Button
          size="compact-xs"
          px={4}
          variant="subtle"
          aria-label={`${action} ${label}`}
          loading={loading}
          onClick={onToggle}
        >
          {action}
        </Button>
      ) : null}
    </Group>
  );
}
