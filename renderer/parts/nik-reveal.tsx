import { useEffect, useState } from 'react';
import { FIELD_NAME } from '../../shared/words.ts';
import { ask, showFailure } from '../api.ts';
import { useMay } from '../session.tsx';
import { NotFilled } from './known.tsx';
import { MaskedLine } from './masked-line.tsx';

/** As long as it takes to copy sixteen digits onto a form, and no longer. */
const SHOWN_MS = 60_000;

interface NikRevealProps {
  readonly personId: number;
  readonly masked: string | null;
}

/**
 * A NIK that the window does not have until somebody asks for it. Each time it is asked for is
 * written down, so it is kept nowhere: hidden again, after a minute or by leaving, it is gone.
 */
export function NikReveal({ personId, masked }: NikRevealProps) {
  const [nik, setNik] = useState<string | null>(null);
  const may = useMay('person.reveal');
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (nik === null) return undefined;
    const timer = setTimeout(() => setNik(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [nik]);
  const show = () => {
    setAsking(true);
    ask('person.reveal', { id: personId })
      .then((seen) => setNik(seen.nik))
      .catch(showFailure)
      .finally(() => setAsking(false));
  };
  if (masked === null) return <NotFilled />;
  return (
    <MaskedLine
      label={FIELD_NAME.nik}
      text={nik ?? masked}
      shown={nik !== null}
      loading={asking}
      {...(may ? { onToggle: nik === null ? show : () => setNik(null) } : {})}
    />
  );
}
