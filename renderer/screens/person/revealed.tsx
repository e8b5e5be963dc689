import { useState } from 'react';
import { NotFilled } from '../../parts/known.tsx';
import { MaskedLine } from '../../parts/masked-line.tsx';

interface RevealedProps {
  readonly label: string;
  readonly full: string | null;
  readonly masked: string;
}

/** A number that stays masked until somebody asks for it; other eyes may be on the screen. */
export function Revealed({ label, full, masked }: RevealedProps) {
  const [shown, setShown] = useState(false);
  if (!full) return <NotFilled />;
  return (
    <MaskedLine
      label={label}
      text={shown ? full : masked}
      shown={shown}
      onToggle={() => setShown(!shown)}
    />
  );
}
