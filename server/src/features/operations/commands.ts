import { z } from "zod";
import { insertUser, refusingTakenEmail } from "../../adapters/accounts/users.ts";
import type { Control } from "../../adapters/control/control.ts";
import { ControlFailure, type ControlHandler } from "../../adapters/control/protocol.ts";
import { ApiError } from "../../api-error.ts";
import type { Deps } from "../../deps.ts";
import { rotateMasterKey } from "./rotate-master-key.ts";

const LINK_HOURS = 24;

export const createOperatorInput = z.object({
  email: z.email().max(254),
  name: z.string().trim().min(1).max(80),
});
export const createTokenInput = z.object({ label: z.string().trim().min(1).max(80) });

/** An operator, and a link with which they set their password once. */
export const createOperator = async (
  deps: Deps,
  input: unknown,
): Promise<{ link: string; hours: number }> => {
  const parsed = createOperatorInput.safeParse(input);
  if (!parsed.success)
    throw new ControlFailure(
      "invalid-request",
      "Give an e-mail and a name: --email ada@example.org --name Ada",
    );
  const id = deps.newId();
  try {
    await refusingTakenEmail(() =>
      deps.db.asAccounts((trx) => insertUser(trx, { id, ...parsed.data, role: "operator", at: deps.now() })),
    );
  } catch (error) {
    if (error instanceof ApiError && error.kind === "email-taken")
      throw new ControlFailure("email-taken", `${parsed.data.email} already belongs to an account.`);
    throw error;
  }
  return { link: await deps.accounts.passwordLink(id, LINK_HOURS), hours: LINK_HOURS };
};

export const createToken = async (deps: Deps, input: unknown): Promise<{ token: string }> => {
  const parsed = createTokenInput.safeParse(input);
  if (!parsed.success)
    throw new ControlFailure("invalid-request", "Give the token a label of up to 80 characters.");
  return { token: await deps.accounts.apiTokens.create(parsed.data.label) };
};

/** What the terminal may ask for, through the running server or directly. */
export const operatorHandlers = (deps: Deps): Readonly<Record<string, ControlHandler>> => ({
  "operator create": (input) => createOperator(deps, input),
  "operator rotate-master-key": () => rotateMasterKey(deps.vault, deps.config.home),
  "token create": (input) => createToken(deps, input),
});

export const operatorCommands = (control: Control, deps: Deps): void => {
  for (const [name, handler] of Object.entries(operatorHandlers(deps))) control.onCommand(name, handler);
};
