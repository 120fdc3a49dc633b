/** Settles once so many milliseconds have passed. */
export const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms));
