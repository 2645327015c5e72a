// Formats as files, and the small readers beneath them: names, dates by patterns, numbers of laboratories.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/formats/date_pattern.h"
#include "core/formats/format.h"
#include "core/formats/numbers.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>
#include <set>

namespace tst_formats {

using namespace titer;
using namespace titer::formats;
namespace fs = std::filesystem;

namespace {

const fs::path shipped = TITER_SOURCE_DIR "/resources/formats";

std::string contents(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

void write(const fs::path& path, std::string_view text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

std::string utc(const std::optional<base::DateTime>& time)
{
    return time ? base::writeInstant(time->clock) : "none";
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void readsThoseThatComeWithTiter();
    void readsEveryKey();
    void readsOldTemplates();
    void reportsEveryFault();
    void takesTheFirstOfSeveralFolders();
    void comparesNames();
    void takesTextsApart();
    void readsDatesByPatterns();
    void readsNumbersOfLaboratories();
    void reportsTheDecimalSign();
    void survivesMutations();
};

void TestFormats::readsThoseThatComeWithTiter()
{
    base::Notices notices;
    const FormatList all = formatsIn({shipped}, notices);
    QVERIFY(notices.empty());
    std::set<std::string> ids;
    for (const auto& format : all) {
        ids.insert(format->id);
        base::Errors errors;
        const auto read = readFormat(contents(shipped / (format->id + ".format.json")), errors);
        QVERIFY(read && errors.empty());
        QCOMPARE(read->id, format->id);
        QVERIFY(!format->label.empty() && !format->quantities.empty());
        for (const Quantity& quantity : format->quantities) {
            QVERIFY2(!quantity.unit.empty() && !quantity.label.empty(), quantity.tag.c_str());
            QVERIFY2(base::findUnit(quantity.unit), quantity.unit.c_str());
        }
    }
    for (const char* id : {"vi-cell-blu", "vi-cell-xr", "cedex-hires", "cedex-bio-ht", "nova-flex2", "nucleoview",
                           "nc-view", "osmometer"})
        QVERIFY2(ids.contains(id), id);
}

void TestFormats::readsEveryKey()
{
    base::Errors errors;
    const auto format =
        readFormat(R"({"format": "titer.format/1", "id": "a", "label": "A", "formerly": ["b"], "know": "words",
        "headings": 2, "separator": "\t", "decimal": ",", "sheet": "S", "time": "d.M.yyyy", "order": "day", "missing": "void",
        "only": {"role": "SAM"}, "ignore": {"status": ["QC", "cal"]},
        "sample": {"id": {"column": ["Name"], "like": "*-{}"}, "vessel": "V", "batch": "B", "instrument": "I", "method": "M",
                   "dilution": "D", "replicate": "R", "drawn": ["Date + Time"], "measured": "T", "reported": "U", "zone": "Z"},
        "tags": [{"column": ["Gluc", "Glc"], "tag": "glucose", "unit": "g/L", "label": "Glucose", "least": 0.2, "most": 15}]})",
                   errors);
    QVERIFY2(format, errors.empty() ? "" : errors[0].what.text().c_str());
    QVERIFY(format->isNamed("a") && format->isNamed("b") && !format->isNamed("c"));
    QCOMPARE(format->headings, 2);
    QCOMPARE(*format->separator, '\t');
    QCOMPARE(*format->order, base::DateOrder::DayFirst);
    QCOMPARE(format->ignore.at(0).second, (Names{"QC", "cal"}));
    QCOMPARE(format->sample.name.like, std::string("*-{}"));
    QCOMPARE(*format->quantities.at(0).min, 0.2);
    const auto rows = readFormat(R"({"names": [["t", "n", "v"], ["n", "t", "v"]], "sample": {"measured": "t"},
                                     "rows": {"name": "n", "value": "v"}})",
                                 errors);
    QVERIFY(rows && rows->hasRows());
    QCOMPARE(rows->names.size(), std::size_t(2));
}

void TestFormats::readsOldTemplates()
{
    base::Errors errors;
    const auto format = readFormat(R"({"id": "old", "names": ["row", "time", "value"], "separator": "\t",
        "time": ["M/d/yyyy h:mm:ss AP"], "only": {"row": ["40"]}, "sample": {"id": "row", "drawn": "time"},
        "tags": [{"column": "value"}]})",
                                   errors);
    QVERIFY(format && errors.empty());
    QCOMPARE(format->quantities.at(0).tag, std::string("value")); // as the column
    QCOMPARE(format->names.at(0).size(), std::size_t(3));
}

void TestFormats::reportsEveryFault()
{
    for (const char* text :
         {"", "[]", "{}", R"({"sample": {"drawn": "t"}})", R"({"sample": {"drawn": 5}, "tags": [{"column": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"tag": "a"}]})", R"({"tags": [{"column": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"column": "a"}, {"column": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"column": "sample"}]})",
          R"({"sample": {"drawn": "t"}, "rows": {"name": "n"}})",
          R"({"sample": {"drawn": "t"}, "colour": 1, "tags": [{"column": "a"}]})",
          R"({"format": "titer.format/9", "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})",
          R"({"headings": 9, "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})",
          R"({"order": "up", "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})",
          R"({"sample": {"drawn": {"column": "t", "like": "*"}}, "tags": [{"column": "a"}]})",
          R"({"pairs": ":", "names": ["t"], "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})",
          R"({"separator": "ab", "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})"}) {
        base::Errors errors;
        QVERIFY2(!readFormat(text, errors), text);
        QVERIFY(!errors.empty());
        for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
    }
    base::Errors errors;
    readFormat(R"({"order": 1, "colour": 2, "sheet": 3, "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})", errors);
    QCOMPARE(errors.size(), std::size_t(3));
}

void TestFormats::takesTheFirstOfSeveralFolders()
{
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const auto make = [&](const char* file, const char* label) {
        write(root / file,
              std::string(R"({"label": ")") + label + R"(", "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})");
    };
    make("formats/one.format.json", "own");
    make("formats/ignored.json", "no format by its name");
    make("analysers/old.json", "old");
    make("share/one.format.json", "shipped");
    make("share/two.format.json", "shipped");
    write(root / "formats/faulty.format.json", "{");
    base::Notices notices;
    const FormatList all = formatsIn({root / "formats", root / "analysers", root / "share", root / "none"}, notices);
    std::string found;
    for (const auto& format : all) found += format->id + "=" + format->label + " ";
    QCOMPARE(found, std::string("one=own old=old two=shipped "));
    QCOMPARE(notices.size(), std::size_t(1));
    QCOMPARE(notices[0].where, std::string("faulty"));
}

void TestFormats::comparesNames()
{
    QCOMPARE(nameAndUnit(" Gluc  [g/L] "), (std::pair<std::string, std::string>("gluc", "g/L")));
    QCOMPARE(nameAndUnit("Viability (%)"), (std::pair<std::string, std::string>("viability", "%")));
    QCOMPARE(nameAndUnit("(x)"), (std::pair<std::string, std::string>("(x)", "")));
    QCOMPARE(plainName("Diameter (μm)"), plainName("diameter  (µm)"));
    QCOMPARE(plainName("Total cells / ml (x 10^6)"), plainName("total cells/ml (x10^6)"));
    QVERIFY(isOneOf("no  result", {"Error", "No Result"}));
}

void TestFormats::takesTextsApart()
{
    const auto taken = [](const char* text, const char* like) { return takenOut(text, like).value_or("none"); };
    QCOMPARE(taken("20260304-0012-c-R7", "*-*-*-{}"), std::string("R7"));
    QCOMPARE(taken("20260304-0012-c-R7-b", "*-*-*-{}"), std::string("R7-b"));
    QCOMPARE(taken("S/N: 77", "S/N:{}"), std::string("77"));
    QCOMPARE(taken("R7 (day 3)", "*(day {})"), std::string("3"));
    QCOMPARE(taken("R7", ""), std::string("R7"));
    QCOMPARE(taken("R7", "*-{}"), std::string("none"));
    QCOMPARE(taken("a-b-c", "{}-*-c"), std::string("a"));
    QCOMPARE(taken("a-b-c", "{}-*-d"), std::string("none"));
    QCOMPARE(taken("abc", "abc"), std::string(""));
    QCOMPARE(taken("abcd", "abc"), std::string("none"));
    // Many placeholders take no time.
    QCOMPARE(taken(std::string(100'000, '-').c_str(), "*-*-*-*-*-*-*-*-{}x"), std::string("none"));
}

void TestFormats::readsDatesByPatterns()
{
    const std::pair<const char*, const char*> read[] = {{"3/5/2026 1:05:06 PM", "M/d/yyyy h:mm:ss AP"},
                                                        {"05.03.2026  13:05:06", "dd.MM.yyyy HH:mm:ss"},
                                                        {"05 Mar 2026 13:05:06", "dd MMM yyyy HH:mm:ss"},
                                                        {"20260305 130506", "yyyyMMdd HHmmss"},
                                                        {"5.3.26 13:05:06", "d.M.yy H:mm:ss"},
                                                        {"20260305T130506", "yyyyMMdd'T'HHmmss"}};
    for (const auto& [text, pattern] : read)
        QCOMPARE(utc(readByPattern(text, pattern)), std::string("2026-03-05T13:05:06Z"));
    const std::pair<const char*, const char*> wrong[] = {{"", "d.M.yyyy"},
                                                         {"31.02.2026", "dd.MM.yyyy"},
                                                         {"5.3.2026", "dd.MM.yyyy"},
                                                         {"5.3.2026 x", "d.M.yyyy"},
                                                         {"5.3.2026 25:00", "d.M.yyyy H:mm"},
                                                         {"13:05", "H:mm"},
                                                         {"3/5/2026 13:05 PM", "M/d/yyyy h:mm AP"},
                                                         {"5.3.2026", "d.M.yyyy '"}};
    for (const auto& [text, pattern] : wrong) QVERIFY2(!readByPattern(text, pattern), pattern);
}

void TestFormats::readsNumbersOfLaboratories()
{
    const auto shown = [](const char* cell, char decimal = '.', const char* unit = "") {
        const auto number = readLabNumber(cell, decimal, unit);
        if (!number) return std::string("none");
        return (number->beyond ? std::string(1, number->beyond) : "") + base::writeNumber(number->value);
    };
    QCOMPARE(shown("2.45E6"), base::writeNumber(2.45e6));
    QCOMPARE(shown("< 0.2"), std::string("<0.2"));
    QCOMPARE(shown(">20"), std::string(">20"));
    QCOMPARE(shown("274 000"), std::string("274000"));
    QCOMPARE(shown("1 274 000,5", ','), std::string("1274000.5"));
    QCOMPARE(shown("69\u00a0700"), std::string("69700"));
    QCOMPARE(shown("98.2 %", '.', "%"), std::string("98.2"));
    QCOMPARE(shown("4,25", ','), std::string("4.25"));
    QCOMPARE(shown("4.2 g/l", '.', "g/L"), std::string("4.2"));
    for (const char* wrong : {"", "x", "12x", "10.00%", "27 40", "1 2345", "3.58E3 (Out of range)", "4,25", "1,234.5",
                              "<", "<<2", "2 345 67", "nan", "1e999", "0x10", "4.2 g/L"})
        QCOMPARE(shown(wrong), std::string("none"));
    for (const char* missing :
         {"", " ", "n.d.", "N.B.", "NA", "#DIV/0!", "No Result", "Error", "not determined", "-", "void"})
        QVERIFY2(isMissing(missing, {"Void"}), missing);
    for (const char* there : {"0", "<0.2", "low"}) QVERIFY2(!isMissing(there, {}), there);
}

void TestFormats::reportsTheDecimalSign()
{
    const auto signs = [](std::initializer_list<const char*> cells) {
        DecimalSigns all;
        for (const char* cell : cells) all.take(cell);
        return std::string(1, all.reported()) + (all.areMixed() ? " mixed" : "") + (all.isAmbiguous() ? " open" : "");
    };
    QCOMPARE(signs({"1", "2"}), std::string("."));
    QCOMPARE(signs({"1,25", "1,234"}), std::string(","));
    QCOMPARE(signs({"1,234", "2.5"}), std::string("."));
    QCOMPARE(signs({"1,234"}), std::string(". open"));
    QCOMPARE(signs({"0,234"}), std::string(","));
    QCOMPARE(signs({"1,5", "2.5"}), std::string(". mixed"));
}

void TestFormats::survivesMutations()
{
    std::vector<std::string> sound;
    for (const auto& entry : fs::directory_iterator(shipped)) sound.push_back(contents(entry.path()));
    const std::vector<std::string> scraps = {"{",
                                             "}",
                                             "[",
                                             "]",
                                             "\"",
                                             "null",
                                             "1e400",
                                             "\xff",
                                             "\"names\": [[]],",
                                             "\"tags\": 5,",
                                             "\"drawn\": [\"a + b\", \"\"]",
                                             ","};
    std::mt19937 random(20260303);
    int read = 0, refused = 0;
    QElapsedTimer clock;
    clock.start();
    // A machine that is busy takes longer to have tried enough.
    const auto triedEnough = [&] { return read > 5 && refused > 20; };
    const int time = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
    while (clock.elapsed() < time || (!triedEnough() && clock.elapsed() < 60'000)) {
        std::string text = sound[random() % sound.size()];
        for (std::size_t i = random() % 4; i <= 4; ++i) {
            const std::size_t at = random() % (text.size() + 1);
            if (random() % 2)
                text.insert(at, scraps[random() % scraps.size()]);
            else
                text.erase(at, random() % 20);
        }
        base::Errors errors;
        const auto format = readFormat(text, errors);
        QCOMPARE(format.has_value(), errors.empty());
        format ? ++read : ++refused;
    }
    QVERIFY2(triedEnough(), (std::to_string(read) + " " + std::to_string(refused)).c_str());
}

TITER_TEST(TestFormats)

} // namespace tst_formats

#include "tst_formats.moc"
