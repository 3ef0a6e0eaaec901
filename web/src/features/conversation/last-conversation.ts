const LAST = "conversation";

/** Which conversation was open last in this tab: an id, for when the list cannot be asked for. */
export const rememberConversation = (id: string): void => sessionStorage.setItem(LAST, id);
export const forgetConversation = (id: string): void => {
  if (lastConversation() === id) sessionStorage.removeItem(LAST);
};
export const lastConversation = (): string | null => sessionStorage.getItem(LAST);
