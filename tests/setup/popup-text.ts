import type { CDPSession, Page } from 'puppeteer-core';

interface Node {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType: string })[];
  contentDocument?: Node;
}

/**
 * The words of the extension's popup as they stand on the screen, or nothing while none is open. Its root is closed, so
 * only the browser itself can look inside: this asks the debugger, as a page's script could not.
 */
export async function popupText(page: Page): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const dialog = openDialog(root as Node, false);
    return dialog && (await innerText(session, dialog));
  } finally {
    await session.detach();
  }
}

/** The open dialog in a closed shadow root: the page's own dialogs are none of those. */
function openDialog(node: Node, inClosedRoot: boolean): Node | undefined {
  if (inClosedRoot && node.nodeName === 'DIALOG' && node.attributes?.includes('open')) return node;
  for (const root of node.shadowRoots ?? []) {
    const found = openDialog(root, inClosedRoot || root.shadowRootType === 'closed');
    if (found) return found;
  }
  for (const child of node.children ?? []) {
    const found = openDialog(child, inClosedRoot);
    if (found) return found;
  }
  return undefined;
}

async function innerText(session: CDPSession, node: Node): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: 'function () { return this.innerText; }',
    returnByValue: true,
  });
  return String(result.value);
}
