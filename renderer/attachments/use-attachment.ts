import { useEffect, useState } from 'react';
import { useServices } from '../services/services.ts';
import { useSession } from '../session/session-context.ts';
import type { ShownAttachment } from './attachment-view.ts';

export type LoadedAttachment =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly blob: Blob }
  | { readonly kind: 'missing' };

const loading: LoadedAttachment = { kind: 'loading' };

/** The content of an attachment. */
export function useAttachment({ sha256, mediaType }: ShownAttachment): LoadedAttachment {
  const { attachments } = useServices();
  const session = useSession();
  const [loaded, setLoaded] = useState<LoadedAttachment>(loading);
  useEffect(() => {
    let left = false;
    setLoaded(loading);
    void attachments.read(session.getState().workshop.id, sha256).then((bytes) => {
      if (left) return;
      setLoaded(
        bytes === undefined
          ? { kind: 'missing' }
          : { kind: 'here', blob: new Blob([bytes], { type: mediaType }) },
      );
    });
    return () => {
      left = true;
    };
  }, [attachments, session, sha256, mediaType]);
  return loaded;
}

/** An address for as long as the view stands; then the memory behind it is given back. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (blob === undefined) return undefined;
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => {
      setAddress(undefined);
      URL.revokeObjectURL(made);
    };
  }, [blob]);
  return address;
}
