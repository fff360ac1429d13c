import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const hindi: Language = {
  ...notYet,
  code: "hi",
  name: "Hindi",
  functionWords: words(`
    के में की है से का को और ने कि हैं पर यह भी एक इस लिए तो था कहा जा गया कर रहे हो ही साथ बाद किया नहीं वह
    थे रहा अपने थी उन जो करने कुछ तक दिया बात रही हुए लेकिन उनके अब दो वाले सकते गए जब या हुआ होने उन्होंने
    इसके जाता होता क्या मैं हम आप वे ये किसी सकता द्वारा दौरान बीच खिलाफ अपनी होती`),
  sentences,
  reading,
};
