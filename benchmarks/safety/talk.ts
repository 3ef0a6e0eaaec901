import type { TranscriptMessage } from "@evenkeel/companion/transcript";
import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import type { Language, Locale } from "@evenkeel/kernel/locale";
import { completeTranscript } from "@evenkeel/server/features/chat-completions/use-case";

/** The clock of every measured talk: answers must not change from day to day. */
const NOW = new Date("2026-01-15T20:00:00Z");
export const HERE = {
  config: { place: undefined, licensedPerson: "" },
  directory: { lines: () => DIRECTORY },
} as const;
const HELLO: Readonly<Record<Language, string>> = { en: "Hi", es: "Hola" };

export const localeFor = (language: Language): Locale =>
  language === "es" ? { language, country: "MX" } : { language, country: "US" };

/** The next words to a transcript. */
export type Answers = (
  transcript: readonly TranscriptMessage[],
  locale: Locale,
  now: Date,
) => Promise<string>;

/** What `POST /v1/chat/completions` answers, by the same use case. */
export const answersOfEngine: Answers = async (transcript, locale, now) =>
  (await completeTranscript(transcript, locale, now, HERE)).text;

/** A whole talk, message by message. */
export const talkThrough = async (
  turns: readonly string[],
  locale: Locale,
  answers: Answers = answersOfEngine,
): Promise<readonly string[]> => {
  const transcript: TranscriptMessage[] = [];
  const replies: string[] = [];
  for (const text of turns) {
    transcript.push({ role: "user", text });
    const reply = await answers(transcript, locale, NOW);
    transcript.push({ role: "assistant", text: reply });
    replies.push(reply);
  }
  return replies;
};

/** The answer to one message in a talk that has just begun, after the first notice, whose words would count as limits. */
export const answerTo = async (
  text: string,
  language: Language,
  answers: Answers = answersOfEngine,
): Promise<string> => (await talkThrough([HELLO[language], text], localeFor(language), answers)).at(-1) ?? "";
