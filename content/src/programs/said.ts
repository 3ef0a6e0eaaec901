import type { Said } from "@evenkeel/companion/program/program";

/** Both languages side by side, so that neither can say what the other leaves out. */
export const said = (en: string, es: string): Said<string> => ({ en, es });

export const lines = (...rows: readonly (readonly [en: string, es: string])[]): Said<readonly string[]> => ({
  en: rows.map(([en]) => en),
  es: rows.map(([, es]) => es),
});
