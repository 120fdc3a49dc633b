import { ASK, TELL } from '../../outbound/channel.ts';
import { meeting } from './meeting.ts';
import type { Outgoing } from './purpose.ts';

/** Lets a waiting request go, or refuses it. Once; later calls change nothing. */
export type Settle = (go: boolean) => void;
/** Takes a request that has to wait on, and settles it when it is decided, never at once. */
export type Waits = (settle: Settle) => void;

/** One who answers the guard's questions. There may be several: a request waits as soon as one of them has it wait. */
export interface Answerer {
  /** Is there anything to ask about now? */
  asks(): boolean;
  /** May the body of this request be read? */
  look(request: Outgoing): boolean;
  /** `refused`: it cannot wait. To have it wait is to refuse it, and its author is asked about the next one. */
  hold(request: Outgoing, body: string, refused: boolean): Waits | undefined;
  form?(sender: Element): Waits | undefined;
  /** The extension is there still. */
  alive(): boolean;
}

/** When the guard asks. It rests only when nobody wants to be asked. */
export interface Asking {
  arm(): void;
  rest(): void;
}

export const tell = (to: EventTarget, type: string, data = '') =>
  to.dispatchEvent(new MessageEvent(type, { data }));

/** Has one more answer this frame's guard, and those of frames without an address of their own as they turn up. */
export function answerGuard(element: EventTarget, answerer: Answerer): Asking {
  const meet = meeting();
  meet.asked ??= { elements: new Set([element]), answerers: new Set() };
  const { elements, answerers } = meet.asked;
  const heard = new Set<EventTarget>();

  function listen(on: EventTarget): void {
    if (heard.has(on)) return;
    heard.add(on);
    /** Requests that wait, by their number on this element. */
    const open = new Set<string>();
    const holds = (id: string, waits: Waits | undefined): boolean => {
      if (!waits || !answerer.alive()) return false;
      open.add(id);
      waits((go) => {
        if (open.delete(id)) tell(on, go ? TELL.allow : TELL.refuse, id);
      });
      return true;
    };
    const answer = (type: string, waits: (event: MessageEvent<string>) => boolean) =>
      on.addEventListener(type, (event) => {
        if (waits(event as MessageEvent<string>)) event.preventDefault();
      });

    answer(ASK.look, ({ data }) => {
      const [method = '', url = ''] = data.split(' ');
      return answerer.alive() && answerer.look({ method, url });
    });
    for (const type of [ASK.hold, ASK.refuse])
      answer(type, ({ data }) => {
        const line = data.indexOf('\n');
        const [id = '', method = '', url = ''] = data.slice(0, line).split(' ');
        return holds(id, answerer.hold({ method, url }, data.slice(line + 1), type === ASK.refuse));
      });
    answer(ASK.form, (event) => {
      const { relatedTarget, screenX } = event as unknown as MouseEvent;
      return holds(String(screenX), relatedTarget ? answerer.form?.(relatedTarget as Element) : undefined);
    });
    answer(ASK.still, ({ data }) => answerer.alive() && open.has(data));
    answer(ASK.gone, ({ data }) => open.delete(data));
    answer(ASK.within, (event) => {
      const inner = (event as unknown as MouseEvent).relatedTarget;
      if (!inner || !answerer.asks()) return false;
      elements.add(inner);
      listen(inner);
      return !tell(inner, TELL.arm);
    });
  }
  listen(element);

  return {
    arm() {
      answerers.add(answerer);
      for (const each of elements) {
        listen(each);
        tell(each, TELL.arm);
      }
    },
    rest() {
      answerers.delete(answerer);
      if (answerers.size === 0) for (const each of elements) tell(each, TELL.rest);
    },
  };
}
