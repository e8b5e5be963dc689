import type { CSSProperties } from 'react';

/** Line drawings on a 24 × 24 grid, drawn for this window; decoration only, words stand beside them. */
const PATHS = {
  home: 'M4 11.5 12 4.5l8 7 M6 10v9.5h12V10 M10 19.5v-5h4v5',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z M2.5 20c.4-4 3-6 6.5-6s6.1 2 6.5 6 M16 4.6a3.3 3.3 0 0 1 0 6 M18 14.5c2 .8 3.2 2.6 3.5 5.5',
  person: 'M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4.5 20.5c.5-4.3 3.5-6.5 7.5-6.5s7 2.2 7.5 6.5',
  import: 'M12 3.5v11 M8 11l4 4 4-4 M4 15.5v4.5h16v-4.5',
  letter: 'M6 3.5h8.5l3.5 3.5v13.5H6z M14 3.5V7.5h4 M9 12h6 M9 15.5h6',
  claim: 'M12 20S4.5 15.5 4.5 9.8A4 4 0 0 1 12 7.6a4 4 0 0 1 7.5 2.2C19.5 15.5 12 20 12 20z',
  money: 'M3.5 6.5h17v11h-17z M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M6.5 9.5v.2 M17.5 14.5v.2',
  compare: 'M9 4H4v16h5 M15 4h5v16h-5 M12 3v18 M6 9h1.5 M6 13h1.5 M16.5 9H18 M16.5 13H18',
  verify: 'M12 3.5 5 6.5V12c0 4.5 3 7.3 7 8.7 4-1.4 7-4.2 7-8.7V6.5z M8.8 12l2.4 2.4 4.2-4.6',
  agreement: 'M5 4h14v16H5z M8.5 8h7 M8.5 11.5h7 M8.5 16c1.5-2 2.5 1 3.5-.5s1.5-.5 3.5 0',
  settings:
    'M4 7h9 M17 7h3 M4 17h3 M11 17h9 M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M15.5 15.5 20.5 20.5',
  back: 'M19.5 12H5 M11 5.5 4.5 12l6.5 6.5',
  up: 'M5.5 15 12 8.5l6.5 6.5',
  down: 'M5.5 9l6.5 6.5L18.5 9',
  warning: 'M12 4 21 19.5H3z M12 10v4.5 M12 17v.2',
  check: 'M4.5 12.5 10 18 19.5 7',
  cross: 'M6 6l12 12 M18 6 6 18',
  plus: 'M12 5v14 M5 12h14',
  edit: 'M4 20h4L19.5 8.5l-4-4L4 16z M13 7l4 4',
  trash: 'M4.5 7h15 M9.5 7V4.5h5V7 M6.5 7l1 13h9l1-13 M10 11v5.5 M14 11v5.5',
  printer: 'M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z',
  save: 'M12 4v10 M8 10.5l4 4 4-4 M5 19.5h14',
  folder: 'M3.5 6h6l2 2.5h9V19h-17z',
  filter: 'M4 5h16l-6.5 8v5.5l-3 1.5v-7z',
  lock: 'M6 10.5h12v9.5H6z M8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3 M12 14v2.5',
  history: 'M4 12a8 8 0 1 0 2.6-5.9L4 8.5 M4 4v4.5h4.5 M12 7.5V12l3.2 2',
  leave: 'M13.5 4H5v16h8.5 M10 12h10 M16 8l4 4-4 4',
  building: 'M5 20.5V4h9v16.5 M14 10h5v10.5 M3 20.5h18 M8 8h3 M8 12h3 M8 16h3',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  readonly style?: CSSProperties;
}

export function Icon({ name, size = 18, style }: IconProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0, ...style }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
