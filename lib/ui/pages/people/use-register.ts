import { useEffect, useRef, useState } from 'preact/hooks';
import { type NameFilter, readFilter } from '../../../school/filter.ts';
import type { FromRegister, RegisterPreview, ToRegister } from './register-worker.ts';

export type RegisterState =
  | { at: 'none'; problem?: string }
  /** From 0 to 1. */
  | { at: 'reading' | 'filtering'; share: number }
  | { at: 'read'; preview: RegisterPreview; problem?: string };

export interface Register {
  state: RegisterState;
  read: (files: readonly File[], kind?: 'staff' | 'pupil') => Promise<void>;
  /** Reads the same files again, now that it is known whom they list. */
  readAs: (kind: 'staff' | 'pupil') => Promise<void>;
  /** A name filter of the pupils that were read; `undefined` where it was cancelled or failed. */
  filter: () => Promise<NameFilter | undefined>;
  /** Stops at once and forgets what was read. */
  cancel: () => void;
}

const NONE: RegisterState = { at: 'none' };

/** Registers are read by a worker, which is stopped when the person cancels or leaves. */
export function useRegister(): Register {
  const [state, setState] = useState<RegisterState>(NONE);
  const worker = useRef<Worker | undefined>(undefined);
  const files = useRef<readonly File[]>([]);
  const built = useRef<((filter: NameFilter | undefined) => void) | undefined>(undefined);

  function stop(): void {
    worker.current?.terminate();
    worker.current = undefined;
    built.current?.(undefined);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is left
  useEffect(() => stop, []);

  function heard(message: FromRegister): void {
    if ('progress' in message)
      setState((now) =>
        now.at === 'reading' || now.at === 'filtering' ? { ...now, share: message.progress } : now,
      );
    else if ('preview' in message) setState({ at: 'read', preview: message.preview });
    else if ('filter' in message) {
      const answer = readFilter(message.filter);
      built.current?.('filter' in answer ? answer.filter : undefined);
    } else {
      stop();
      setState({ at: 'none', problem: message.problem });
    }
  }

  async function read(chosen: readonly File[], kind?: 'staff' | 'pupil'): Promise<void> {
    stop();
    files.current = chosen;
    setState({ at: 'reading', share: 0 });
    const started = new Worker(new URL('./register-worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.onmessage = ({ data }: MessageEvent<FromRegister>) => worker.current === started && heard(data);
    started.onerror = () => heard({ problem: 'The file is more than this device can read at once.' });
    try {
      const bytes = await Promise.all(
        chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const ask: ToRegister = { ask: 'read', files: bytes, ...(kind && { kind }) };
      started.postMessage(
        ask,
        bytes.map((each) => each.bytes.buffer),
      );
    } catch {
      heard({ problem: 'The file cannot be read: it may have been moved or renamed. Choose it again.' });
    }
  }

  return {
    state,
    read,
    readAs: (kind) => read(files.current, kind),
    filter() {
      setState({ at: 'filtering', share: 0 });
      const ask: ToRegister = { ask: 'filter' };
      return new Promise((resolve) => {
        built.current = resolve;
        worker.current?.postMessage(ask);
      });
    },
    cancel() {
      stop();
      setState(NONE);
    },
  };
}
