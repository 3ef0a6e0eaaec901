/** Ends notes on this device: its push service says so to the server with the next one, which then takes it out. What
 *  cannot be ended here (no connection, no leave) ends with the account's own list. */
export const endNotesHere = async (): Promise<void> => {
  if (!("serviceWorker" in navigator && "PushManager" in window)) return;
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  await subscription?.unsubscribe();
};
