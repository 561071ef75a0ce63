import type { Plugin } from 'vite';

const asked = /require\$1\('#standard-fonts\/(\w+)'\)/g;

/**
 * pdfkit's edition for Node asks for the measures of the standard fonts by name while it runs, which a bundle cannot
 * answer. They are imported instead; a pdfkit that asks in another way stops the build rather than the report.
 */
export function fontsInsidePdfkit(): Plugin {
  return {
    name: 'fonts-inside-pdfkit',
    transform: (code, id) => {
      if (!/pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/.test(id)) return null;
      const names = [...code.matchAll(asked)].map(([, name]) => name);
      if (names.length === 0) throw new Error('pdfkit asks for its standard fonts in a new way.');
      const imports = names.map((name) => `import font${name} from 'pdfkit/standard-fonts/${name}';`);
      return { code: `${imports.join('')}${code.replace(asked, 'font$1')}`, map: null };
    },
  };
}
