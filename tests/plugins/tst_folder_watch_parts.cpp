// Templates, times and tables of watched folders by themselves, sound and mutated.
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"
#include "plugins/folder_watch/table.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>

namespace tst_folder_watch_parts {

using namespace titer;
using namespace titer::folder_watch;

namespace {

std::string contents(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {(std::istreambuf_iterator<char>(file)), {}};
}

std::vector<std::filesystem::path> templates()
{
    std::vector<std::filesystem::path> all;
    for (const auto& entry : std::filesystem::directory_iterator(TITER_SOURCE_DIR "/resources/connectors/analysers"))
        all.push_back(entry.path());
    return all;
}

std::string mutated(std::string text, const std::vector<std::string>& scraps, std::mt19937& random)
{
    for (std::size_t i = random() % 5; i <= 5; ++i) {
        const std::size_t at = random() % (text.size() + 1);
        if (random() % 3 == 0)
            text.erase(at, random() % 30);
        else if (random() % 2)
            text.insert(at, scraps[random() % scraps.size()]);
        else
            text.insert(at, text.substr(random() % (text.size() + 1), random() % 40));
    }
    return text;
}

std::string utc(const std::optional<Moment>& moment)
{
    return moment ? base::writeInstant({moment->time}) + (moment->doubtful ? " ?" : "") : "none";
}

} // namespace

class TestFolderWatchParts : public QObject {
    Q_OBJECT

private slots:
    void readsTheTemplatesThatComeWithTiter();
    void refusesTemplatesWithFaults();
    void knowsTimeZones();
    void readsTimesAsTheyAreWritten();
    void tellsNamesFromUnits();
    void survivesMutatedTemplates();
    void survivesMutatedTables();
};

void TestFolderWatchParts::readsTheTemplatesThatComeWithTiter()
{
    QVERIFY(templates().size() >= 3);
    for (const auto& path : templates()) {
        base::Errors errors;
        const auto analyser = readAnalyser(contents(path), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : (errors[0].where + errors[0].what.text()).c_str());
        QCOMPARE(analyser->id, path.stem().string());
        QVERIFY(!analyser->label.empty() && !analyser->tags.empty());
        for (const AnalyserTag& tag : analyser->tags) {
            QVERIFY2(!tag.info.unit.empty() && !tag.info.label.empty(), tag.info.id.c_str());
            // Activities of enzymes have no unit of the SI.
            if (tag.info.unit != "U/L") QVERIFY2(base::findUnit(tag.info.unit), tag.info.unit.c_str());
        }
        QVERIFY(findAnalyser(analyser->id).ok());
        QVERIFY(findAnalyser(path.string()).ok());
    }
}

void TestFolderWatchParts::refusesTemplatesWithFaults()
{
    for (const char* text :
         {"", "[]", "{}", R"({"sample": {"drawn": "t"}})", R"({"sample": {"drawn": 5}, "tags": [{"column": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"tag": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"column": "a"}, {"column": "a"}]})",
          R"({"sample": {"drawn": "t"}, "tags": [{"column": "sample"}]})",
          R"({"sample": {"drawn": "t"}, "rows": {"name": "n"}})",
          R"({"sample": {"drawn": "t"}, "colour": 1, "tags": [{"column": "a"}]})",
          R"({"separator": "ab", "sample": {"drawn": "t"}, "tags": [{"column": "a"}]})"}) {
        base::Errors errors;
        QVERIFY2(!readAnalyser(text, errors), text);
        QVERIFY(!errors.empty());
        for (const base::Error& error : errors) QVERIFY(!error.what.text().empty());
    }
}

void TestFolderWatchParts::knowsTimeZones()
{
    const auto berlin = LocalClock::in("Europe/Berlin");
    QVERIFY(berlin.ok());
    QCOMPARE(utc(berlin->read("2026-01-15 12:00", {})), std::string("2026-01-15T11:00:00Z"));
    QCOMPARE(utc(berlin->read("2026-07-15 12:00", {})), std::string("2026-07-15T10:00:00Z"));
    QCOMPARE(utc(berlin->read("2026-07-15T12:00:00+05:30", {})), std::string("2026-07-15T06:30:00Z"));
    // The hour that comes twice on 25 October, and the one that is left out on 29 March.
    QCOMPARE(utc(berlin->read("2026-10-25 01:59", {})), std::string("2026-10-24T23:59:00Z"));
    QCOMPARE(utc(berlin->read("2026-10-25 02:30", {})), std::string("2026-10-25T00:30:00Z ?"));
    QCOMPARE(utc(berlin->read("2026-10-25 03:00", {})), std::string("2026-10-25T02:00:00Z"));
    QCOMPARE(utc(berlin->read("2026-03-29 01:59", {})), std::string("2026-03-29T00:59:00Z"));
    QCOMPARE(utc(berlin->read("2026-03-29 02:30", {})), std::string("2026-03-29T01:30:00Z ?"));
    QCOMPARE(utc(berlin->read("2026-03-29 03:00", {})), std::string("2026-03-29T01:00:00Z"));
    QCOMPARE(utc(LocalClock::in("-03:30")->read("2026-07-15 12:00", {})), std::string("2026-07-15T15:30:00Z"));
    QCOMPARE(utc(LocalClock::in("America/New_York")->read("2026-07-15 12:00", {})),
             std::string("2026-07-15T16:00:00Z"));
    QVERIFY(!LocalClock::in("Mars/Olympus").ok());
    QVERIFY(LocalClock::in("").ok());
}

void TestFolderWatchParts::readsTimesAsTheyAreWritten()
{
    const auto clock = *LocalClock::in("UTC");
    const std::vector<std::string> formats = {"M/d/yyyy h:mm:ss AP", "dd.MM.yyyy HH:mm", "dd MMM yyyy HH:mm:ss",
                                              "d.M.yy H:mm"};
    QCOMPARE(utc(clock.read("3/5/2026 1:05:06 PM", formats)), std::string("2026-03-05T13:05:06Z"));
    QCOMPARE(utc(clock.read("05.03.2026  13:05", formats)), std::string("2026-03-05T13:05:00Z"));
    QCOMPARE(utc(clock.read("05 Mar 2026 13:05:06", formats)), std::string("2026-03-05T13:05:06Z"));
    QCOMPARE(utc(clock.read("5.3.26 7:05", formats)), std::string("2026-03-05T07:05:00Z"));
    QCOMPARE(utc(clock.read("2026-03-05", formats)), std::string("2026-03-05T00:00:00Z"));
    for (const char* wrong : {"", "13/13/2026 1:00:00 PM", "31.02.2026 10:00", "soon", "12"})
        QCOMPARE(utc(clock.read(wrong, formats)), std::string("none"));
    // An hour that does not exist where this machine may stand is one elsewhere.
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    QCOMPARE(utc(clock.read("29.03.2026 02:30", formats)), std::string("2026-03-29T02:30:00Z"));
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
}

void TestFolderWatchParts::tellsNamesFromUnits()
{
    QCOMPARE(nameAndUnit(" Gluc  [g/L] "), (std::pair<std::string, std::string>("gluc", "g/L")));
    QCOMPARE(nameAndUnit("Viability (%)"), (std::pair<std::string, std::string>("viability", "%")));
    QCOMPARE(nameAndUnit("(x)"), (std::pair<std::string, std::string>("(x)", "")));
    QCOMPARE(plainName("Diameter (μm)"), plainName("diameter  (µm)"));
}

void TestFolderWatchParts::survivesMutatedTemplates()
{
    std::vector<std::string> sound;
    for (const auto& path : templates()) sound.push_back(contents(path));
    const std::vector<std::string> scraps = {"{",
                                             "}",
                                             "[",
                                             "]",
                                             "\"",
                                             "null",
                                             "1e400",
                                             "\"rows\": {\"name\": \"a\"},",
                                             "\"tags\": 5,",
                                             "\xff",
                                             "\"drawn\": [\"a + b\", \"\"]",
                                             ","};
    std::mt19937 random(20260303);
    int read = 0, refused = 0;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < (qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 2000)) {
        base::Errors errors;
        const auto analyser = readAnalyser(mutated(sound[random() % sound.size()], scraps, random), errors);
        QCOMPARE(analyser.has_value(), errors.empty());
        analyser ? ++read : ++refused;
        if (analyser) QVERIFY(!analyser->drawn.empty());
    }
    QVERIFY2(read > 5 && refused > 20, (std::to_string(read) + " " + std::to_string(refused)).c_str());
}

void TestFolderWatchParts::survivesMutatedTables()
{
    std::vector<std::shared_ptr<const Analyser>> all;
    for (const auto& path : templates()) {
        base::Errors errors;
        all.push_back(std::make_shared<const Analyser>(*readAnalyser(contents(path), errors)));
    }
    const std::string sound =
        "Nova\n\nSample ID,Date & Time,Gluc,Lac (g/L),NH4+,Replicate\nR1,2026-03-04 09:30:00,4.25,<0.2,n.a.,1\n"
        "\"R,2\",3/5/2026 1:05:06 PM,\"3,5\",1.5,2.5,2\n40\t2026/03/04 "
        "09:30:00\tR1\tB1\tSAM\t\tGLC3B\t\tg/L\t\t4.5\t\t\n";
    const std::vector<std::string> scraps = {"\"",
                                             ",",
                                             "\n",
                                             "\t",
                                             ";",
                                             "\r",
                                             "\xff\xfe",
                                             std::string(3, '\0'),
                                             "1e999",
                                             "99999999999999999999",
                                             "Sample ID,Date & Time,Gluc\n",
                                             "\xc3",
                                             "-",
                                             "<",
                                             "12/31/9999 11:59:59 PM",
                                             "0001-01-01"};
    const auto clock = *LocalClock::in("Europe/Berlin");
    std::mt19937 random(20260304);
    int understood = 0, rows = 0, faults = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < (qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 3000)) {
        const std::string text = mutated(sound, scraps, random);
        const auto chosen = random() % 2 ? all : std::vector{all[random() % all.size()]};
        const auto layout = findLayout(text, random() % 2, chosen, std::nullopt);
        if (!layout) {
            QVERIFY(!layout.error().what.text().empty());
            continue;
        }
        ++understood;
        QVERIFY(layout->firstData <= text.size());
        base::CsvCells cells;
        for (const std::string_view line : base::split(std::string_view(text).substr(layout->firstData), '\n')) {
            cells.split(line, layout->separator);
            const auto row = readRow(*layout, cells, clock);
            if (!row) ++faults;
            if (!row || !*row) continue;
            ++rows;
            for (const Reading& reading : (*row)->readings) QVERIFY(std::isfinite(reading.value));
        }
    }
    QVERIFY2(understood > 50 && rows > 50 && faults > 10,
             (std::to_string(understood) + " " + std::to_string(rows) + " " + std::to_string(faults)).c_str());
}

TITER_TEST(TestFolderWatchParts)

} // namespace tst_folder_watch_parts

#include "tst_folder_watch_parts.moc"
