import { spellings } from "../lexicon/spelling.ts";

const words = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

/** Grammar that Englishes use differently or leave out, and small words that only colour a sentence. */
export const PASSED_OVER: ReadonlySet<string> = words(
  "a an the am is are was were be been being abeg sha yaar yar lah innit tbh ngl lowkey deadass bruh fam",
);

export const SUBJECTS: ReadonlySet<string> = words(
  "i you he she it we they e dem una people everybody nobody body mind money e",
);

export const INTENSE_AFTER_DEAD: ReadonlySet<string> = words(
  "happy chuffed proud good nice easy tired worried nervous funny pleased scared excited hard boring sad lonely grateful",
);

/** `a,b=c d; ...`: what is written on the left says what stands on the right; nothing on the right is passed over. */
const TABLE = `
i'm=i; e=it; you're,y'all,yall,una=you; he's=he; she's=she; it's=it; that's=that; there's=there; what's=what; who's=who;
we're=we; they're=they; i've=i; you've=you; we've=we; they've=they; i'd=i would; i'll=i will; you'll=you will;
he'll=he will; she'll=she will; it'll=it will; we'll=we will; they'll=they will; imma,ima,i'ma=i going to;
gonna,gon,finna,gunna,gona,boutta=going to; wanna,wan,wana=want to; gotta=have to; tryna=trying to; hafta=have to;
don't,doesn't,didn't,isn't,aren't,wasn't,weren't,ain't,haven't,hasn't,hadn't,no't=not; dont,doesnt,didnt,isnt,arent,wasnt,werent,aint,havent,hasnt,hadnt=not;
cannot,couldn't,cant,carnt,couldnt=can't; mum,mama,mommy,mummy,momma,mumma,mam,amma,mother=mom; daddy,papa,father,appa,dada=dad;
nan,nana,gran,granny,grandmother,grandmama,granmother=grandma; grandad,granddaddy,grandfather,granfather=grandpa;
mate,homie,homegirl,homeboy,bestie=friend; mates,homies,mandem=friends; pikin,kiddo=child; pikins,kids=children;
bro,bruv,brudda=brother; sis=sister; oga,boss=boss; everybody,evrybody=everyone; nobody=nobody;
vex,vexed,fuming,livid,narked,ticked,heated,pressed,mad=angry; knackered,shattered,tuckered,zonked=exhausted; gutted=disappointed;
chuffed,stoked=pleased; skint=broke; rubbish=awful; poorly=sick; naff,pants=bad; gobsmacked=shocked; miffed=annoyed;
wahala,palaver=trouble; chop=eat; waka=walk; comot,commot=leave; mumu=stupid; shey=right; wetin=what; wey=that; una=you;
thick,dumb=stupid; clownin,clowning,teasing=mocking; trippin,tripping=upset; telly=tv; flat=apartment; flats=apartments;
cinema=movies; tummy,belle=stomach; lorry=truck; cos,cause,coz,cuz,bc,bcos=because; abt,bout=about; w=with; sm=so much; u=you; ur=your;
r=; n,nd=and; rn=now; smth=something; rly,rlly=really; idk=i not know; idc=i not care; omg=; lol,lmao=lol; fr=; tmrw,tmr,tmw=tomorrow;
pls,plz=please; ppl=people; thx,ty=thanks; prolly=probably; hw=homework; em=them; dat=that; dis=this; wit=with; da=; fam=family; til=until;
favourite=favorite; colour=color; neighbour=neighbor; neighbours=neighbors; realise=realize; realised=realized; organise=organize;
behaviour=behavior; humour=humor; honour=honor; apologise=apologize; apologised=apologized; anymore=any more; alot=a lot; allright=alright;
wud=would; cud=could; shud=should; thro=through; thru=through; wuz,woz=; iz=; hav=have; luv,luvs=love; fink=think; fings=things; anyfing=anything;
somefing=something; evrything=everything; nuffin,nuthing,nuttin=nothing; sumthing=something; rite=right; nite=night; lite=light; feal=feel; feals=feel;
feeld=felt; beter=better; no1=nobody; loanly,lonley,lonly=lonely; tuk=took; wen=when; wot=what; wonted=wanted; whent,wnet=went; cri=cry; cryin=crying;
dissapointed=disappointed; upsett=upset; hert=hurt; herts=hurt; skared,scard,skard=scared; skool=school; wurk,wrok,werk=work; mony=money; hoam=home;
howse=house; freind=friend; yor,yore=your; bak=back; mak=make; maks=make; tolld=told; muther=mom; bruther=brother;
offen=often; dreem=dream; alon,aloan=alone; eet=eat; agen=again; agian=again; becuz,becuase=because; wich=which
`;

const table: ReadonlyMap<string, readonly string[]> = (() => {
  const entries = new Map<string, readonly string[]>();
  for (const part of TABLE.split(";")) {
    const [left = "", right = ""] = part.split("=");
    for (const key of left.split(",")) entries.set(key.trim(), right.trim().split(" ").filter(Boolean));
  }
  return entries;
})();

const phone = spellings("en");
const seen = new Map<string, readonly string[]>();
for (const [key, value] of phone)
  if (!table.has(key))
    seen.set(
      key,
      value.split(" ").flatMap((word) => (PASSED_OVER.has(word) ? [] : (table.get(word) ?? [word]))),
    );

/** Words that say the same plainly, or undefined for one that is plain already. */
export const aliasOf = (word: string): readonly string[] | undefined => table.get(word) ?? seen.get(word);
