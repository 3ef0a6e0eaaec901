/** Parts of a reply, as data. The web app draws them; the chat-completions door prints them in reading order. */
export type Channel = {
  readonly kind: "call" | "text" | "chat";
  readonly value: string;
  readonly note?: string;
};

/** What a chip does when tapped: says something for the member, or opens something. */
export type ChipAction =
  | { readonly kind: "say"; readonly text: string }
  | {
      readonly kind: "open";
      readonly place:
        | "breathing"
        | "check-in"
        | "journal"
        | "exercises"
        | "help-now"
        | "safety-contacts"
        | "library"
        | "safety-plan"
        | "memory"
        | "programs";
    };

export interface Chip {
  readonly label: string;
  readonly action: ChipAction;
}

export type Card =
  | {
      readonly kind: "helpline";
      readonly firstStep: boolean;
      readonly name: string;
      readonly about: string;
      readonly channels: readonly Channel[];
      readonly hours: string;
      readonly source: string;
      readonly seen: string;
      /** Nobody has checked these numbers; it is said wherever they are shown. */
      readonly unchecked?: true | undefined;
    }
  | {
      readonly kind: "trusted-person";
      readonly name: string | null;
      readonly contact: string | null;
      readonly words: string;
    }
  | { readonly kind: "professional"; readonly title: string; readonly text: string }
  | {
      readonly kind: "pacer";
      readonly title: string;
      readonly inSeconds: number;
      readonly holdSeconds: number;
      readonly outSeconds: number;
      readonly rounds: number;
    }
  /** Stages that follow one another, each for some seconds. */
  | {
      readonly kind: "timer";
      readonly title: string;
      readonly stages: readonly { readonly text: string; readonly seconds: number }[];
    }
  /** What must be told; `large`: in the size that a law asks for. */
  | { readonly kind: "notice"; readonly text: string; readonly large: boolean }
  | { readonly kind: "steps"; readonly title: string; readonly steps: readonly string[] }
  | {
      readonly kind: "article";
      readonly articleId: string;
      readonly title: string;
      /** How many sources it names, and whether a clinician has read it. */
      readonly note: string;
    }
  /** The door to a questionnaire. */
  | {
      readonly kind: "measure";
      readonly measureId: string;
      readonly title: string;
      readonly note: string;
    }
  /** The door to a guided practice. */
  | {
      readonly kind: "practice";
      readonly practiceId: string;
      readonly title: string;
      readonly note: string;
    }
  | {
      readonly kind: "saved-result";
      readonly techniqueId: string;
      readonly title: string;
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    };

export type ReplyPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "card"; readonly card: Card }
  | { readonly kind: "chips"; readonly chips: readonly Chip[] };

/** What the engine (or a language model) would like to say. Cannot be sent. */
export interface Draft {
  readonly parts: readonly ReplyPart[];
}
