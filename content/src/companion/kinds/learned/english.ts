import type { LearnedKind } from "@evenkeel/companion/learned-kind";
import { actsLight } from "./acts-light.ts";
import { actsMoment } from "./acts-moment.ts";
import { actsPushback } from "./acts-pushback.ts";
import { actsShort } from "./acts-short.ts";
import { actsWarm } from "./acts-warm.ts";
import { askedCalm } from "./asked-calm.ts";
import { askedDecide } from "./asked-decide.ts";
import { askedHelp } from "./asked-help.ts";
import { askedIsIt } from "./asked-is-it.ts";
import { askedMore } from "./asked-more.ts";
import { askedPeople } from "./asked-people.ts";
import { askedPlan } from "./asked-plan.ts";
import { askedSelf } from "./asked-self.ts";
import { askedSmall } from "./asked-small.ts";
import { askedView } from "./asked-view.ts";
import { askedWhy } from "./asked-why.ts";
import { askedYou } from "./asked-you.ts";
import { toldAge } from "./told-age.ts";
import { toldBetween } from "./told-between.ts";
import { toldBreakup } from "./told-breakup.ts";
import { toldCaring } from "./told-caring.ts";
import { toldFamily } from "./told-family.ts";
import { toldFriends } from "./told-friends.ts";
import { toldHabits } from "./told-habits.ts";
import { toldHealth } from "./told-health.ts";
import { toldJob } from "./told-job.ts";
import { toldLoss } from "./told-loss.ts";
import { toldMind } from "./told-mind.ts";
import { toldMoney } from "./told-money.ts";
import { toldNeuro } from "./told-neuro.ts";
import { toldParenting } from "./told-parenting.ts";
import { toldPartner } from "./told-partner.ts";
import { toldSelf } from "./told-self.ts";
import { toldStudy } from "./told-study.ts";
import { toldTurns } from "./told-turns.ts";
import { toldWork } from "./told-work.ts";
import { toldWorld } from "./told-world.ts";

/** All kinds that are known from examples in English. Not reviewed by a clinician. */
export const englishLearned: readonly LearnedKind[] = [
  ...actsLight,
  ...actsMoment,
  ...actsPushback,
  ...actsShort,
  ...actsWarm,
  ...askedCalm,
  ...askedDecide,
  ...askedHelp,
  ...askedIsIt,
  ...askedMore,
  ...askedPeople,
  ...askedPlan,
  ...askedSelf,
  ...askedSmall,
  ...askedView,
  ...askedWhy,
  ...askedYou,
  ...toldAge,
  ...toldBetween,
  ...toldBreakup,
  ...toldCaring,
  ...toldFamily,
  ...toldFriends,
  ...toldHabits,
  ...toldHealth,
  ...toldJob,
  ...toldLoss,
  ...toldMind,
  ...toldMoney,
  ...toldNeuro,
  ...toldParenting,
  ...toldPartner,
  ...toldSelf,
  ...toldStudy,
  ...toldTurns,
  ...toldWork,
  ...toldWorld,
];
