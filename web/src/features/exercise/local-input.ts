const two = (n: number): string => String(n).padStart(2, "0");

/** An instant as a `datetime-local` field of this device shows it. */
export const toLocalInput = (at: string | null): string => {
  if (at === null) return "";
  const d = new Date(at);
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}`;
};

/** What such a field says as an instant; null for an empty or half-filled one. */
export const fromLocalInput = (value: string): string | null => {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value) ? new Date(value).getTime() : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};
