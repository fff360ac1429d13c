import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "ocak oca",
    "şubat şub",
    "mart mar",
    "nisan nis",
    "mayıs may",
    "haziran haz",
    "temmuz tem",
    "ağustos ağu",
    "eylül eyl",
    "ekim eki",
    "kasım kas",
    "aralık ara",
  ],
  weekdays: "pazartesi salı çarşamba perşembe cuma cumartesi pazar pzt sal çar per cum cmt paz",
  published: "yayınlanma; yayınlanma tarihi; yayın tarihi; tarih; giriş; giriş tarihi; eklenme; oluşturulma",
  modified: "güncelleme; güncellenme; güncelleme tarihi; son güncelleme; güncellendi; güncellenme tarihi",
  between: "saat",
  by: "yazan",
  bylineJoins: "ve",
  bylineRoles: "muhabir muhabiri editör editörü gazeteci",
  credit: "kaynak; kaynaklar; ajans",
  contributed: "",
  signOff: "",
  caption: "foto; fotoğraf; görsel; video; resim",
};
