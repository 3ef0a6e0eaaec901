import type { Article } from "@evenkeel/companion/article";
import { afterAnAttemptFamily } from "./articles/after-an-attempt-family.ts";
import { afterYourAttempt } from "./articles/after-your-attempt.ts";
import { areTheseThoughtsNormal } from "./articles/are-these-thoughts-normal.ts";
import { askSomeone } from "./articles/ask-someone.ts";
import { distance } from "./articles/distance.ts";
import { emergencyDepartment } from "./articles/emergency-department.ts";
import { faith } from "./articles/faith.ts";
import { grief } from "./articles/grief.ts";
import { helpAFriend } from "./articles/help-a-friend.ts";
import { howMany } from "./articles/how-many.ts";
import { intrusiveThoughts } from "./articles/intrusive-thoughts.ts";
import { lgbtq } from "./articles/lgbtq.ts";
import { medicine } from "./articles/medicine.ts";
import { men } from "./articles/men.ts";
import { myths } from "./articles/myths.ts";
import { newParents } from "./articles/new-parents.ts";
import { news } from "./articles/news.ts";
import { olderPeople } from "./articles/older-people.ts";
import { parents } from "./articles/parents.ts";
import { recovery } from "./articles/recovery.ts";
import { safetyPlanArticle } from "./articles/safety-plan.ts";
import { selfHarmSomeoneElse } from "./articles/self-harm-someone-else.ts";
import { selfHarmWhatHelps } from "./articles/self-harm-what-helps.ts";
import { selfHarmWhy } from "./articles/self-harm-why.ts";
import { socialMedia } from "./articles/social-media.ts";
import { teens } from "./articles/teens.ts";
import { tellingSomeone } from "./articles/telling-someone.ts";
import { treatments } from "./articles/treatments.ts";
import { warningSigns } from "./articles/warning-signs.ts";
import { whenYouCall } from "./articles/when-you-call.ts";
import { whenYouText } from "./articles/when-you-text.ts";
import { why } from "./articles/why.ts";
import { work } from "./articles/work.ts";
import { LIFE_ARTICLES } from "./life-articles.ts";
import { MIND_ARTICLES } from "./mind-articles.ts";

/** Every article, in the order of the library. */
export const ARTICLES: readonly Article[] = [
  howMany,
  why,
  myths,
  areTheseThoughtsNormal,
  intrusiveThoughts,
  warningSigns,
  askSomeone,
  helpAFriend,
  whenYouCall,
  whenYouText,
  emergencyDepartment,
  tellingSomeone,
  treatments,
  medicine,
  selfHarmWhy,
  selfHarmWhatHelps,
  selfHarmSomeoneElse,
  afterYourAttempt,
  afterAnAttemptFamily,
  grief,
  teens,
  parents,
  olderPeople,
  newParents,
  lgbtq,
  men,
  faith,
  work,
  safetyPlanArticle,
  distance,
  recovery,
  socialMedia,
  news,
  ...MIND_ARTICLES,
  ...LIFE_ARTICLES,
];
