import { ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import { attachmentStrings as words } from '#shared/strings/attachments.ts';
import type { AttachTarget } from '#shared/workshop/attach-target.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useAttaching } from './attaching.ts';

type AttachButtonProps = {
  readonly target: AttachTarget;
  readonly look: 'icon' | 'words';
  /** What it is for, where several such buttons stand beside each other. */
  readonly about?: string;
};

const accepted = 'image/*,.pdf,.txt,.md,.log,.csv';

/** Picks photos or files for the thing named. */
export function AttachButton({ target, look, about }: AttachButtonProps) {
  const { bring } = useAttaching();
  const picker = useRef<HTMLInputElement>(null);
  const pick = (): void => picker.current?.click();
  return (
    <>
      {look === 'icon' ? (
        <IconButton
          small
          icon={ImagePlus}
          label={about === undefined ? words.add : words.addTo(about)}
          onClick={pick}
        />
      ) : (
        <Button size="small" onClick={pick}>
          <ImagePlus size={14} strokeWidth={1.75} aria-hidden />
          {words.add}
        </Button>
      )}
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={accepted}
        onChange={({ currentTarget: input }) => {
          bring(target, [...(input.files ?? [])]);
          // The same file picked again is a change again.
          input.value = '';
        }}
      />
    </>
  );
}
