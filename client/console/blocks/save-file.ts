/** Gives the browser a file that was made here. */
export const saveFile = (content: string, type: string, name: string): void =>
  saveBlob(new Blob([content], { type }), name);

export function saveBlob(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
