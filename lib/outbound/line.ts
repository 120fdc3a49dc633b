import { ASK, ELEMENT, HERE, STILL_MS, TELL, WITHIN } from './channel.ts';
import * as native from './natives.ts';

/** What may become of a request: at once, or once its author has decided. */
export type Answer = true | { decided: Promise<boolean>; forget(): void };

/** The guard's line to the gate. */
export interface Line {
  armed(): boolean;
  /** May the body of this request be read? */
  looks(method: string, url: string): boolean;
  /** May it go? `true` where nobody minds, also where nobody is there any more. */
  asks(method: string, url: string, text: string): Answer;
  /** Must it fail? For a request that cannot wait: its author is asked meanwhile, and the page may send it again. */
  refuses(method: string, url: string, text: string): boolean;
  /** The same of a form that is about to be sent: the form, or the button that sends it. */
  asksForm(form: HTMLElement): Answer;
  /** Calls back at every change between armed and not. */
  onArm(callback: (armed: boolean) => void): void;
  onLeave(callback: () => void): void;
}

/** A frame without an address of its own, whose scripts are those of the page around it. */
function pageAround(): Window | undefined {
  try {
    return window.parent !== window && location.protocol === 'about:' && window.parent.document
      ? window.parent
      : undefined;
  } catch {
    return undefined;
  }
}

/** Opens the line. To be called before any script of the page runs. */
export function openLine(): Line {
  const element: EventTarget = document.createElement('i');
  const around = pageAround();
  const arms: ((armed: boolean) => void)[] = [];
  let leave = () => {};
  let armed = false;
  let count = 0;
  /** Waiting requests, by number. */
  const waiting: Record<string, ((go: boolean) => void) | undefined> = native.bare({});

  const say = (type: string, data: unknown): boolean =>
    !native.dispatch(
      element,
      new native.Message(type, native.bare({ data: `${data as string}`, cancelable: true })),
    );
  const pass = (to: EventTarget, type: string, relatedTarget: EventTarget, screenX = 0): boolean =>
    !native.dispatch(to, new native.Mouse(type, native.bare({ relatedTarget, screenX, cancelable: true })));

  function turn(to: boolean): void {
    armed = to;
    for (let i = 0; i < arms.length; i += 1) arms[i]!(to);
  }
  const settle = (go: boolean) => (event: Event) => waiting[native.data(event)]?.(go);
  native.listen(element, TELL.arm, () => turn(true));
  native.listen(element, TELL.rest, () => turn(false));
  native.listen(element, TELL.leave, () => leave());
  native.listen(element, TELL.allow, settle(true));
  native.listen(element, TELL.refuse, settle(false));

  const offer = () => pass(window, ELEMENT, element);
  native.listen(
    window,
    HERE,
    function answer(event) {
      native.stop(event);
      native.unlisten(window, HERE, answer, true);
      offer();
    },
    true,
  );
  offer();
  native.listen(
    window,
    WITHIN,
    (event) => {
      native.stop(event);
      const inner = native.related(event);
      if (armed && inner) pass(element, ASK.within, inner);
    },
    true,
  );

  function wait(id: number): Answer {
    let timer = 0;
    const decided = new native.PagePromise<boolean>((resolve) => {
      const end = (go: boolean) => {
        delete waiting[id];
        native.cancel(timer);
        resolve(go);
      };
      waiting[id] = end;
      timer = native.every(STILL_MS, () => {
        if (say(ASK.still, id)) return;
        // Nobody is there who could decide: the post goes on, and nothing more is asked.
        turn(false);
        end(true);
      });
    });
    return {
      decided,
      forget() {
        if (!waiting[id]) return;
        waiting[id](false);
        say(ASK.gone, id);
      },
    };
  }

  return {
    armed() {
      if (!armed && around) pass(around, WITHIN, element);
      return armed;
    },
    looks: (method, url) => say(ASK.look, `${method} ${url}`),
    asks(method, url, text) {
      count += 1;
      const id = count;
      return say(ASK.hold, `${id} ${method} ${url}\n${text}`) ? wait(id) : true;
    },
    refuses(method, url, text) {
      count += 1;
      return say(ASK.refuse, `${count} ${method} ${url}\n${text}`);
    },
    asksForm(form) {
      count += 1;
      const id = count;
      return pass(element, ASK.form, form, id) ? wait(id) : true;
    },
    onArm: (callback) => {
      arms[arms.length] = callback;
    },
    onLeave: (callback) => {
      leave = callback;
    },
  };
}
