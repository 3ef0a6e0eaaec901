import type { Branch, Reading, Reads, Step } from "@evenkeel/companion/technique";

/** Where each kind of answer leads, in the order in which they are tried; `any` stands last. A name alone is for all. */
type Onward = string | Readonly<Partial<Record<Reading, string>>>;

const branches = (onward: Onward): readonly Branch[] =>
  typeof onward === "string"
    ? [{ when: "any", to: onward }]
    : (Object.entries(onward) as [Reading, string][]).map(([when, to]) => ({ when, to }));

/** One step of an exercise: its name (under which the answer is kept), what the answer is read as, and where it leads. */
export const step = (
  id: string,
  reads: Reads,
  onward: Onward,
  more: Partial<Omit<Step, "id" | "reads" | "next">> = {},
): Step => ({ id, reads, saves: id, next: branches(onward), ...more });
