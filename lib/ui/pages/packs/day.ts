/** The day as the person's own clock has it: "2026-11-24". */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** "2026-09-01" → "1 September 2026" */
export function spoken(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return Number.isNaN(date.getTime())
    ? day
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The same day a year later. */
export function inAYear(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  date.setFullYear(date.getFullYear() + 1);
  return date.toLocaleDateString('sv-SE');
}
