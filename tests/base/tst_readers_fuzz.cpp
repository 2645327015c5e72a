// The readers of JSON, quantities and tables on seeded mutations of good texts: whatever comes, they return, and what they
// accept is sound. A second and a half together; a minute each where TITER_LONG is set.
#include "core/base/json.h"
#include "core/base/math/random.h"
#include "core/base/tables/csv.h"
#include "core/base/units/units.h"
#include "core/base/utf8.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace tst_readers_fuzz {

using namespace titer::base;

namespace {

qint64 budget(qint64 milliseconds)
{
    return qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : milliseconds;
}

// A few random edits: bytes changed, pieces removed, doubled or moved, words of the format put in.
std::string mutated(std::string text, Random& random, const std::vector<std::string>& words)
{
    const std::uint64_t edits = 1 + random.index(6);
    for (std::uint64_t i = 0; i < edits; ++i) {
        const std::size_t at = random.index(text.size() + 1);
        const std::size_t length = std::min<std::size_t>(random.index(1 + random.index(40)), text.size() - at);
        switch (random.index(6)) {
        case 0:
            if (at < text.size()) text[at] = char(random.index(256));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(random.index(text.size() + 1), text.substr(at, length));
            break;
        case 4:
            text.insert(at, words[random.index(words.size())]);
            break;
        default:
            text.resize(text.size() - (random.index(4) == 0 ? length : 0));
            break;
        }
    }
    return text;
}

// The input that a failure is about, so that it can become a test of its own.
std::string shown(const std::string& text)
{
    return QByteArray::fromStdString(text.substr(0, 400)).toPercentEncoding(" {}[]\":,.;\n").toStdString();
}

bool isSound(const Sentence& sentence)
{
    const std::string text = sentence.text();
    return firstInvalidUtf8(text) == std::string::npos && !text.empty() && text.find("{1}") == std::string::npos;
}

} // namespace

class TestReadersFuzz : public QObject {
    Q_OBJECT

private slots:
    void readsOrRefusesAnyJson();
    void readsOrRefusesAnyQuantity();
    void readsOrRefusesAnyTable();
};

void TestReadersFuzz::readsOrRefusesAnyJson()
{
    const std::string seed =
        R"({"format": "titer.plant/1", "units": [{"id": "n1", "at": [0, -1.5e3], "params": {"a": "37 °C",
        "b": null, "c": true, "d": "\u00e9\n"}}, {"id": "x", "y": []}], "streams": [{"from": "n1.out", "to": "x.in"}]})";
    const std::vector<std::string> words = {"{",
                                            "}",
                                            "[[[[[[[[",
                                            "\"id\": \"n1\",",
                                            "1e400",
                                            "-",
                                            "\\ud800",
                                            "\\u0000",
                                            "NaN",
                                            "\xed\xa0\x80",
                                            "\"a\": 1, \"a\": 2",
                                            "//",
                                            std::string(1, '\0'),
                                            "99999999999999999999",
                                            "e",
                                            "\""};
    Random random(1, "json");
    QElapsedTimer clock;
    clock.start();
    int good = 0;
    for (int i = 0; clock.elapsed() < budget(500); ++i) {
        const std::string text = mutated(seed, random, words);
        Errors errors;
        const Json json = readJson(text, errors);
        for (const Error& error : errors) QVERIFY2(isSound(error.what), shown(text).c_str());
        if (!errors.empty()) continue;
        ++good;
        Errors again;
        QVERIFY2(readJson(json.write(), again) == json && again.empty(), shown(text).c_str());
    }
    QVERIFY(good > 0);
}

void TestReadersFuzz::readsOrRefusesAnyQuantity()
{
    const std::vector<std::string> seeds = {"37 °C",         "1e6 cells/mL", "3 mmol/(g h)", "0.4 h⁻¹",
                                            "18.3 × 10⁶/mL", "2,5 L",        "5 L/m2/h"};
    const std::vector<std::string> words = {"(", ")",     "/", "^",   "⁻",  "10^", "1e",         "-9",
                                            "%", "% air", " ", "x g", "°C", "d",   "9999999999", "×"};
    const std::vector<std::string> expected = {"K", "1/m3", "mol/kg/s", "1/s", "m3", "m/s", "1", "% air", "dK"};
    Random random(1, "units");
    QElapsedTimer clock;
    clock.start();
    int good = 0;
    for (int i = 0; clock.elapsed() < budget(500); ++i) {
        const std::string text = mutated(seeds[random.index(seeds.size())], random, words);
        const std::string& unit = expected[random.index(expected.size())];
        const Result<double> value = readQuantity(text, unit);
        if (value)
            QVERIFY2(std::isfinite(*value), shown(text).c_str());
        else
            QVERIFY2(!value.error().what.text().empty(), shown(text).c_str());
        good += value.ok();
        if (const std::optional<Unit> found = findUnit(text))
            QVERIFY2(found->factor > 0.0 && std::isfinite(found->factor), shown(text).c_str());
    }
    QVERIFY(good > 0);
}

void TestReadersFuzz::readsOrRefusesAnyTable()
{
    const std::vector<std::string> seeds = {
        "time [h],VCD [1e6 cells/mL],pH\n0,0.5,7.1\n1,0.6,7.2\n2,,7\n3,0.9,NaN\n",
        "# remark\ntime;x;\"note, or \"\"so\"\"\"\r\n0;1,5;a\r\n1;2,5;\"b\nc\"\r\n",
        "time,x,x.reported\n2026-03-01T09:30:00Z,1,2026-03-01T10:30:00Z\n2026-03-01T09:31:00Z,2,\n",
        "101893.7602\n196252.5197\n258245.0259\n",
    };
    const std::vector<std::string> words = {",",
                                            ";",
                                            "\t",
                                            "\n",
                                            "\r\n",
                                            "\"",
                                            "\"\"",
                                            "NaN",
                                            "1e999",
                                            "-",
                                            "#",
                                            "\xff\xfe",
                                            "\xef\xbb\xbf",
                                            "2026-03-01 09:30",
                                            "time",
                                            "[",
                                            "]",
                                            "1,5",
                                            std::string(1, '\0'),
                                            "\xb0",
                                            "text"};
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("run.csv").toStdString();
    Random random(1, "csv");
    QElapsedTimer clock;
    clock.start();
    int good = 0;
    for (int i = 0; clock.elapsed() < budget(500); ++i) {
        const std::string text = mutated(seeds[random.index(seeds.size())], random, words);
        std::ofstream(path, std::ios::binary) << text;
        CsvOptions options;
        if (random.index(3) == 0) options.interval = 1.0;
        if (random.index(3) == 0) options.timeUnit = random.index(2) ? "min" : "+01:00";
        if (random.index(4) == 0) options.batchColumn = "x";
        Errors errors;
        Notices notices;
        const CsvTable table = readCsv(path, options, errors, notices);
        for (const Error& error : errors) QVERIFY2(isSound(error.what), shown(text).c_str());
        if (!errors.empty()) continue;
        ++good;
        QVERIFY2(table.summary.rows > 0 && std::size_t(table.summary.rows) == table.time.size(), shown(text).c_str());
        QVERIFY2(std::is_sorted(table.time.begin(), table.time.end()), shown(text).c_str());
        QVERIFY2(std::all_of(table.time.begin(), table.time.end(), [](double t) { return std::isfinite(t); }),
                 shown(text).c_str());
        std::int64_t missing = 0;
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const CsvColumn::Role role = table.layout.columns[j].role;
            const bool filled = role == CsvColumn::Role::Value || role == CsvColumn::Role::Reported;
            QVERIFY2(table.columns[j].size() == (filled ? table.time.size() : 0), shown(text).c_str());
            missing +=
                std::count_if(table.columns[j].begin(), table.columns[j].end(), [](double x) { return std::isnan(x); });
        }
        QCOMPARE(missing, table.summary.missing);
        for (const Notice& notice : notices) QVERIFY2(isSound(notice.what), shown(text).c_str());
    }
    QVERIFY(good > 0);
}

TITER_TEST(TestReadersFuzz)

} // namespace tst_readers_fuzz

#include "tst_readers_fuzz.moc"
