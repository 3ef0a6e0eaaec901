/** Hands a file to the device, as a download. */
export const saveFile = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has begun by then; before that the address must stay.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
