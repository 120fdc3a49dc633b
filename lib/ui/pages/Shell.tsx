import type { ComponentChildren } from 'preact';
import { Glasses } from '../icons.tsx';

/** The frame of a page of our own. */
export function Shell({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <header class="page-head">
        <span class="logo">
          <Glasses />
        </span>
        <span>
          <b>Second Look</b>
          <h1>{title}</h1>
        </span>
      </header>
      <main>{children}</main>
    </>
  );
}
