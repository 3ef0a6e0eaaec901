import { Card } from "../../ui/card.tsx";

/** Holds the place of the suggestion while it is looked for, so that nothing below moves. */
export const SuggestionSpace = () => <Card aria-hidden="true" className="min-h-53" />;
