import type { Frame } from "@evenkeel/companion/frame";
import { adhd } from "./adhd.ts";
import { adultChild } from "./adult-child.ts";
import { ageing } from "./ageing.ts";
import { alcoholWorry } from "./alcohol-worry.ts";
import { anger } from "./anger.ts";
import { anniversary } from "./anniversary.ts";
import { autismMasking } from "./autism-masking.ts";
import { behindPeers } from "./behind-peers.ts";
import { bereavement } from "./bereavement.ts";
import { betrayal } from "./betrayal.ts";
import { bodyShame } from "./body-shame.ts";
import { boredom } from "./boredom.ts";
import { breakUp } from "./break-up.ts";
import { bullying } from "./bullying.ts";
import { caregiving } from "./caregiving.ts";
import { checking } from "./checking.ts";
import { chronicPain } from "./chronic-pain.ts";
import { climate } from "./climate.ts";
import { comingOut } from "./coming-out.ts";
import { comparison } from "./comparison.ts";
import { controllingPartner } from "./controlling-partner.ts";
import { coupleLoneliness } from "./couple-loneliness.ts";
import { datingFatigue } from "./dating-fatigue.ts";
import { debt } from "./debt.ts";
import { decision } from "./decision.ts";
import { disability } from "./disability.ts";
import { discrimination } from "./discrimination.ts";
import { divorceCustody } from "./divorce-custody.ts";
import { eating } from "./eating.ts";
import { emptyNest } from "./empty-nest.ts";
import { estrangement } from "./estrangement.ts";
import { failure } from "./failure.ts";
import { faithDoubt } from "./faith-doubt.ts";
import { familyConflict } from "./family-conflict.ts";
import { friendship } from "./friendship.ts";
import { gambling } from "./gambling.ts";
import { goodNews } from "./good-news.ts";
import { graduation } from "./graduation.ts";
import { guilt } from "./guilt.ts";
import { healthAnxiety } from "./health-anxiety.ts";
import { homesickness } from "./homesickness.ts";
import { illness } from "./illness.ts";
import { illnessLoved } from "./illness-loved.ts";
import { imposter } from "./imposter.ts";
import { infertility } from "./infertility.ts";
import { infidelityDone } from "./infidelity-done.ts";
import { infidelitySuffered } from "./infidelity-suffered.ts";
import { insomnia } from "./insomnia.ts";
import { jealousy } from "./jealousy.ts";
import { jobFear } from "./job-fear.ts";
import { jobLoss } from "./job-loss.ts";
import { languageBarrier } from "./language-barrier.ts";
import { legalTrouble } from "./legal-trouble.ts";
import { loneliness } from "./loneliness.ts";
import { menopause } from "./menopause.ts";
import { mess } from "./mess.ts";
import { miscarriage } from "./miscarriage.ts";
import { money } from "./money.ts";
import { moving } from "./moving.ts";
import { newJob } from "./new-job.ts";
import { newParent } from "./new-parent.ts";
import { nightmares } from "./nightmares.ts";
import { numbness } from "./numbness.ts";
import { overload } from "./overload.ts";
import { panic } from "./panic.ts";
import { parentingAnger } from "./parenting-anger.ts";
import { partnerConflict } from "./partner-conflict.ts";
import { perfectionism } from "./perfectionism.ts";
import { petLoss } from "./pet-loss.ts";
import { phoneOveruse } from "./phone-overuse.ts";
import { procrastination } from "./procrastination.ts";
import { publicCriticism } from "./public-criticism.ts";
import { publicSpeaking } from "./public-speaking.ts";
import { regret } from "./regret.ts";
import { rejection } from "./rejection.ts";
import { retirement } from "./retirement.ts";
import { rumination } from "./rumination.ts";
import { socialAnxiety } from "./social-anxiety.ts";
import { stuck } from "./stuck.ts";
import { study } from "./study.ts";
import { suicideLoss } from "./suicide-loss.ts";
import { teenConflict } from "./teen-conflict.ts";
import { traumaReminder } from "./trauma-reminder.ts";
import { uncertainty } from "./uncertainty.ts";
import { unfairBoss } from "./unfair-boss.ts";
import { unrequitedLove } from "./unrequited-love.ts";
import { warNews } from "./war-news.ts";
import { workConflict } from "./work-conflict.ts";
import { workplaceHarassment } from "./workplace-harassment.ts";
import { worry } from "./worry.ts";

/** Situations people bring, with what may be said and asked in each. Of two that are heard as strongly the earlier counts
 *  more, so that the more particular ones come first. */
export const frames: readonly Frame[] = [
  adhd,
  adultChild,
  ageing,
  alcoholWorry,
  anniversary,
  autismMasking,
  behindPeers,
  boredom,
  bullying,
  checking,
  chronicPain,
  climate,
  controllingPartner,
  coupleLoneliness,
  datingFatigue,
  debt,
  decision,
  disability,
  divorceCustody,
  eating,
  emptyNest,
  faithDoubt,
  gambling,
  goodNews,
  graduation,
  healthAnxiety,
  homesickness,
  imposter,
  infertility,
  infidelityDone,
  infidelitySuffered,
  jealousy,
  jobFear,
  languageBarrier,
  legalTrouble,
  menopause,
  mess,
  miscarriage,
  moving,
  newJob,
  nightmares,
  parentingAnger,
  perfectionism,
  phoneOveruse,
  procrastination,
  publicSpeaking,
  regret,
  retirement,
  socialAnxiety,
  suicideLoss,
  teenConflict,
  unfairBoss,
  unrequitedLove,
  warNews,
  workConflict,
  workplaceHarassment,
  anger,
  bereavement,
  betrayal,
  bodyShame,
  breakUp,
  caregiving,
  comingOut,
  comparison,
  discrimination,
  estrangement,
  failure,
  familyConflict,
  friendship,
  guilt,
  illness,
  illnessLoved,
  insomnia,
  jobLoss,
  loneliness,
  money,
  newParent,
  numbness,
  overload,
  panic,
  partnerConflict,
  petLoss,
  publicCriticism,
  rejection,
  rumination,
  stuck,
  study,
  traumaReminder,
  uncertainty,
  worry,
];
