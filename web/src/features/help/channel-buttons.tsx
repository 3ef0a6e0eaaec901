import type { Channel } from "@evenkeel/safety/reply";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import type { IconName } from "../../ui/icon.tsx";
import { Icon } from "../../ui/icon.tsx";
import { channelLink } from "./channel-link.ts";

const ICONS: Readonly<Record<Channel["kind"], IconName>> = { call: "call", text: "text", chat: "web" };

/** Ways to reach a line, as links that a phone understands; the first one may be the first step. */
export const ChannelButtons = ({
  channels,
  firstStep = false,
}: {
  channels: readonly Channel[];
  firstStep?: boolean;
}) => {
  const t = useT();
  const name = ({ kind, value }: Channel): string =>
    kind === "call"
      ? t("talk.call", { number: value })
      : kind === "text"
        ? t("talk.text", { number: value })
        : t("talk.chat", { site: value.replace(/^https:\/\/|\/.*$/g, "") });
  return (
    <ul className="grid gap-2 sm:grid-cols-2">
      {channels.map((channel, index) => {
        const href = channelLink(channel);
        const first = firstStep && index === 0;
        return (
          <li key={`${channel.kind}${channel.value}`} className={first ? "sm:col-span-2" : ""}>
            {href ? (
              <Button asChild wide tone={first ? "clay" : "soft"} className="min-w-0 px-3">
                <a href={href} {...(channel.kind === "chat" ? { target: "_blank", rel: "noreferrer" } : {})}>
                  <Icon name={ICONS[channel.kind]} size={20} className="shrink-0" />
                  <span className="min-w-0 wrap-anywhere">{name(channel)}</span>
                </a>
              </Button>
            ) : (
              <p className="px-1 py-2 text-body">{channel.value}</p>
            )}
            {channel.note ? <p className="px-1 pt-1 text-label text-ink-2">{channel.note}</p> : null}
          </li>
        );
      })}
    </ul>
  );
};
