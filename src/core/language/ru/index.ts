import { type Language, notYet, words } from "../language.ts";
import { reading } from "./reading.ts";
import { sentences } from "./sentences.ts";

export const russian: Language = {
  ...notYet,
  code: "ru",
  name: "Russian",
  functionWords: words(`
    и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой так от же для о его
    до как все бы было был была были только может уже после если или также при году со во их том чтобы когда
    лет есть ее её нет ещё еще этого того под мне себя даже между будет без над через более один где там
    которые которая который чем кто эти этом сообщил заявил`),
  sentences,
  reading,
};
