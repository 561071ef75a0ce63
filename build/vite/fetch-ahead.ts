import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Has what a module brings along fetched with the page, though it is imported only once something stands: by then it is
 * there, and has only to be run.
 */
export function fetchAhead(module: string): Plugin {
  return {
    name: 'fetch-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, chunk: entry }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
        const broughtAlong = (from: string, found = new Set<string>()): Set<string> => {
          if (found.has(from)) return found;
          found.add(from);
          for (const imported of byName.get(from)?.imports ?? []) broughtAlong(imported, found);
          return found;
        };
        const asked = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        if (asked === undefined) throw new Error(`No part of the bundle is made of ${module}.`);
        const there = entry === undefined ? new Set<string>() : broughtAlong(entry.fileName);
        const wanted = [...broughtAlong(asked.fileName)].filter((fileName) => !there.has(fileName));
        const styles = new Set(
          wanted.flatMap((fileName) => [...(byName.get(fileName)?.viteMetadata?.importedCss ?? [])]),
        );
        return [
          ...wanted.map((fileName) =>
            link({ rel: 'modulepreload', fetchpriority: 'low', href: `/${fileName}` }),
          ),
          ...[...styles].map((fileName) =>
            link({ rel: 'preload', as: 'style', fetchpriority: 'low', href: `/${fileName}` }),
          ),
        ];
      },
    },
  };
}

function link(attrs: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
