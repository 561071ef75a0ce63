import type { Page } from '@playwright/test';

/** A thing as the browser tells it to a screen reader. */
export type Heard = {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly children: readonly Heard[];
};

/** The browser's own tree of the page, without what it leaves out for ears. */
export async function heardOn(page: Page): Promise<Heard> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const heard = (id: string): readonly Heard[] => {
      const node = byId.get(id);
      const children = (node?.childIds ?? []).flatMap(heard);
      if (node === undefined || node.ignored) return children;
      const said = (what: typeof node.name): string => String(what?.value ?? '');
      return [{ role: said(node.role), name: said(node.name), value: said(node.value), children }];
    };
    const [root] = heard(nodes[0]?.nodeId ?? '');
    if (root === undefined) throw new Error('The page says nothing.');
    return root;
  } finally {
    await session.detach();
  }
}

/** Everything of one role, in the order in which it is read. */
export function allOf(heard: Heard, role: string): readonly Heard[] {
  const below = heard.children.flatMap((child) => allOf(child, role));
  return heard.role === role ? [heard, ...below] : below;
}
