/** An escalation that is shared and waits for somebody to acknowledge it. */
export interface UnansweredEscalation {
  readonly memberId: string;
  readonly escalationId: string;
  readonly tier: "high" | "immediate";
  readonly drill: boolean;
  /** Since it was opened, or last became more pressing: the failover begins anew from there. */
  readonly since: Date;
  /** How long one person has to acknowledge. */
  readonly clockMs: number;
  /** Since then: it was said that nobody is on call. */
  readonly saidNobody: boolean;
}

export type EscalationKey = Pick<UnansweredEscalation, "memberId" | "escalationId">;

interface Named {
  readonly userId: string;
  readonly name: string;
}

/** What alerts need of escalations. */
export interface Escalations {
  unanswered(): Promise<readonly UnansweredEscalation[]>;
  /** Whose it is: the one alerted last. */
  assign(key: EscalationKey, owner: Named, first: boolean): Promise<void>;
  nobodyOnCall(key: EscalationKey): Promise<void>;
  alertSent(key: EscalationKey, to: Named, channel: "push" | "e-mail" | "webhook"): Promise<void>;
  /** Null: this person has no way to be alerted. */
  alertFailed(key: EscalationKey, to: Named, channel: "push" | "e-mail" | "webhook" | null): Promise<void>;
}
