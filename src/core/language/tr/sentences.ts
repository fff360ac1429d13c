import type { SentenceTable } from "../sentence-table.ts";

export const sentences: SentenceTable = {
  titles: "Dr Prof Doç Yrd Av Op Uz Alb Gen Org Korg Tüm Tuğg Yzb Bnb Sn Hz St Öğr Müh Mr Mrs bkz örn",
  abbreviations: `
    vb vs vd A.Ş Ltd Şti Inc Corp Co Cad Sok Mah Apt ABD M.Ö M.S T.C U.S Jr Oca Şub Nis May Haz Tem Ağu Eyl
    Eki Kas Ara`,
  beforeNumbers: "no s sf md m cilt tel",
  hours: "",
  afterHours: "",
  openers: `
    bu bir o ve ama ancak fakat eğer ben sen biz siz onlar şu her hiç daha çok sonra önce ayrıca bunun onun
    bunu buna böylece çünkü için ile gibi nasıl neden niçin kim ne nerede ki bugün dün yarın şimdi artık
    yine de da hem ya öte ilk son bazı birçok tüm bütün`,
  saying: "dedi diyor sordu söyledi açıkladı yanıtladı ekledi belirtti yazdı",
  ordinalPeriod: true,
};
