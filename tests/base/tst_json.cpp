// JSON: order kept, exact round trips, and every fault named by its place.
#include "core/base/json.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <limits>

namespace tst_json {

using namespace titer::base;
namespace support = titer::support;

namespace {

Json readWhole(std::string_view text)
{
    Errors errors;
    Json json = readJson(text, errors);
    if (!errors.empty()) qWarning("%s: %s", errors[0].where.c_str(), errors[0].what.text().c_str());
    return json;
}

Errors faults(std::string_view text)
{
    Errors errors;
    (void)readJson(text, errors);
    return errors;
}

bool says(const Errors& errors, std::initializer_list<const char*> words)
{
    if (errors.empty()) return false;
    const std::string sentence = errors.front().what.text();
    for (const char* word : words) {
        if (sentence.find(word) == std::string::npos) {
            qWarning("%s", sentence.c_str());
            return false;
        }
    }
    return true;
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }
    void keepsTheOrderOfKeys();
    void editsMembers();
    void writesShortContainersOnOneLine();
    void roundTripsExactly();
    void escapesWhatMustBeEscaped();
    void writesNoInvalidText();
    void reportsEveryDuplicateKeyWithItsPath();
    void countsDuplicatesBeyondTheFirstHundred();
    void namesNumbersOutOfRangeByPath();
    void reportsLineAndColumnOfSyntaxFaults();
    void reportsACutFileFromABrokenOne();
    void refusesNanAndInfinity();
    void refusesInvalidUtf8AndBinaryFiles();
    void refusesDeepNesting();
    void survivesAnyDepthAndSize();
};

void TestJson::keepsTheOrderOfKeys()
{
    const Json json = readWhole(R"({"z": 1, "a": [true, false, null, "x"], "m": {"k": -2.5e3}})");
    QCOMPARE(json.members().size(), std::size_t(3));
    QCOMPARE(json.members()[0].first, std::string("z"));
    QCOMPARE(json.members()[2].first, std::string("m"));
    QCOMPARE(json.find("m")->find("k")->number(), -2500.0);
    QCOMPARE(json.find("a")->items().size(), std::size_t(4));
    QVERIFY(json.find("a")->items()[2].isNull());
    QCOMPARE(json.find("none"), nullptr);
    QCOMPARE(json.find("z")->find("x"), nullptr);
    QCOMPARE(readWhole("\xef\xbb\xbf 5 ").number(), 5.0);
}

void TestJson::editsMembers()
{
    Json json;
    json["b"] = 1;
    json["a"]["deep"] = "x";
    json["list"].push(2.0);
    json.erase("b");
    QCOMPARE(json.write(false), std::string(R"({"a": {"deep": "x"}, "list": [2]})"));
    QVERIFY(json == readWhole(json.write()));
}

void TestJson::writesShortContainersOnOneLine()
{
    Json json = readWhole(
        R"({"id": "n1", "at": [0, 0], "long": ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
        "ccccccccccccccccccccccccccccccccccc", "d"], "empty": {}, "none": []})");
    const std::string text = json.write();
    QCOMPARE(
        text,
        std::string("{\n  \"id\": \"n1\",\n  \"at\": [0, 0],\n  \"long\": [\n    \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",\n"
                    "    \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\",\n    \"ccccccccccccccccccccccccccccccccccc\",\n"
                    "    \"d\"\n  ],\n  \"empty\": {},\n  \"none\": []\n}"));
    // The limit is 100 columns, whatever the count of bytes; a comma that follows counts.
    Json wide;
    wide["k"] = Json::array({Json(std::string(85, 'x')), Json(1)});
    wide["l"] = Json::array({Json(std::string(85, 'x')), Json(10)});
    wide["ä"] = Json::array({Json("äöü" + std::string(82, 'x')), Json(10)});
    for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
        const std::string written = wide.write();
        end = written.find('\n', begin);
        const QString line = QString::fromStdString(written.substr(begin, end - begin));
        QVERIFY2(line.size() <= 100, qPrintable(line));
    }
    QVERIFY(wide.write().find("\"k\": [\"xxx") != std::string::npos);
}

void TestJson::roundTripsExactly()
{
    for (const char* text :
         {"0.1", "310.15", "1e-300", "5e-324", "1.7976931348623157e308", "-0.0", "1e15", "123456789012345680"}) {
        const Json json = readWhole(text);
        QCOMPARE(readWhole(json.write()).number(), json.number());
    }
    const Json plant = readWhole(
        R"({"name": "Säure ½ \u00e9 \ud83d\ude00", "units": [{"id": "a", "x": [1, [2, [3]]]}, {}], "t": true})");
    QVERIFY(readWhole(plant.write()) == plant);
    QVERIFY(readWhole(plant.write(false)) == plant);
    QCOMPARE(plant.find("name")->string(), std::string("Säure ½ é 😀"));
    QVERIFY(plant.write(false).find('\n') == std::string::npos);
}

void TestJson::escapesWhatMustBeEscaped()
{
    QCOMPARE(Json("a\"b\\c\nd\te\x01/").write(), std::string(R"("a\"b\\c\nd\te\u0001/")"));
    QCOMPARE(readWhole(Json("a\"b\\c\nd\te\x01\x7f/").write()).string(), std::string("a\"b\\c\nd\te\x01\x7f/"));
}

void TestJson::writesNoInvalidText()
{
    QCOMPARE(Json("a\xff").write(), std::string("\"a\xef\xbf\xbd\""));
    QCOMPARE(Json(std::numeric_limits<double>::quiet_NaN()).write(), std::string("null"));
    QCOMPARE(Json(std::numeric_limits<double>::infinity()).write(), std::string("null"));
}

void TestJson::reportsEveryDuplicateKeyWithItsPath()
{
    const Errors errors =
        faults(R"({"units": [{"id": "feed", "params": {"flow": 1, "flow": 2}}, {"x": 1, "x": 2, "id": "n1"},
                                     [{"y": 1, "y": 2}]], "units": []})");
    QCOMPARE(errors.size(), std::size_t(4));
    QCOMPARE(errors[0].where, std::string("units/feed/params/flow"));
    QCOMPARE(errors[1].where, std::string("units/1/x"));
    QCOMPARE(errors[2].where, std::string("units/2/0/y"));
    QCOMPARE(errors[3].where, std::string("units"));
    QVERIFY(says(errors, {"flow", "twice", "remove"}));
}

void TestJson::countsDuplicatesBeyondTheFirstHundred()
{
    std::string text = "{\"a\": 0";
    for (int i = 0; i < 250000; ++i) text += ", \"a\": 1, \"k" + std::to_string(i) + "\": 1";
    const Errors errors = faults(text + "}");
    QCOMPARE(errors.size(), std::size_t(101));
    QVERIFY(errors.back().what.text().find("249900") != std::string::npos);
}

void TestJson::namesNumbersOutOfRangeByPath()
{
    const Errors errors = faults(R"({"units": [{"id": "n1", "params": {"volume": 1e400}}]})");
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("units/n1/params/volume"));
    QVERIFY(says(errors, {"1e400", "too large"}));
    QVERIFY(!faults("-1e400").empty());
    QVERIFY(!faults(std::string(400, '9')).empty());
    QVERIFY(faults("1e-400").empty());
    QVERIFY(faults("18446744073709551616").empty());
}

void TestJson::reportsLineAndColumnOfSyntaxFaults()
{
    QVERIFY(says(faults("{\n  \"ä\": x\n}"), {"line 2, column 8", "“x”"}));
    QVERIFY(says(faults("[1, 2,]"), {"line 1, column 7", "remove the comma"}));
    QVERIFY(says(faults("{\"a\" 1}"), {"line 1, column 6"}));
    QVERIFY(says(faults("[1 2]"), {"line 1, column 4"}));
    QVERIFY(says(faults("[1] [2]"), {"line 1, column 5"}));
    QVERIFY(says(faults("{'a': 1}"), {"line 1, column 2"}));
    QVERIFY(says(faults("[\"a\nb\"]"), {"line 1, column 4"}));
    QVERIFY(says(faults("// note\n{}"), {"line 1"}));
    QVERIFY(says(faults("[\"\\ud800\"]"), {"line 1"}));
    QCOMPARE(faults(R"({"units": [{"id": "n1", "params": {"a": 1, "b": }}]})")[0].where,
             std::string("units/n1/params/b"));
}

void TestJson::reportsACutFileFromABrokenOne()
{
    const std::string whole = R"({"units": [{"id": "n1", "x": "a\n", "y": [1, true]}]})";
    QVERIFY(faults(whole).empty());
    for (std::size_t length = 1; length < whole.size(); ++length) {
        const Errors errors = faults(std::string_view(whole).substr(0, length));
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY2(says(errors, {"cut off"}), whole.substr(0, length).c_str());
    }
    QVERIFY(says(faults(""), {"empty"}));
    QVERIFY(says(faults(" \n"), {"empty"}));
}

void TestJson::refusesNanAndInfinity()
{
    for (const char* text : {"[NaN]", "[nan]", "[Infinity]", "[-Infinity]", "[inf]"})
        QVERIFY2(says(faults(text), {"NaN", "line 1", "null"}), text);
    QVERIFY(faults("[null]").empty());
}

void TestJson::refusesInvalidUtf8AndBinaryFiles()
{
    QVERIFY(says(faults("{\n\"a\": \"\xff\"}"), {"line 2, column 7", "UTF-8"}));
    QVERIFY(says(faults("[\"\xc0\x80\"]"), {"UTF-8"}));
    QVERIFY(says(faults("[\"\xed\xa0\x80\"]"), {"UTF-8"}));
    QVERIFY(says(faults("[\"\xe2\x82"), {"UTF-8"}));
    QVERIFY(says(faults(std::string_view("{}\0{}", 5)), {"zero byte", "column 3"}));
    QVERIFY(says(faults(std::string_view("{\0\"\0", 4)), {"binary"}));
}

void TestJson::refusesDeepNesting()
{
    const std::string open(64, '['), close(64, ']');
    QVERIFY(faults(open + close).empty());
    const Errors errors = faults("[" + open + close + "]");
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(says(errors, {"64"}));
    QCOMPARE(faults(R"({"a": {"b": )" + open + close + "}}")[0].where.substr(0, 6), std::string("a/b/0/"));
}

void TestJson::survivesAnyDepthAndSize()
{
    QCOMPARE(faults(std::string(1000000, '[')).size(), std::size_t(1));
    std::string objects;
    for (int i = 0; i < 1000000; ++i) objects += "{\"a\":";
    QCOMPARE(faults(objects).size(), std::size_t(1));
    // More than five million values; 100 MB where TITER_LONG is set.
    const std::size_t large = qEnvironmentVariableIsSet("TITER_LONG") ? 100'000'000 : 12'000'000;
    QVERIFY(says(faults(std::string(large, '[')), {"64"}));
    QVERIFY(says(faults("\"" + std::string(large, 'x')), {"cut off"}));
    if (support::isSanitized) return; // five million values are as many allocations
    std::string numbers = "[1";
    while (numbers.size() < large) numbers += ",1,1,1,1,1,1,1,1,1,1";
    QVERIFY(says(faults(numbers + "]"), {"5000000"}));
}

TITER_TEST(TestJson)

} // namespace tst_json

#include "tst_json.moc"
