/** What is wrong with a new PIN: its form, or that the second typing differs; null when it can be set. */
export const pinTrouble = (pin: string, again: string): "form" | "differs" | null => {
  if (!/^\d{4,8}$/.test(pin)) return "form";
  return pin === again ? null : "differs";
};
