import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { NotFilled } from '../../parts/known.tsx';
import { PERSON } from '../../words.ts';

interface RevealedProps {
  readonly label: string;
  readonly full: string | null;
  readonly masked: string;
}

/** A number that stays masked until somebody asks for it; other eyes may be on the screen. */
export function Revealed({ label, full, masked }: RevealedProps) {
  const [shown, setShown] = useState(false);
  if (!full) return <NotFilled />;
  const action = shown ? PERSON.hide : PERSON.show;
  return (
    <Group gap={6}>
      <Text size="sm" className="tabular" component="span" style={{ whiteSpace: 'nowrap' }}>
        {shown ? full : masked}
      </Text>
      <Button
        size="compact-xs"
        px={4}
        variant="subtle"
        aria-label={`${action} ${label}`}
        onClick={() => setShown(!shown)}
      >
        {action}
      </Button>
    </Group>
  );
}
