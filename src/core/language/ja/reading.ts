import type { ReadingTable } from "../reading-table.ts";

export const reading: ReadingTable = {
  months: [
    "一月",
    "二月",
    "三月",
    "四月",
    "五月",
    "六月",
    "七月",
    "八月",
    "九月",
    "十月",
    "十一月",
    "十二月",
  ],
  weekdays: "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日",
  published: "公開日; 掲載日; 公開; 掲載; 配信; 投稿日; 日付; 公開日時; 配信日時",
  modified: "更新日; 更新; 最終更新; 最終更新日; 更新日時",
  between: "",
  by: "文 著者 記者 執筆",
  bylineJoins: "と",
  bylineRoles: "記者 編集",
  credit: "出典; 提供; 配信元; 情報源",
  contributed: "",
  signOff: "",
  caption: "写真; 画像; 動画; 図; 撮影; 写真提供",
};
