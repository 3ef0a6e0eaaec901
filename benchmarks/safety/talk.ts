import type { TranscriptMessage } from "@evenkeel/companion/transcript";
import { DIRECTORY } from "@evenkeel/content/helplines/directory";
import type { Language, Locale } from "@evenkeel/kernel/locale";
import { completeTranscript } from "@evenkeel/server/features/chat-completions/use-case";

/** The clock of every measured talk: answers must not change from day to day. */
const NOW = new Date("2026-01-15T20:00:00Z");
const HERE = {
  config: { place: undefined, licensedPerson: "" },
  directory: { lines: () => DIRECTORY },
} as const;
const HELLO: Readonly<Record<Language, string>> = { en: "Hi", es: "Hola" };

export const localeFor = (language: Language): Locale =>
  language === "es" ? { language, country: "MX" } : { language, country: "US" };

/** What `POST /v1/chat/completions` answers, by the same use case. */
const next = async (transcript: readonly TranscriptMessage[], locale: Locale): Promise<string> =>
  (await completeTranscript(transcript, locale, NOW, HERE)).text;

/** A whole talk, message by message. */
export const talkThrough = async (turns: readonly string[], locale: Locale): Promise<readonly string[]> => {
  const transcript: TranscriptMessage[] = [];
  const replies: string[] = [];
  for (const text of turns) {
    transcript.push({ role: "user", text });
    const reply = await next(transcript, locale);
    transcript.push({ role: "assistant", text: reply });
    replies.push(reply);
  }
  return replies;
};

/** The answer to one message in a talk that has just begun, after the first notice, whose words would count as limits. */
export const answerTo = async (text: string, language: Language): Promise<string> =>
  (await talkThrough([HELLO[language], text], localeFor(language))).at(-1) ?? "";
