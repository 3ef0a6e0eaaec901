import type { ScriptText } from "@evenkeel/companion/eliza/script";
import { doctorPeople } from "./doctor-people.ts";
import { doctorWords } from "./doctor-words.ts";
import { rule } from "./short-form.ts";

/** The DOCTOR script as it was published in 1966; its author's estate has since given the program of that time to the public.
 *  It is the instrument itself, so it is reproduced; no clinician stands behind it, then or now.
 *  @see weizenbaum1966 */
export const DOCTOR: ScriptText = {
  greeting: "HOW DO YOU DO. PLEASE TELL ME YOUR PROBLEM",
  keys: { ...doctorPeople, ...doctorWords },
  tags: {
    FAMILY: [
      "MOTHER",
      "FATHER",
      "SISTER",
      "BROTHER",
      "WIFE",
      "CHILDREN",
      "HUSBAND",
      "FAMILY",
      "SON",
      "DAUGHTER",
    ],
    BELIEF: ["FEEL", "THINK", "BELIEVE", "WISH"],
  },
  memory: {
    key: "MY",
    rules: [
      rule("0 YOUR 0", "LETS DISCUSS FURTHER WHY YOUR 3"),
      rule("0 YOUR 0", "EARLIER YOU SAID YOUR 3"),
      rule("0 YOUR 0", "BUT YOUR 3"),
      rule("0 YOUR 0", "DOES THAT HAVE ANYTHING TO DO WITH THE FACT THAT YOUR 3"),
    ],
  },
  none: [
    "I AM NOT SURE I UNDERSTAND YOU FULLY",
    "PLEASE GO ON",
    "WHAT DOES THAT SUGGEST TO YOU",
    "DO YOU FEEL STRONGLY ABOUT DISCUSSING SUCH THINGS",
  ],
};
