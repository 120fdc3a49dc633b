import { wrongInTenThousandPosts } from '../../../school/filter.ts';
import type { FilterMark } from '../../../settings/own-school.ts';

const figure = (value: number) => value.toLocaleString('en-GB', { maximumSignificantDigits: 1 });

/** "5 kB", "1.2 MB": as a file in a folder would have it. */
export function size(bytes: number): string {
  if (bytes < 1000) return 'under 1 kB';
  return bytes < 1e6
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
}

/** In a pack the bits stand as text, which takes a third more. */
export const sizeInPack = ({ bytes }: Pick<FilterMark, 'bytes'>) => size((bytes * 4) / 3);

/** How often a name filter takes somebody for a pupil who is none, in words. */
export function wrongRate({ rate }: Pick<FilterMark, 'rate'>): string {
  const posts = wrongInTenThousandPosts(rate);
  return posts < 0.01
    ? 'In 10,000 ordinary posts, fewer than 0.01 would show a name that is on no register.'
    : `In 10,000 ordinary posts, about ${figure(posts)} would show a name that is on no register.`;
}
