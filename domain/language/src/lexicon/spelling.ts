import type { Language } from "@evenkeel/kernel/locale";

/** `a=b; c,d=e`: each word left of `=` is written for the words on its right. */
const table = (source: string): ReadonlyMap<string, string> => {
  const entries: [string, string][] = [];
  for (const part of source.split(";")) {
    const [left, right] = part.split("=");
    if (left === undefined || right === undefined) continue;
    for (const key of left.split(",")) entries.push([key.trim(), right.trim()]);
  }
  return new Map(entries);
};

/** Spellings that mean the same in any text. A value never contains a key, so a second pass changes nothing. */
const ANY: ReadonlyMap<string, string> = table(`
dont,dnt=don't; doesnt,dosent,dosnt=doesn't; didnt,dident,dint=didn't; isnt=isn't; arent=aren't;
wasnt=wasn't; werent=weren't; wont=won't; cant,cannt,cann't=can't; couldnt,cudnt=couldn't;
shouldnt,shudnt=shouldn't; wouldnt,wudnt=wouldn't; hasnt=hasn't; havent,havnt=haven't; hadnt=hadn't;
aint=ain't; im,i'am,iam=i'm; ive=i've; youre=you're; youve=you've; youll=you'll; theyre=they're; theyve=they've;
hes=he's; shes=she's; thats=that's; theres=there's; whats=what's; whos=who's; wheres=where's; hows=how's;
everyones=everyone's; nobodys=nobody's; lets=let's; cannot=can't; itll=it'll;
wanna,wana=want to; gonna,gunna,gona,finna,boutta=going to; gotta=got to; kinda=kind of; sorta=sort of; hafta=have to;
tryna,trynna=trying to; imma,ima=i'm going to; lemme=let me; gimme=give me; dunno,dono=don't know; outta=out of;
coulda=could have; shoulda=should have; woulda=would have; cuz,coz,bcuz,becuz,bcoz,cus,bcz=because;
idk,idek=i don't know; idc,idgaf=i don't care; ik=i know; tbh=to be honest; rn=right now; smth,smthn,sth=something;
ppl,peeps=people; thx,thnx,thanx,tysm,tnx=thanks; pls,plz,plss=please; bf=boyfriend; gf=girlfriend; nvm=never mind;
jk=just kidding; ofc=of course; prolly,probs,prob=probably; ily,ilysm=i love you; kms=kill myself; kys=kill yourself;
wdym=what do you mean; hbu=how about you; omw=on my way; irl=in real life; ffs=for god's sake; fr=for real;
b4=before; 2day=today; 2moro,2morrow,tmrw,tmr,tmw,tomoz,tommorow,tommorrow,tomorow=tomorrow; 2nite,tonite=tonight;
l8r=later; gr8=great; some1=someone; any1=anyone; every1=everyone; no1,noone=no one; alot=a lot; aswell=as well;
infront=in front; eachother=each other; incase=in case; atleast=at least;
wierd=weird; freind,frend,frnd=friend; freinds,frends,frnds=friends; becuase,becouse,beacuse,becasue,becaus,bcause,becos=because;
definately,definatly,defo=definitely; seperate=separate; recieve=receive; beleive,belive=believe; thier=their;
teh=the; anxios,anxiuos,anxous,anxoius=anxious; anxeity,anxity,anxitey,anziety,anxietey=anxiety;
depresed,deppressed,depresd,deppresed,dipressed=depressed; deppression,depresion,deprestion=depression;
lonley,lonly,lonelly=lonely; suiside,suicid,sucide,suicde,suecide,suside,siucide,sewerslide,suacide=suicide;
sucidal,suisidal,suicidle,suicidial,suicdal=suicidal; hopless,hopelss=hopeless; usless,useles,uselss=useless;
worthles,worthlss,wortless=worthless; tierd,tird,tyred=tired; scard=scared; stresed,streesed=stressed;
overwelmed,overwhelmd,overwhelemd,overwellmed=overwhelmed; exausted,exhuasted,exhasted=exhausted; cryed=cried;
feal,feell=feel; nobdy,nobodie=nobody; everythin,evrything,everythng,evrythin=everything;
everbody,evrybody,everbodys=everybody; evryone,everone=everyone; nothin,nuthin,nuffin=nothing; somethin,sumthing,sumthin,somthing=something;
feelin=feeling; killin=killing; doin=doing; goin=going; tryin=trying; thinkin=thinking; dyin=dying; livin=living;
sleepin=sleeping; cryin=crying; gettin=getting; havin=having; talkin=talking; workin=working; lookin=looking;
hurtin=hurting; cuttin=cutting; losin=losing; makin=making; sayin=saying; comin=coming;
shud=should; cud=could; wud=would; shld=should; wld=would; cld=could; untill=until; thru=through; tho=though;
realy,rly,rlly,relly=really; probaly=probably; finaly=finally; allways,alwayz,alwys,alwase=always; nver,neva,nevr=never;
wich=which; happend,happned=happened; diffrent=different; stuped,stoopid=stupid; embarased,embarrased,embarassed=embarrassed;
pannic,panick=panic; attak,atack=attack; atacks=attacks; scholl,skool,shcool=school; familly,famly,famaly=family;
truble=trouble; gulty,guily=guilty; ashmed=ashamed; angery=angry; sadd=sad;
hapy,happpy=happy; tommoro=tomorrow; yesturday,yesterdy=yesterday; togther=together; wothout=without; doctr=doctor;
hav=have; luv=love; rember=remember; shure=sure; thot=thought; enuf,enuff=enough; nite=night; lyf=life;
xq,pq,xk,porq=porque; tmb,tbn,tmbn=también; kiero=quiero; kieren=quieren; aki=aquí; asta=hasta; muxo=mucho; muxa=mucha;
enserio=en serio; nadien=nadie; sikiera=siquiera; tampoko=tampoco; stoy,stoi=estoy; cansao=cansado; cansá=cansada;
kien=quién; asi=así; estres,estrez,extres=estrés; ansiedá,anciedad=ansiedad; tqm,tkm=te quiero mucho;
estava=estaba; sentia=sentía; tenia=tenía; dias=días; tambien=también; corazon=corazón; aveces=a veces; alomejor=a lo mejor;
nosé=no sé; quisas,quizas=quizás; suisidio=suicidio; suisidarme=suicidarme; nececito,nesesito,necesitto=necesito;
sufisiente=suficiente; horible=horrible; berguenza,verguenza=vergüenza; bastate=bastante; ablar=hablar; ablo=hablo`);

/** Only where the text is not Spanish. */
const ENGLISH: ReadonlyMap<string, string> = table(`
u=you; ur=your; r=are; n=and; ty=thank you; kk=ok; hw=homework; em=them; cos=because; wat,wot=what;
dat=that; dis=this; dey=they; dem=them; da=the; wit=with; gud=good; jus=just; alr=alright; abt=about; msg=message;
yea,yeh,ye=yeah; btw=by the way; bout=about; til=until; nd=and; sum1=someone; sis=sister; 
wen=when; wher=where; plz=please; bday=birthday; uni=university; sry,soz=sorry; dw=don't worry; wbu=what about you`);

/** Only where the text is Spanish. */
const SPANISH: ReadonlyMap<string, string> = table(`
q,k,ke,qe=que; toy,toi=estoy; tas=estás; ta=está; tb=también; bn=bien; nose=no sé; nosè=no sé; pa=para; x=por; d=de;
boy=voy; ase=hace; aser,acer=hacer; hise=hice; haci=así; mas=más; dia=día; ayi=allí; ahi=ahí; estoi=estoy; grax,grcs=gracias;
xfa,porfa,porfis=por favor; finde=fin de semana; dnd=donde; msj=mensaje; mañna=mañana; na=nada;
ntp=no te preocupes; estan=están; kasa=casa; kerer=querer; bida=vida; bos=vos;
yorar=llorar; yoro=lloro; ise=hice; savia=sabía; abia,habia=había; podia=podía; queria=quería; 
cuidate=cuídate; aya=haya; valla=vaya; tubo=tuvo; tube=tuve; estube=estuve; agan=hagan; ningun=ningún; algun=algún;
jamas=jamás; despues=después; ademas=además; dificil=difícil; facil=fácil; ultimo=último; unico=único;
mama=mamá; papa=papá; psicologo=psicólogo; psicologa=psicóloga; medico=médico; aqui=aquí; asi=así; perdon=perdón`);

const english: ReadonlyMap<string, string> = new Map([...ANY, ...ENGLISH]);
const spanish: ReadonlyMap<string, string> = new Map([...ANY, ...SPANISH]);

/** Phone spellings and common misspellings with what they stand for, lower case. */
export const spellings = (language: Language): ReadonlyMap<string, string> =>
  language === "es" ? spanish : english;

const words = (source: string): ReadonlySet<string> => new Set(source.split(/\s+/).filter(Boolean));

/** Words that keep a doubled letter when a stretched spelling is evened out. */
export const DOUBLED: ReadonlySet<string> = words(`
good too feel feeling feelings need all kill killing killed really hello sleep sleeping see keep keeps well still happy sorry
worry worried tell telling hell miss missing pass stress stressed less hopeless useless worthless helpless loss mess messed
free been week weeks weekend school bullied full fall falling small ass boss guess book look looking soon mood food room cool stuff off class
pressure awfully dull ill bless call called ball wall will stuck hurry carry marry funny silly better letter little
bottle middle suddenly yell yelling hill bill boo boohoo shoot shooting blood bloody door poor floor hood wood stood foot
root tooth smooth loose choose moon afternoon fool tool alcohol deep sheep weep street meet meeting sweet teen between seem seems deed bleed
bleeding screen green agree fee tree three coffee off office offer differ suffer suffering effort affect cliff staff
embarrassed depressed depression possible impossible mission discuss passed across success kiss
ella ellos ellas calle llorar llorando lloro llevo llamar llegar llegó silla leer creer perro perra carro horror
horrible correr guerra tierra aquella bella orilla pesadilla pesadillas sencillo cabello pollo lleno llena callar callada callado arriba
cerrado cerrar aburrido aburrida terrible terror error mm haha`);

/** Words worth reading even when they are spaced out or written with digits and signs. */
export const DODGED: ReadonlySet<string> = words(`
suicide suicidal suicides kill killing killed die dying died dead death cut cutting cuts hang hanging overdose overdosed harm
hurt rape raped raping abuse abused pills knife gun shoot blade bleed bridge jump razor hate depressed anorexia bulimia
starve purge drugs alcohol porn sex fuck fucking fucked shit bitch ass asshole stupid idiot useless worthless ugly fat help
suicidio suicidarme suicidar matar matarme mato morir morirme muerte muerta muerto cortar cortarme violar violaron violó
pastillas mierda puta puto ayuda odio droga drogas`);

/** Small words that may stand beside a dodged one: "k i l l m y s e l f". */
export const DODGED_NEIGHBOURS: ReadonlySet<string> = words(
  "i me my myself self to want wanna it is am be and him her them you yourself die quiero me a",
);
