import { createHash } from 'node:crypto';
import type { Server } from 'node:https';

/** From RFC 6455: proves that the server meant to open a socket. */
const PROOF = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** Takes every WebSocket and hands over the texts that arrive on it. */
export function answerSockets(server: Server, arrived: (url: string, text: string) => void): void {
  server.on('upgrade', (request, socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${PROOF}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    let rest = Buffer.alloc(0);
    socket.on('data', (data: Buffer) => {
      rest = Buffer.concat([rest, data]);
      for (let frame = frameOf(rest); frame; frame = frameOf(rest)) {
        if (frame.opcode === 1) arrived(`wss://${request.headers.host}${request.url}`, frame.text);
        rest = rest.subarray(frame.length);
      }
    });
    socket.on('error', () => socket.destroy());
  });
}

/** The first whole frame of what has arrived; clients mask theirs. */
function frameOf(data: Buffer): { opcode: number; text: string; length: number } | undefined {
  if (data.length < 2) return undefined;
  const short = data[1]! & 0x7f;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (data.length < head + 4) return undefined;
  const size = short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short;
  const length = head + 4 + size;
  if (data.length < length) return undefined;
  const mask = data.subarray(head, head + 4);
  const text = Buffer.from(data.subarray(head + 4, length).map((byte, i) => byte ^ mask[i % 4]!));
  return { opcode: data[0]! & 0x0f, text: text.toString('utf8'), length };
}
