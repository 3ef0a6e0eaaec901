import { onCallAt } from "@evenkeel/care/rota/on-call-at";
import { instant } from "@evenkeel/kernel/instant";
import type { Language } from "@evenkeel/kernel/locale";
import type { Deps } from "../../deps.ts";
import { type Person, readPeople } from "./people.ts";
import { planOf, readPlanRows } from "./plan-store.ts";

/** Who is on call at a moment, in order of failover. */
export const onCallNow = (deps: Pick<Deps, "db" | "mail">, at: Date): Promise<readonly Person[]> =>
  deps.db.asAccounts(async (trx) => {
    const people = await readPeople(trx, deps.mail.configured);
    const order = onCallAt(planOf(await readPlanRows(trx, at)), instant(at.getTime()));
    return order.flatMap((userId) =>
      people.filter((person) => person.userId === userId && person.role === "on-call"),
    );
  });

/** For someone who did not choose to be named. */
const SOMEONE: Readonly<Record<Language, string>> = {
  en: "Someone of the team",
  es: "Una persona del equipo",
};

/** How a member is told of someone of the staff: by the name they chose to be named by, else by none. */
export const nameForMembers = async (
  deps: Pick<Deps, "db">,
  userId: string,
  language: Language,
): Promise<string> => {
  const row = await deps.db.asAccounts((trx) =>
    trx
      .selectFrom("auth.on_call_person")
      .select("shown_name")
      .where("user_id", "=", userId)
      .executeTakeFirst(),
  );
  return row?.shown_name ?? SOMEONE[language];
};

const KEPT_MS = 15_000;

/** The name that a member may be told: of the first on call whom an alert would reach by a way that is confirmed and
 *  worked last. Null when there is nobody like that, or it cannot be told now: then nobody is named, and no turn waits
 *  for it. Kept for a few seconds, since the turns of many conversations ask. */
export const onCallNames = (
  deps: Pick<Deps, "db" | "mail" | "now">,
  report: (error: unknown) => void,
): ((language: Language) => Promise<string | null>) => {
  let known: { readonly at: number; readonly first: Promise<Person | undefined> } | undefined;
  return async (language) => {
    const now = deps.now();
    if (known === undefined || Math.abs(now.getTime() - known.at) > KEPT_MS) {
      const first = onCallNow(deps, now).then(
        (people) => people.find((person) => person.ways > 0),
        (error: unknown) => {
          known = undefined;
          report(error);
          return undefined;
        },
      );
      known = { at: now.getTime(), first };
    }
    const person = await known.first;
    return person === undefined ? null : (person.shownName ?? SOMEONE[language]);
  };
};
