import { useEffect, useState } from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './Attachments.module.css';
import type { ShownAttachment } from './attachment-view.ts';
import { type LoadedAttachment, useObjectUrl } from './use-attachment.ts';

type AttachmentContentProps = { readonly shown: ShownAttachment; readonly loaded: LoadedAttachment };

/** As much of a text as anybody reads on a screen. */
const READABLE = 20_000;

/** The picture, the text, or what to do with a file that cannot be shown. */
export function AttachmentContent({ shown, loaded }: AttachmentContentProps) {
  const blob = loaded.kind === 'here' ? loaded.blob : undefined;
  const address = useObjectUrl(shown.sort === 'picture' ? blob : undefined);
  const text = useText(shown.sort === 'text' ? blob : undefined);
  if (loaded.kind === 'missing') return <Notice message={words.problems.notRead} />;
  switch (shown.sort) {
    case 'picture':
      return address === undefined ? (
        <div className={styles['empty']} />
      ) : (
        <img className={styles['large']} src={address} alt={shown.title} />
      );
    case 'text':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard too
        <pre className={styles['text']} tabIndex={0}>
          {text}
        </pre>
      );
    case 'document':
      return <p className={styles['facts']}>{words.sheet.noPreview}</p>;
  }
}

function useText(blob: Blob | undefined): string {
  const [text, setText] = useState('');
  useEffect(() => {
    let left = false;
    void blob?.text().then((whole) => {
      if (!left) setText(whole.slice(0, READABLE));
    });
    return () => {
      left = true;
    };
  }, [blob]);
  return text;
}
