import { mensNames, sharedNames, womensNames } from "../en/given-names.ts";
import type { NameTable } from "../name-table.ts";

const countries = `
Deutschland,Bundesrepublik Deutschland,Bundesrepublik|Deutsche,Deutscher,Deutschen,deutsche
Österreich|Österreicher,Österreicherin
Schweiz|Schweizer,Schweizerin
Frankreich|Franzose,Franzosen,Französin
Großbritannien,Vereinigtes Königreich,UK|Brite,Briten,Britin
England|Engländer,Engländerin
Schottland|Schotte,Schotten
Irland|Ire,Iren
Nordirland
Italien|Italiener,Italienerin
Spanien|Spanier,Spanierin
Portugal|Portugiese,Portugiesen
Niederlande|Niederländer,Niederländerin
Belgien|Belgier
Luxemburg|Luxemburger
Dänemark|Däne,Dänen
Schweden|Schwede
Norwegen|Norweger
Finnland|Finne,Finnen
Island|Isländer
Polen|Pole
Tschechien,Tschechische Republik|Tscheche,Tschechen
Slowakei|Slowake,Slowaken
Ungarn
Slowenien|Slowene,Slowenen
Kroatien|Kroate,Kroaten
Serbien|Serbe,Serben
Bosnien und Herzegowina,Bosnien-Herzegowina,Bosnien|Bosnier
Montenegro
Kosovo
Albanien|Albaner
Nordmazedonien,Mazedonien
Griechenland|Grieche,Griechen
Türkei|Türke,Türken
Zypern|Zyprer
Bulgarien|Bulgare,Bulgaren
Rumänien|Rumäne,Rumänen
Moldau,Moldawien
Ukraine|Ukrainer,Ukrainerin
Belarus,Weißrussland|Belarusse,Weißrusse
Russland,Russische Föderation|Russe,Russen,Russin
Sowjetunion
Estland|Este,Esten
Lettland|Lette,Letten
Litauen|Litauer
Georgien|Georgier
Armenien|Armenier
Aserbaidschan
Kasachstan|Kasache
Usbekistan
Afghanistan|Afghane,Afghanen
Pakistan|Pakistaner
Indien|Inder
China,Volksrepublik China|Chinese,Chinesen
Taiwan
Japan|Japaner
Nordkorea|Nordkoreaner
Südkorea|Südkoreaner
Vietnam
Thailand
Indonesien
Malaysia
Philippinen
Australien|Australier
Neuseeland|Neuseeländer
Vereinigte Staaten,Vereinigten Staaten,Vereinigten Staaten von Amerika,USA,Amerika|Amerikaner,Amerikanerin
Kanada|Kanadier
Mexiko|Mexikaner
Kuba|Kubaner
Brasilien|Brasilianer
Argentinien|Argentinier
Chile|Chilene
Kolumbien|Kolumbianer
Venezuela|Venezolaner
Peru|Peruaner
Ägypten|Ägypter
Libyen|Libyer
Tunesien|Tunesier
Algerien|Algerier
Marokko|Marokkaner
Sudan
Südsudan
Äthiopien
Somalia
Kenia|Kenianer
Nigeria|Nigerianer
Südafrika|Südafrikaner
Mali
Kongo
Israel|Israeli,Israelis
Palästina|Palästinenser
Libanon|Libanese
Syrien|Syrer
Irak|Iraker
Iran|Iraner
Saudi-Arabien|Saudi
Jemen
Jordanien
Katar
Kuwait
Vereinigte Arabische Emirate
Europa|Europäer
Afrika|Afrikaner
Asien
Bayern
Sachsen
Hessen
Thüringen
Niedersachsen
Brandenburg
Baden-Württemberg
Nordrhein-Westfalen
Rheinland-Pfalz
Saarland
Schleswig-Holstein
Mecklenburg-Vorpommern
Sachsen-Anhalt
`;

const cities = `
Berlin;Hamburg;München;Köln;Frankfurt am Main,Frankfurt;Stuttgart;Düsseldorf;Leipzig;Dortmund;Essen;Bremen;Dresden;Hannover;Nürnberg;Duisburg;
Bochum;Wuppertal;Bielefeld;Bonn;Münster;Karlsruhe;Mannheim;Augsburg;Wiesbaden;Kiel;Magdeburg;Freiburg;Erfurt;Mainz;Rostock;Kassel;Potsdam;Saarbrücken;
Wien;Graz;Salzburg;Innsbruck;Zürich;Genf;Basel;Bern;Lausanne;Paris;London;Rom;Mailand;Madrid;Barcelona;Lissabon;Brüssel;Amsterdam;Den Haag;Kopenhagen;
Stockholm;Oslo;Helsinki;Warschau;Prag;Budapest;Belgrad;Zagreb;Sarajevo;Athen;Istanbul;Ankara;Sofia;Bukarest;Kiew,Kyjiw;Minsk;Moskau;Sankt Petersburg,St. Petersburg;
Riga;Tallinn;Vilnius;Tiflis;Teheran;Bagdad;Damaskus;Beirut;Jerusalem;Tel Aviv;Kairo;Tripolis;Tunis;Kabul;Neu-Delhi;Peking;Shanghai;Hongkong;Tokio;Seoul;Pjöngjang;
Sydney;New York;Washington;Los Angeles;Chicago;Boston;San Francisco;Toronto;Mexiko-Stadt;Rio de Janeiro;Buenos Aires;Straßburg;Luxemburg
`;

const bodies = `
Vereinte Nationen,Vereinten Nationen,UN,UNO;Europäische Union,Europäischen Union,EU;NATO,Nato;Europäische Kommission,EU-Kommission;Europäische Zentralbank,EZB;
Bundestag,Deutscher Bundestag;Bundesrat;Bundesregierung;Bundeswehr;Bundesverfassungsgericht;Bundesgerichtshof;Bundeskriminalamt,BKA;Bundesnachrichtendienst,BND;
CDU;CSU;SPD;FDP;AfD;ARD;ZDF;BBC;CNN;FBI;CIA;Kreml;Weißes Haus,Weiße Haus,Weißen Haus;Pentagon;Taliban;Internationaler Strafgerichtshof;Amnesty International;Greenpeace
`;

export const names: NameTable = {
  nounsCapitalized: true,
  honorifics: { f: "frau", m: "herr herrn", any: "dr prof dipl" },
  roles: `
    präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef chefin vorsitzender vorsitzende
    vorsitzenden abgeordneter abgeordnete abgeordneten senator senatorin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    sekretär sekretärin generalsekretär generalsekretärin botschafter botschafterin richter richterin anwalt anwältin rechtsanwalt rechtsanwältin
    staatsanwalt staatsanwältin direktor direktorin leiter leiterin professor professorin forscher forscherin experte expertin
    politiker politikerin journalist journalistin autor autorin trainer trainerin spieler spielerin könig königin papst bischof
    kardinal general oberst kommissar kommissarin premier premierminister premierministerin außenminister außenministerin innenminister innenministerin
    finanzminister finanzministerin verteidigungsminister verteidigungsministerin ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin
    bundespräsident bundespräsidentin schauspieler schauspielerin sänger sängerin künstler künstlerin regisseur regisseurin`,
  rolesOfWomen: `
    präsidentin ministerin kanzlerin sprecherin chefin senatorin bürgermeisterin botschafterin richterin anwältin direktorin leiterin professorin
    königin bundeskanzlerin außenministerin innenministerin ministerpräsidentin premierministerin bundespräsidentin`,
  rolesOfMen: `
    präsident minister kanzler sprecher chef senator bürgermeister botschafter richter anwalt direktor leiter professor könig papst bischof kardinal
    bundeskanzler außenminister innenminister ministerpräsident premierminister bundespräsident`,
  roleEndings:
    "minister ministerin präsident präsidentin sprecher sprecherin chef chefin leiter leiterin meister meisterin experte expertin politiker politikerin",
  rolesShort: "",
  roleModifiers:
    "ehemalige ehemaliger früherer frühere damaliger damalige deutsche deutscher stellvertretender stellvertretende amtierende amtierender russische russischer französische französischer britische britischer amerikanische amerikanischer",
  particles: "von van der de zu zum zur den bin al el",
  suffixes: "jr sr ii iii",
  bodies: `
    ministerium universität hochschule gericht amtsgericht landgericht oberlandesgericht partei gmbh ag polizei kommission behörde amt
    verband verein gewerkschaft bank zeitung institut stiftung akademie klinik krankenhaus museum gesellschaft konzern agentur parlament
    auswärtiges staatsanwaltschaft fraktion`,
  bodiesOf: "ministerium institut amt bundesamt verband universität gesellschaft",
  things: "krieg weltkrieg preis cup meisterschaft wahl wahlen gesetz abkommen vertrag konferenz gipfel",
  grounds: "straße platz allee brücke fluss see berg insel flughafen bahnhof kreis bezirk",
  quarters: "",
  links: "für",
  and: "und",
  articles: "der die das den dem des ein eine einen einem einer eines",
  whereabouts: "in nahe bei",
  owners: "sein seine seiner ihr ihre ihrer",
  plural: "en",
  passives: "wurde wurden wird werden worden",
  ownersInside: "",
  compoundTails: "",
  complements: "in von bei zu",
  sayings: `
    sagte sagt sagten erklärte erklärt teilte berichtete berichtet meinte betonte kündigte forderte kritisierte warnte äußerte schrieb
    bestätigte dementierte behauptete fügte`,
  common: `
    der die das den dem des ein eine einen und oder aber auch nach vor bei mit von zu zur zum im in am an auf für aus über unter wie als wenn weil
    dass es er sie wir ich ihr sein seine ihre dieser diese dieses nun so noch nur schon bereits inzwischen allerdings jedoch dabei damit
    dort hier heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
    august september oktober november dezember seit während laut nachdem zudem außerdem am beim vom kein keine nicht was wer wo`,
  commonEndings: "",
  given: { f: womensNames, m: mensNames, any: sharedNames },
  places: [countries],
  cities,
  knownBodies: bodies,
};
