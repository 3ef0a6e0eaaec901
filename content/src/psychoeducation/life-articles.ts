import type { Article } from "@evenkeel/companion/article";
import { adhd } from "./articles/adhd.ts";
import { aiHelp } from "./articles/ai-help.ts";
import { alcohol } from "./articles/alcohol.ts";
import { arguing } from "./articles/arguing.ts";
import { autism } from "./articles/autism.ts";
import { bipolar } from "./articles/bipolar.ts";
import { bodyImage } from "./articles/body-image.ts";
import { boundaries } from "./articles/boundaries.ts";
import { breakups } from "./articles/breakups.ts";
import { cannabis } from "./articles/cannabis.ts";
import { caring } from "./articles/caring.ts";
import { chronicPain } from "./articles/chronic-pain.ts";
import { comingOut } from "./articles/coming-out.ts";
import { eatingDisorders } from "./articles/eating-disorders.ts";
import { findingATherapist } from "./articles/finding-a-therapist.ts";
import { firstSession } from "./articles/first-session.ts";
import { flashbacks } from "./articles/flashbacks.ts";
import { gambling } from "./articles/gambling.ts";
import { jobLoss } from "./articles/job-loss.ts";
import { kindsOfTherapy } from "./articles/kinds-of-therapy.ts";
import { medicineQuestions } from "./articles/medicine-questions.ts";
import { menopause } from "./articles/menopause.ts";
import { migration } from "./articles/migration.ts";
import { moneyWorries } from "./articles/money-worries.ts";
import { parentingStress } from "./articles/parenting-stress.ts";
import { psychosis } from "./articles/psychosis.ts";
import { rights } from "./articles/rights.ts";
import { scrolling } from "./articles/scrolling.ts";
import { therapyNotHelping } from "./articles/therapy-not-helping.ts";
import { trauma } from "./articles/trauma.ts";

/** What happens between people and in a life, conditions in plain words, and care itself; in the order of the library. */
export const LIFE_ARTICLES: readonly Article[] = [
  trauma,
  flashbacks,
  arguing,
  breakups,
  boundaries,
  parentingStress,
  caring,
  alcohol,
  cannabis,
  gambling,
  scrolling,
  bodyImage,
  eatingDisorders,
  adhd,
  autism,
  bipolar,
  psychosis,
  medicineQuestions,
  kindsOfTherapy,
  findingATherapist,
  firstSession,
  therapyNotHelping,
  aiHelp,
  rights,
  chronicPain,
  menopause,
  moneyWorries,
  jobLoss,
  migration,
  comingOut,
];
