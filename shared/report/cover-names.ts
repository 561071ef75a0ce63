import type { ReportCover } from './report.ts';

/** How large a name can be set on a cover that is to stay one page. */
export function nameLength(name: string): 'usual' | 'long' | 'longest' {
  if (name.length <= 36) return 'usual';
  return name.length <= 80 ? 'long' : 'longest';
}

/** Names that long together leave no room to spare above them. */
export function isFull({ product, subtitle, client }: ReportCover): boolean {
  return product.length + subtitle.length + client.length > 300;
}
