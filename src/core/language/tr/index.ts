import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const turkish: Language = {
  ...notYet,
  code: "tr",
  name: "Turkish",
  functionWords: words(`
    ve bir bu da de için ile çok daha olarak gibi olan ne ama o kadar sonra en var ise ya ki her değil mi
    olduğu göre dedi yeni iki şey ben oldu zaman önce bunu veya hem diye ancak ilk olduğunu üzerinde
    tarafından yıl büyük başkanı söyledi etti açıkladı onun kendi bütün karşı arasında içinde yok olacak
    vardı hiç şu biz siz onlar`),
  sentences,
  reading,
};
