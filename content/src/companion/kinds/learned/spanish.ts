import type { LearnedKind } from "@evenkeel/companion/learned-kind";
import { esActsTalk } from "./es-acts-talk.ts";
import { esAskedHelp } from "./es-asked-help.ts";
import { esAskedHow } from "./es-asked-how.ts";
import { esAskedSelf } from "./es-asked-self.ts";
import { esAskedTime } from "./es-asked-time.ts";
import { esAskedYou } from "./es-asked-you.ts";
import { esToldAnimo } from "./es-told-animo.ts";
import { esToldCuidar } from "./es-told-cuidar.ts";
import { esToldGente } from "./es-told-gente.ts";
import { esToldTrabajo } from "./es-told-trabajo.ts";
import { esToldVida } from "./es-told-vida.ts";

/** All kinds that are known from examples in Spanish. Not reviewed by a clinician. */
export const spanishLearned: readonly LearnedKind[] = [
  ...esActsTalk,
  ...esAskedHelp,
  ...esAskedHow,
  ...esAskedSelf,
  ...esAskedTime,
  ...esAskedYou,
  ...esToldAnimo,
  ...esToldCuidar,
  ...esToldGente,
  ...esToldTrabajo,
  ...esToldVida,
];
