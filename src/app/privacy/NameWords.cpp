// SPDX-License-Identifier: MIT
// The lists, blanks between the words. Add what a note was wrongly cleaned of.
#include "app/privacy/NameWords.h"

#include "text/CodePoints.h"

#include <algorithm>
#include <set>
#include <string>

namespace app {

namespace {

constexpr std::string_view common = "will may mark grace hope joy faith rose lily daisy iris ivy dawn eve "
                                    "amber ruby pearl summer april june august art "
                                    "bill bob rob drew frank grant jack jean lance max miles nick norm pat "
                                    "pierce ray rich rod sandy skip sue ted wade "
                                    "victor young long short strong brown green white black gray grey king "
                                    "knight bishop baker butler carter cook cooper "
                                    "fisher hunter mason miller porter potter smith taylor turner walker "
                                    "ward wood woods hill lake field fields park parks "
                                    "banks bell best bird bond bush case chance chase church clay cross day "
                                    "dean duke earl east west north south fox free "
                                    "good gold guy hall hand hands hardy heart holiday home house hunt law "
                                    "lane lee light little lord love major marsh "
                                    "moon moss new noble page paris price pride prince read reed rice rivers "
                                    "rock rush sharp silver singer star stone swift "
                                    "story sun song fan pan man men ran can hang gang bang dong ding "
                                    "ping bin lie sang sung tang tong wan win wing "
                                    "won wang china asia london carol charity chip christian chuck "
                                    "cliff crystal gene ginger guy harmony heather honey "
                                    "jade jewel jimmy junior justice melody merry mercy misty patience penny "
                                    "reuben robin sage scout sky sterling trip trinity "
                                    "van wise worth joe low high han ban "
                                    "tan zen pay "
                                    "person people candidate interviewer manager way bay ray key kay may "
                                    "mays jay day dash self swift close early quick wright power powers";
constexpr std::string_view small = "a an as at al am and are be but by can de do den der di du el en et "
                                   "for go had has have he her him his i if in is it "
                                   "la le me my no nor not of off on or our out so she that the their them "
                                   "then they this to too un up us van von was we "
                                   "were with ye yet yo you your do no so to ma she he an";
constexpr std::string_view months =
    "january february march april may june july august september october november december";
constexpr std::string_view titles = "mr mrs ms miss mx dr prof professor sir madam madame herr frau";
constexpr std::string_view actions =
    "was is has had said says did does explained answered asked asks knew knows showed shows gave gives told "
    "tells came "
    "comes went seems seemed speaks spoke thinks thought wanted wants needed needs brought brings described "
    "describes "
    "mentioned listened listens took takes made makes felt feels agreed agrees led leads worked works talked "
    "talks wrote "
    "writes named names promised handled handles solved solves kept keeps stayed stays began begins started "
    "admitted found "
    "finds likes liked suggested suggests managed manages arrived left used uses";

constexpr std::string_view compound =
    "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 端木 轩辕 南宫 西门 独孤 百里 "
    "呼延 东郭 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 "
    "仲孙 钟离 鲜于 闾丘 司空 亓官 第五 拓跋 夹谷 公羊 谷梁 万俟 闻人 赫连 梁丘 左丘 东门 纳兰 叶赫";
constexpr std::string_view hanTitles =
    "总经理 副总裁 副经理 董事长 工程师 先生 女士 小姐 太太 夫人 经理 主管 主任 总监 总裁 老师 教授 博士 "
    "医生 律师 会计 同学 同志 师傅 部长 处长 科长 局长 "
    "院长 校长 组长 班长 队长 店长 厂长 所长 书记 秘书 助理 专员 顾问 老板 大哥 大姐 哥 姐 总 工 董 局 处 科 "
    "某某 某";
constexpr std::string_view hanDeeds =
    "说 表示 回答 谈到 提到 认为 觉得 提出 问 讲 承认 解释 主动 负责 没有 也 很 比 来 能 是";
constexpr std::string_view loneCharacters =
    "高 明 白 文 强 大 好 长 平 安 新 中 全 多 少 快 慢 金 红 黄 黑 美 静 慧 国 家 是 有 无 否 对 错 差 优 "
    "良 可 行 能 会 不 没 问 答 说 他 她 我 你 人 男 "
    "女 低 稳 真 实 清 和 与 或 但 也 很 时 于 方 马 向 成 常 温 易 齐 严 江 海 石 水 任 应 包 谈 解 管 连 "
    "都 过 通 党 胜 一 二 三 四 五 六 七 八 九 十";
/// Everyday words, among them many that hold characters of names.
constexpr std::string_view hanWords =
    "明天 明白 明确 明显 明年 明细 证明 说明 表明 声明 发明 聪明 透明 文明 文件 文档 文化 文字 文章 文案 "
    "文员 文本 文科 语文 中文 英文 外文 作文 论文 人文 海外 海关 海运 上海 "
    "大海 海报 海鲜 沿海 健康 康复 小康 安康 道路 路上 路线 思路 出路 一路 网路 路径 铁路 电路 公路 婷婷玉立 "
    "伟大 宏伟 雄伟 国家 国内 国外 国际 中国 全国 外国 出国 美国 英国 "
    "法国 德国 韩国 王国 国王 王子 女王 霸王 王牌 总结 总是 总体 总之 总共 总部 总额 总数 总的 汇总 工作 "
    "工程 工具 工资 工厂 工期 员工 分工 加工 手工 施工 工序 工艺 工业 工夫 工人 "
    "小时 小组 小事 小心 小白 小于 小学 小马 小高 小方 小成 小金 小石 大小 小区 小平 小明 小红 老师 老板 "
    "老是 老实 老家 老客户 老员工 老干部 老年 老高 老大 老方 老马 老白 老石 阿姨 "
    "高兴 高级 高考 高中 高度 高效 高层 高峰 提高 较高 很高 最高 高压 高于 高新 高手 白天 白酒 空白 坦白 "
    "白板 白领 表白 长期 长处 长度 长远 成长 增长 特长 擅长 延长 家长 校长 班长 "
    "平时 平常 平均 平静 平台 平衡 公平 水平 和平 平稳 太平 平面 安全 安排 安静 安心 安装 不安 保安 公安 "
    "平安 安慰 晚安 安定 新人 新手 新品 新闻 创新 全新 重新 最新 更新 新鲜 "
    "金额 金融 资金 现金 奖金 佣金 基金 押金 金属 金牌 黄金 红色 红包 红线 分红 网红 黄色 美丽 美好 美观 "
    "完美 优美 审美 美术 华丽 华为 中华 繁华 才华 静心 冷静 镇静 动静 慧眼 "
    "智慧 勇敢 勇气 勇于 英勇 军队 军人 冠军 亚军 军训 强调 强度 强大 强烈 较强 很强 加强 增强 坚强 勉强 "
    "强项 好强 方法 方面 方案 方式 方向 地方 对方 双方 官方 比方 东方 方便 大方 "
    "马上 马虎 立马 司马 人马 石头 江湖 长江 江苏 江西 浙江 于是 由于 关于 对于 等于 善于 属于 在于 处于 "
    "终于 至于 位于 时间 时候 及时 准时 当时 有时 临时 同时 按时 平时 时常 定时 随时 "
    "成功 成本 成绩 成为 完成 成果 达成 成员 形成 造成 成交 组成 成立 赞成 成熟 常常 经常 非常 正常 日常 "
    "通常 常见 常用 常识 异常 温和 温度 温暖 体温 容易 交易 贸易 简易 轻易 "
    "齐全 整齐 严格 严谨 严肃 严重 任务 任何 责任 信任 主任 任职 担任 应该 应对 反应 应用 应付 供应 适应 "
    "相应 回应 响应 应届 包括 包装 承包 打包 谈到 谈话 谈判 面谈 交谈 座谈 洽谈 "
    "解决 了解 解释 理解 误解 缓解 解答 见解 讲解 管理 主管 尽管 不管 保管 管控 连续 连接 接连 连忙 过程 "
    "通过 经过 超过 不过 过去 过来 过于 沟通 普通 交通 通知 通常 向来 一向 倾向 "
    "云端 云南 风云 龙头 沙龙 杨树 林业 森林 园林 叶子 树叶 雷同 雷达 陈述 陈列 陈旧 推陈出新 李子 行李 周末 "
    "周一 周二 周三 周四 周五 周日 周到 周期 周围 每周 一周 两周 上周 下周 本周 周边 周转 "
    "吴语 郑重 冯程 张口 张力 紧张 主张 夸张 扩张 开张 张贴 一张 两张 刘海 孙子 子孙 朱红 胡说 胡乱 胡同 "
    "二胡 郭德 何时 何况 如何 为何 几何 任何 何必 宋代 唐代 唐突 荒唐 许多 也许 允许 "
    "许可 或许 许久 韩语 曹操 曾经 未曾 曾任 彭博 肖像 田地 潘多 袁大 董事 余额 余地 其余 多余 业余 剩余 "
    "苏州 江苏 卢布 蒋介 蔡司 贾府 丁点 园丁 魏晋 薛宝 阎王 钟头 钟表 分钟 时钟 闹钟 汪洋 范围 "
    "规范 示范 模范 石油 史料 历史 顾客 顾问 照顾 回顾 顾虑 顾全 龚自 邵氏 万一 千万 万分 上万 段落 阶段 "
    "手段 路段 钱包 赚钱 价钱 汤圆 尹正 黎明 常务 武器 武汉 贺卡 祝贺 赖床 依赖 信赖 无赖 文静 "
    "晓得 知晓 破晓 思考 思想 思维 意思 心思 反思 深思 思路 家庭 大家 专家 厂家 商家 客家 家里 家人 家乡 "
    "独家 志愿 意志 标志 日志 杂志 同志 志向 建议 建立 建设 构建 关键 建筑 福建 "
    "立刻 独立 立场 建立 成立 设立 立即 对立 国立 宁可 宁愿 宁波 南宁 安宁 佳作 最佳 较佳 佳绩 欣赏 欣慰 "
    "怡然 心怡 悦耳 喜悦 愉悦 佩服 诚实 诚信 真诚 忠诚 诚恳 俊杰 英俊 杰出 豪杰 超级 "
    "超过 超出 超时 超市 超额 涛声 波动 波折 奔波 磊落 光明 光荣 阳光 观光 光是 时光 目光 曝光 辉煌 峰会 "
    "峰值 鹏程 飞机 飞行 飞快 翔实 刚才 刚刚 刚好 毅力 坚毅 博士 博客 博览 博物 广博 "
    "宇宙 浩大 浩瀚 然后 当然 虽然 突然 自然 果然 既然 仍然 显然 偶然 依然 天然 竟然 居然 凡事 平凡 非凡 "
    "一凡 子女 电子 样子 孩子 例子 儿子 单子 面子 日子 点子 案子 梓树 轩昂 涵盖 内涵 包涵 "
    "琳琅 雪天 下雪 玲珑 萍水 霞光 芳香 芬芳 娟秀 秀气 优秀 秀场 作秀 敏感 敏捷 灵敏 过敏 丽人 美丽 艳丽 "
    "洁净 清洁 整洁 简洁 洁癖 莉莉 颖悟 新颖 倩影 蓉城 芙蓉 梅花 杨梅 兰州 荷兰 "
    "兰花 波兰 菊花 英语 英文 英国 精英 英才 珍惜 珍贵 珍珠 凤凰 娜拉 晶体 水晶 结晶 晶片 雅思 优雅 文雅 "
    "高雅 典雅 心理 心态 信心 耐心 细心 关心 中心 担心 用心 内心 核心 热心 诗歌 雨天 下雨 "
    "晨会 早晨 清晨 凌晨 旭日 春节 春天 青春 春季 夏天 夏季 秋天 秋季 冬天 冬季 冬至 天天 每天 今天 昨天 "
    "当天 白天 后天 天气 聊天 生产 学生 发生 生活 产生 生意 先生 医生 生动 实习生 民族 农民 "
    "人民 民营 居民 友好 朋友 友善 交友 兵法 士兵 进步 进行 进度 改进 推进 进口 进入 先进 进展 促进 引进 "
    "跟进 东西 东北 广东 房东 山东 股东 做东 西安 西方 广西 江西 陕西 山西 南方 南京 指南 河南 湖南 "
    "云南 海南 越南 北京 东北 河北 湖北 喜欢 惊喜 喜爱 恭喜 顺利 顺序 顺便 孝顺 通顺 顺丰 利益 利润 有利 "
    "利用 胜利 权利 福利 流利 利率 财务 财富 发财 理财 富有 丰富 财富 贵宾 宝贵 尊贵 "
    "贵公司 荣誉 光荣 繁荣 虚荣 昌盛 盛大 茂盛 旺季 兴旺 兴趣 高兴 兴奋 即兴 复兴 振兴 德国 道德 品德 德语 "
    "美德 仁义 仁爱 义务 意义 主义 正义 定义 礼貌 礼物 礼仪 礼品 信息 信任 信用 相信 自信 "
    "通信 微信 短信 信件 守信 忠诚 忠于 良好 善良 良心 良性 改良 贤惠 才能 人才 刚才 才是 口才 斌斌 清楚 "
    "清单 清晰 清理 清关 澄清 说清 清除 彬彬有礼 晴天 心情 露天 透露 暴露 鑫鑫";

std::set<std::string, std::less<>> setOf(std::string_view list) {
    std::set<std::string, std::less<>> words;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0)
            words.emplace(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

std::set<std::u32string, std::less<>> hanSetOf(std::string_view list) {
    std::set<std::u32string, std::less<>> words;
    for (const auto& word : setOf(list))
        words.insert(text::codePoints(word));
    return words;
}

std::size_t longestAt(std::u32string_view text, const std::set<std::u32string, std::less<>>& words,
                      std::size_t least) {
    constexpr std::size_t longest = 4;
    for (auto size = std::min(longest, text.size()); size >= least; --size)
        if (words.contains(text.substr(0, size)))
            return size;
    return 0;
}

} // namespace

bool isCommonWord(std::string_view folded) {
    static const auto words = setOf(common);
    return words.contains(folded);
}

bool isSmallWord(std::string_view folded) {
    static const auto words = setOf(small);
    return words.contains(folded);
}

bool isMonth(std::string_view folded) {
    static const auto words = setOf(months);
    return words.contains(folded);
}

bool isTitleWord(std::string_view folded) {
    static const auto words = setOf(titles);
    return words.contains(folded);
}

bool isDeed(std::string_view folded) {
    static const auto words = setOf(actions);
    return words.contains(folded);
}

bool isCompoundSurname(std::u32string_view two) {
    static const auto words = hanSetOf(compound);
    return words.contains(two);
}

std::size_t titleAt(std::u32string_view text) {
    static const auto words = hanSetOf(hanTitles);
    return longestAt(text, words, 1);
}

std::size_t commonWordAt(std::u32string_view text) {
    static const auto words = hanSetOf(hanWords);
    return longestAt(text, words, 2);
}

bool isHanDeedAt(std::u32string_view text) {
    static const auto words = hanSetOf(hanDeeds);
    return longestAt(text, words, 1) > 0;
}

bool isCommonCharacter(char32_t c) {
    static const auto words = hanSetOf(loneCharacters);
    return words.contains(std::u32string_view(&c, 1));
}

} // namespace app
