/**
 * Romanisation for comparing: the letters of other alphabets as the Latin ones that news writers of most languages put in
 * their place, so that a name is alike in two scripts. Rough on purpose and not reversible; Han and Thai stay as they
 * are, since their sound is not in the sign.
 */

const pairs: readonly (readonly [string, string])[] = [
  // Cyrillic, with the letters of Ukrainian, Belarusian, Serbian and Macedonian.
  [
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya",
  ],
  ["іґєўђјљњћџѓќѕ", "i g e u d j l n c dz g k dz"],
  ["αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"],
  ["אבגדהוזחטיכךלמםנןסעפףצץקרשת", "_ b g d h v z h t i k k l m m n n s _ p p ts ts k r sh t"],
  // Arabic and Persian; long vowels only, as they are written.
  ["ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "a b t th j h kh d dh r z s sh s d t z _ gh f q k l m n h u i"],
  ["پچژگءئؤ", "p ch zh g _ i u"],
  [
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
  ],
  [
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
  ],
  ["あいうえおかきくけこさしすせそたちつてと", "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to"],
  ["なにぬねのはひふへほまみむめもやゆよ", "na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo"],
  ["らりるれろわをんぁぃぅぇぉっゃゅょ", "ra ri ru re ro wa o n a i u e o _ ya yu yo"],
  ["がぎぐげござじずぜぞだぢづでどばびぶべぼ", "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo"],
  ["ぱぴぷぺぽゔー", "pa pi pu pe po vu _"],
  ["अआइईउऊऋएऐऑओऔ", "a a i i u u ri e ai o o au"],
  [
    "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
    "k kh g gh n ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l v sh sh s h",
  ],
  ["ािीुूृेैॉोौंँः़्", "a i i u u ri e ai o o au n n h _ _"],
];

let table: ReadonlyMap<string, string> | null = null;

function latinOf(letter: string): string | undefined {
  table ??= new Map(
    pairs.flatMap(([letters, latin]) => {
      const parts = latin.split(" ");
      return [...letters].map((one, index): [string, string] => [one, (parts[index] ?? "").replace("_", "")]);
    }),
  );
  return table.get(letter);
}

const onlyLatin = /^[\x20-\x7e\u00c0-\u024f]*$/;

/** A folded word (see `fold`) in Latin letters; what has no Latin letter stays. Linear time. */
export function toLatin(folded: string): string {
  if (onlyLatin.test(folded)) return folded;
  let latin = "";
  for (const letter of folded)
    latin += latinOf(letter) ?? latinOf(hiragana(letter)) ?? hangul(letter) ?? letter;
  return latin;
}

/** Katakana stands 0x60 above hiragana. */
function hiragana(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
}

const initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ");
const middles = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "_ k k k n n n t l k m l l l l l m p p t t ng t t k t p t".split(" ");

/** A Hangul syllable is its three letters added up (Unicode Standard, section 3.12). */
function hangul(letter: string): string | null {
  const index = letter.charCodeAt(0) - 0xac00;
  if (index < 0 || index >= 11172) return null;
  const parts = [initials[Math.floor(index / 588)], middles[Math.floor(index / 28) % 21], finals[index % 28]];
  return parts.join("").replaceAll("_", "");
}
