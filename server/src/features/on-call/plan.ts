import type {
  absenceRequest,
  PatternRequest,
  SwapRequest,
  shiftRequest,
  swapAnswer,
} from "@evenkeel/contract/on-call";
import { instantAt } from "@evenkeel/kernel/zone-time";
import type { z } from "zod";
import type { Trx } from "../../adapters/database/access.ts";
import { ApiError } from "../../api-error.ts";
import type { Caller, Deps } from "../../deps.ts";

const wrong = (path: string, en: string, es: string): ApiError =>
  new ApiError("invalid-request", { fields: [{ path: `body/${path}`, message: { en, es } }] });

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** @throws ApiError `invalid-request` for a zone that does not exist. */
export const checkZone = (zone: string): void => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
  } catch {
    throw wrong(
      "zone",
      "It must be a time zone such as Europe/Madrid.",
      "Tiene que ser una zona horaria como Europe/Madrid.",
    );
  }
};

const momentOf = (text: string, zone: string): Date => {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split("-").map(Number);
  const minute = minuteOf(text.slice(11));
  return new Date(instantAt({ year, month, day }, 0, Math.floor(minute / 60), minute % 60, zone));
};

const LONGEST_MS = 31 * 86_400_000;

/** A span on the wall of a zone as two instants. */
const spanOf = (
  of: { readonly startsAt: string; readonly endsAt: string },
  zone: string,
  longestMs: number = LONGEST_MS,
): { readonly starts_at: Date; readonly ends_at: Date } => {
  checkZone(zone);
  const starts_at = momentOf(of.startsAt, zone);
  const ends_at = momentOf(of.endsAt, zone);
  if (ends_at <= starts_at)
    throw wrong("endsAt", "It must be after the start.", "Tiene que ser después del comienzo.");
  if (ends_at.getTime() - starts_at.getTime() > longestMs)
    throw wrong("endsAt", "It must be nearer to the start.", "Tiene que estar más cerca del comienzo.");
  return { starts_at, ends_at };
};

/** Operators plan for everyone, on-call clinicians for themselves. @throws ApiError `not-allowed`. */
const mayPlan = (caller: Caller, userId: string): void => {
  if (caller.role !== "operator" && caller.userId !== userId) throw new ApiError("not-allowed");
};

/** @throws ApiError `not-found` for someone who is not on-call staff. */
const mustBeOnCallStaff = async (trx: Trx, userId: string): Promise<void> => {
  const user = await trx
    .selectFrom("auth.user")
    .select("id")
    .where("id", "=", userId)
    .where("role", "=", "on-call")
    .executeTakeFirst();
  if (user === undefined) throw new ApiError("not-found");
};

/** Adds a pattern, or changes the one that has this id. */
export const putPattern = async (deps: Deps, caller: Caller, request: PatternRequest): Promise<void> => {
  mayPlan(caller, request.userId);
  checkZone(request.zone);
  if (request.untilDay !== null && request.untilDay < request.fromDay)
    throw wrong("untilDay", "It must not be before the first day.", "No puede ser antes del primer día.");
  const values = {
    weekdays: [...new Set(request.weekdays)].sort().join(""),
    ...{ starts_at_minute: minuteOf(request.startsAt), ends_at_minute: minuteOf(request.endsAt) },
    ...{ zone: request.zone, place: request.place, from_day: request.fromDay, until_day: request.untilDay },
  };
  await deps.db.asAccounts(async (trx) => {
    await mustBeOnCallStaff(trx, request.userId);
    const kept = await trx
      .insertInto("auth.on_call_pattern")
      .values({
        ...{
          pattern_id: request.id,
          user_id: request.userId,
          created_by: caller.userId,
          created_at: deps.now(),
        },
        ...values,
      })
      .onConflict((conflict) =>
        conflict
          .column("pattern_id")
          .doUpdateSet(values)
          // Nobody takes over another's pattern by its id.
          .where("auth.on_call_pattern.user_id", "=", request.userId),
      )
      .returning("pattern_id")
      .executeTakeFirst();
    if (kept === undefined) throw new ApiError("conflict");
  });
};

export const putShift = async (
  deps: Deps,
  caller: Caller,
  request: z.infer<typeof shiftRequest>,
): Promise<void> => {
  mayPlan(caller, request.userId);
  const values = { ...spanOf(request, request.zone), zone: request.zone, place: request.place };
  await deps.db.asAccounts(async (trx) => {
    await mustBeOnCallStaff(trx, request.userId);
    const kept = await trx
      .insertInto("auth.on_call_shift")
      .values({
        ...{
          shift_id: request.id,
          user_id: request.userId,
          created_by: caller.userId,
          created_at: deps.now(),
        },
        ...values,
      })
      .onConflict((conflict) =>
        conflict
          .column("shift_id")
          .doUpdateSet(values)
          .where("auth.on_call_shift.user_id", "=", request.userId),
      )
      .returning("shift_id")
      .executeTakeFirst();
    if (kept === undefined) throw new ApiError("conflict");
  });
};

export const putAbsence = async (
  deps: Deps,
  caller: Caller,
  request: z.infer<typeof absenceRequest>,
): Promise<void> => {
  mayPlan(caller, request.userId);
  const values = { ...spanOf(request, request.zone, 366 * 86_400_000), zone: request.zone };
  await deps.db.asAccounts(async (trx) => {
    await mustBeOnCallStaff(trx, request.userId);
    const kept = await trx
      .insertInto("auth.on_call_absence")
      .values({
        ...{
          absence_id: request.id,
          user_id: request.userId,
          created_by: caller.userId,
          created_at: deps.now(),
        },
        ...values,
      })
      .onConflict((conflict) =>
        conflict
          .column("absence_id")
          .doUpdateSet(values)
          .where("auth.on_call_absence.user_id", "=", request.userId),
      )
      .returning("absence_id")
      .executeTakeFirst();
    if (kept === undefined) throw new ApiError("conflict");
  });
};

const PLANNED = {
  patterns: ["auth.on_call_pattern", "pattern_id"],
  shifts: ["auth.on_call_shift", "shift_id"],
  absences: ["auth.on_call_absence", "absence_id"],
} as const;

/** @throws ApiError `not-found` when it is not there, or is another's. */
export const removePlanned = async (
  deps: Deps,
  caller: Caller,
  what: keyof typeof PLANNED,
  plannedId: string,
): Promise<void> => {
  const [table, key] = PLANNED[what];
  const gone = await deps.db.asAccounts((trx) => {
    const all = trx.deleteFrom(table).where(key, "=", plannedId);
    const own = caller.role === "operator" ? all : all.where("user_id", "=", caller.userId);
    return own.returning("user_id").executeTakeFirst();
  });
  if (gone === undefined) throw new ApiError("not-found");
};

/** Asks a colleague to take a part of the rota over. What an operator puts down is agreed at once. */
export const askSwap = async (deps: Deps, caller: Caller, request: SwapRequest): Promise<void> => {
  mayPlan(caller, request.fromUserId);
  if (request.fromUserId === request.toUserId)
    throw wrong("toUserId", "It must be somebody else.", "Tiene que ser otra persona.");
  const given = spanOf(request, request.zone);
  const back = request.back === null ? null : spanOf(request.back, request.zone);
  const agreed = caller.role === "operator";
  await deps.db.asAccounts(async (trx) => {
    await mustBeOnCallStaff(trx, request.fromUserId);
    await mustBeOnCallStaff(trx, request.toUserId);
    await trx
      .insertInto("auth.on_call_swap")
      .values({
        ...{ swap_id: request.id, from_user_id: request.fromUserId, to_user_id: request.toUserId },
        ...{ zone: request.zone, ...given },
        ...{ back_starts_at: back?.starts_at ?? null, back_ends_at: back?.ends_at ?? null },
        ...{
          state: agreed ? "agreed" : "asked",
          asked_at: deps.now(),
          answered_at: agreed ? deps.now() : null,
        },
      })
      .onConflict((conflict) => conflict.column("swap_id").doNothing())
      .execute();
  });
};

/** The one who was asked agrees or declines; the one who asked takes it back while it is open. An operator may do all of
 *  it, and take back what was agreed. @throws ApiError `not-found`, `not-allowed`, `conflict` when it was answered before. */
export const answerSwap = async (
  deps: Deps,
  caller: Caller,
  swapId: string,
  answer: z.infer<typeof swapAnswer>["answer"],
): Promise<void> => {
  await deps.db.asAccounts(async (trx) => {
    const swap = await trx
      .selectFrom("auth.on_call_swap")
      .select(["from_user_id", "to_user_id", "state"])
      .where("swap_id", "=", swapId)
      .forUpdate()
      .executeTakeFirst();
    if (swap === undefined) throw new ApiError("not-found");
    const whose = answer === "withdrawn" ? swap.from_user_id : swap.to_user_id;
    if (caller.role !== "operator" && caller.userId !== whose) throw new ApiError("not-allowed");
    if (swap.state === answer) return;
    const takesBackAgreed = caller.role === "operator" && swap.state === "agreed" && answer === "withdrawn";
    if (swap.state !== "asked" && !takesBackAgreed) throw new ApiError("conflict");
    await trx
      .updateTable("auth.on_call_swap")
      .set({ state: answer, answered_at: deps.now() })
      .where("swap_id", "=", swapId)
      .execute();
  });
};
