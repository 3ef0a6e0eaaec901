/** Words that mean alike for reading danger, in both languages and as `fold` writes them: a pair of such groups that was seen
 *  in other words is known again. A word stands in one group alone. */
const GROUPS: Readonly<Record<string, string>> = {
  me: "i im ive ill id me my mine myself yo mi mis me conmigo mio",
  you: "you your te tu usted",
  kin: "mum mom mam mama mother dad father papa wife husband son daughter kids kid children child baby brother sister nan gran grandma grandad grandpa granddaughter grandson family parents nephew niece hijo hija hijos madre padre hermano hermana esposa esposo marido mujer abuela abuelo bebe nino ninos familia viejo vieja",
  friend:
    "friend friends mate bestie flatmate roommate girlfriend boyfriend gf bf ex amigo amiga novio novia pareja",
  death:
    "die dead death dying died kill killed killing suicide suicidal morir morirme muerto muerta muerte muero matar matarme mato suicidio suicidarme",
  pill: "pills pill tablets tablet meds medication prescription paracetamol ibuprofen insulin morphine sedative dose overdose pastillas pastilla pildoras medicina medicinas insulina dosis",
  blade: "blade razor knife knives scissors cut cutting cuts navaja cuchillo cuchilla tijeras cortarme corte",
  gun: "gun pistol rifle shotgun revolver bullet trigger loaded pistola arma escopeta bala",
  rope: "rope noose cord belt hang hanging beam sheet soga cuerda cinturon colgarme",
  height:
    "bridge roof cliff ledge edge balcony window floor floors rail railing rooftop jump puente azotea techo acantilado borde ventana balcon piso baranda saltar tirarme",
  track: "train trains platform tracks railway line tren trenes anden vias via metro",
  water: "river sea lake weir water reservoir tide ocean canal rio mar lago presa agua",
  car: "car garage engine wheel motorway lorry truck coche carro auto motor volante garaje",
  poison: "poison bleach gas chemical veneno cloro lejia",
  blood: "blood bleeding bled sangre",
  now: "now tonight minutes ahora ahorita hoy noche minutos already ya",
  soon: "tomorrow monday tuesday wednesday thursday friday saturday sunday weekend week june july august september october november december january february march april may month months soon manana lunes martes miercoles jueves viernes sabado domingo semana mes finde",
  past: "ago used years yesterday back antes hace ayer anos",
  note: "note letter letters wrote written will envelope carta cartas nota escribi",
  give: "gave give given giving left leave leaving rehome regale regalo regalar deje dejar",
  bye: "goodbye bye goodnight farewell adios chau despedida despedirme despedi",
  sorry: "sorry forgive perdon perdoname perdonen",
  thanks: "thank thanks gracias",
  love: "love loved amo",
  pet: "dog cat hens fish canary cats dogs perro gato gata perra",
  work: "job boss work office shift exam exams thesis school uni teacher class deadline trabajo jefe jefa examen examenes escuela clase oficina",
  told: "game level lobby match team ranked song film movie book chapter character episode juego nivel cancion pelicula libro capitulo personaje",
  laugh: "lol haha hahaha lmao jaja jajaja jk omg",
  not: "not no never dont cant wont didnt wouldnt nothing none nada nunca nadie",
  want: "want wish wanted hope quiero quisiera ojala",
  tired: "tired exhausted done cansado cansada harto harta worn",
  sleep: "sleep asleep wake woke waking dormir dormirme despertar despierto desperte",
  burden: "burden better without worth useless waste estorbo carga mejor sin",
  alone: "alone lonely nobody empty solo sola vacio vacia",
  decide:
    "decided decide plan planned date picked chosen choose ready set booked decidi fecha lista listo decision",
  calm: "calm peaceful peace lighter quiet relief tranquilo tranquila paz alivio",
  hurt: "hurt hurting pain painful dano duele dolor lastimar",
  take: "took taken take taking swallowed swallow drank tome tomado trague tomar",
  end: "end ending over finish finished stop gone go anymore acabar terminar fin irme ido",
  find: "find found finds encontrar encuentren encuentre",
  last: "last final ultima ultimo ultimas",
  clinic: "doctor nurse hospital therapist gp counsellor ward surgery medico doctora psicologa terapia",
  money: "money debt debts insurance bank rent deuda deudas seguro banco dinero",
  live: "live alive life living exist existing vivir viva vivo vida existir",
};

/** Small words that hold a clause together: kept as they are between groups. */
const KEPT =
  "to been be is was are if when after before with for and but so the a in on at by have had has do did going would could should just still de e que en si cuando para con por y pero la el los las un una ha he voy va esta estoy";

/** What a word counts as when only its group matters: "#" and its group, itself, or undefined for any other word. */
export const SIGN_CLASS: ReadonlyMap<string, string> = new Map([
  ...KEPT.split(" ").map((word): [string, string] => [word, word]),
  ...Object.entries(GROUPS).flatMap(([group, words]) =>
    words.split(" ").map((word): [string, string] => [word, `#${group}`]),
  ),
]);
