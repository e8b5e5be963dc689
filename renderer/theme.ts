import {
  Badge,
  Button,
  ComboboxChevron,
  createTheme,
  DEFAULT_THEME,
  Drawer,
  Fieldset,
  InputWrapper,
  Modal,
  Notification,
  PasswordInput,
  Table,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { APP, COMMON } from './words.ts';

/** The sea before Baubau: deep enough that white text on shade 7 and darker reads at 5:1 or more. */
const sea: MantineColorsTuple = [
  '#eaf5f7',
  '#d5e8ec',
  '#a9d0d8',
  '#79b7c4',
  '#52a2b2',
  '#3994a7',
  '#278ca1',
  '#0f6f84',
  '#0b5f72',
  '#054a5a',
];

/** A colour of Mantine whose shades for filled ground (7) and for words on a light one (9) are readable. */
function readable(
  name: 'red' | 'orange' | 'teal' | 'blue',
  filled: string,
  words: string,
): MantineColorsTuple {
  const [c0, c1, c2, c3, c4, c5, c6, , c8] = DEFAULT_THEME.colors[name];
  return [c0, c1, c2, c3, c4, c5, c6, filled, c8, words];
}

const FONTS = '"Segoe UI", system-ui, -apple-system, "Noto Sans", Arial, sans-serif';

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: 7,
  colors: {
    sea,
    red: readable('red', '#cf2828', '#b01e1e'),
    orange: readable('orange', '#b4480b', '#9c3a06'),
    teal: readable('teal', '#0a7a5a', '#06644a'),
    blue: readable('blue', '#1769b5', '#14588f'),
  },
  fontFamily: FONTS,
  // One step smaller than Mantine's own: rosters are wide and office screens are small.
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  headings: {
    fontFamily: FONTS,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.3' },
      h2: { fontSize: '17px', lineHeight: '1.35' },
      h3: { fontSize: '15px', lineHeight: '1.4' },
      h4: { fontSize: '14px', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({
      defaultProps: { radius: 'sm', tt: 'none', fw: 600 },
      styles: { root: { fontSize: 11, letterSpacing: 0 } },
    }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    // The field beside it says what it is.
    ComboboxChevron: ComboboxChevron.extend({ defaultProps: { 'aria-hidden': true } }),
    Drawer: Drawer.extend({
      defaultProps: { closeButtonProps: { 'aria-label': APP.closeDialog } },
    }),
    Fieldset: Fieldset.extend({ styles: { legend: { fontWeight: 600 } } }),
    // Errors and hints of fields are read, not decoration.
    InputWrapper: InputWrapper.extend({
      styles: { description: { fontSize: 12 }, error: { fontSize: 12 } },
    }),
    Modal: Modal.extend({
      defaultProps: { centered: true, closeButtonProps: { 'aria-label': APP.closeDialog } },
      styles: { title: { fontWeight: 600 } },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': APP.closeNote } },
      styles: { description: { color: 'var(--mantine-color-text)' } },
    }),
    PasswordInput: PasswordInput.extend({
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': COMMON.showPassphrase } },
    }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } }),
  },
});

/** Mantine's quiet grey and its red are too light to read on a tired office screen (3.3:1). */
export const cssVariables: CSSVariablesResolver = (current) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#56616b',
    '--mantine-color-placeholder': '#68727b',
    '--mantine-color-text': '#1c2730',
    '--mantine-color-error': '#c02626',
    '--mantine-color-body': current.white,
  },
  dark: {},
});
