import type { NameTable } from "../name-table.ts";
import { mensNames, sharedNames, womensNames } from "./given-names.ts";
import { bodies, cities, countries, regions } from "./places.ts";

export const names: NameTable = {
  nounsCapitalized: false,
  honorifics: {
    f: "mrs ms miss madam madame mme mlle dame lady baroness duchess countess sister frau señora signora senora mother",
    m: "mr mister sir lord messrs monsieur herr señor senor signor brother father baron count earl duke don",
    any: "dr prof mx rev reverend hon pastor rabbi imam sheikh sheik sayyid ayatollah mullah hajji fr judge justice dean",
  },
  roles: `
    president premier minister chancellor secretary ambassador envoy spokesman spokeswoman spokesperson senator governor
    mayor lawmaker congressman congresswoman congressperson representative deputy delegate councillor councilman
    councilwoman councilmember councilor alderman legislator parliamentarian mp mep msp candidate leader chief
    chairman chairwoman chairperson chair director executive ceo cfo coo cto officer manager founder cofounder co-founder owner
    adviser advisor aide assistant consultant counsel counselor counsellor attorney lawyer barrister solicitor prosecutor judge justice
    magistrate sheriff marshal commissioner inspector superintendent detective constable sergeant lieutenant captain major
    colonel general brigadier admiral commander commandant corporal private marine soldier pilot general-secretary
    king queen prince princess emperor empress sultan emir pope cardinal archbishop bishop priest vicar pastor rabbi imam
    cleric reverend monk nun patriarch chaplain
    professor lecturer teacher headteacher principal headmaster headmistress dean rector provost researcher scientist biologist chemist
    physicist historian economist analyst strategist expert specialist scholar academic student pupil graduate engineer architect doctor
    physician surgeon nurse midwife psychologist psychiatrist epidemiologist virologist paramedic dentist pharmacist veterinarian vet
    author writer novelist poet playwright journalist reporter correspondent editor columnist commentator broadcaster
    presenter anchor host blogger photographer filmmaker producer actor actress singer musician composer conductor artist painter sculptor comedian
    dancer model designer chef coach trainer manager captain striker goalkeeper defender midfielder forward winger quarterback
    player athlete footballer golfer cyclist swimmer runner boxer wrestler skater skier driver rider jockey referee umpire champion
    farmer fisherman worker builder plumber electrician carpenter mechanic shopkeeper banker trader broker investor
    businessman businesswoman entrepreneur industrialist tycoon billionaire millionaire magnate heir heiress
    activist campaigner organizer organiser dissident critic protester demonstrator opponent rival challenger incumbent nominee
    resident neighbor neighbour villager tenant homeowner householder witness bystander victim survivor suspect defendant plaintiff claimant
    mother father parent son daughter brother sister wife husband widow widower partner fiance fiancé fiancée girlfriend boyfriend uncle
    aunt cousin nephew niece grandmother grandfather grandson granddaughter friend colleague
    firefighter fireman policeman policewoman paramedic guard agent spy diplomat negotiator mediator ombudsman regulator treasurer trustee
    administrator registrar auditor comptroller controller undersecretary coordinator organizer operator governor-general vice-president vice-chancellor whip speaker head boss politician official veteran volunteer member psychotherapist therapist
    librarian curator archivist archaeologist geologist meteorologist forecaster seismologist ecologist conservationist environmentalist
    pensioner retiree traveller traveler tourist passenger customer patient client counterpart successor predecessor`,
  rolesOfWomen: `
    spokeswoman chairwoman congresswoman councilwoman queen princess empress nun actress heiress mother daughter sister wife
    widow fiancée girlfriend aunt niece grandmother granddaughter policewoman businesswoman headmistress midwife woman girl baroness duchess waitress`,
  rolesOfMen: `
    spokesman chairman congressman councilman alderman king prince emperor sultan emir pope monk father son brother husband widower
    boyfriend uncle nephew grandfather grandson policeman fireman fisherman businessman headmaster ombudsman man boy waiter`,
  roleEndings:
    "man woman person ist ologist ician smith keeper master maker holder leader worker owner officer",
  rolesShort:
    "pres sen sens rep reps gov lt col gen capt cpt sgt cpl maj adm cmdr brig supt insp det pc dcs pvt atty sec amb min prof asst",
  roleModifiers: `
    former ex acting interim deputy vice senior junior chief prime first second third late new current outgoing incoming longtime veteran lead leading
    top high assistant associate co executive managing general national international federal regional local provincial municipal
    state police government city county court news world press media communications public private royal civil
    foreign interior home finance defense defence security health education justice trade transport energy environment agriculture culture sports labor labour
    economic economy economics legal political policy military army navy air force intelligence human rights humanitarian medical
    campaign party opposition majority minority parliamentary presidential congressional council company business financial technology tech science
    football soccer basketball baseball tennis rugby cricket school university college law history history research data climate weather
    village town district church union labour-union team club club's opposition film television tv radio sports crime affairs operating marketing sales program programme
    special district attorney foreign-policy self-styled so-called democratic republican conservative liberal labour independent socialist communist right left far wing
    white black african asian european western catholic muslim jewish christian orthodox anglican`,
  particles:
    "de la le du des del della di da dos das van von der den ter zu zum zur bin ibn bint al el ul ur abu y af av",
  suffixes: "jr sr ii iii iv jnr snr phd md obe cbe mbe mp qc kc",
  bodies: `
    ministry university college institute institution school academy department agency bureau office commission committee council
    parliament congress senate assembly court tribunal party union federation confederation association alliance league society foundation trust
    fund bank group inc corp corporation co company ltd llc plc gmbh ag sa holdings partners industries enterprises
    systems technologies airlines airways motors pharmaceuticals laboratories labs broadcasting press news times post guardian journal herald
    tribune gazette daily magazine network television radio studios tech state records entertainment media organization organisation authority service
    services board administration center centre hospital clinic church cathedral diocese museum gallery library theatre theater
    orchestra police force forces army navy brigade regiment battalion corps guard fc afc united rovers athletic
    club team coalition front movement front brotherhood network initiative campaign project secretariat directorate inspectorate treasury
    consortium cooperative chamber exchange observatory watch international rotary constabulary registry consulate embassy
    insurance bancorp capital management energy oil gas petroleum electric motor software pharma biotech foods stores`,
  bodiesOf: `
    ministry university college institute school academy department bureau office commission committee council court bank
    church association federation society league union academy chamber museum board house library congress assembly
    secretary minister organization organisation order knights friends`,
  things: `
    cup war wars day days week games game festival championship championships summit award awards prize act bill treaty agreement accord pact
    protocol convention conference amendment constitution law code plan deal crisis revolution movement age era century olympics open
    marathon race tour season series final finals election elections referendum operation mission project programme program report
    investigation inquiry trial case scandal massacre attack attacks bombing disaster earthquake hurricane storm typhoon cyclone
    virus disease syndrome vaccine theory effect law god christmas easter ramadan hanukkah thanksgiving halloween
    bible koran quran torah internet twitter-storm spring medal cross star order show night song album
    reporter interview exclusive update photo video editor watch live`,
  grounds: `
    street road avenue lane boulevard square park bridge river lake sea ocean bay gulf strait straits channel canal island islands isle
    peninsula mountain mountains mount mt saint st hill hills valley desert forest beach coast coastline cape port harbor harbour airport station county
    province district region city town village borough parish prefecture oblast krai republic territory territories state falls creek springs
    heights gardens plaza highway motorway tower hall castle palace stadium arena prison zoo farm house`,
  quarters:
    "north south east west northern southern eastern western central northeast northwest southeast southwest upper lower greater inner outer downtown mid",
  links: "of for",
  and: "and",
  articles: "the a an",
  whereabouts: "in near outside across throughout",
  owners: "his her its their our my your whose",
  plural: "s",
  passives: "is are was were be been being",
  ownersInside: "children women men people king queen",
  compoundTails:
    "led run era like born wide held made size type free only bred bound safe week day year age old long hit top",
  complements: "of to for at in on with from",
  sayings: `
    said says say reported reports told tells added adds asked asks replied responded explained explains wrote writes tweeted argued argues claimed claims
    insisted stated states noted notes warned warns admitted announced declared recalled remarked testified commented continued concluded
    acknowledged suggested believes thinks called confirmed denied posted pointed promised vowed urged joked quipped revealed disclosed`,
  common: `
    the a an this that these those there here it its he she they we you i me him her us them my your his our their who whom whose which what
    when where why how if whether while although though because since until unless as at by for from in into of off on onto out over
    to toward towards under up upon with within without about above across after against along amid among amongst around before behind below beneath
    beside besides between beyond despite during except inside like near outside past per regarding than through throughout via
    and or but nor so yet both either neither not no yes also too again then thus hence therefore however moreover meanwhile furthermore
    nevertheless nonetheless instead otherwise still even ever never always often sometimes soon later earlier now today tonight yesterday
    tomorrow once twice first second third last next previous former latter early late recent new old young another other others
    some any many much more most few fewer less least several all each every everyone everybody everything someone somebody something anyone
    anything nobody nothing none one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
    is are was were be been being am do does did done has have had having can could will would shall should may might must
    let get got go going come came make made take took see saw know say says said tell told ask asked
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    spring summer autumn fall winter morning afternoon evening night christmas easter
    people police officials authorities officers investigators prosecutors lawyers lawmakers experts scientists researchers critics
    supporters opponents protesters demonstrators residents witnesses neighbors neighbours students teachers doctors nurses workers
    families parents children women men girls boys victims voters republicans democrats conservatives liberals
    government officials sources reports news police court judge jury state states city country world nation
    according asked given based speaking following including perhaps maybe indeed certainly clearly probably apparently reportedly
    allegedly unfortunately fortunately finally eventually recently originally initially previously currently
    please thanks thank hello dear well oh ok okay sorry photo image picture video file credit caption advertisement read more watch
    breaking update updated exclusive live analysis opinion comment editorial interview question answer q a
    am pm gmt est pst cet bst utc tv dvd cd pc dna hiv aids covid vip diy faq pdf url id atm gps gdp vat ira ngo
    god lord dad mum mom daddy mummy grandma grandpa internet web online english-language
    olympic islam christianity judaism muslim muslims christian christians jewish jew jews catholic catholics protestant protestants hindu hindus sikh sikhs
    buddhist buddhists islamic islamist islamists orthodox sunni sunnis shia shiite shiites arab arabs latino latinos hispanic hispanics
    black white asian western eastern northern southern democratic republican conservative labour liberal nazi nazis communist communists
    ii iii iv`,
  commonEndings: "ly ing ed",
  given: { f: womensNames, m: mensNames, any: sharedNames },
  places: [countries, regions],
  cities,
  knownBodies: bodies,
};
