import type { Entity, Span } from "../../model.ts";
import { firstTokenAt, TokenKind } from "../../text/token.ts";
import type { Draft } from "./draft.ts";
import { countLetters, isCapital, isOwnerForm } from "./letters.ts";
import { type Gender, Is, isAcronym } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Stretch } from "./units.ts";

/** Who speaks: the entity where the text names one, and the words to print. */
export interface Speaker {
  readonly name: string;
  readonly entity: Entity | null;
  readonly gender: Gender | null;
}

/**
 * The speaker of every draft, in the order of the text. The words that name the source decide; a pronoun takes the
 * speaker of the attribution before or the person whom the sentence before is about, whichever comes later; a role is
 * looked up in the article's list of persons; a description that fits nobody is kept as it is.
 */
export function resolveSpeakers(
  scene: Scene,
  stretches: readonly Stretch[],
  drafts: readonly Draft[],
): readonly (Speaker | null)[] {
  const index = indexEntities(scene);
  const speakers: (Speaker | null)[] = [];
  const focus = new Focus(scene.settings.pronounReach);
  let stretch = 0;
  drafts.forEach((draft, place) => {
    while (stretch <= draft.stretch) {
      noteSubject(scene, stretches[stretch]!, stretch, focus, index);
      stretch++;
    }
    const speaker = speakerOf(scene, stretches, draft, drafts, speakers, focus, index);
    speakers[place] = speaker;
    if (speaker !== null && draft.within < 0) focus.note(speaker, stretches[draft.stretch]!.paragraph);
  });
  return speakers;
}

/** Who was spoken of last, one place for each thing that a pronoun can stand for. */
class Focus {
  readonly #reach: number;
  #person: Speaker | null = null;
  #personAt = 0;
  #body: Speaker | null = null;
  #bodyAt = 0;
  #subject: Speaker | null = null;
  #stretch = -1;
  readonly #byGender = new Map<Gender, { readonly speaker: Speaker; readonly at: number }>();

  constructor(reach: number) {
    this.#reach = reach;
  }

  /** The subject of the stretch, where it is the last one that was noted. */
  at(stretch: number): Speaker | null {
    return this.#stretch === stretch ? this.#subject : null;
  }

  noteSubject(speaker: Speaker, paragraph: number, stretch: number): void {
    this.#subject = speaker;
    this.#stretch = stretch;
    this.note(speaker, paragraph);
  }

  note(speaker: Speaker, paragraph: number): void {
    // "two aides said" leaves "she" to whoever spoke before them.
    if ((speaker.entity !== null && speaker.entity.kind !== "person") || speaker.gender === "plural") {
      this.#body = speaker;
      this.#bodyAt = paragraph;
      return;
    }
    this.#person = speaker;
    this.#personAt = paragraph;
    if (speaker.entity === null && speaker.gender === null) {
      this.#body = speaker;
      this.#bodyAt = paragraph;
    }
    if (speaker.gender !== null) this.#byGender.set(speaker.gender, { speaker, at: paragraph });
  }

  who(gender: Gender, paragraph: number): Speaker | null {
    if (gender === "neuter" || gender === "plural") {
      return this.#body !== null && paragraph - this.#bodyAt <= this.#reach ? this.#body : null;
    }
    if (gender !== "masculine" && gender !== "feminine") return null;
    // A description without a gender ("the governor's office") gives way to a person whose gender fits.
    const sure = this.#byGender.get(gender);
    const vague = this.#person?.entity === null && this.#person.gender === null;
    if (vague && sure !== undefined && paragraph - sure.at <= this.#reach) return sure.speaker;
    const fits = this.#person?.gender === null || this.#person?.gender === gender;
    if (this.#person !== null && fits && paragraph - this.#personAt <= this.#reach) {
      const kept = { ...this.#person, gender };
      this.note(kept, this.#personAt);
      return kept;
    }
    const known = this.#byGender.get(gender);
    return known !== undefined && paragraph - known.at <= 2 * this.#reach ? known.speaker : null;
  }
}

interface EntityIndex {
  readonly byName: ReadonlyMap<string, Entity>;
  /** Persons by the last word of each role, `null` where several share it. */
  readonly byRole: ReadonlyMap<string, Entity | null>;
  /** The same by titles written short ("gov", "sen"). */
  readonly byTitle: ReadonlyMap<string, Entity | null>;
  readonly genders: ReadonlyMap<string, Gender>;
  /** Offset of the first mention of each entity. */
  readonly firstAt: ReadonlyMap<string, number>;
}

function indexEntities(scene: Scene): EntityIndex {
  const byName = new Map<string, Entity>();
  const byRole = new Map<string, Entity | null>();
  const byTitle = new Map<string, Entity | null>();
  const genders = new Map<string, Gender>();
  for (const [name, letter] of scene.genders) genders.set(name, letter === "f" ? "feminine" : "masculine");
  for (const entity of scene.entities) {
    byName.set(entity.name, entity);
    for (const role of entity.roles) {
      const words = role.toLowerCase().split(/\s+/);
      for (const word of words) {
        const gender = genderOfWord(scene, word);
        if (gender !== null && entity.kind === "person") genders.set(entity.name, gender);
      }
      const head = headWord(scene, role);
      if (role.endsWith("."))
        byTitle.set(head, byTitle.has(head) && byTitle.get(head) !== entity ? null : entity);
      const known = byRole.get(head);
      if (known === undefined) byRole.set(head, entity);
      else if (known !== entity) byRole.set(head, null);
    }
    for (const form of entity.forms) {
      const gender = genderOfWord(scene, form.toLowerCase().split(/[\s.]+/)[0] ?? "");
      if (gender !== null && entity.kind === "person") genders.set(entity.name, gender);
    }
  }
  const firstAt = new Map<string, number>();
  for (const { entity, span } of scene.mentions) if (!firstAt.has(entity)) firstAt.set(entity, span.start);
  return { byName, byRole, byTitle, genders: titledGenders(scene, genders), firstAt };
}

/** "Ms Lind": the word before a mention may tell what the entity's own forms do not. */
function titledGenders(scene: Scene, genders: Map<string, Gender>): Map<string, Gender> {
  for (const mention of scene.mentions) {
    if (mention.kind !== "person" || genders.has(mention.entity)) continue;
    const first = firstTokenAt(scene.tokens, mention.span.start);
    for (let token = first - 1; token >= Math.max(0, first - 2); token--) {
      const gender = genderOfBits(scene.bits[token]!);
      if (gender !== null) genders.set(mention.entity, gender);
    }
  }
  return genders;
}

function genderOfWord(scene: Scene, word: string): Gender | null {
  return genderOfBits(scene.lexicon.bits.get(word) ?? 0);
}

function genderOfBits(bits: number): Gender | null {
  if ((bits & Is.masculine) !== 0) return "masculine";
  return (bits & Is.feminine) !== 0 ? "feminine" : null;
}

/** Last word before anything that modifies from behind: "the head of the agency" -> "head". */
function headWord(scene: Scene, phrase: string): string {
  let head = "";
  for (const part of phrase.toLowerCase().split(/\s+/)) {
    const word = withoutEndSigns(part);
    const bits = scene.lexicon.bits.get(word) ?? 0;
    if (head !== "" && (bits & (Is.preposition | Is.relative)) !== 0) break;
    if (word !== "") head = word;
    if (part.endsWith(",")) break;
  }
  return head;
}

/** The word without the signs behind it; a loop, because a class of all letters takes a millisecond to be made. */
function withoutEndSigns(word: string): string {
  let end = word.length;
  while (end > 0 && countLetters(word, end - 1, end) === 0) end--;
  return word.slice(0, end);
}

function noteSubject(scene: Scene, stretch: Stretch, place: number, focus: Focus, index: EntityIndex): void {
  const first = scene.firstTokens[stretch.firstSentence]!;
  const end = scene.firstTokens[stretch.lastSentence + 1]!;
  const token = subjectToken(scene, first, end);
  if (token < 0) return;
  const mention = scene.mentions[scene.names[token]! - 1];
  if (mention === undefined) return;
  const entity = index.byName.get(mention.entity);
  if (entity === undefined || entity.kind === "place") return;
  focus.noteSubject(
    { name: entity.name, entity, gender: index.genders.get(entity.name) ?? null },
    stretch.paragraph,
    place,
  );
}

/** Tokens into a sentence in which its subject may still begin, behind titles, roles and short adverbials. */
const subjectReach = 8;

function subjectToken(scene: Scene, first: number, end: number): number {
  const limit = Math.min(end, first + subjectReach);
  // "When Lee resigned, she …": the clause in front has the same subject as often as not.
  const opener = scene.bits[first] ?? 0;
  const opened = (opener & Is.subordinator) !== 0 && (opener & (Is.preposition | Is.relative)) === 0;
  for (let token = opened ? first + 1 : first; token < limit; token++) {
    const bits = scene.bits[token]!;
    // "Smith's partner, Ann Lee, …": the owner is not who the sentence is about.
    const mention = scene.mentions[scene.names[token]! - 1];
    if (mention !== undefined && !isOwner(scene, mention.span)) return token;
    if ((bits & (Is.auxiliary | Is.matter | Is.subjectPronoun | Is.preposition | Is.subordinator)) !== 0)
      return -1;
  }
  return -1;
}

function speakerOf(
  scene: Scene,
  stretches: readonly Stretch[],
  draft: Draft,
  drafts: readonly Draft[],
  earlier: readonly (Speaker | null)[],
  focus: Focus,
  index: EntityIndex,
): Speaker | null {
  if (draft.within >= 0 && draft.source !== null) {
    // Inside speech "I" is who speaks; another pronoun may be anybody whom the speaker has in mind.
    const gender = scene.lexicon.pronouns.get(
      scene.text.slice(draft.source.start, draft.source.end).toLowerCase(),
    );
    if (gender === "first")
      return (
        earlier[draft.within] ??
        speakerOf(scene, stretches, drafts[draft.within]!, drafts, earlier, focus, index)
      );
    if (gender !== undefined && draft.inner) return null;
    // "Lee said she believes …": the pronoun takes up who says it, where nothing tells them apart.
    const outer = earlier[draft.within] ?? null;
    if (gender !== undefined && outer !== null && standsFor(gender, outer)) return outer;
  }
  if (draft.source !== null) return named(scene, stretches, draft, draft.source, focus, index);
  if (draft.takesFrom >= 0) return earlier[draft.takesFrom] ?? null;
  // The sentence before tells of one person: "She was elated. “We won.”"
  if (draft.sieve === "subject-before") return focus.at(draft.stretch - 1);
  return null;
}

/** True where the pronoun can stand for the speaker, as far as his gender and kind are known. */
function standsFor(gender: Gender, speaker: Speaker): boolean {
  if (gender === "indefinite" || gender === "second") return false;
  const body = speaker.entity !== null && speaker.entity.kind !== "person";
  if (gender === "neuter" || gender === "plural")
    return body || (speaker.entity === null && speaker.gender === gender);
  return !body && (speaker.gender === null || speaker.gender === gender);
}

function named(
  scene: Scene,
  stretches: readonly Stretch[],
  draft: Draft,
  source: Span,
  focus: Focus,
  index: EntityIndex,
): Speaker | null {
  const paragraph = stretches[draft.stretch]!.paragraph;
  const words = scene.text.slice(source.start, source.end);
  // "Q:" and "A:" are turns and no names.
  if (words.length === 1 && draft.sieve === "label") return null;
  const gender = isAcronym(words) ? undefined : scene.lexicon.pronouns.get(words.toLowerCase());
  if (gender !== undefined) {
    if (gender === "indefinite") return { name: words, entity: null, gender: null };
    return focus.who(gender, paragraph);
  }
  const entity = entityInside(scene, source, index);
  if (entity !== null) {
    return { name: entity.name, entity, gender: index.genders.get(entity.name) ?? genderIn(scene, source) };
  }
  const role = roleBearer(scene, words, index);
  // "the president" said before anybody of that rank was named is somebody else.
  const headed = stretches[draft.stretch]!.headline;
  if (role !== null && (headed || (index.firstAt.get(role.name) ?? 0) < source.start))
    return { name: role.name, entity: role, gender: index.genders.get(role.name) ?? null };
  const gendered = genderIn(scene, source) ?? (isPlural(scene, words) ? "plural" : null);
  return { name: described(scene, source), entity: null, gender: gendered };
}

/** "two aides", "police": the head is a plural that nobody is called by. */
function isPlural(scene: Scene, words: string): boolean {
  const { singularEnding } = scene.lexicon.table;
  const head = headWord(scene, words);
  const first = scene.lexicon.bits.get(words.toLowerCase().split(/\s+/)[0] ?? "") ?? 0;
  if (scene.lexicon.plurals.has(head)) return true;
  const named = isCapital(words.charCodeAt(0)) && words.includes(" ") && (first & Is.determiner) === 0;
  return singularEnding !== "" && !named && /[^s]s$/.test(head) && head.endsWith(singularEnding);
}

function genderIn(scene: Scene, source: Span): Gender | null {
  const first = firstTokenAt(scene.tokens, source.start);
  let found: Gender | null = null;
  for (let token = first; token < scene.tokens.length && scene.tokens.starts[token]! < source.end; token++) {
    found ??= genderOfBits(scene.bits[token]!);
    // "Mrs Hill's neighbour": the owner's gender is not the neighbour's.
    if (isOwnerForm(scene.lower[token]!)) found = null;
    if (token > first + 6) break;
  }
  return found;
}

/** The name that heads the source or is apposed to it; names that only modify ("Lind's lawyer") are passed over. */
function entityInside(scene: Scene, source: Span, index: EntityIndex): Entity | null {
  const first = firstTokenAt(scene.tokens, source.start);
  let best: { readonly entity: Entity; readonly token: number } | null = null;
  let governed = false;
  let passed = false;
  let apposed = false;
  for (let token = first; token < scene.tokens.length; token++) {
    scene.meter.steps++;
    const start = scene.tokens.starts[token]!;
    if (start >= source.end || token > first + 24) break;
    const word = scene.lower[token]!;
    if (word === ",") {
      if (best !== null) break;
      apposed = true;
      governed = false;
      continue;
    }
    const belongs = scene.names[token]!;
    if (best !== null && (scene.bits[token]! & Is.coordinator) !== 0)
      return joinsAnother(scene, token) ? null : best.entity;
    if (belongs === 0) {
      if ((scene.bits[token]! & (Is.linking | Is.preposition | Is.relative)) !== 0) {
        if (best !== null) break;
        governed = true;
        passed = false;
      } else if (governed && passed && isPlainNoun(scene, token)) {
        // "Friends of Oakport chairman Tom Hale": a noun behind the governed name heads what follows.
        governed = false;
      } else if (best !== null && best.token === token - 1 && modifies(scene, first, token, best.entity)) {
        best = null;
      }
      continue;
    }
    const mention = scene.mentions[belongs - 1]!;
    passed ||= governed;
    if (governed || (apposed && mention.kind !== "person")) continue;
    const entity = index.byName.get(mention.entity);
    if (entity === undefined) continue;
    if (isOwner(scene, mention.span)) {
      best = null;
      continue;
    }
    if (best === null || best.entity.kind !== "person" || entity.kind === "person") best = { entity, token };
  }
  return best?.entity ?? null;
}

/** "the Lyon police", "the Hale administration": a name between an article and a noun is no head. */
function modifies(scene: Scene, first: number, token: number, entity: Entity): boolean {
  if (entity.kind !== "person") return true;
  const surname = token - 2 === first && (scene.bits[first]! & Is.determiner) !== 0;
  return surname && isPlainNoun(scene, token) && (scene.bits[token]! & (Is.adverb | Is.time)) === 0;
}

function isPlainNoun(scene: Scene, token: number): boolean {
  const small = !isCapital(scene.text.charCodeAt(scene.tokens.starts[token]!));
  return (
    small &&
    scene.tokens.kinds[token] !== TokenKind.mark &&
    (scene.bits[token]! & (Is.determiner | Is.coordinator)) === 0
  );
}

/** "Ann Lee and Bob Stone" are two, and the source stays as the text has it. */
function joinsAnother(scene: Scene, token: number): boolean {
  return scene.names[token + 1]! > 0 || (scene.bits[token + 1]! & Is.determiner) !== 0;
}

/** The name without its owner's ending is the mention; the ending stands right behind. */
function isOwner(scene: Scene, span: Span): boolean {
  const sign = scene.text[span.end];
  return sign === "'" || sign === "’" || isOwnerForm(scene.text.slice(span.start, span.end));
}

/** "the spokesman" -> the one person whom the text calls so. */
function roleBearer(scene: Scene, words: string, index: EntityIndex): Entity | null {
  const definite = scene.lexicon.bits.get(words.toLowerCase().split(/\s+/)[0] ?? "") ?? 0;
  if ((definite & Is.determiner) === 0 && !isCapital(words.charCodeAt(0))) return null;
  if (scene.lexicon.indefinites.has(words.toLowerCase().split(/\s+/)[0] ?? "")) return null;
  const head = headWord(scene, words);
  return index.byRole.get(head) ?? abbreviated(index, head);
}

/** "the governor" and "Gov. Lee": a title written short is the beginning of the word. */
function abbreviated(index: EntityIndex, head: string): Entity | null {
  for (let length = Math.min(5, head.length - 1); length >= 3; length--) {
    const bearer = index.byTitle.get(head.slice(0, length));
    if (bearer !== undefined) return bearer;
  }
  return null;
}

/** The words of the source without what is apposed behind a comma. */
function described(scene: Scene, source: Span): string {
  const whole = scene.text.slice(source.start, source.end);
  const comma = whole.search(/,\s/);
  const words = comma > 0 ? whole.slice(0, comma) : whole;
  return opensSentence(scene, source) ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** A capital that only begins the sentence is none of the description's own ("The mayor", "Officials"); a name keeps its. */
function opensSentence(scene: Scene, source: Span): boolean {
  const token = firstTokenAt(scene.tokens, source.start);
  const word = scene.lower[token];
  if (word === undefined || scene.names[token]! > 0 || isCapital(scene.text.charCodeAt(source.start + 1)))
    return false;
  const common = (scene.bits[token]! & Is.determiner) !== 0 || scene.lexicon.plurals.has(word);
  const before = scene.text.slice(Math.max(0, source.start - 3), source.start).trimEnd();
  const opens =
    before === "" || scene.text[source.start - 1] === "\n" || ".!?:".includes(before[before.length - 1]!);
  return common && opens;
}
