import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { Page } from "../../ui/page.tsx";
import { Failed, Loading, Note } from "../../ui/states.tsx";
import { Setting } from "../you/setting.tsx";
import { AddChannel } from "./add-channel.tsx";
import { ChannelRow } from "./channel-row.tsx";
import { channelsQuery, rotaQuery } from "./on-call-api.ts";
import { OnCallDoors } from "./on-call-doors.tsx";
import { ProfileForm } from "./profile-form.tsx";

const codeIn = (search: { channel?: unknown; code?: unknown }): { channel: string; code: string } | null =>
  search.channel === undefined || search.code === undefined
    ? null
    : { channel: String(search.channel), code: String(search.code).padStart(6, "0") };

/** The ways I am reached, each confirmed and tried out, and how members see my name. */
export const ChannelsScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(channelsQuery);
  const given = useSearch({ strict: false, select: codeIn });
  const { data: rota } = useQuery(rotaQuery);
  return (
    <Page title={t("on-call.channels")} wide>
      <OnCallDoors />
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <div className="grid gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:items-start">
          <div className="grid gap-5">
            <Setting id="channels" title={t("on-call.ways")} text={t("on-call.ways-text")}>
              {data.channels.some((channel) => channel.confirmed) ? null : (
                <Note tone="clay">{t("on-call.ways-none")}</Note>
              )}
              <ul className="divide-y divide-line">
                {data.channels.map((channel) => (
                  <li key={channel.id} className="py-3">
                    <ChannelRow channel={channel} given={given?.channel === channel.id ? given.code : ""} />
                  </li>
                ))}
              </ul>
            </Setting>
            {rota === undefined ? null : <ProfileForm key={rota.from.slice(0, 4)} rota={rota} />}
          </div>
          <AddChannel
            pushKey={data.pushKey}
            mailConfigured={data.mailConfigured}
            privateNetwork={data.privateNetwork}
          />
        </div>
      )}
    </Page>
  );
};
