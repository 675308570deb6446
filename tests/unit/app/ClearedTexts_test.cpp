// SPDX-License-Identifier: MIT
// Short texts around every rule of finding names, contacts, dates and common words, with what is left of each.
#include "app/Anonymous.h"
#include "support/Approved.h"

namespace {

session::Candidate person(const std::string& id, const std::string& name, const std::string& mail = {}) {
    session::Candidate made;
    made.id = id;
    made.name = name;
    made.email = mail;
    return made;
}

const std::vector<std::string> texts{
    // Addresses, sites, paths
    "mail a@b.de now", "a@b", "@b.de", "a@", "b@zoo.org!", "see github.com/zed", "see .com", "shop.cn", "x.de/y",
    "C:\\cv\\a.pdf", "c:/cv", "c:", "c:x", "\\\\server\\cv", "~/cv.pdf", "/home/zed/cv", "/users/zed/cv", "/usr/bin",
    "file:cv", "in/zed", "login/zed", "https://a", "and/or", "a-b", "50%", "3:2", "zed at mail dot com",
    "at noon dot", "zed at mail", "good at sums",
    // Numbers and dates
    "1380000", "138000", "138 0000 1111", "138-0000-1111", "+86 138 0000 1111", "138  0000 111", "-1380000",
    "110101199003070x", "11010119900307xy", "2026-11-30", "2026/1/3", "2026.11.30", "2026-11-301", "12026-11-30",
    "on 2026-11-30 at 9", "26-11-30", "order 4711", "十二三四五六七", "幺三八零零零零一一一一", "零一二三四五六", "一二三四五",
    "1234567890 pieces", "120.50", "12345678.5",
    // Accounts
    "wechat: zed_77", "wechat zed", "WeChat:zed88", "wechat zedzed", "微信号zed_1", "微信：zed2026", "qq 12345", "QQ1234567",
    "skype live.zed", "telegram @zed", "linkedin.com/in/zed", "账号：a1b2", "qq abc.", "wechat is common",
    // Chinese names
    "陈晓燕很好", "晓燕说", "陈总同意", "陈总结了", "小陈不错", "老王来了", "阿明", "小明", "王海关", "海关放行", "大海", "王海说",
    "海说得好", "海", "海外", "海总", "欧阳明回答", "欧阳经理", "欧阳先生", "欧阳修", "明天", "文明", "明说", "明 说", "李梅的梅子",
    "梅说", "梅，好", "李子", "李老师", "李经理总结", "王国", "国王", "女王敏捷", "王敏捷", "王敏 说", "陈 晓 燕", "陈·晓燕", "燕", "燕燕",
    "晓燕晓燕", "陈晓燕陈晓燕", "工程师陈", "司马光", "陈工程师", "陈年旧事", "陈述", "张伟张伟", "诸葛亮说", "诸葛",
    // Latin names
    "Chen Xiaoyan 陈晓燕 said", "xiaoyan said", "XIAOYAN", "Xiaoyan's plan", "X. Chen", "Y. Chen", "X Chen", "Chen, X.",
    "Mr Chen", "Ms. Chen", "mr chen", "Dr Will", "Will will", "Will said yes", "will say", "I saw Will", "Will's plan",
    "Yes. Will agreed", "Will Smith", "Smith, Will", "good will", "May", "in May", "May 2024", "5 May", "in May Li",
    "May said", "may say", "I asked May", "Since May she", "Li May", "li", "Li", "Al agreed", "al dente", "An order",
    "An said", "an order", "Zoe Muller", "Zoë Müller", "ZOË", "Mueller", "Anna-Lena spoke", "AnnaLena", "Anna Lena",
    "Lena", "anna", "O'Neil", "ONeil", "O’Neil", "Neil", "Daniel Daniel", "Daniel and Chen", "Mingle", "Ming", "ming.",
    "Chenxiaoyan", "Xiao Yan", "Xiao-Yan", "Jean Luc", "Jean", "zed@mail.org", "ZED@MAIL.ORG", "zzed@mail.org",
};

} // namespace

TEST_CASE("What is left of texts with names, contacts, dates and common words is what was approved") {
    app::People people;
    people.candidates = {person("C01", "Chen Xiaoyan 陈晓燕"), person("C02", "Ouyang Ming 欧阳明"),
                         person("C03", "May Li 李梅"),         person("C04", "Will Smith", "zed@mail.org"),
                         person("C05", "王海"),                person("C06", "Zoë Müller"),
                         person("C07", "海"),                  person("C08", "An Al"),
                         person("C09", "Anna-Lena Groß"),      person("C10", "诸葛亮")};
    people.panel = {"Wang Min 王敏", "Daniel O'Neil", "张伟"};
    const app::Pseudonyms hidden(people, words::Words(words::Language::english), app::Letters::asGiven);
    std::string all;
    for (const auto& text : texts)
        all += text + "\t" + hidden.cleared(text) + "\n";
    support::checkApproved("privacy/cleared.txt", all);
}
