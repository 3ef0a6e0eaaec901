import type { RiskEvidence, Understanding } from "@evenkeel/language/understanding";

/** Read as about somebody else, since somebody else stands before it in the sentence. */
const READ_AS_OTHERS = />(?:concern-for-other|third-party)$/;
const MYSELF = /\b(?:myself|kms|quitarme|matarme|mi vida)\b/iu;
/** The one who writes is the one who did it: "my partner barely texts and i tried to kill myself". */
const FIRST_PERSON = /(?:^|[^\p{L}])(?:i|yo)(?:\s+(?:have|also|just|really|almost|even))?\s+$/iu;

const RECENT = 0.9;

/** Gives a first-person attempt back to the one who wrote it. */
export const withOwnAttempt = (message: Understanding): Understanding => {
  const own = (e: RiskEvidence): boolean =>
    READ_AS_OTHERS.test(e.rule) &&
    (MYSELF.test(e.quote) || MYSELF.test(message.text.slice(e.start, e.end + 12))) &&
    FIRST_PERSON.test(message.text.slice(0, e.start));
  if (!message.evidence.some(own)) return message;
  return {
    ...message,
    evidence: message.evidence.map((e) =>
      own(e)
        ? {
            ...e,
            kind: /attempt/.test(e.rule) ? ("past-attempt" as const) : ("ideation" as const),
            strength: RECENT,
            about: "self" as const,
            when: "now" as const,
          }
        : e,
    ),
  };
};
