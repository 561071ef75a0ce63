export type Preventable = { readonly preventDefault: () => void; readonly defaultPrevented: boolean };

/** An event whose default can be prevented, with Electron's fields added to it. */
export function preventable<Fields extends object>(fields: Fields): Fields & Preventable {
  let prevented = false;
  return Object.defineProperties(
    { ...fields, preventDefault: () => (prevented = true), defaultPrevented: false },
    { defaultPrevented: { get: () => prevented } },
  );
}
