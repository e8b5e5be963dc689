interface DifferingDigitsProps {
  readonly text: string;
  /** What it is compared with; the places that differ are marked. */
  readonly other: string | null;
}

/** A digit that is not told, because both have the same. */
const MASK = '*';

/** A number whose digits differ from another one's, each marked where it stands. */
export function DifferingDigits({ text, other }: DifferingDigitsProps) {
  if (other === null || other === text) return <span className="tabular">{text}</span>;
  return (
    <span className="tabular">
      {Array.from(text, (digit, place) =>
        digit === other[place] || digit === MASK || other[place] === MASK ? (
          digit
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- a digit is its place
          <mark key={place} style={{ background: 'var(--mantine-color-orange-2)' }}>
            {digit}
          </mark>
        ),
      )}
    </span>
  );
}
