import type { Language } from "@evenkeel/kernel/locale";
import type { FeelingReading } from "@evenkeel/language/feelings/read-feelings";
import type { WhyFeeling } from "@evenkeel/language/feelings/why-feeling";

/** What the page asks of the worker that reads feelings on this device. */
export type DeviceQuestion =
  | { readonly id: number; readonly kind: "read"; readonly text: string; readonly language: Language }
  | {
      readonly id: number;
      readonly kind: "why";
      readonly passage: string;
      readonly offset: number;
      readonly label: string;
    };

/** Null: the models could not be loaded. */
export type DeviceAnswer =
  | { readonly id: number; readonly kind: "read"; readonly reading: FeelingReading | null }
  | { readonly id: number; readonly kind: "why"; readonly why: WhyFeeling | null };
