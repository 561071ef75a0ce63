/** Hands a file to the browser's downloads. */
export function download(page: Document, name: string, bytes: Uint8Array, type: string): void {
  // Bytes of a file are never shared memory, which is all that the compiler is asking for.
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Lets the user pick a file in browsers that only have the plain way. Undefined when they close the dialog. */
export function pickFile(page: Document, accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = page.createElement('input');
    const settle = (file: File | undefined): void => {
      input.remove();
      resolve(file);
    };
    input.type = 'file';
    input.accept = accept;
    input.hidden = true;
    input.addEventListener('change', () => settle(input.files?.[0]));
    input.addEventListener('cancel', () => settle(undefined));
    // A field outside the page may be cleared away while its dialog is open, and its answer with it.
    page.body.append(input);
    input.click();
  });
}
