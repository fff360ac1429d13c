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
  weekdays:
    "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日",
  published: "发布时间; 发表时间; 发布于; 发表于; 发布; 時間; 时间; 日期; 發布時間; 發表時間",
  modified: "更新时间; 更新于; 最后更新; 更新; 更新時間; 最後更新",
  between: "于",
  afterYear: "",
  by: "作者 记者 記者 文",
  bylineJoins: "和 与",
  bylineRoles: "记者 記者 编辑 編輯",
  credit: "来源; 來源; 消息来源; 稿源",
  contributed: "",
  signOff: "",
  caption: "图; 图片; 图片来源; 照片; 视频; 圖; 圖片; 摄影",
};
