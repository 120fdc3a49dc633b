import type { Overview } from '../../messages.ts';
import type { SettingsChange } from '../../settings/settings.ts';

interface Props {
  overview: Overview;
  change: (change: SettingsChange) => Promise<void>;
}

/** Which conversations are read beside posts and comments: none, until the person says so. */
export function Conversations({ overview: { inForce }, change }: Props) {
  return (
    <div class="choices">
      <label class="choice">
        <input
          type="checkbox"
          checked={inForce.groupChats}
          onChange={(event) => void change({ groupChats: event.currentTarget.checked })}
        />
        <span>
          Read group chats too
          <span class="small">Class chats and the like, with more than two people in them</span>
        </span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={inForce.privateMessages}
          onChange={(event) => void change({ privateMessages: event.currentTarget.checked })}
        />
        <span>
          Read private messages too
          <span class="small">Only you can turn this on; your school cannot</span>
        </span>
      </label>
    </div>
  );
}
