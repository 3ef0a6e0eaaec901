import type { ReminderSettingsInput, Reminders } from "@evenkeel/contract/reminder";
import { useMutation } from "@tanstack/react-query";
import { queryClient } from "../../api/query-client.ts";
import { remindersQuery, saveSettings } from "./reminder-api.ts";

type Change = (settings: ReminderSettingsInput) => ReminderSettingsInput;

/** Changes the settings at once on the screen and then on the server; one after the other, so that none is lost. What
 *  could not be saved goes back to how it was. */
export const useSettings = (): { readonly change: (by: Change) => void; readonly error: unknown } => {
  const save = useMutation({
    scope: { id: "reminder-settings" },
    networkMode: "always",
    mutationFn: async (_by: Change) => {
      const now = queryClient.getQueryData<Reminders>(remindersQuery.queryKey);
      if (now !== undefined) await saveSettings(now.settings);
    },
    onError: () => queryClient.invalidateQueries({ queryKey: remindersQuery.queryKey }),
  });
  const change = (by: Change): void => {
    queryClient.setQueryData(remindersQuery.queryKey, (all: Reminders | undefined) =>
      all === undefined ? all : { ...all, settings: by(all.settings) },
    );
    save.mutate(by);
  };
  return { change, error: save.error };
};
