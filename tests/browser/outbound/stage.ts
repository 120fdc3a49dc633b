import type { Settings } from '../../../lib/settings/settings.ts';
import type { Playground } from '../../playground/server.ts';
import { STAFF, until } from '../extension.ts';
import { type BrowserName, type Launched, launchWith } from '../sites/browser.ts';
import { CASES, type Case } from '../sites/cases.ts';
import { ORDINARY, Visit } from '../sites/contract.ts';
import type { Way } from './ways.ts';

/** Publishes on X, as its site file says; `way` tells one request of a test from another. */
export const known = (way: number | string) => `/i/api/graphql/abc/CreateTweet?way=${way}`;

/** A composer of a site, in its plainest form. */
export const caseOf = (site: string, composer: string) =>
  CASES.find((each) => each.site === site && each.composer === composer && !each.variant)!;
export const X = caseOf('x', 'post');

/** For what must not happen: there is no event to wait for. */
export const settled = (ms = 500) => new Promise((resolve) => setTimeout(resolve, ms));

/** The popup swallows what follows its closing closely, as the second half of a double click does. */
export const closed = settled;

/** A page with a composer, and a button of the page's own that no site file knows: what it sends is up to a test. */
export class Stage {
  readonly visit: Visit;
  readonly #playground: Playground;

  private constructor(visit: Visit, playground: Playground) {
    this.visit = visit;
    this.#playground = playground;
  }

  static async at(which: Case, launched: Launched, playground: Playground): Promise<Stage> {
    const stage = new Stage(
      new Visit(await launched.browser.newPage(), launched, which, playground),
      playground,
    );
    await stage.visit.goto();
    await stage.visit.open();
    await stage.untilThere();
    playground.clear();
    return stage;
  }

  /** The popup's script comes with the first focus. */
  untilThere = () =>
    until(
      async () => {
        const frames = this.visit.page
          .frames()
          .map((frame) =>
            frame.evaluate(() => document.querySelector('second-look') !== null).catch(() => false),
          );
        return (await Promise.all(frames)).includes(true);
      },
      'the popup’s script',
      15_000,
    );

  /** Writes a draft, and waits until it has been read. */
  async write(text: string): Promise<void> {
    await this.visit.page.keyboard.type(text);
    // Drafts are read at a pace, and the mark shows that one is being read once that takes a while.
    await settled(600);
    await until(async () => (await this.visit.popup.mark()) !== '', 'the draft to be read', 15_000);
  }

  /** The button sends `text` by these ways, each to its own address. */
  async offer(ways: readonly Way[], addressOf: (way: number) => string, text: string): Promise<void> {
    await this.visit.page.evaluate(
      (given, words) => {
        const button = document.createElement('button');
        button.id = 'own';
        button.style.cssText = 'position:fixed;top:0;left:0;width:80px;height:40px;z-index:9999';
        const outcomes: (string | null)[] = given.map(() => null);
        // Here and not at the press: the page's own policy lets nobody make functions of texts.
        const senders = given.map(({ code, address }) => ({
          send: new Function(`return { ${code} }.send`)() as Way['send'],
          address,
        }));
        const run = async () => {
          for (const [i, { send, address }] of senders.entries()) {
            void Promise.resolve(send(address, words)).then((outcome) => {
              outcomes[i] = outcome;
              button.dataset.outcomes = JSON.stringify(outcomes);
            });
          }
        };
        button.onclick = run;
        Object.assign(window, { run });
        document.body.append(button);
      },
      ways.map(({ send }, i) => {
        const code = String(send);
        return { code: /^send\b/.test(code) ? code : `send: ${code}`, address: addressOf(i) };
      }),
      text,
    );
  }

  /** A person presses the page's own button. */
  press = () => this.visit.page.mouse.click(40, 20);
  /** The page does by itself what the button would do. */
  run = () => this.visit.page.evaluate(() => (window as unknown as { run(): Promise<void> }).run());

  /** What the page saw of each way; `null` for one that has not ended. */
  async outcomes(): Promise<(string | null)[]> {
    const text = await this.visit.page.evaluate(
      () => document.getElementById('own')?.dataset.outcomes ?? '[]',
    );
    return JSON.parse(text);
  }

  untilOpen = () => until(() => this.visit.popup.isOpen(), 'the popup to open');

  /** The numbers of the ways whose requests have arrived. */
  arrived(): number[] {
    // Browsers ask for things of their own, too.
    return this.#playground
      .requests()
      .flatMap((each) => (each.startsWith('GET') ? [] : (/way=(\d+)/.exec(each)?.[1] ?? [])))
      .map(Number)
      .sort((a, b) => a - b);
  }
  close = () => this.visit.page.close();
}

/** A browser with the extension, ready to answer, and one page after another in it. */
export interface Stages {
  launched: Launched;
  at(which?: Case): Promise<Stage>;
  /** Closes the page that is open. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

export async function openStages(
  browser: BrowserName,
  playground: Playground,
  settings: Partial<Settings> = STAFF,
): Promise<Stages> {
  const launched = await launchWith(browser, playground.port, settings);
  let stage: Stage | undefined;
  const leave = async () => stage?.close().catch(() => {});
  const at = async (which = X) => {
    stage = await Stage.at(which, launched, playground);
    return stage;
  };
  // A browser that has just started answers its first message late.
  await (await at()).write(ORDINARY);
  await leave();
  return { launched, at, leave, close: () => launched.close() };
}
