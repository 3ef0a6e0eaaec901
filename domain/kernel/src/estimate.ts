/** What a model says of one quantity: a value with its 90 % interval, or an abstention with its reason. */
export type Estimate =
  | {
      readonly kind: "estimate";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly modelId: string;
    }
  | { readonly kind: "abstained"; readonly reason: string; readonly modelId: string };
