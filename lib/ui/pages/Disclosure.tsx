import { Cross, Note, Tick } from '../icons.tsx';

/** Said before anything is read, in a person's words. */
export function Disclosure({ byPolicy }: { byPolicy: boolean }) {
  return (
    <div class="disclosure">
      <div class="told">
        <h2>
          <Note /> What it reads
        </h2>
        <ul>
          <li>Posts and comments while you write them, on the sites that you choose</li>
          <li>How many pictures are attached, never what is in them</li>
          <li>The name of the page or group that you write in</li>
        </ul>
      </div>
      <div class="told">
        <h2>
          <Tick /> What it does
        </h2>
        <ul>
          <li>Looks, on this device, for what your school’s policy speaks about</li>
          <li>Shows you the clause before the post goes out</li>
          <li>Leaves the decision to you, always</li>
        </ul>
      </div>
      <div class="told">
        <h2>
          <Cross /> What it never does
        </h2>
        <ul>
          <li>Send anything to anyone: it has no way to</li>
          <li>Keep your drafts, or what you decided</li>
          <li>Read private messages, unless you turn that on</li>
          <li>
            {byPolicy
              ? 'Tell your school: the school installed it, and cannot see what you write'
              : 'Tell your school: nobody there can see what you write'}
          </li>
        </ul>
      </div>
    </div>
  );
}
