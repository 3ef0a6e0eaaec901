import { openOutcome } from "../helps/sealed-outcome.ts";
import { type ExportedTable, textOf as text } from "./exported-table.ts";

/** What was said of things that were done, and whether anything is suggested from it. */
export const HELP_TABLES: readonly ExportedTable[] = [
  {
    table: "help_outcome",
    file: "what-helped",
    about: "What you said of exercises, practices and articles after them.",
    sealed: {
      body_sealed: (sealer, row, sealed) => openOutcome(sealer, text(row, "help_outcome_id"), sealed),
    },
    order: "at",
  },
  {
    table: "help_setting",
    file: "suggestions",
    about: "Whether anything is suggested to you from what helped.",
    sealed: {},
    order: "changed_at",
  },
];
