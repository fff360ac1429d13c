import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const persian: Language = {
  ...notYet,
  code: "fa",
  name: "Persian",
  functionWords: words(`
    و در به از که این را با است برای آن یک خود تا بر هم نیز شده او ما اما شد کرد بود می گفت های هر پس ها
    باید دو کرده همه بین دیگر سال وی روز شود بیش حال قرار اگر پیش داشت دارد هستند کند بودند بعد کنند اما
    آنها نمی ای هایی توسط باشد چه یا همچنین خواهد درباره روی علیه افزود اینکه آنان هنوز بسیار`),
  sentences,
  reading,
};
