import type { Composer } from "./composer.ts";

/** Says once that it is an AI, where risk makes it matter. */
export const sayAi = (c: Composer): void => {
  if (c.state.aiSaidInRisk || c.ctx.introduced === true) return;
  c.say(c.wording.aiOnce, "ai");
  c.state = { ...c.state, aiSaidInRisk: true };
};

/** Says once whether a person is on call here: by name, or honestly that nobody is alerted. */
export const sayOnCall = (c: Composer): void => {
  if (c.used("on-call") || c.ctx.introduced === true) return;
  c.mark("on-call");
  if (c.ctx.onCall !== null) c.say(c.wording.onCallNamed, "on-call-named");
  else if (c.state.tier === "high" || c.state.tier === "immediate")
    c.say(c.wording.onCallNobody, "on-call-nobody");
};

/** Says once, to someone under 18, which grown-ups there are, that nobody is told from here, and who may have to pass
 *  danger on. */
export const teenNotice = (c: Composer): void => {
  if (!c.ctx.teen || c.used("teen-notice")) return;
  c.mark("teen-notice");
  c.say(c.wording.teenGrownUps, "teen-grown-ups");
};
