import type { QuotationTable } from "../quotation-table.ts";

/**
 * Regular verbs, a line for what they take and then the verbs; `*` doubles the last letter before an ending.
 * The inflected forms are made here, so that the list stays short enough to be read.
 */
const regular = `
dcb   admit* affirm allege announce answer argue assert assure aver* boast comment complain concede
dcb   conclude confess confirm contend counter disclose emphasize emphasise estimate exclaim explain
dcb   insist joke lament mention opine proclaim quip* recount reiterate remark reply
dcb   speculate state stipulate stress surmise tweet
dcb   underline underscore whisper reckon testify caution
dcb   retort volunteer venture counter imply
dcw   add maintain claim declare predict signal signal* email note observe report respond rule suggest indicate reason recall repeat reveal acknowledge attest hint
d     begin+ continue conclude laugh shout yell scream chant chuckle sigh plead beg* cry sing mutter murmur declaim
d     grumble growl snap* quote interject enthuse muse gush wonder read roar bellow thunder fume huff scoff sneer
d     deadpan marvel stammer sniff crow rail vent bark holler hiss wail groan moan sob* blurt+out chime+in
dcboi warn advise
dcbo  remind inform assure notify caution promise convince persuade
dcq?  ask wonder inquire enquire question query
dcoi? urge order instruct implore exhort
oi?   ask encourage invite
i     promise pledge threaten vow
dcb   promise pledge threaten vow
cbt   believe fear suspect
cwt   expect hope worry
ct    anticipate realise realize recognise recognize assume
c~tw  doubt
c~    question dispute
dcbn- deny
n-    rebut* refute
q     discuss reveal describe outline detail explain ask
c     propose recommend demand notice agree decide determine learn
n     announce call+for ask+for appeal+for
m     outline stress express promise warn+against warn+of complain+about reject dismiss dispute thank praise hail
m     boast+of demand propose recommend condemn criticize criticise denounce allege blast slam* decry mock defend
oi?   call+on call+upon appeal+to
j     call label brand describe+as dub* blast+as slam*+as hail+as denounce+as condemn+as dismiss+as characterize+as
j     characterise+as liken blame
jn    accuse
dcb   point+out
`;

/** Verbs with forms of their own: takes, then base and present | past and participle | the dependent form. */
const irregular = `
dcb say says | said | saying
dcboi tell tells | told | telling
dcb write writes | wrote written | writing
cbt think thinks | thought | thinking
cwt feel feels | felt | feeling
cw hear hears | heard | hearing
cw find finds | found | finding
cw show shows | showed shown | showing
cb swear swears | swore sworn | swearing
c know knows | knew | knowing
m speak+of speaks+of | spoke+of spoken+of | speaking+of
cw foresee foresees | foresaw foreseen | foreseeing
cbo bet bets | bet | betting
d begin begins | began begun | beginning
d sing sings | sang sung | singing
d go+on goes+on | went+on | going+on
d speak speaks | spoke spoken | speaking
dc read reads | read | reading
c mean+ means+ | meant | meaning+
d put+it puts+it | put+it | putting+it
cb make+clear makes+clear | made+clear | making+clear
dm cite cites | cited | citing
cb express+hope expresses+hope | expressed+hope | expressing+hope
`;

function inflected(verb: string): string {
  const [stem = "", particle] = verb.replace("*", "").split("+");
  const tail = particle === undefined || particle === "" ? "" : `+${particle}`;
  const doubled = verb.includes("*") ? stem + stem[stem.length - 1] : stem;
  const soft = /[^aeiou]y$/.test(stem);
  const dropped = stem.endsWith("e") ? stem.slice(0, -1) : doubled;
  const third = soft ? `${stem.slice(0, -1)}ies` : /(?:s|sh|ch|x|z)$/.test(stem) ? `${stem}es` : `${stem}s`;
  const past = soft ? `${stem.slice(0, -1)}ied` : `${dropped}ed`;
  return `${stem}${tail} ${third}${tail} | ${past}${tail} | ${dropped}ing${tail}`;
}

function spelledOut(): string {
  const lines: string[] = [];
  for (const line of regular.trim().split("\n")) {
    const [takes = "", ...verbs] = line.trim().split(/\s+/);
    for (const verb of verbs) if (!verb.endsWith("+")) lines.push(`${takes} ${inflected(verb)}`);
  }
  return lines.join("\n") + irregular.replace(/[a-z]+\+ /g, "");
}

export const quotations: QuotationTable = {
  get verbs() {
    return spelledOut();
  },
  nouns: `claim claims statement statements warning warnings allegation allegations belief beliefs assertion
    suggestion suggestions announcement argument accusation accusations fear fears hope hopes view opinion
    conclusion concern concerns complaint complaints report reports prediction`,
  accordingTo: "according_to in_the_words_of as_per per",
  behindSource: "",
  complementizers: "that",
  questions: "if whether how why what who when where which",
  whether: "if whether",
  infinitive: "to",
  subordinators: `that because when if while although though as after before since until till unless whether whereas
    once than so how why what where whose lest`,
  coordinators: "and but or yet nor",
  contrasts: "while whereas",
  likeness: "as",
  accompanying: "with",
  relatives: "who which whom whose that",
  determiners: `a an the his her its their our my your this that these those some any no each every all both another
    several many most one two three four five six seven eight nine ten`,
  indefinites: "a an one another some two three many several most",
  prepositions: `in on at by for from with of to about after before during between against among around as into like
    near off over through under until upon via within without across along amid behind beyond despite except
    inside outside past per since toward towards throughout following including regarding concerning ahead`,
  linkingPrepositions: "of for from at in on with to by near against",
  bindingPrepositions: "of for from at",
  onward: "went_on goes_on gone_on going_on go_on",
  bounds: "least most",
  agent: "by",
  towards: "to",
  pronouns: {
    masculine: "he",
    feminine: "she",
    neuter: "it there",
    plural: "they",
    first: "i we",
    second: "you",
    indefinite: "one another others someone somebody everyone everybody nobody many some none both",
  },
  objectPronouns: "me him her us them himself herself itself themselves myself ourselves",
  auxiliaries: `be is are was were been being am has have had having do does did done will would can could may might
    shall should must ought 's 're 've 'll 'd it's he's she's they're we're i'm that's there's
    hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't`,
  passive: "be is are was were been being am get gets got",
  negations: `not never cannot neither hardly scarcely hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't
    didn't won't wouldn't can't couldn't shouldn't`,
  refusals: "decline declines declined declining refuse refuses refused refusing",
  adverbs: `also then later still too even just only now again already once often always earlier previously further
    however instead meanwhile afterwards afterward therefore thus perhaps simply really first here soon
    elsewhere nevertheless nonetheless moreover furthermore though ever long since further today tonight yesterday`,
  adverbEnding: "ly",
  notAdverbs: `family assembly ally rally supply reply anomaly bully monopoly butterfly italy july emily kelly billy
    sally molly elderly friendly lovely likely unlikely daily weekly monthly early only holy ugly lonely deadly`,
  verbsOfMatter: `went came took made got gave left began became found saw ran met kept led brought held stood sat lost
    won paid sent built fell cut rose grew spent drew wore broke chose drove flew spoke threw hit set let put
    goes comes takes makes gets gives leaves begins becomes sees runs meets keeps leads brings holds stands wins
    has gone going seems seemed appears appeared remains remained includes included follows followed wants wanted
    needs needed tries tried helped killed died lived moved played used visited arrived returned joined
    plans planned failed walked turned looked started stopped opened closed`,
  times: `monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december today yesterday tonight tomorrow week weeks month months year years day days
    morning afternoon evening night early late last earlier recently mon tue wed thu fri sat sun weekend noon hours
    ago`,
  works: `film movie book novel song single album show series play poem essay article episode track magazine drama
    musical painting documentary game comedy thriller memoir opera exhibition column podcast sitcom bestseller hit
    songs films books novels movies titled entitled`,
  distancing:
    "so-called socalled dubbed nicknamed known called named termed labeled labelled word words term phrase codenamed alias hashtag",
  masculine: `mr man father son brother husband king prince boy uncle grandfather sir lord spokesman chairman
    businessman congressman policeman actor gentleman nephew grandson widower bishop imam pope`,
  feminine: `mrs ms miss woman mother daughter sister wife queen princess girl aunt grandmother lady dame madam
    spokeswoman chairwoman businesswoman congresswoman policewoman actress niece granddaughter widow`,
  elisions: "'em 'tis 'twas 'til 'cause 'n 'bout 'cos 'round",
  apposedAccording: "",
  nounsCapital: false,
  verbSecond: false,
  commaBeforeClause: false,
  singularEnding: "s",
  plurals: `people police men women children media authorities who they we you i officials others many some few both all percent
    critics analysts experts reporters prosecutors sources witnesses residents aides`,
  participleEndings: "ed ing",
  pastEndings: "ed",
  rates: "per",
  marks: "“” ‘’",
};
