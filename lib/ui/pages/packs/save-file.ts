/** Hands a text to the person as a file, through the browser's own downloads. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the text from here on; a minute is more than any browser takes to get it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
