import { plainText } from "@evenkeel/companion/plain-text";
import type { Language } from "@evenkeel/kernel/locale";
import { z } from "zod";
import { openReplyParts } from "../conversation/sealed-message.ts";
import { HTML_WORDS, STYLE } from "./html-words.ts";

const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Date and time as the clock showed it where it happened. */
const when = (at: string, zone: string, language: Language): string => {
  const form = { dateStyle: "long", timeStyle: "short" } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...form, timeZone: zone }).format(new Date(at));
  } catch {
    return `${new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" }).format(new Date(at))} UTC`;
  }
};

const entry = z.looseObject({ at: z.string(), zone: z.string().optional() });
const message = z.looseObject({
  conversation_id: z.string(),
  author: z.string(),
  body: z.unknown(),
  sent_at: z.string(),
  zone: z.string(),
});
const conversation = z.looseObject({ conversation_id: z.string(), title: z.string().nullable() });
const checkIn = entry.extend({
  mood: z.number(),
  body: z.object({ emotions: z.array(z.string()), note: z.string().nullable() }).nullable(),
});
const journal = entry.extend({ body: z.string().nullable() });
const exercise = z.looseObject({
  created_at: z.string(),
  body: z.object({
    title: z.string(),
    rows: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
});
const consent = entry.extend({ purpose: z.string(), granted: z.boolean() });
const access = entry.extend({ actor_name: z.string(), actor_role: z.string(), what: z.string() });

const words = (text: string): string => `<p dir="auto">${safe(text).replace(/\n/g, "<br>")}</p>`;
const section = (title: string, items: readonly string[], none: string): string =>
  `<section><h2>${safe(title)}</h2>${items.length === 0 ? `<p class="none">${safe(none)}</p>` : items.join("\n")}</section>`;
const card = (head: string, body: string): string => `<article><h3>${safe(head)}</h3>${body}</article>`;

/** The export as one page that any browser opens, with no script and nothing from outside. */
export const htmlOf = (
  data: ReadonlyMap<string, readonly unknown[]>,
  language: Language,
  zone: string,
  exportedAt: Date,
): string => {
  const t = HTML_WORDS[language];
  const rows = <T>(table: string, shape: z.ZodType<T>): T[] => z.array(shape).parse(data.get(table) ?? []);
  const messages = rows("message", message);
  const talks = rows("conversation", conversation).map((talk) => {
    const said = messages
      .filter((one) => one.conversation_id === talk.conversation_id && one.body !== null)
      .map((one) => {
        const text =
          one.author === "member" ? String(one.body) : plainText(openReplyParts(one.body), language);
        return `<div class="${one.author === "member" ? "me" : "it"}"><b>${safe(one.author === "member" ? t.you : t.companion)}</b> <small>${safe(when(one.sent_at, one.zone, language))}</small>${words(text)}</div>`;
      });
    return said.length === 0 ? "" : card(talk.title ?? t.untitled, said.join("\n"));
  });
  const parts = [
    section(
      t.conversations,
      talks.filter((talk) => talk !== ""),
      t.none,
    ),
    section(
      t.checkIns,
      rows("check_in", checkIn).flatMap((one) =>
        one.body === null
          ? []
          : [
              card(
                when(one.at, one.zone ?? zone, language),
                `<p>${safe(t.moods[one.mood + 2] ?? String(one.mood))}${one.body.emotions.length === 0 ? "" : ` · ${safe(one.body.emotions.join(", "))}`}</p>${one.body.note === null ? "" : words(one.body.note)}`,
              ),
            ],
      ),
      t.none,
    ),
    section(
      t.journal,
      rows("journal_entry", journal).flatMap((one) =>
        one.body === null ? [] : [card(when(one.at, one.zone ?? zone, language), words(one.body))],
      ),
      t.none,
    ),
    section(
      t.exercises,
      rows("exercise", exercise).map((one) =>
        card(
          `${one.body.title} · ${when(one.created_at, zone, language)}`,
          `<dl>${one.body.rows.map((row) => `<dt>${safe(row.label)}</dt><dd dir="auto">${safe(row.value)}</dd>`).join("")}</dl>`,
        ),
      ),
      t.none,
    ),
    section(
      t.consents,
      rows("consent_event", consent).map(
        (one) =>
          `<p>${safe(when(one.at, zone, language))}: ${safe(one.purpose)}, ${safe(one.granted ? t.yes : t.no)}</p>`,
      ),
      t.none,
    ),
    section(
      t.access,
      rows("access_entry", access).map(
        (one) =>
          `<p>${safe(when(one.at, zone, language))}: ${safe(one.actor_name)} (${safe(one.actor_role)}), ${safe(one.what)}</p>`,
      ),
      t.none,
    ),
  ];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(t.title)}</title><style>${STYLE}</style></head><body><h1>${safe(t.title)}</h1><p>${safe(t.made)} ${safe(when(exportedAt.toISOString(), zone, language))}. ${safe(t.more)}</p>${parts.join("\n")}</body></html>\n`;
};
