/** A link that a person may be offered: where it goes is shown before it opens. */
export interface SafeLink {
  href: string;
  /** "complaints.example", "office@school.example", "01670 000000". */
  shown: string;
}

/** Takes https, mailto and tel alone; `undefined` for anything else, and for an https link with a name or password in it. */
export function safeLink(text: string): SafeLink | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  if (url.protocol === 'https:') {
    if (url.username || url.password || !url.hostname.includes('.')) return undefined;
    return { href: url.href, shown: url.hostname };
  }
  if (url.protocol === 'mailto:') {
    const address = decodeSafely(url.pathname);
    return address && /^[^\s@<>"',;?&]+@[^\s@<>"',;?&]+\.[^\s@<>"',;?&]+$/.test(address)
      ? { href: `mailto:${encodeURIComponent(address).replace('%40', '@')}`, shown: address }
      : undefined;
  }
  if (url.protocol === 'tel:' && /^[+()\d -]{3,30}$/.test(url.pathname))
    return { href: `tel:${url.pathname.replace(/[^+\d]/g, '')}`, shown: url.pathname };
  return undefined;
}

function decodeSafely(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
