/** What a member asks for that is not given, or not the way it is asked for. */
export type RequestKind =
  | "means"
  | "deep-wound"
  | "self-injury"
  | "hide-injury"
  | "eating"
  | "harm-others"
  | "agree-harm"
  | "detox"
  | "substances"
  | "medication"
  | "agree-belief"
  | "drop-rules"
  | "play-professional"
  | "romance"
  | "play-person"
  | "secrecy"
  | "never-leave"
  | "only-you"
  | "belittle";

/** One way of asking. Each source must be found somewhere in the folded message; ` # ` stands for whatever
 *  else the sentence holds in between, or nothing. */
export interface RequestRule {
  readonly kind: RequestKind;
  readonly all: readonly RegExp[];
}

/** How each request is declined: the limit with its reason, then what is offered instead. */
export type Declines = Readonly<
  Record<RequestKind, { readonly limit: readonly string[]; readonly stay: readonly string[] }>
>;

/** @returns a rule over folded text, whole words only. */
export const asked = (kind: RequestKind, ...sources: readonly string[]): RequestRule => ({
  kind,
  all: sources.map(
    (source) => new RegExp(`(?:^| )(?:${source.replaceAll(" # ", " (?:[^.?]{0,90}? )?")})(?= |$)`),
  ),
});
