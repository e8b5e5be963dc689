import { CloseButton, TextInput, type MantineStyleProp } from '@mantine/core';
import { useEffect, useState } from 'react';
import { TABLE } from '../words.ts';
import { Icon } from './icon.tsx';

const TYPING_MS = 120;

interface SearchFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly style?: MantineStyleProp;
}

/** Searches while somebody types, but not on every letter. */
export function SearchField({ label, text, onChange, style }: SearchFieldProps) {
  const [typed, setTyped] = useState(text);
  const [from, setFrom] = useState(text);
  // Cleared or set from outside: the field follows.
  if (from !== text) {
    setFrom(text);
    setTyped(text);
  }
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => onChange(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <TextInput
      size="xs"
      style={style}
      aria-label={label}
      placeholder={label}
      maxLength={100}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        typed ? (
          <CloseButton size="sm" aria-label={TABLE.clearSearch} onClick={() => setTyped('')} />
        ) : null
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
