import { Cross, Note, Tick } from '../icons.tsx';
import { t } from '../words/tongue.ts';

/** Said before anything is read, in a person's words. */
export function Disclosure({ byPolicy }: { byPolicy: boolean }) {
  return (
    <div class="disclosure">
      <div class="told">
        <h2>
          <Note /> {t('What it reads')}
        </h2>
        <ul>
          <li>{t('Posts and comments while you write them, on the sites that you choose')}</li>
          <li>{t('How many pictures are attached, never what is in them')}</li>
          <li>{t('The name of the page or group that you write in')}</li>
        </ul>
      </div>
      <div class="told">
        <h2>
          <Tick /> {t('What it does')}
        </h2>
        <ul>
          <li>{t('Looks, on this device, for what your school’s policy speaks about')}</li>
          <li>{t('Shows you the clause before the post goes out')}</li>
          <li>{t('Leaves the decision to you, always')}</li>
        </ul>
      </div>
      <div class="told">
        <h2>
          <Cross /> {t('What it never does')}
        </h2>
        <ul>
          <li>{t('Send anything to anyone: it has no way to')}</li>
          <li>{t('Keep your drafts, or what you decided')}</li>
          <li>{t('Read private messages, unless you turn that on')}</li>
          <li>
            {byPolicy
              ? t('Tell your school, which installed it: nobody there can see what you write')
              : t('Tell your school: nobody there can see what you write')}
          </li>
        </ul>
      </div>
    </div>
  );
}
