// The house's own Mantine theme: our tokens under Mantine's names, compact sizes, radius 6, one shadow.
import {
  ActionIcon, Anchor, Badge, Button, createTheme, Drawer, Kbd, Menu, Modal, NativeSelect, NumberInput, Popover, Portal, SegmentedControl,
  Select, TagsInput, Textarea, TextInput, Tooltip, Autocomplete, defaultVariantColorsResolver, type CSSVariablesResolver,
  type MantineColorsTuple, type VariantColorsResolver,
} from '@mantine/core';

const accent: MantineColorsTuple = [
  '#EEF3FC', '#DCE6F8', '#B3CCF8', '#91B4F2', '#6B93E0', '#4A76CC', '#2F5FB8', '#1F4B99', '#173A78', '#122D5D',
];
const warmGrey: MantineColorsTuple = [
  '#FBFAF7', '#F5F3EE', '#EEEBE3', '#E2DED4', '#C8C2B5', '#A29C90', '#7C766B', '#6A655C', '#504C45', '#1C1B19',
];
const night: MantineColorsTuple = [
  '#E7E5E0', '#BDB9B1', '#A39E94', '#6C6A67', '#454953', '#2D2F36', '#212328', '#1B1C20', '#16171A', '#101114',
];
const red: MantineColorsTuple = [
  '#FDF1EF', '#FBE4E1', '#F6C5C0', '#F29A92', '#E4655B', '#CC3F36', '#B52F28', '#9C2420', '#7E1B18', '#5E1412',
];

/** Mantine chooses the letters on a filled button once for both themes; ours follow the theme. */
const variantColors: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const isAccent = input.variant === 'filled' && (input.color === undefined || input.color === 'accent');
  return isAccent ? { ...colours, color: 'var(--on-accent)' } : colours;
};

const small = { defaultProps: { size: 'xs' } };
const field = { defaultProps: { size: 'xs', radius: 'md' } };
const quick = { duration: 90, transition: 'fade' } as const;

export const theme = createTheme({
  colors: { accent, gray: warmGrey, dark: night, red },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: variantColors,
  white: '#FFFEFC',
  black: '#1C1B19',
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, monospace',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  shadows: { xs: 'none', sm: 'var(--shadow)', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 28 } }),
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' } }),
    Autocomplete: Autocomplete.extend(field),
    Badge: Badge.extend({ defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { size: 'xs', fw: 550 } }),
    Drawer: Drawer.extend({ defaultProps: { lockScroll: false, transitionProps: quick } }),
    Kbd: Kbd.extend(small),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: quick, position: 'bottom-start', withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({ defaultProps: { lockScroll: false, transitionProps: quick, padding: 'xl', radius: 'md' } }),
    NativeSelect: NativeSelect.extend(field),
    NumberInput: NumberInput.extend(field),
    // Whatever floats over the page is in the landmark that App.tsx keeps for it.
    Portal: Portal.extend({ defaultProps: { target: '#floating' } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: quick } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs', transitionDuration: 100 } }),
    Select: Select.extend({ defaultProps: { size: 'xs', checkIconPosition: 'right', comboboxProps: { shadow: 'md' } } }),
    TagsInput: TagsInput.extend({ defaultProps: { size: 'xs', comboboxProps: { shadow: 'md' } } }),
    Textarea: Textarea.extend(field),
    TextInput: TextInput.extend(field),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, transitionProps: quick, multiline: true } }),
  },
});

const shown = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-dim)',
  '--mantine-color-placeholder': 'var(--ink-dim)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-gray-text': 'var(--ink-soft)',
  '--mantine-color-gray-light': 'var(--neutral-wash)',
  '--mantine-color-gray-light-hover': 'var(--hover)',
  '--mantine-color-gray-light-color': 'var(--ink-soft)',
  '--mantine-color-accent-text': 'var(--accent)',
  '--mantine-color-accent-light': 'var(--accent-wash)',
  '--mantine-color-accent-light-hover': 'var(--chosen)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-red-text': 'var(--red)',
  '--mantine-color-red-light': 'var(--red-wash)',
  '--mantine-color-red-light-color': 'var(--red)',
};

/** Mantine's names for our tokens; the tokens themselves change with the theme, so one list serves both. */
export const themeVariables: CSSVariablesResolver = () => ({ variables: {}, light: shown, dark: shown });
