export function findBrowsers(): { chromium: string | undefined; firefox: string | undefined };
