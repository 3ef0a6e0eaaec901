import type { OnCallPerson } from "@evenkeel/contract/on-call";
import type { Language } from "@evenkeel/kernel/locale";
import type { Trx } from "../../adapters/database/access.ts";

export interface Person extends Omit<OnCallPerson, "role"> {
  readonly role: "on-call" | "operator";
  /** Of alerts to this person. */
  readonly language: Language;
  /** Confirmed ways, also those that did not work last. */
  readonly confirmedWays: number;
}

/** Everyone who can be alerted: on-call clinicians, who can be on the rota, and operators, who stand at its end.
 *  @param mail whether letters can be sent at all. */
export const readPeople = async (trx: Trx, mail: boolean): Promise<readonly Person[]> => {
  const users = await trx
    .selectFrom("auth.user as u")
    .leftJoin("auth.on_call_person as p", "p.user_id", "u.id")
    .select(["u.id", "u.name", "u.role", "p.shown_name", "p.zone", "p.language"])
    .where("u.role", "in", ["on-call", "operator"])
    .orderBy("u.name")
    .orderBy("u.id")
    .execute();
  const channels = await trx
    .selectFrom("auth.alert_channel")
    .select(["user_id", "kind", "failing_since"])
    .where("confirmed_at", "is not", null)
    .execute();
  const usable = channels.filter((channel) => mail || channel.kind !== "e-mail");
  return users.map((user) => {
    const own = usable.filter((channel) => channel.user_id === user.id);
    return {
      userId: user.id,
      name: user.name,
      role: user.role === "operator" ? "operator" : "on-call",
      shownName: user.shown_name,
      zone: user.zone ?? "UTC",
      language: user.language === "es" ? "es" : "en",
      ways: own.filter((channel) => channel.failing_since === null).length,
      confirmedWays: own.length,
    };
  });
};

/** Keeps in which language and zone a person is to be told, from what they last used. */
export const rememberPerson = async (
  trx: Trx,
  person: {
    readonly userId: string;
    readonly language: Language;
    readonly at: Date;
    /** Where none is known yet. */
    readonly firstZone?: string | undefined;
    readonly zone?: string;
    readonly shownName?: string | null;
  },
): Promise<void> => {
  const { userId, zone, firstZone, language, shownName, at } = person;
  await trx
    .insertInto("auth.on_call_person")
    .values({
      ...{ user_id: userId, zone: zone ?? firstZone ?? "UTC", language, updated_at: at },
      shown_name: shownName ?? null,
    })
    .onConflict((conflict) =>
      conflict.column("user_id").doUpdateSet({
        ...{ language, updated_at: at },
        ...(zone === undefined ? {} : { zone }),
        ...(shownName === undefined ? {} : { shown_name: shownName }),
      }),
    )
    .execute();
};
