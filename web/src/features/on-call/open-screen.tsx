import { useQuery } from "@tanstack/react-query";
import { useParams, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { openDelivery } from "./on-call-api.ts";

/** Where the link of an alert leads: notes that it was opened, and goes on to what it is about. */
export const OpenScreen = () => {
  const t = useT();
  const { history } = useRouter();
  const deliveryId = useParams({ strict: false, select: (params) => params.deliveryId ?? "" });
  const { data, error, refetch } = useQuery({
    queryKey: ["on-call", "open", deliveryId],
    queryFn: () => openDelivery(deliveryId),
  });
  useEffect(() => {
    if (data === undefined) return;
    history.replace(data.escalationId === null ? "/on-call/channels" : `/escalations/${data.escalationId}`);
  }, [data, history]);
  return (
    <Page title={t("on-call.deliveries")}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />}
    </Page>
  );
};
