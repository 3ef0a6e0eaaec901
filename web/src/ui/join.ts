/** Class names side by side; what is false, null or empty is left out. */
export const join = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(" ");
