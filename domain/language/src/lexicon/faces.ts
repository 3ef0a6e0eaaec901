import { type Feeling, feelings } from "./feelings.ts";

/** Emoji and emoticons (lower case) as feeling; those that teenagers use for laughing carry little. */
export const FACES: ReadonlyMap<string, Feeling> = new Map(
  feelings(`
sadness .6 -1.8 .4 = 😢,😥,😞,😔,☹,🙁,😟,😿,:(,:-(,:[,=(,):,u_u,:c
sadness .7 -1.9 .6 = 😭,:'(,:'-(,t_t,t.t,;-;,;_;,qq
sadness .8 -2.5 .4 = 💔,🥀,</3
anxiety .6 -1.7 .7 = 😰,😨,😱,😬,😧,😦,🫣,😖
anger .7 -2 .8 = 😠,😡,🤬,😤,👿,>:(
shame .4 -1 .4 = 😳,🫥,🙈
tiredness .5 -1.3 .1 = 😩,😫,😪,🥱,😴,😮‍💨
numbness .4 -1 .1 = 😐,😑,😶,🫠,-_-,._.
disgust .6 -1.8 .5 = 🤢,🤮
confusion .3 -.6 .4 = 😕,🤔,😵,:/,:-/,:|,:s
- .4 -.7 .3 = 🙃,😒,🙄,🖤,💀
joy .5 1.8 .5 = 🙂,😊,☺,😄,😃,😀,😁,:),:-),=),:d,=d,:-d,^_^,c:
joy .5 1.4 .7 = 😂,🤣,😆,😹,xd
love .6 2.2 .4 = ❤,💕,🥰,😍,💖,💗,♥,😘,🫶,💜,💙,💚,🧡,💛,🤍,<3,🤗
calm .4 1.2 .1 = 😌,🧘,☮,✌
gratitude .5 1.5 .3 = 🙏
pride .5 1.8 .6 = 💪,🎉,🥳,🎊,✨
hope .4 1.2 .3 = 🌈,🌱,🤞
- .4 1 .3 = 👍,👌,😎,😅,:p,;)
`),
);

/** Emoticons made of marks, in lower-case text, with no letter or digit right before them. */
export const EMOTICON: RegExp =
  /(?<![\p{L}\p{N}])(?:>?[:=;]'?-?[()[\]/|dpsc](?![\p{L}\p{N}])|t[_.]t(?!\p{L})|;[-_];|<\/?3|xd+(?!\p{L})|-_+-|\._\.|\^_+\^|u_u|\):(?=\s|$)|c:(?=\s|$))/gu;
