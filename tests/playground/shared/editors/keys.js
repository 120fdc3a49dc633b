/** Enter alone publishes; with Shift it is a new line. */
export const plainEnter = (event) => !event.shiftKey;

/** Ctrl+Enter, or Cmd on a Mac. */
export const modEnter = (event) => event.ctrlKey || event.metaKey;
