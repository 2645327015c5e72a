// The lines of a program, cut and mutated.
#include "core/base/utf8.h"
#include "plugins/process/lines.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <random>

namespace tst_process_lines {

using namespace titer;
using namespace titer::connect;

class TestProcessLines : public QObject {
    Q_OBJECT

private slots:
    void cutsLinesWhereverTheyCome();
    void survivesMutatedLines();
    void cutsNoCharacterOfALongLine();
};

void TestProcessLines::cutsLinesWhereverTheyCome()
{
    const std::string longLine(process::maxLineLength, 'y'), tooLong(process::maxLineLength + 1, 'x');
    const std::string all = "a\n\nbc\r\n" + longLine + "\n" + tooLong + "\nd\n" + tooLong + tooLong + "\ne";
    std::mt19937 random(1);
    for (int round = 0; round < 20; ++round) {
        process::LineReader reader;
        std::vector<process::LineReader::Line> lines;
        for (std::size_t at = 0; at < all.size();) {
            const std::size_t count = 1 + random() % (round < 10 ? 100'000 : 5000);
            reader.add(std::string_view(all).substr(at, count));
            at += count;
            while (const auto line = reader.next()) lines.push_back(*line);
        }
        QCOMPARE(lines.size(), std::size_t(6));
        QCOMPARE(lines[0].text + lines[1].text + lines[4].text, std::string("abcd"));
        QVERIFY(lines[2].text == longLine && !lines[2].tooLong);
        QVERIFY(lines[3].tooLong && lines[5].tooLong);
        QCOMPARE(reader.rest()->text, std::string("e"));
        QVERIFY(!reader.rest());
    }
}

void TestProcessLines::cutsNoCharacterOfALongLine()
{
    for (std::size_t before = 0; before < 4; ++before) {
        std::string line(before, 'x');
        while (line.size() <= process::maxLineLength) line += "€";
        process::LineReader reader;
        reader.add(line + "\n");
        const auto read = reader.next();
        QVERIFY(read && read->tooLong);
        QVERIFY(read->text.size() + 3 > process::maxLineLength);
        QCOMPARE(base::firstInvalidUtf8(read->text), std::string_view::npos);
    }
}

void TestProcessLines::survivesMutatedLines()
{
    const std::vector<std::string> sound = {
        R"({"tag": "pH", "value": 7.01, "unit": "1", "time": "2026-03-01T09:30:00Z", "status": "good", "reported": null})",
        R"({"tag": "s", "value": [1, 2, 3e5, null]})",
        R"({"tag": "t", "value": "text"})",
        R"({"written": 3})",
        R"({"error": 4, "what": "no"})",
        R"({"tags": [{"tag": "a", "kind": "array", "writable": true}]})"};
    const std::vector<std::string> scraps = {"\"",        "{",
                                             "}",         "[",
                                             "]",         ":",
                                             ",",         "null",
                                             "1e400",     "-0",
                                             "\xff",      "\\u0000",
                                             "NaN",       "\"tags\"",
                                             "\"value\"", "9999999999999999999",
                                             "true",      std::string(1, '\0'),
                                             "\\ud800"};
    for (const std::string& line : sound) QVERIFY2(process::readMessage(line).ok(), line.c_str());
    std::mt19937 random(20260301);
    std::size_t read = 0, refused = 0;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < (qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500)) {
        std::string line = sound[random() % sound.size()];
        for (std::size_t i = random() % 4; i <= 3; ++i) {
            const std::size_t at = random() % (line.size() + 1);
            if (random() % 2)
                line.erase(at, random() % 8);
            else
                line.insert(at, scraps[random() % scraps.size()]);
        }
        const auto message = process::readMessage(line);
        message.ok() ? ++read : ++refused;
        if (!message.ok()) QVERIFY(!message.error().what.text().empty());
        if (message.ok())
            if (const auto* value = std::get_if<process::Value>(&*message))
                if (const double* number = std::get_if<double>(&value->value))
                    QVERIFY(std::isfinite(*number) || qualityOf(value->status) == Quality::Bad);
    }
    QVERIFY(read > 100 && refused > 100);
}

TITER_TEST(TestProcessLines)

} // namespace tst_process_lines

#include "tst_process_lines.moc"
