import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { SAME_PEOPLE } from '../../words.ts';

/** Stored people who may be one, to be told apart or made one. */
export function SamePeopleScreen() {
  return (
    <ScreenFrame title={SAME_PEOPLE.title} withBack>
      {null}
    </ScreenFrame>
  );
}
