import type { Line } from './line.ts';
import * as native from './natives.ts';
import { call, type Undo, wrap } from './wrap.ts';

type Method = (...args: never[]) => unknown;

/**
 * Refuses `sendBeacon`, which cannot wait: a page that heard of it as sent would empty its editor, and the draft would be
 * lost if its author went back to it. Told that it was not taken, the page keeps the draft or sends it another way.
 */
export function guardBeacon(line: Line): Undo {
  const beacons = Navigator.prototype as unknown as Record<'sendBeacon', Method>;
  return wrap(beacons, 'sendBeacon', (original, self, args) => {
    const url = line.armed() ? native.addressOf(args[0]) : undefined;
    const body = args[1] as BodyInit | null | undefined;
    if (!url || body === undefined || body === null || !line.looks('POST', url))
      return call(original, self, args);
    const text = typeof body === 'string' ? body : native.textOfParams(body);
    if (text !== undefined) return line.refuses('POST', url, text) ? false : call(original, self, args);
    // What is in it shows only later. One that turns out to carry something else goes out after all.
    void (async () => {
      if (!line.refuses('POST', url, await native.textOfBody(body))) call(original, self, args);
    })();
    return false;
  });
}

/** Holds the text frames of a `WebSocket`. What is sent after a held one waits behind it, so that the order stays. */
export function guardSocket(line: Line): Undo {
  const behind = native.memory<WebSocket, (() => void)[]>();
  const sockets = WebSocket.prototype as unknown as Record<'send', Method>;
  return wrap(sockets, 'send', (original, self, args) => {
    const socket = self as WebSocket;
    const send = () => call<void>(original, self, args);
    const queue = behind.of(socket);
    if (queue) {
      queue[queue.length] = send;
      return;
    }
    if (!line.armed() || typeof args[0] !== 'string') return send();
    const url = native.addressOfSocket(socket);
    if (!line.looks('WS', url)) return send();
    const answer = line.asks('WS', url, args[0]);
    if (answer === true) return send();
    const waiting: (() => void)[] = [];
    behind.keep(socket, waiting);
    void (async () => {
      const go = await answer.decided;
      behind.drop(socket);
      if (go) send();
      for (let i = 0; i < waiting.length; i += 1) waiting[i]!();
    })();
  });
}

/** Holds forms that the browser sends by going to another page: `submit()`, and whatever gives a `submit` event. */
export function guardForms(line: Line): Undo {
  const forms = HTMLFormElement.prototype as unknown as Record<'submit', Method>;
  const { requestSubmit } = HTMLFormElement.prototype;
  const submitterOf = Object.getOwnPropertyDescriptor(SubmitEvent.prototype, 'submitter')!.get!;
  const targetOf = Object.getOwnPropertyDescriptor(Event.prototype, 'target')!.get!;
  let ours = false;

  const onSubmit = (event: Event) => {
    if (ours) return;
    const form = call<HTMLFormElement>(targetOf as Method, event, []);
    const by = call<HTMLElement | null>(submitterOf as Method, event, []);
    const answer = line.asksForm(by ?? form);
    if (answer === true) return;
    native.stop(event);
    void (async () => {
      if (!(await answer.decided)) return;
      ours = true;
      try {
        call(requestSubmit as Method, form, by ? [by] : []);
      } finally {
        ours = false;
      }
    })();
  };
  // No listener of ours while there is nothing to ask about.
  line.onArm((armed) =>
    armed
      ? native.listen(window, 'submit', onSubmit, true)
      : native.unlisten(window, 'submit', onSubmit, true),
  );

  const undo = wrap(forms, 'submit', (original, self, args) => {
    const answer = line.armed() ? line.asksForm(self as HTMLFormElement) : true;
    if (answer === true) return call(original, self, args);
    void (async () => {
      if (await answer.decided) call(original, self, args);
    })();
  });
  return () => {
    undo();
    native.unlisten(window, 'submit', onSubmit, true);
  };
}
