import type { Rota } from "@evenkeel/contract/on-call";

/** The name of someone on the rota, as colleagues know them; empty for someone who has left. */
export const nameIn = (rota: Pick<Rota, "people" | "operators">, userId: string): string =>
  [...rota.people, ...rota.operators].find((person) => person.userId === userId)?.name ?? "";
