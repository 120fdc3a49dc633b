import { Avatar } from './parts.jsx';

/** A conversation: what was said, the newest at the foot, above the composer. */
export function Chat({
  title,
  titleAttributes,
  about,
  said,
  saidAttributes,
  actions,
  children,
  ...attributes
}) {
  return (
    <main className="chat" {...attributes}>
      <header>
        <h1 {...titleAttributes}>{title}</h1>
        <p className="faint">{about}</p>
      </header>
      <ol className="said">
        {said.map(({ id, who, text }) => (
          <li key={id} className={who === 'you' ? 'mine' : undefined} {...saidAttributes?.(id)}>
            {who !== 'you' && <Avatar who={who} size={32} />}
            <p className="words">{text}</p>
            {who === 'you' && actions?.({ id, text })}
          </li>
        ))}
      </ol>
      {children}
    </main>
  );
}
