/** Sends a request as it is. Says whether it arrived. */
export async function send(path, init) {
  const response = await fetch(path, { method: 'POST', ...init }).catch(() => undefined);
  return response?.ok === true;
}

/** A form in the address's own encoding, as Meta's sites send theirs. */
export const form = (fields) => ({ body: new URLSearchParams(fields) });

/** The same by XMLHttpRequest, which some sites still use. */
export function xhr(method, path, body) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.setRequestHeader('content-type', 'application/json');
    request.onloadend = () => resolve(request.status === 200);
    request.send(JSON.stringify(body));
  });
}
