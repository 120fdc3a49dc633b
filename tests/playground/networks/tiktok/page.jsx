import { createRoot } from 'react-dom/client';
import { DivButton } from '../../shared/composer.jsx';
import { DraftEditor } from '../../shared/editors/draft.jsx';
import { plainEnter } from '../../shared/editors/keys.js';
import { Picture, Post, Shell } from '../../shared/parts.jsx';
import { POSTS } from '../../shared/people.js';
import { useFeed } from '../../shared/publish.js';
import { send } from '../../shared/send.js';
import { Writing } from '../../shared/writing.jsx';
import '../../shared/theme.css';

function Upload() {
  const publish = ({ text }) =>
    send('/tiktok/web/project/post/v1/', {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        single_post_req_list: [{ single_post_feature_info: { text, markup_text: text } }],
      }),
    });
  return (
    <main>
      <h1>Upload</h1>
      <Picture kind="garden" />
      <Writing Editor={DraftEditor} label="Describe your video" role="combobox" publish={publish}>
        {({ ready, submit }) => (
          <div className="toolbar">
            <button type="button" className="quiet">
              Discard
            </button>
            <button
              type="button"
              className="primary"
              data-e2e="post_video_button"
              aria-disabled={!ready || undefined}
              onClick={submit}
            >
              Post
            </button>
          </div>
        )}
      </Writing>
    </main>
  );
}

function Video() {
  const [comments, add] = useFeed(['comment'], POSTS.slice(1, 3));
  const publish = async ({ text }) => {
    const query = new URLSearchParams({ aweme_id: '7', text });
    const arrived = await send(`/api/comment/publish/?${query}`);
    if (arrived) add({ text });
    return arrived;
  };
  return (
    <main>
      <h1>Harbour Library</h1>
      <Picture kind="dusk" />
      <div className="comment-box">
        <div data-e2e="comment-input">
          <Writing Editor={DraftEditor} label="Add comment..." publish={publish} submits={plainEnter}>
            {({ ready, submit }) => (
              <DivButton data-e2e="comment-post" className="quiet" disabled={!ready} onPress={submit}>
                Post
              </DivButton>
            )}
          </Writing>
        </div>
      </div>
      {comments.map((entry) => (
        <Post key={entry.id} {...entry} />
      ))}
    </main>
  );
}

createRoot(document.getElementById('root')).render(
  <Shell places={{ Home: '/', Upload: '/tiktokstudio/upload' }}>
    {location.pathname.startsWith('/tiktokstudio') ? <Upload /> : <Video />}
  </Shell>,
);
