import type { Me } from "@evenkeel/contract/account";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Note } from "../../ui/states.tsx";
import { endNotesHere } from "../reminder/this-device.ts";
import { countUnsent, leaveDevice } from "./leave-device.ts";
import { Trouble } from "./trouble.tsx";
import { signOut } from "./you-api.ts";

/** Asks before signing out, and says what would be lost: everything, for someone who has not kept the account. */
export const SignOut = ({
  me,
  open,
  onOpenChange,
}: {
  me: Me;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) => {
  const t = useT();
  const unsent = useQuery({
    queryKey: ["you", "unsent"],
    queryFn: countUnsent,
    enabled: open,
    gcTime: 0,
    staleTime: 0,
  });
  const leave = useMutation({
    mutationFn: async () => {
      await signOut();
      // Whoever has the device next is shown nothing. People on call are alerted whether signed in or not.
      if (me.role === "member") await endNotesHere().catch(() => undefined);
    },
    onSuccess: () => leaveDevice("/welcome"),
  });
  const act = (
    <Button tone={me.anonymous ? "outline" : "sea"} busy={leave.isPending} onClick={() => leave.mutate()}>
      {t(me.anonymous ? "you.sign-out.anonymous-act" : "you.sign-out")}
    </Button>
  );
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t(me.anonymous ? "you.sign-out.anonymous-title" : "you.sign-out.title")}
      description={
        me.anonymous
          ? t("you.sign-out.anonymous-text")
          : t("you.sign-out.text", {
              how: t(me.email === null ? "you.sign-out.how-passkey" : "you.sign-out.how-email"),
            })
      }
      footer={
        <>
          <Button tone="plain" onClick={() => onOpenChange(false)}>
            {t("you.sign-out.stay")}
          </Button>
          {act}
        </>
      }
    >
      <div className="grid gap-3">
        {unsent.data ? <Note tone="clay">{t("you.sign-out.unsent", { n: unsent.data })}</Note> : null}
        <Trouble error={leave.error} />
        {me.anonymous ? (
          <>
            <Button asChild tone="sea">
              <Link to="/you/keep">{t("you.anonymous-keep")}</Link>
            </Button>
            <Button asChild tone="soft">
              <Link to="/you/data">{t("you.sign-out.delete")}</Link>
            </Button>
          </>
        ) : null}
      </div>
    </Sheet>
  );
};
