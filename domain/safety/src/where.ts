import type { Composer } from "./composer.ts";
import type { Helpline } from "./directory.ts";
import { firstLine } from "./lines.ts";
import type { Concern, Tier } from "./risk.ts";

/** Where the member is: by their own word, else by their profile; undefined where neither says. */
export const countryOf = (c: Composer): string | undefined => c.state.country ?? c.ctx.locale.country;

/** The line to show first, for where the member is. */
export const lineFor = (
  c: Composer,
  tier: Tier,
  medical = false,
  concern: Concern | null = c.state.concern,
): Helpline | undefined =>
  firstLine(countryOf(c), c.ctx.helplines, {
    tier,
    concern,
    teen: c.ctx.teen,
    language: c.ctx.locale.language,
    medical,
  });
