import { deletionReceipt } from "@evenkeel/contract/account";
import type { z } from "zod";

export type DeletionReceipt = z.infer<typeof deletionReceipt>;

const KEPT = "deletion-receipt";

/** Carries the receipt over to the page that shows it, in this tab only; it holds no word of the member. */
export const keepReceipt = (receipt: DeletionReceipt): void =>
  sessionStorage.setItem(KEPT, JSON.stringify(receipt));

export const keptReceipt = (): DeletionReceipt | null => {
  try {
    return deletionReceipt.parse(JSON.parse(sessionStorage.getItem(KEPT) ?? "null"));
  } catch {
    return null;
  }
};

export const forgetReceipt = (): void => sessionStorage.removeItem(KEPT);
