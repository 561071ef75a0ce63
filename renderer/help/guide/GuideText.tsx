import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './Guide.module.css';

/** Markdown as elements; nothing in a guide is ever taken for markup of the page. */
export function GuideText({ blocks }: { readonly blocks: readonly Token[] }): ReactNode {
  return blocks.map((block) => <Fragment key={block.raw}>{blockOf(block)}</Fragment>);
}

function blockOf(block: Token): ReactNode {
  switch (block.type) {
    case 'paragraph':
    case 'text':
      return <p>{inline(block)}</p>;
    case 'code':
      return <pre className={styles['code']}>{(block as Tokens.Code).text}</pre>;
    case 'list': {
      const { ordered, items } = block as Tokens.List;
      const lines = items.map((item) => (
        <li key={item.raw}>
          {item.tokens.map((token) => (
            <Fragment key={token.raw}>{inline(token)}</Fragment>
          ))}
        </li>
      ));
      return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
    }
    default:
      return <p>{block.raw}</p>;
  }
}

function inline(token: Token): ReactNode {
  const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
  if (tokens.length === 0) return plain(token);
  return tokens.map((part, at) => {
    const key = `${at}-${part.type}`;
    switch (part.type) {
      case 'strong':
        return <strong key={key}>{inline(part)}</strong>;
      case 'em':
        return <em key={key}>{inline(part)}</em>;
      case 'codespan':
        return isKey(part.text) ? <Kbd key={key}>{part.text}</Kbd> : <code key={key}>{part.text}</code>;
      default:
        return <Fragment key={key}>{inline(part)}</Fragment>;
    }
  });
}

function plain(token: Token): string {
  return 'text' in token && typeof token.text === 'string' ? token.text : token.raw;
}

/** What is pressed looks like a key, what is typed does not. */
function isKey(text: string): boolean {
  return /^(?:(?:Ctrl|Cmd|Shift|Alt)\+)*(?:F\d{1,2}|[A-Z0-9]|Enter|Esc|Tab|Page Down|Page Up)$/.test(text);
}
