import type { Network } from '../../network.ts';

export const whatsapp: Network = {
  id: 'whatsapp',
  name: 'WhatsApp',
  about: 'A class group and one person; neither is read unless you turn that on. Lexical; Enter sends.',
  hosts: ['web.whatsapp.com'],
  async read(request) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/sealed') return undefined;
    const text = Buffer.from(await request.text(), 'base64').toString('utf8');
    const composer = searchParams.get('to') ?? 'message';
    return { composer, parts: [{ field: 'text', text }], images: 0 };
  },
};
