import { useRef, useState } from 'preact/hooks';
import type { ReadPolicy } from '../../../policy/reader/read-document.ts';

type Source = { text: string } | File;

export interface Reading {
  /** What is being read, and how far it is: from 0 to 1, `undefined` where nobody knows. */
  busy: { name: string; done: number | undefined } | undefined;
  /** Why it could not be read, in one sentence. */
  problem: string;
  read: (source: Source) => Promise<ReadPolicy | undefined>;
  cancel: () => void;
}

const UNKNOWN =
  'This document cannot be read. What you had stands as it was: try another format, or paste its text.';

/** Reads a document on this page. The reader and what it needs for each kind of file are loaded when one is chosen. */
export function useReading(): Reading {
  const [busy, setBusy] = useState<Reading['busy']>();
  const [problem, setProblem] = useState('');
  const current = useRef<AbortController>(undefined);

  async function read(source: Source): Promise<ReadPolicy | undefined> {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    const name = source instanceof File ? source.name : 'the pasted text';
    setProblem('');
    setBusy({ name, done: undefined });
    const reading = {
      signal: mine.signal,
      progress: (done: number, of: number) => mine.signal.aborted || setBusy({ name, done: done / of }),
    };
    try {
      const { readPolicyDocument } = await import('../../../policy/reader/read-document.ts');
      const given =
        source instanceof File ? { name, bytes: new Uint8Array(await source.arrayBuffer()) } : source;
      return await readPolicyDocument(given, reading);
    } catch (error) {
      if (mine.signal.aborted) return undefined;
      const { UnreadableDocument } = await import('../../../policy/reader/line.ts');
      setProblem(error instanceof UnreadableDocument ? error.message : UNKNOWN);
      return undefined;
    } finally {
      if (current.current === mine) {
        current.current = undefined;
        setBusy(undefined);
      }
    }
  }

  return {
    busy,
    problem,
    read,
    cancel() {
      current.current?.abort();
      setBusy(undefined);
    },
  };
}
