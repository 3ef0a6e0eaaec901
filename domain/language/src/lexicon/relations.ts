import type { Language } from "@evenkeel/kernel/locale";

const relations = (source: string): ReadonlyMap<string, string> =>
  new Map(
    source.split(";").flatMap((part) => {
      const [relation = "", words = ""] = part.split("=").map((side) => side.trim());
      return words.split(",").map((word) => [word.trim(), relation] as const);
    }),
  );

/** Words for people, each with the plain relation it names. */
const ENGLISH =
  relations(`mother=mother,mom,mum,mommy,mummy,mama,amma,mam,moms,mumma; father=father,dad,daddy,papa,appa,pops;
parents=parents,parent,folks; sister=sister,sis,sisters,stepsister; brother=brother,bro,brothers,stepbrother,lil bro;
partner=partner,spouse,significant other,babe; husband=husband,hubby; wife=wife,wifey; boyfriend=boyfriend,bf,fiance,fiancé;
girlfriend=girlfriend,gf,fiancee,fiancée; ex=ex,ex-husband,ex-wife,ex-boyfriend,ex-girlfriend; friend=friend,friends,mate,mates,bestie,bff,buddy,pal,bestfriend,homie,homies,homegirl;
child=child,children,kid,kids,toddler,newborn; son=son,sons,stepson; daughter=daughter,daughters,stepdaughter; baby=baby;
grandmother=grandma,grandmother,nan,nana,granny,gran,gram,nonna; grandfather=grandpa,grandfather,grandad,granddad; grandparents=grandparents;
aunt=aunt,auntie,aunty; uncle=uncle; cousin=cousin,cousins; nephew=nephew; niece=niece; family=family,relatives;
in-laws=in-laws,mother-in-law,father-in-law,sister-in-law,brother-in-law; stepparent=stepdad,stepmum,stepmom,stepfather,stepmother;
boss=boss,manager,supervisor,oga,line manager; colleague=colleague,colleagues,coworker,coworkers,co-worker,co-workers,workmate; team=team;
teacher=teacher,teachers,professor,tutor,lecturer,coach,principal,headteacher; classmate=classmate,classmates;
roommate=roommate,roommates,flatmate,flatmates,housemate,housemates; neighbour=neighbour,neighbor,neighbours,neighbors; landlord=landlord;
therapist=therapist,counsellor,counselor,psychologist,psychiatrist,shrink; doctor=doctor,gp,nurse; pastor=pastor,priest,imam,rabbi,minister;
crush=crush; stranger=stranger,strangers; person=guy,girl,man,woman,boy,lady,person,dude; group=guys,girls,men,women,boys;
pet=dog,cat,puppy,kitten,rabbit,hamster,horse,pet,doggo; bully=bully,bullies; stalker=stalker; abuser=abuser`);

const SPANISH =
  relations(`madre=madre,mamá,mama,mami,amá,jefa; padre=padre,papá,papa,papi,apá; padres=padres,papás; hermana=hermana,hermanita,hermanas;
hermano=hermano,hermanito,hermanos; pareja=pareja; marido=marido,esposo; esposa=esposa,mujer; novio=novio,prometido; novia=novia,prometida;
ex=ex,exnovio,exnovia,exmarido,exmujer,exesposo,exesposa; amigo=amigo,amigos,colega,parce,cuate,pana; amiga=amiga,amigas; hijo=hijo,hijos,niño,niños,nene; hija=hija,hijas,niña,nena;
bebé=bebé,bebe; abuela=abuela,abuelita,yaya; abuelo=abuelo,abuelito,abuelos; tía=tía,tia; tío=tío,tio,tíos; prima=prima; primo=primo,primos; sobrino=sobrino; sobrina=sobrina; familia=familia,familiares;
suegra=suegra; suegro=suegro,suegros; cuñado=cuñado; cuñada=cuñada; padrastro=padrastro; madrastra=madrastra; jefe=jefe,jefa,encargado,encargada,supervisor,supervisora; compañero=compañero,compañeros,compañera,compañeras;
profesor=profesor,profesora,profe,maestro,maestra,profesores; vecino=vecino,vecina,vecinos; terapeuta=terapeuta,psicólogo,psicóloga,psiquiatra,loquero; médico=médico,médica,doctor,doctora,enfermera;
pastor=pastor,cura,sacerdote; casero=casero; equipo=equipo; persona=chico,chica,hombre,señor,señora,persona,tipo; mascota=perro,perrito,perra,perrita,gato,gatito,gata,mascota,conejo,caballo`);

const NAMES: ReadonlySet<string> = new Set(
  `ana maria maría jose josé juan carlos luis pedro pablo jorge miguel laura lucia lucía sofia sofía carmen marta elena sara paula andrea
daniel david alejandro javier diego fernando sergio antonio manuel rosa isabel patricia claudia gabriela valeria camila mateo santiago
james john robert michael william tom thomas ben benjamin sam samuel alex alexander jack harry oliver george charlie jake josh joshua
luke matt matthew mike nick chris christopher dan ryan adam aaron kyle tyler jason kevin brian eric mark paul peter steve steven
emma olivia sophia isabella mia amelia emily abigail lily chloe ella grace hannah sarah rachel jessica jess katie kate lucy amy anna
megan laura lauren ashley brittany amanda nicole stephanie michelle lisa karen susan mary linda jenny jennifer rebecca becky zoe ruby
priya ananya rahul rohan arjun amit raj ravi sanjay deepa neha pooja aisha fatima mohammed muhammad ahmed ali omar hassan ibrahim yusuf
chidi ngozi emeka chioma amaka tunde ade bola femi kemi kwame ama kofi jamal malik tasha keisha deshawn tyrone darius
wei ming yuki hiroshi min jin liam noah ethan mason logan lucas max leo finn theo freya isla poppy sienna jade kayla maya nora
maddie maddy beth liz lizzie ellie millie holly molly sophie charlotte georgia niamh sean connor siobhan ines noa julia irene raquel
rocío rocio pilar mercedes dolores ximena renata emiliano rodrigo ricardo roberto eduardo raul raúl oscar óscar ivan iván hugo alvaro álvaro nacho paco pepe lola
guadalupe lupe lupita marisol valentina ramon ramón teresa beatriz silvia monica mónica alicia cecilia rafael alberto enrique gustavo`.split(
    /\s+/,
  ),
);

/** The relation a word names ("mum" → "mother", "jefa" → "jefe"), in its own language. */
export const relationOf = (word: string, language: Language): string | undefined =>
  (language === "es" ? SPANISH : ENGLISH).get(word) ??
  (language === "es" ? undefined : SPANISH_LOANS.get(word));

/** Words for people of Spanish-speaking families inside English: "my abuela". */
const SPANISH_LOANS: ReadonlyMap<string, string> = new Map([
  ["abuela", "grandmother"],
  ["abuelo", "grandfather"],
  ["tía", "aunt"],
  ["mami", "mother"],
  ["papi", "father"],
]);

export const isFirstName = (lowerCaseWord: string): boolean => NAMES.has(lowerCaseWord);
