import type { ReminderSettings } from "@evenkeel/companion/reminder/reminder";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import { instantAt, wallTime } from "@evenkeel/kernel/zone-time";
import { mailRefusal } from "../../adapters/alerts/mail-sender.ts";
import { postPush } from "../../adapters/alerts/push-post.ts";
import type { SendOutcome } from "../../adapters/alerts/sender.ts";
import type { WayBody } from "./sealed-reminder.ts";
import type { ReminderTools } from "./tools.ts";
import { noteWordsIn } from "./words.ts";

export interface NoteOut {
  readonly noteId: string;
  readonly test: boolean;
  readonly language: Language;
  readonly settings: Pick<ReminderSettings, "zone" | "quiet">;
}

/** The longest that a push service may hold a note for a device that is off. */
const LONGEST_SECONDS = 3 * 3_600;

/** A device that is switched on at night is not to be woken by what waited: nothing is held into the quiet hours. */
export const heldSeconds = ({ zone, quiet }: NoteOut["settings"], now: Date): number => {
  if (quiet.from.hour === quiet.to.hour && quiet.from.minute === quiet.to.minute) return LONGEST_SECONDS;
  const today = wallTime(instant(now.getTime()), zone);
  const untilQuiet = [0, 1]
    .map((days) => instantAt(today, days, quiet.from.hour, quiet.from.minute, zone) - now.getTime())
    .filter((ms) => ms > 0);
  return Math.min(LONGEST_SECONDS, Math.floor(Math.min(...untilQuiet) / 1_000));
};

export const sendByPush = async (
  tools: ReminderTools,
  { subscription }: WayBody,
  { noteId, test, language, settings }: NoteOut,
): Promise<SendOutcome> => {
  const words = noteWordsIn(language, test);
  const actions = [
    { action: "later", title: words.later },
    { action: "pause", title: words.pause },
  ];
  return postPush(tools.push, JSON.stringify(subscription), {
    words: {
      ...{ kind: "reminder", title: words.title, text: words.text, noteId },
      ...{ link: `${tools.deps.config.origin}/reminders/${noteId}`, actions: test ? [] : actions },
    },
    keptSeconds: heldSeconds(settings, tools.deps.now()),
    urgency: "normal",
    topic: noteId.replaceAll("-", ""),
  });
};

export const sendByMail = async (
  { deps }: ReminderTools,
  address: string,
  { noteId, test, language }: NoteOut,
): Promise<SendOutcome> => {
  if (!deps.mail.configured) return { kind: "hopeless", problem: "mail-not-configured", status: null };
  const { title, text, change } = noteWordsIn(language, test);
  const { origin } = deps.config;
  try {
    await deps.mail.send({
      to: address,
      subject: `${title}: ${text.replace(/\.$/, "")}`,
      text: `${text}\n\n${origin}/reminders/${noteId}\n\n${change}\n${origin}/you/reminders\n`,
    });
    return { kind: "sent", status: null };
  } catch (error) {
    return mailRefusal(error);
  }
};
