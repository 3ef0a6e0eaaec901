/** That suggesting is switched off is remembered on the device, so that nothing shows up before the server has answered. */
const keyOf = (memberId: string): string => `suggesting-off:${memberId}`;

export const keepSuggesting = (memberId: string, suggesting: boolean): void => {
  try {
    if (suggesting) localStorage.removeItem(keyOf(memberId));
    else localStorage.setItem(keyOf(memberId), "1");
  } catch {
    // A window that keeps nothing goes on without.
  }
};

export const keptSuggesting = (memberId: string): boolean => {
  try {
    return localStorage.getItem(keyOf(memberId)) === null;
  } catch {
    return true;
  }
};

/** At sign-out and after deletion: of every member who was here. */
export const forgetSuggesting = (): void => {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith("suggesting-off:")) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
