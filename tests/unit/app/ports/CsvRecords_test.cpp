// SPDX-License-Identifier: MIT
// What counts as a record and a field, where each begins, and what is refused.
#include "app/ports/CsvRecords.h"

#include "support/Catch.h"

#include <sstream>

using app::CsvSafety;

namespace {

struct Result {
    std::vector<std::vector<std::string>> rows;
    std::vector<app::CsvRecord> records;
    std::vector<reading::Finding> findings;
};

Result read(const std::string& text) {
    std::istringstream in(text);
    app::CsvReader reader(in, "list.csv");
    Result result;
    while (auto record = reader.next()) {
        auto& row = result.rows.emplace_back();
        for (const auto& field : *record)
            row.push_back(field.text);
        result.records.push_back(std::move(*record));
    }
    result.findings = reader.findings();
    return result;
}

using Rows = std::vector<std::vector<std::string>>;

/// A field of one letter, as long as asked, made while it is read; counts what was asked for.
class Endless : public std::streambuf {
public:
    explicit Endless(std::size_t length) : m_left(length), m_block(4096, 'x') {}
    std::size_t read = 0;

protected:
    int_type underflow() override {
        if (m_left == 0)
            return traits_type::eof();
        const auto size = std::min(m_left, m_block.size());
        m_left -= size;
        read += size;
        setg(m_block.data(), m_block.data(), m_block.data() + size);
        return traits_type::to_int_type(m_block.front());
    }

private:
    std::size_t m_left;
    std::string m_block;
};

} // namespace

TEST_CASE("CSV records end at any kind of line end") {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        CHECK(read("a,b" + end + "1,2" + end).rows == Rows{{"a", "b"}, {"1", "2"}});
        CHECK(read("a,b" + end + "1,2").rows == Rows{{"a", "b"}, {"1", "2"}});
    }
}

TEST_CASE("CSV fields may be quoted and hold commas quotes and line breaks") {
    const auto result = read("\"a,b\",\"say \"\"hi\"\"\",\"one\r\ntwo\"\n,\"\",x\n");
    CHECK(result.findings.empty());
    CHECK(result.rows == Rows{{"a,b", "say \"hi\"", "one\r\ntwo"}, {"", "", "x"}});
}

TEST_CASE("A UTF-8 mark is no part of the first CSV field") {
    const auto result = read("\xEF\xBB\xBFname\n李娜\n");
    CHECK(result.rows == Rows{{"name"}, {"李娜"}});
    CHECK(result.records[0][0].column == 1);
}

TEST_CASE("Blank CSV lines and rows of empty fields are skipped") {
    CHECK(read("").rows.empty());
    CHECK(read("\n\r\na\n\n,,\nb\n\n").rows == Rows{{"a"}, {"b"}});
}

TEST_CASE("Every CSV field knows its physical line and its column in characters") {
    const auto result = read("甲,b\n\"x\ny\",丙丁,e\nz\n");
    REQUIRE(result.records.size() == 3);
    CHECK(result.records[0][1] == app::CsvField{"b", 1, 3});
    CHECK(result.records[1][0] == app::CsvField{"x\ny", 2, 1});
    CHECK(result.records[1][1] == app::CsvField{"丙丁", 3, 4});
    CHECK(result.records[1][2] == app::CsvField{"e", 3, 7});
    CHECK(result.records[2][0] == app::CsvField{"z", 4, 1});
}

TEST_CASE("What is no CSV text is reported where it stands") {
    struct Case {
        std::string text;
        std::string code;
        int line;
        int column;
    };
    const auto mustBe = GENERATE(values<Case>({
        {"a,b\n1,x\"y\n", "stray-quote", 2, 4},
        {"a,b\n1,\"x\"y\n", "text-after-quote", 2, 6},
        {"a,b\n1,\"x\ny\n", "open-quote", 2, 3},
        {"a\nb\xC4\xE3\n", "not-utf-8", 2, 2},
        {"a\n\"b\nc\xFF\"\n", "not-utf-8", 3, 2},
        {std::string("a\nb\0c\n", 6), "zero-byte", 2, 2},
        {"\xFF\xFE"
         "a",
         "utf-16", 1, 1},
        {"\xFE\xFF"
         "a",
         "utf-16", 1, 1},
        {"a\n" + std::string(app::mostCsvFields, ','), "too-many-fields", 2, 1},
    }));
    CAPTURE(mustBe.text.substr(0, 40));
    const auto result = read(mustBe.text);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == mustBe.code);
    CHECK(result.findings[0].place == reading::Place{"list.csv", mustBe.line, mustBe.column});
}

TEST_CASE("A CSV reader goes on behind a stray quote and reports the next one") {
    const auto result = read("a\nx\"y\nb\nz\"\n");
    CHECK(result.findings.size() == 2);
    CHECK(result.rows.size() == 4);
}

TEST_CASE("A CSV field of a gigabyte is refused after a megabyte") {
    Endless endless(std::size_t{1} << 30);
    std::istream in(&endless);
    app::CsvReader reader(in, "list.csv");
    CHECK_FALSE(reader.next().has_value());
    REQUIRE(reader.findings().size() == 1);
    CHECK(reader.findings()[0].code == "long-field");
    CHECK(reader.findings()[0].place.line == 1);
    CHECK(endless.read < app::largestCsvField + 256 * 1024);
}

TEST_CASE("A CSV field of exactly the limit is taken") {
    CHECK(read(std::string(app::largestCsvField, 'x')).rows.size() == 1);
    CHECK(read(std::string(app::largestCsvField + 1, 'x')).findings.size() == 1);
}

TEST_CASE("CSV findings stop at a limit") {
    std::string text;
    for (std::size_t row = 0; row < app::mostCsvFindings + 50; ++row)
        text += "x\"\n";
    CHECK(read(text).findings.size() == app::mostCsvFindings);
}

TEST_CASE("What the CSV writer writes the reader reads back") {
    const Rows rows{{"a", "b,c", "d\"e", "f\ng", "h\r\ni", " j ", "=1+1", ""},
                    {"", "-", "李", "\"", ",", "x", "y", "z"}};
    std::ostringstream out;
    for (const auto& row : rows)
        app::writeCsvRecord(out, row, CsvSafety::exact);
    CHECK(read(out.str()).rows == rows);
}

TEST_CASE("Formula-proof CSV puts an apostrophe before what a spreadsheet would compute") {
    std::ostringstream out;
    app::writeCsvRecord(out, {"=1", "+1", "-1", "@a", "\tb", "1=1", ""}, CsvSafety::formulaProof);
    CHECK(out.str() == "'=1,'+1,'-1,'@a,'\tb,1=1,\n");
}

TEST_CASE("Text is trimmed of narrow and wide spaces and cut for messages") {
    CHECK(app::trimmed(" \t　李 娜　 \r\n") == "李 娜");
    CHECK(app::trimmed("　 ").empty());
    CHECK(app::excerpt("a\nb") == "a b");
    CHECK(app::excerpt(std::string(70, 'x')).size() == 60 + std::string_view("…").size());
    CHECK(app::excerpt("李") == "李");
}

TEST_CASE("A CSV record of one empty field is written so that it is read back as one") {
    std::ostringstream one, none, two;
    app::writeCsvRecord(one, {""}, app::CsvSafety::exact);
    app::writeCsvRecord(none, {}, app::CsvSafety::exact);
    app::writeCsvRecord(two, {"", ""}, app::CsvSafety::exact);
    CHECK(one.str() == "\"\"\n");
    CHECK(none.str() == "\n");
    CHECK(two.str() == ",\n");
}
