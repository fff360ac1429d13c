import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const arabic: Language = {
  ...notYet,
  code: "ar",
  name: "Arabic",
  functionWords: words(`
    في من على إلى أن عن التي الذي هذا هذه مع ما كان لا أو كما بعد كانت وقال قال لم بين قد ذلك وقد حيث خلال
    هو هي إن كل عام بعض وهو يوم بن وفي غير ومن أي حتى عند قبل عليه وكان لها له الى ان التى وأن ولا منذ أكثر
    لكن وكانت تم أمام ضد وأضاف أنه إنه أنها وهي به فيها عندما بها نحو الذين إذا بأن ثم فإن دون ولم يكن تكن
    أيضا وأوضح`),
  sentences,
  reading,
};
