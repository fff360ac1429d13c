// Packs Princeton WordNet into the small English lexicon that says which words are synonyms, opposites or sisters.
//
//   node scripts/make-lexicon.js DICT [OUT]
//
// DICT is a folder with WordNet 3.0's index.*, data.*, *.exc and cntlist.rev (Debian: package `wordnet-base`, folder
// /usr/share/wordnet). The file formats are those of wndb(5WN) and cntlist(5WN). OUT: src/core/language/en/lexicon.ts.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A lemma is kept from this many tagged occurrences (of all its senses, in WordNet's semantic concordances) on. */
const leastTagged = 3;
/** Words of today's news that the concordances, made from books and papers of 1961, hardly know. */
const alsoKept = new Set(
  `abduct abduction abort abortion abstain abuse abuser accomplice accountability accuse accuser acquit acquittal activism activist adjourn
  adviser advisor aftermath airline airport airstrike allegation allege ambush amend amnesty annex annexation annul apologize apology appeal applaud
  appoint apprehend arson arsonist arrest assailant assassin assassinate assassination asylum attacker audit autopsy avalanche ban bankrupt bankruptcy
  barricade beheading billionaire blackmail blackout blast blaze blockade bombard bombardment bomber bombing boycott breach bribe bribery
  burglar burglary bystander cancellation candidacy captive captor casualty cease ceasefire cease-fire celebrity censor censorship citizenship civilian
  clampdown clash cleric coalition collapse collide collision combatant commend complain complainant complicity computer condemn condemnation
  condolence confiscate consulate contaminate contamination controversy controversial convict corrupt corruption coup courthouse crackdown
  crash crew criticize culprit curb curfew cutback cyberattack damage deadline deadlock deadly debris debt decapitate decriminalize defamation
  defect defector defendant deficit defraud defuse delegation denounce denunciation deploy deployment deport deportation deportee deputy derail
  detain detainee detention deter deteriorate deterrent detonate detonation devastate devastation dictator dictatorship diplomacy disappearance
  disarm disarmament discredit dismissal disrupt disruption dissident divorce donor downgrade downturn drone drought earthquake electorate embargo
  embassy embezzle embezzlement emigrant emigrate emission endorse endorsement enforce enforcement epidemic eradicate escalate escalation espionage
  evacuate evacuation evacuee evict eviction execute execution exile exonerate expel expulsion explode explosion explosive extort extortion extradite
  extradition extremism extremist famine fatal fatality felony ferry feud fine firearm firefighter flee flood flooding foil forge forgery fraud fraudulent freeze
  fugitive gang genocide governor grenade guerrilla gunfire gunman hail halt harass harassment hearing heist helicopter hijack hijacker homicide
  hospitalize hospitalization hostage hostility hurricane illegal illegally immigrant immigration impeach impeachment imprison imprisonment incite
  incumbent indict indictment infection infectious inflation inject injure innocent insurgency insurgent insurrection interrogate interrogation
  intruder invade invader invasion invest investigate investigation investigator investor inspector internet jail jobless journalist jurisdiction juror justify
  kidnap kidnapper kidnapping killer killing killings landslide lawmaker lawsuit layoff legalize legislator legitimacy lenient liberate liquidate lobbyist
  loot looter looting manslaughter martyr massacre mayor mediate mediator militant militia misconduct missile mob mobilize moderate molest mourn mourner mudslide
  mug murder murderer negligence negotiator neutral neutrality nominate nominee nuclear oust outbreak outlaw outrage overthrow overturn pandemic
  paramedic pardon parole passenger perjury perpetrator persecute persecution petition pilgrim pirate plaintiff pledge plunge poach poacher poll
  pollute pollution postpone postponement preacher premiere prisoner probe prosecute prosecution prosecutor prostitution protest protester provocation
  provoke quarantine quit radical radicalize raid rape rapist ratify rebel rebellion rebuke recession reconcile reelect referendum refugee refute
  reinstate reject rejection reiterate relinquish remand renounce repatriate repeal repress repression reprimand rescue rescuer resign resignation restore
  resume retaliate retaliation retract reveal revoke revolt riot rioter rob robber robbery rocket rumor ruling sabotage sanction scam scandal
  scrap secession secular seize seizure senator shelling shooter shooting shortage siege skirmish slam slash slaughter slay sniper soar spokesman
  spokesperson spokeswoman stab stabbing stampede statute storm strangle strike striker subpoena subsidy sue suicide suicidal summit surge
  surgeon surrender surveillance survivor suspect suspend suspension suspicious swindle tariff terror terrorism terrorist testify testimony theft thief
  thug thwart torch tornado torture toxic traffic traffic trafficker tragedy transplant treason treaty trespass tribunal truce tsunami tumor turmoil tycoon
  unanimous unanimously undermine unemployed unemployment unleash unrest unveil uprising urge vaccinate vaccination vaccine vandal vandalism vandalize venue
  verdict veto victim villager violate violation violent violently virus volcano voter vow vulnerable warhead warrant website whistleblower wildfire
  withdraw withdrawal witness worsen wound wounded wrongdoing smartphone laptop email migrant migration hike plummet plunge tumble rebound slump
  skyrocket dwindle hamper hinder bolster slam lambaste berate praise laud commend criticise vilify deplore lament hail hospitalise`
    .trim()
    .split(/\s+/),
);
/** Senses of a lemma that count, the commonest first: rarer ones make strangers synonyms. */
const senses = 2;
/** Opposites are kept where both words have the sense among so many. */
const sensesOpposed = 4;
/** A class with so many members straight below it, or so near the root, says nothing about two words in it. */
const mostMembers = 60;
const leastDepth = { n: 5, v: 1, a: 0, r: 0 };

const [dict, out = "src/core/language/en/lexicon.ts"] = process.argv.slice(2);
if (dict === undefined) throw new Error("usage: node scripts/make-lexicon.js DICT [OUT]");
const lines = (name) =>
  readFileSync(join(dict, name), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("  "));

const files = { n: "noun", v: "verb", a: "adj", r: "adv" };
const posOfNumber = { 1: "n", 2: "v", 3: "a", 4: "r", 5: "a" };

/** synset "n123" -> { words, parents, opposites: [word, "n456", word] } */
const synsets = new Map();
for (const [pos, file] of Object.entries(files)) {
  for (const line of lines(`data.${file}`)) {
    const fields = line.slice(0, line.indexOf(" |")).split(" ");
    const count = Number.parseInt(fields[3], 16);
    const words = [];
    for (let at = 0; at < count; at++) words.push(fields[4 + at * 2].replace(/\([a-z]+\)$/, ""));
    let at = 4 + count * 2;
    const pointers = Number(fields[at++]);
    const parents = [];
    const opposites = [];
    for (let pointer = 0; pointer < pointers; pointer++, at += 4) {
      const target = (fields[at + 2] === "s" ? "a" : fields[at + 2]) + fields[at + 1];
      const symbol = fields[at];
      if (symbol === "@" || symbol === "@i" || (symbol === "&" && fields[2] === "s")) parents.push(target);
      if (symbol === "!") {
        const from = Number.parseInt(fields[at + 3].slice(0, 2), 16);
        const to = Number.parseInt(fields[at + 3].slice(2), 16);
        opposites.push({ from: words[from - 1], synset: target, to });
      }
    }
    synsets.set(pos + fields[0], { words, parents, opposites });
  }
}

/** "pos lemma" -> synset ids, the commonest sense first. */
const sensesOf = new Map();
for (const [pos, file] of Object.entries(files)) {
  for (const line of lines(`index.${file}`)) {
    const fields = line.trim().split(" ");
    const offsets = fields.slice(fields.length - Number(fields[2]));
    sensesOf.set(
      `${pos} ${fields[0]}`,
      offsets.map((offset) => pos + offset),
    );
  }
}

const tagged = new Map();
const taggedSense = new Map();
for (const line of lines("cntlist.rev")) {
  const [key, number, count] = line.split(" ");
  const [lemma, rest] = key.split("%");
  const entry = `${posOfNumber[rest[0]]} ${lemma}`;
  tagged.set(lemma, (tagged.get(lemma) ?? 0) + Number(count));
  taggedSense.set(`${entry} ${number}`, Number(count));
}

const plain = /^[a-z]+(?:-[a-z]+)*$/;
const isCommon = (lemma) => {
  // a proper name is written with a capital in the data files
  for (const pos of Object.keys(files)) {
    const first = sensesOf.get(`${pos} ${lemma}`)?.[0];
    if (first !== undefined && synsets.get(first).words.includes(lemma)) return true;
  }
  return false;
};
const often = [...tagged].filter(([, count]) => count >= leastTagged).map(([lemma]) => lemma);
const kept = new Set(
  [...often, ...alsoKept].filter((lemma) => plain.test(lemma) && lemma.length > 1 && isCommon(lemma)),
);
const lemmas = [...kept].sort();

/** The senses of a lemma that count: the first ones, the second only where it was ever met. */
function countedSenses(pos, lemma, most) {
  const all = sensesOf.get(`${pos} ${lemma}`) ?? [];
  return all.slice(0, most).filter((_, rank) => rank === 0 || taggedSense.has(`${pos} ${lemma} ${rank + 1}`));
}

const depths = new Map();
function depthOf(id) {
  if (depths.has(id)) return depths.get(id);
  depths.set(id, 0);
  const { parents } = synsets.get(id);
  const depth = parents.length === 0 ? 0 : 1 + Math.min(...parents.map(depthOf));
  depths.set(id, depth);
  return depth;
}
const members = new Map();
for (const { parents } of synsets.values())
  for (const parent of parents) members.set(parent, (members.get(parent) ?? 0) + 1);
const isGeneric = (id) => depthOf(id) < leastDepth[id[0]] || (members.get(id) ?? 0) > mostMembers;

const used = new Set();
function use(id) {
  if (used.has(id)) return;
  used.add(id);
  const parent = synsets.get(id).parents[0];
  if (parent !== undefined) use(parent);
}
for (const lemma of lemmas)
  for (const pos of Object.keys(files)) for (const id of countedSenses(pos, lemma, senses)) use(id);
const ordered = [...used].sort((x, y) => Number(isGeneric(y)) - Number(isGeneric(x)) || (x < y ? -1 : 1));
const generic = ordered.filter(isGeneric).length;
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const number = (value) => digits[value >> 12] + digits[(value >> 6) & 63] + digits[value & 63];
const numbers = new Map(ordered.map((id, at) => [id, number(at)]));
const parents = ordered.map((id) => numbers.get(synsets.get(id).parents[0]) ?? "///").join("");

const opposed = new Map();
for (const lemma of lemmas) {
  for (const pos of Object.keys(files)) {
    for (const id of countedSenses(pos, lemma, sensesOpposed)) {
      for (const { from, synset, to } of synsets.get(id).opposites) {
        if (from !== undefined && from.toLowerCase() !== lemma) continue;
        const other = synsets.get(synset).words[to - 1];
        if (other === undefined || !kept.has(other)) continue;
        if (!countedSenses(pos, other, sensesOpposed).includes(synset)) continue;
        const key = `${pos} ${lemma}`;
        if (!opposed.has(key)) opposed.set(key, new Set());
        opposed.get(key).add(other);
      }
    }
  }
}

const entries = lemmas.map((lemma) => {
  const parts = [lemma];
  for (const pos of Object.keys(files)) {
    const counted = countedSenses(pos, lemma, senses);
    if (counted.length > 0) parts.push(pos + counted.map((id) => numbers.get(id)).join(""));
    for (const other of [...(opposed.get(`${pos} ${lemma}`) ?? [])].sort()) parts.push(`!${other}`);
  }
  return parts.join(" ");
});

const irregular = new Map();
for (const [pos, file] of Object.entries(files)) {
  for (const line of lines(`${file}.exc`)) {
    const [form, ...bases] = line.trim().split(" ");
    if (!plain.test(form)) continue;
    for (const base of bases) {
      if (!kept.has(base) || !sensesOf.has(`${pos} ${base}`)) continue;
      if (!irregular.has(form)) irregular.set(form, new Set());
      irregular.get(form).add(pos + base);
    }
  }
}
const exceptions = [...irregular]
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([form, bases]) => [form, ...bases].join(" "));

writeFileSync(
  out,
  `/**
 * WordNet 3.0 packed by scripts/make-lexicon.js: ${lemmas.length} lemmas, ${ordered.length} synsets, ${exceptions.length} irregular forms. Do not edit.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. See NOTICE for its licence.
 */
import type { WordNet } from "../../text/lexicon.ts";

export const wordNet: WordNet = {
  generic: ${generic},
  parents: "${parents}",
  entries: "|${entries.join("|")}|",
  exceptions: "|${exceptions.join("|")}|",
};
`,
);
console.log(
  `${lemmas.length} lemmas, ${ordered.length} synsets (${generic} generic), ${exceptions.length} irregular forms, ` +
    `${[...opposed.values()].reduce((sum, set) => sum + set.size, 0) / 2} opposites`,
);
