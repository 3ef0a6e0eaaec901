/** Tables whose ids and times the server reads of all members at once, to know what is due. */
export const QUEUES: ReadonlySet<string> = new Set([
  ...["pending_turn", "outbox_event", "escalation", "escalation_event", "follow_up"],
  ...["reminder_setting", "reminder_delivery"],
]);
