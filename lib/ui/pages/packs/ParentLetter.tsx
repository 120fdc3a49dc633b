import { packFileName } from '../../../school/pack.ts';
import { type MakingProps, makingPage } from '../making/making.tsx';

/** One page to print or to copy into the school's own letter. */
export const ParentLetter = makingPage(({ making: { profile, contacts = [] } }: MakingProps) => {
  const office = contacts.find((each) => each.for === 'office');
  const reach = office && [office.email, office.phone].filter(Boolean).join(' or ');
  const file = packFileName(profile.name).replace(/\.secondlook\.json$/, '-parents.secondlook.json');
  return (
    <>
      <div class="row no-print">
        <button type="button" class="button main" onClick={() => print()}>
          Print it
        </button>
        <span class="small">One page. It can also be selected and copied into your own letter.</span>
      </div>
      <article class="card letter" aria-labelledby="letter">
        <h2 id="letter">Second Look: an offer to parents and carers of {profile.name}</h2>
        <p>Dear parents and carers,</p>
        <p>
          Most of us have posted something late in the evening and wished next morning that we had not. Second
          Look is a small addition to a web browser. When a post that you are writing touches on what our
          social media policy asks, it shows you the sentence of the policy before the post goes out. Then you
          decide: change it, take it to the school, or post it anyway.
        </p>
        <h3>It is optional</h3>
        <p>
          Nobody has to use it, nobody asks whether you do, and the school has no way to find out. It makes no
          difference to you or your child.
        </p>
        <h3>Three steps</h3>
        <ol class="letter-steps">
          <li>Add Second Look to the browser on your computer and press “Start checking”.</li>
          <li>
            Press “Open my school’s pack” and choose the file <b>{file}</b> that came with this letter.
          </li>
          <li>Say what you are to the school, and on which sites it should look.</li>
        </ol>
        <h3>What it cannot see</h3>
        <p>
          It works on your own device and sends nothing to anybody, the school and its makers included. It
          keeps no copy of what you write and no note of what you decided. It does not open your pictures,
          does not read private messages unless you turn that on, and does not see apps on your phone. It can
          be wrong.
        </p>
        <h3>To remove it</h3>
        <p>
          Right-click its glasses in the browser’s toolbar and choose “Remove”. Everything that it knew goes
          with it. To pause it for an hour, click the glasses.
        </p>
        <p>
          {reach ? `Questions: ${office.name}, ${reach}.` : 'Questions: the school office is glad to help.'}
        </p>
        <p>{profile.name}</p>
      </article>
    </>
  );
});
