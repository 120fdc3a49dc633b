import type { ComponentChildren } from 'preact';

/** Drawn on a 24 × 24 grid with the colour of the text around them; words stand beside each, so none speaks. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.9"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** A pair of glasses: a second look. */
export const Glasses = () => (
  <Icon>
    <circle cx="6.5" cy="14" r="4" />
    <circle cx="17.5" cy="14" r="4" />
    <path d="M10.5 13.4c.9-.8 2.1-.8 3 0M2.5 13.5 4.6 7.6M21.5 13.5l-2.1-5.9" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="M6 6l12 12M18 6 6 18" />
  </Icon>
);

export const Back = () => (
  <Icon>
    <path d="M14.5 5.5 8 12l6.5 6.5" />
  </Icon>
);

export const Tick = () => (
  <Icon>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const Note = () => (
  <Icon>
    <path d="M6 4h12v10.5L13.5 19H6zM13.5 19v-4.5H18M9 8.5h6M9 12h3.5" />
  </Icon>
);

export const Pause = () => (
  <Icon>
    <path d="M9 6v12M15 6v12" />
  </Icon>
);
