// The watching of folders: files as analysers write them, while they write them, and as they should not.
#include "app/plugins/plugin_host.h"
#include "core/base/time.h"
#include "core/formats/lab_sample.h"
#include "plugins/folder_watch/folder_watch.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

#include <fcntl.h>
#include <unistd.h>

namespace tst_folder_watch {

using namespace titer;
using namespace titer::connect;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr const char* nova =
    "Sample ID,Date & Time,Sample Type,Gluc,Lac,NH4+,pH,Viable Density,Viability,Chemistry Dilution Ratio\n"
    "R1-D3,2026-03-04 09:30:00,Spent media,4.25,1.1,2.5,7.012,12.5,98.2,1:1\n"
    "R1-D4,2026-03-05 09:30:00,Spent media,3.75,<0.2,n.a.,6.98,,97.9,1:1\n";

// A source with a folder of its own and a clock that goes on as the test says.
struct Watcher {
    explicit Watcher(Settings more = {{"zone", "UTC"}}, std::size_t capacity = 1 << 14)
        : feed(capacity, Backpressure::Block, capacity)
        , settings(std::move(more))
    {
        connector = std::move(*host.create("folder_watch"));
        settings.set("folder", folder.path().toStdString());
    }

    std::string path(const std::string& name) const { return folder.path().toStdString() + "/" + name; }
    void write(const std::string& name, std::string_view text, std::ios::openmode mode = std::ios::trunc)
    {
        std::ofstream(path(name), std::ios::binary | mode) << text;
    }
    bool start()
    {
        base::Errors errors;
        opened = connector->open(settings, {}, errors);
        tags = opened.tags;
        for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
        return errors.empty() && connector->start(feed).ok();
    }
    void take()
    {
        while (const auto sample = feed.samples().pop()) samples.push_back(*sample);
        while (auto aside = feed.takeOutOfBand()) {
            if (auto* tag = std::get_if<NewTag>(&*aside)) {
                if (tag->tag == tags.size()) tags.push_back(tag->info);
                tags.at(tag->tag) = tag->info;
            }
            if (auto* text = std::get_if<LongSample>(&*aside)) records.push_back(*text);
            if (auto* gap = std::get_if<Gap>(&*aside)) gaps.push_back(*gap);
        }
    }
    void runFor(Connector::Clock::duration span)
    {
        const auto until = now + span;
        while (now < until) {
            const auto next = connector->work(now);
            take();
            now = std::max(now + 1ms, std::min({next, now + 1s, until}));
        }
        connector->work(now);
        take();
    }
    std::vector<double> values(const std::string& tag) const
    {
        std::vector<double> found;
        for (const Sample& sample : samples)
            if (tags.at(sample.tag).id == tag) found.push_back(sample.value);
        return found;
    }
    const TagInfo& tag(const std::string& id) const
    {
        static const TagInfo none;
        for (const TagInfo& info : tags)
            if (info.id == id) return info;
        return none;
    }
    std::string why() const { return connector->status().why.text(); }
    State state() const { return connector->status().state; }

    QTemporaryDir folder;
    app::PluginHost host{QStringList{QStringLiteral(TITER_PLUGIN_DIR)}};
    std::unique_ptr<Connector> connector;
    Feed feed;
    Settings settings;
    Opened opened;
    std::vector<TagInfo> tags;
    std::vector<Sample> samples;
    std::vector<LongSample> records;
    std::vector<Gap> gaps;
    Connector::Clock::time_point now = Connector::Clock::now();
};

using Values = std::vector<double>;

} // namespace

class TestFolderWatch : public QObject {
    Q_OBJECT

private slots:
    void takesAnExportOfANovaFlex();
    void takesAWorkbookOfAViCell();
    void takesAnExportOfACedex();
    void leavesOutWhatStandsBelowOtherNames();
    void takesFilesWithoutATemplate();
    void takesFilesOfAPlantAsTheyAre();
    void waitsUntilAFileIsWritten();
    void waitsUntilAWorkbookIsWhole();
    void takesOnlyTheNewRowsOfAGrowingFile();
    void keepsALastLineUntilItIsWhole();
    void takesARowOnceInWhateverFile();
    void readsCommasAndOtherEncodings();
    void waitsForALockedFile();
    void reportsWhatItCannotRead();
    void countsRowsThatCannotBeRead();
    void givesReplicatesTagsOfTheirOwn();
    void triesAgainWhenTheFolderIsAway();
    void leavesOldFilesUntilTheyAreAskedFor();
    void takesWhatWasUnderWayWhenNobodyLookedAnyMore();
    void waitsForAReaderThatIsFullUp();
    void readsALargeFileInSmallParts();
    void leavesOutWhatIsNoFileOfTheAnalyser();
    void takesWhatIsStatedOfTables();
    void bringsNothingOfAFileThatContradictsItself();
    void takesALogThatWritesTwoRowsInASecond();
    void keepsTheQualityThatAFileStates();
    void reportsAFileWithoutValues();
    void refusesWrongSettings();
    void testsAFolder();
};

void TestFolderWatch::takesAnExportOfANovaFlex()
{
    Watcher watcher({{"zone", "Europe/Berlin"}});
    watcher.write("flex.csv", nova);
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4.25, 3.75}));
    QCOMPARE(watcher.tag("glucose"), (TagInfo{"glucose", "Glucose", "g/L"}));
    QCOMPARE(watcher.values("ammonium"), (Values{2.5})); // n.a. is no value, and no zero
    QCOMPARE(watcher.values("viable_cells"), (Values{12.5}));
    QCOMPARE(watcher.values("lactate"), (Values{1.1, 0.2}));
    QCOMPARE(watcher.samples.size(), std::size_t(2 + 2 + 1 + 2 + 1 + 2));
    for (const Sample& sample : watcher.samples)
        QCOMPARE(sample.status, sample.value == 0.2 ? status::uncertainUnitsExceeded : status::good);
    QCOMPARE(base::writeInstant({watcher.samples[0].sourceTime}), std::string("2026-03-04T08:30:00Z"));
    QCOMPARE(watcher.records.size(), std::size_t(2));
    const auto record = formats::readRecord(std::get<std::string>(watcher.records[0].value));
    QVERIFY(record);
    QCOMPARE(record->file, std::string("flex.csv"));
    QCOMPARE(record->sample.name, std::string("R1-D3"));
    QCOMPARE(record->sample.analyser, std::string("nova-flex2"));
    QCOMPARE(record->sample.method, std::string("Spent media"));
    QCOMPARE(record->sample.dilution, std::string("1:1"));
    QVERIFY(!record->sample.drawn); // it reports when it measured
    QCOMPARE(record->sample.measured->time, watcher.samples[0].sourceTime);
    QCOMPARE(record->sample.values.front().tag, std::string("glucose"));
    QCOMPARE(record->sample.values.front().value, 4.25);
    QCOMPARE(record->sample.values.front().unit, std::string("g/L"));
    QCOMPARE(watcher.state(), State::Connected);
    QVERIFY(watcher.gaps.empty());
    QVERIFY(watcher.connector->heartbeat().has_value());
}

void TestFolderWatch::takesAWorkbookOfAViCell()
{
    Watcher watcher;
    QVERIFY(support::writeWorkbook(watcher.path("cells.xlsx"),
                                   {{"Vi-CELL export"},
                                    {},
                                    {"Sample ID", "Analysis date/time", "Cell type", "Dilution",
                                     "Viable (x10^6) cells/mL", "Viability (%)", "Average viable diameter (μm)"},
                                    {"R1", support::DateCell{46085.39583333333}, "CHO", 2.0, 11.25, 97.5, 16.1}}));
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("viable_cells"), (Values{11.25}));
    QCOMPARE(watcher.tag("viable_cells").unit, std::string("1e6 cells/mL"));
    QCOMPARE(watcher.values("cell_diameter"), (Values{16.1}));
    QCOMPARE(base::writeInstant({watcher.samples[0].sourceTime}), std::string("2026-03-04T09:30:00Z"));
    QVERIFY(std::get<std::string>(watcher.records.at(0).value).find(R"("dilution": "2")") != std::string::npos);
}

void TestFolderWatch::takesAnExportOfACedex()
{
    Watcher watcher({{"zone", "+01:00"}, {"template", "cedex-bio-ht"}});
    watcher.write("cedex.txt", "10\t2026/03/04 10:00:00\tx\n"
                               "40\t2026/03/04 09:30:00\tR1\tB1\tSAM\t\tGLC3B\t\tg/L\t\t4.5\t\t\n"
                               "40\t2026/03/04 09:31:00\tR1\tB1\tSAM\t\tXYZ\t\tmg/L\t\t7\t\t\n"
                               "40\t2026/03/04 09:32:00\tQ1\t\tQC\t\tGLC3B\t\tg/L\t\t99\t\t\n");
    QVERIFY(watcher.start());
    QVERIFY(watcher.opened.tags.size() > 5); // known before a file is there
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4.5}));
    QCOMPARE(watcher.tag("glucose").unit, std::string("g/L")); // as the file says
    QCOMPARE(watcher.values("XYZ"), (Values{7}));
    QCOMPARE(watcher.samples.size(), std::size_t(2));
    QCOMPARE(base::writeInstant({watcher.samples[0].sourceTime}), std::string("2026-03-04T08:30:00Z"));
    // A single row, since no names stand above it.
    watcher.write("next.txt", "40\t2026/03/05 09:30:00\tR1\tB1\tSAM\t\tGLC3B\t\tg/L\t\t<0.1\t\t\n");
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4.5, 0.1}));
    QCOMPARE(watcher.samples.back().status, status::uncertainUnitsExceeded);
    QVERIFY(watcher.gaps.empty());
}

// Also where they come while the file grows.
void TestFolderWatch::leavesOutWhatStandsBelowOtherNames()
{
    Watcher watcher({{"zone", "Z"}});
    const std::string first = "Sample ID,Date & Time,Osmolality,Lot\nM1,2026-03-14 10:00,301,5\n";
    const std::string other = "Sample ID,Date & Time,Lot,Osmolality\nM3,2026-03-16 10:00,7,303\n";
    watcher.write("osm.csv", first);
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("osmolality"), (Values{301}));
    watcher.write("osm.csv", first + other);
    watcher.runFor(5s);
    watcher.write("osm.csv", first + other + "M4,2026-03-17 10:00,8,304\n");
    watcher.runFor(5s);
    QCOMPARE(watcher.values("osmolality"), (Values{301}));
    QVERIFY(!watcher.gaps.empty());
}

void TestFolderWatch::takesFilesWithoutATemplate()
{
    Watcher watcher;
    watcher.write("own.csv",
                  "time;Sample;titre [g/L];note\n2026-03-01T10:00:00;S1;1,25;x\n2026-03-01T11:00:00;S2;1,5;y\n");
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("titre"), (Values{1.25, 1.5}));
    QCOMPARE(watcher.tag("titre").unit, std::string("g/L"));
    QVERIFY(std::get<std::string>(watcher.records.at(0).value).find("\"id\": \"S1\"") != std::string::npos);
}

// What no format knows is read as an import reads it.
void TestFolderWatch::takesFilesOfAPlantAsTheyAre()
{
    struct Shape {
        const char* file;
        const char* tag;
        const char* unit;
        double first;
        std::size_t count;
        const char* begin;
    };
    const Shape shapes[] = {
        {"plant-system-values.csv", "TEMP", "°C", 29.939, 289, "2026-03-10T08:41:16Z"},
        {"plant-system-loops.csv", "TEMP_2.SP", "°C", 37.0, 240, "2026-03-10T08:41:00Z"},
        {"messy-fed-batch.csv", "Titer", "mg/L", 10.0, 8, "2026-03-14T07:13:00Z"},
        {"gas-analyser.dat", "Pressure", "bar", 1.011, 300, "2026-03-10T08:41:16Z"},
        {"laboratory.csv", "Glucose", "g/L", 27.281528, 9, "2026-03-10T08:44:00Z"},
    };
    for (const Shape& shape : shapes) {
        Watcher watcher({{"zone", "Europe/Berlin"}});
        fs::copy_file(fs::path(TITER_SOURCE_DIR "/tests/cases") / shape.file, watcher.path(shape.file));
        QVERIFY(watcher.start());
        watcher.runFor(30s);
        const Values values = watcher.values(shape.tag);
        QVERIFY2(values.size() == shape.count,
                 (std::string(shape.file) + ": " + std::to_string(values.size()) + " " + watcher.why()).c_str());
        QCOMPARE(values.front(), shape.first);
        QCOMPARE(watcher.tag(shape.tag).unit, std::string(shape.unit));
        for (const Sample& sample : watcher.samples)
            if (watcher.tags.at(sample.tag).id == shape.tag) {
                QCOMPARE(base::writeInstant({sample.sourceTime}), std::string(shape.begin));
                break;
            }
        // Only rows with a name are samples of a laboratory; states are reported where they change.
        std::set<std::string> reported;
        for (const LongSample& record : watcher.records) reported.insert(watcher.tags.at(record.tag).id);
        QVERIFY(!reported.contains("sample"));
        QVERIFY2(watcher.records.size() < 20, std::to_string(watcher.records.size()).c_str());
    }
}

void TestFolderWatch::waitsUntilAFileIsWritten()
{
    Watcher watcher;
    QVERIFY(watcher.start());
    watcher.runFor(1s);
    const std::string text = nova;
    for (std::size_t at = 0; at < text.size(); at += 40) {
        watcher.write("flex.csv", text.substr(at, 40), std::ios::app);
        watcher.runFor(1s); // never 2 s without a change
        QVERIFY(watcher.samples.empty());
    }
    watcher.runFor(3s);
    QCOMPARE(watcher.values("glucose"), (Values{4.25, 3.75}));
    // By the system's word, long before the folder is looked at again.
    watcher.write("flex2.csv", "Sample ID,Date & Time,Gluc\nR2,2026-03-06 09:30:00,1.5\n");
    watcher.runFor(4s);
    QCOMPARE(watcher.values("glucose"), (Values{4.25, 3.75, 1.5}));
}

void TestFolderWatch::waitsUntilAWorkbookIsWhole()
{
    Watcher watcher;
    const std::string whole = watcher.path("whole.tmp");
    QVERIFY(support::writeWorkbook(whole, {{"Sample ID", "Date & Time", "Gluc"}, {"R1", "2026-03-04 09:30", 4.5}}));
    std::ifstream file(whole, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(file)), {});
    QVERIFY(watcher.start());
    watcher.write("glucose.xlsx", bytes.substr(0, bytes.size() / 2));
    watcher.runFor(30s);
    QVERIFY(watcher.samples.empty());
    QVERIFY(watcher.gaps.empty()); // it may still come
    QCOMPARE(watcher.state(), State::Degraded);
    QVERIFY2(watcher.why().find("glucose.xlsx") == 0, watcher.why().c_str());
    watcher.write("glucose.xlsx", bytes.substr(bytes.size() / 2), std::ios::app);
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4.5}));
    QCOMPARE(watcher.state(), State::Connected);
}

void TestFolderWatch::takesOnlyTheNewRowsOfAGrowingFile()
{
    Watcher watcher;
    QVERIFY(watcher.start());
    watcher.write("flex.csv", "Sample ID,Date & Time,Gluc\n");
    watcher.runFor(3s);
    QVERIFY(watcher.gaps.empty()); // names without rows are no fault
    for (int day = 1; day <= 5; ++day) {
        watcher.write("flex.csv",
                      "R" + std::to_string(day) + ",2026-03-0" + std::to_string(day) + " 09:30," + std::to_string(day) +
                          "\n",
                      std::ios::app);
        watcher.runFor(3s);
        QCOMPARE(watcher.values("glucose").size(), std::size_t(day));
    }
    QCOMPARE(watcher.values("glucose"), (Values{1, 2, 3, 4, 5}));
    // Written again with a correction: that row alone is new.
    watcher.write("flex.csv", "Sample ID,Date & Time,Gluc\nR1,2026-03-01 09:30,1\nR2,2026-03-02 09:30,2.5\n");
    watcher.runFor(3s);
    QCOMPARE(watcher.values("glucose"), (Values{1, 2, 3, 4, 5, 2.5}));
}

void TestFolderWatch::keepsALastLineUntilItIsWhole()
{
    Watcher watcher;
    QVERIFY(watcher.start());
    watcher.write("flex.csv", "Sample ID,Date & Time,Gluc\nR1,2026-03-01 09:30,1.5\nR2,2026-03-02 09:30,2");
    watcher.runFor(4s);
    QCOMPARE(watcher.values("glucose"), (Values{1.5}));
    watcher.write("flex.csv", "5\n", std::ios::app);
    watcher.runFor(4s);
    QCOMPARE(watcher.values("glucose"), (Values{1.5, 25}));
    // Some never write the last line end.
    watcher.write("flex.csv", "R3,2026-03-03 09:30,3", std::ios::app);
    watcher.runFor(20s);
    QCOMPARE(watcher.values("glucose"), (Values{1.5, 25, 3}));
    watcher.runFor(60s);
    QCOMPARE(watcher.values("glucose"), (Values{1.5, 25, 3}));
}

void TestFolderWatch::takesARowOnceInWhateverFile()
{
    Watcher watcher;
    watcher.write("flex.csv", nova);
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    const std::size_t count = watcher.samples.size();
    QVERIFY(count > 0);
    fs::rename(watcher.path("flex.csv"), watcher.path("flex-1.csv"));
    watcher.write("flex.csv", "Sample ID,Date & Time,Gluc\nR9,2026-03-09 09:30,9\n");
    fs::copy_file(watcher.path("flex-1.csv"), watcher.path("copy.csv"));
    watcher.runFor(15s);
    QCOMPARE(watcher.samples.size(), count + 1);
    QCOMPARE(watcher.values("glucose").back(), 9.0);
    fs::remove(watcher.path("copy.csv"));
    watcher.runFor(15s);
    QCOMPARE(watcher.samples.size(), count + 1);
}

void TestFolderWatch::readsCommasAndOtherEncodings()
{
    Watcher watcher({{"zone", "UTC"}, {"template", "nova-flex2"}});
    watcher.write("latin.csv", "Sample ID;Date & Time;Gluc;Average Live Cell Diameter (\xb5m)\nGr\xf6\xdf"
                               "e;04.03.2026 09:30;4,25;16,5\n");
    const QString wide =
        QStringLiteral("\uFEFFSample ID\tDate & Time\tGluc [mg/dL]\r\nÜ\t3/5/2026 1:05:06 PM\t3.5\r\n");
    watcher.write("wide.txt", {reinterpret_cast<const char*>(wide.utf16()), std::size_t(wide.size() * 2)});
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose").size(), std::size_t(2));
    QCOMPARE(watcher.values("cell_diameter"), (Values{16.5}));
    std::string all;
    for (const LongSample& record : watcher.records) all += std::get<std::string>(record.value);
    QVERIFY2(all.find("Größe") != std::string::npos && all.find("\"Ü\"") != std::string::npos, all.c_str());
    QVERIFY2(all.find("2026-03-05T13:05:06Z") != std::string::npos, all.c_str());
    // The second file states another unit than the tag has by then.
    QCOMPARE(watcher.tag("glucose").unit, std::string("g/L"));
    QCOMPARE(watcher.values("glucose").front(), 4.25);
    QVERIFY(std::abs(watcher.values("glucose").back() - 0.035) < 1e-12);
}

void TestFolderWatch::waitsForALockedFile()
{
    Watcher watcher;
    watcher.write("flex.csv", nova);
    const int held = ::open(watcher.path("flex.csv").c_str(), O_RDWR | O_CLOEXEC);
    struct flock lock{};
    lock.l_type = F_WRLCK;
    QCOMPARE(::fcntl(held, F_OFD_SETLK, &lock), 0);
    QVERIFY(watcher.start());
    watcher.runFor(30s);
    QVERIFY(watcher.samples.empty());
    QVERIFY2(watcher.why().find("locked") != std::string::npos, watcher.why().c_str());
    ::close(held);
    watcher.runFor(60s);
    QVERIFY(!watcher.samples.empty());
    QCOMPARE(watcher.state(), State::Connected);
}

void TestFolderWatch::reportsWhatItCannotRead()
{
    Watcher watcher;
    watcher.write("bad.csv", std::string(5000, '\x01') + "\n\x02\x03\n");
    QVERIFY(support::writeZip(
        watcher.path("bomb.xlsx"),
        {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"a\" id=\"r\"/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"r\" Type=\"/worksheet\" Target=\"a.xml\"/></Relationships>"},
         {"xl/a.xml", "<worksheet>" + std::string(20'000'000, ' ') + "</worksheet>"}}));
    watcher.write("flex.csv", nova);
    QVERIFY(watcher.start());
    watcher.runFor(10s);
    QVERIFY(!watcher.samples.empty()); // the others are not disturbed
    QCOMPARE(watcher.gaps.size(), std::size_t(2));
    for (const Gap& gap : watcher.gaps) QCOMPARE(gap.cause, Gap::Cause::Unreadable);
    QCOMPARE(watcher.state(), State::Degraded);
    watcher.runFor(30s);
    QCOMPARE(watcher.gaps.size(), std::size_t(2)); // reported once
    fs::remove(watcher.path("bad.csv"));
    fs::remove(watcher.path("bomb.xlsx"));
    watcher.runFor(20s);
    QCOMPARE(watcher.state(), State::Connected);
}

void TestFolderWatch::countsRowsThatCannotBeRead()
{
    Watcher watcher;
    watcher.write(
        "flex.csv",
        "Sample ID,Date & Time,Gluc,Lac\nR1,yesterday,1,2\nR2,2026-03-02 09:30,12x,3\n,,,\nR3,2026-03-03 09:30,4,5\n");
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4}));
    QCOMPARE(watcher.values("lactate"), (Values{3, 5}));
    QCOMPARE(watcher.gaps.size(), std::size_t(1));
    QCOMPARE(watcher.gaps[0].lost, std::int64_t(2));
    QVERIFY2(watcher.why().find("yesterday") != std::string::npos, watcher.why().c_str());
}

void TestFolderWatch::givesReplicatesTagsOfTheirOwn()
{
    Watcher watcher;
    watcher.write("flex.csv",
                  "Sample ID,Date & Time,Replicate,Gluc\nR1,2026-03-01 09:30,1,4\nR1,2026-03-01 09:30,2,5\n");
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{4}));
    QCOMPARE(watcher.values("glucose #2"), (Values{5}));
    QCOMPARE(watcher.records.size(), std::size_t(2));
}

void TestFolderWatch::triesAgainWhenTheFolderIsAway()
{
    Watcher watcher;
    const std::string away = watcher.path("away");
    watcher.settings.set("folder", away);
    QVERIFY(watcher.start());
    watcher.runFor(3s);
    QCOMPARE(watcher.state(), State::Retrying);
    QVERIFY(watcher.connector->status().attempts >= 1 && watcher.connector->status().retryAt > 0);
    QVERIFY(!watcher.connector->status().remedy.text().empty());
    fs::create_directory(away);
    std::ofstream(away + "/flex.csv") << nova;
    watcher.runFor(45s);
    QCOMPARE(watcher.state(), State::Connected);
    QVERIFY(!watcher.samples.empty());
    fs::remove_all(away);
    watcher.runFor(15s);
    QCOMPARE(watcher.state(), State::Retrying);
    QVERIFY(!watcher.connector->heartbeat());
}

void TestFolderWatch::leavesOldFilesUntilTheyAreAskedFor()
{
    Watcher watcher({{"zone", "UTC"}, {"age", "0.001 s"}});
    watcher.write("old.csv", "Sample ID,Date & Time,Gluc\nR1,2026-03-01 09:30,1\n");
    std::this_thread::sleep_for(20ms);
    QVERIFY(watcher.start());
    watcher.runFor(20s);
    QVERIFY(watcher.samples.empty());
    // A file that comes now is new however old it says that it is.
    watcher.write("new.csv", "Sample ID,Date & Time,Gluc\nR2,2026-03-02 09:30,2\n");
    fs::last_write_time(watcher.path("new.csv"), fs::file_time_type::clock::now() - 1000h);
    watcher.runFor(20s);
    QCOMPARE(watcher.values("glucose"), (Values{2}));
    const auto read =
        watcher.connector->readHistory(base::now().microseconds - 3'600'000'000, base::now().microseconds, {});
    QVERIFY(read.ok() && read->done);
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{2, 1}));
}

void TestFolderWatch::takesWhatWasUnderWayWhenNobodyLookedAnyMore()
{
    Watcher watcher({{"zone", "UTC"}, {"age", "0.001 s"}});
    watcher.write("old.csv", "Sample ID,Date & Time,Gluc\nR1,2026-03-01 09:30,1\n");
    std::this_thread::sleep_for(20ms);
    QVERIFY(watcher.start());
    watcher.runFor(20s);
    QVERIFY(watcher.samples.empty());
    // Whoever watched until now may have waited for the file to be finished, or have been reading it.
    const std::int64_t now = base::now().microseconds;
    QVERIFY(watcher.connector->readHistory(now, now + 1, {}).ok());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("glucose"), (Values{1}));
}

void TestFolderWatch::waitsForAReaderThatIsFullUp()
{
    Watcher watcher({{"zone", "UTC"}}, 8);
    std::string text = "Sample ID,Date & Time,Gluc,Lac\n";
    for (int i = 0; i < 500; ++i)
        text += "R,2026-03-01 " + std::to_string(10 + i / 60) + ":" + std::to_string(10 + i % 50) + "," +
                std::to_string(i) + ",1\n";
    watcher.write("flex.csv", text);
    QVERIFY(watcher.start());
    for (int i = 0; i < 1000; ++i) watcher.connector->work(watcher.now += 50ms); // nobody takes anything
    QVERIFY(watcher.now - watcher.connector->heartbeat()->heard < 1s);           // which is no silence of the folder
    watcher.runFor(60s);
    const Values glucose = watcher.values("glucose");
    QCOMPARE(glucose.size(), std::size_t(500));
    for (std::size_t i = 0; i < 500; ++i) QCOMPARE(glucose[i], double(i));
    QCOMPARE(watcher.feed.samples().dropped(), std::uint64_t(0));
}

void TestFolderWatch::readsALargeFileInSmallParts()
{
    Watcher watcher;
    std::string text = "Sample ID,Date & Time,Gluc,Lac\n";
    for (int i = 0; i < 50'000; ++i)
        text += base::writeInstant({std::int64_t(1'772'000'000 + i) * 1'000'000}).insert(0, "R,") + ",4.25,1\n";
    watcher.write("flex.csv", text);
    QVERIFY(watcher.start());
    for (int calls = 0; watcher.samples.size() < 100'000 && calls < 10'000; ++calls) {
        watcher.now = std::max(watcher.now + 1ms, std::min(watcher.connector->work(watcher.now), watcher.now + 1s));
        const std::size_t before = watcher.samples.size();
        watcher.take();
        QVERIFY(watcher.samples.size() - before <= 1000); // a stop waits for one call
    }
    QCOMPARE(watcher.samples.size(), std::size_t(100'000));
}

void TestFolderWatch::leavesOutWhatIsNoFileOfTheAnalyser()
{
    Watcher watcher;
    for (const char* name : {".flex.csv", "~$flex.xlsx", ".~lock.flex.csv#", "flex.pdf", "flex.csv.part"})
        watcher.write(name, nova);
    fs::create_directory(watcher.path("folder.csv"));
    fs::create_symlink("/etc/passwd", watcher.path("passwd.csv"));
    watcher.write("empty.csv", "");
    QVERIFY(watcher.start());
    watcher.runFor(20s);
    QVERIFY(watcher.samples.empty() && watcher.gaps.empty());
    QCOMPARE(watcher.state(), State::Connected);
    watcher.write("FLEX.CSV", nova);
    watcher.runFor(5s);
    QVERIFY(!watcher.samples.empty());
}

void TestFolderWatch::takesWhatIsStatedOfTables()
{
    const std::string names = "remarks;of;the;day\n\nClock;Made;Side;OD\n";
    const auto row = [](const char* clock, const char* side, const char* od) {
        return std::string("2026-03-01T0") + clock + ";2026-02-01T08:00:00;" + side + ";" + od + "\n";
    };
    Watcher watcher({{"zone", "UTC"}, {"key", "Side"}, {"time", "Clock"}, {"names_line", "3"}});
    watcher.write("od.csv", names + row("8:00:00", "A", "1") + row("8:00:00", "B", "2") + row("8:01:00", "A", "3"));
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.why(), std::string());
    QCOMPARE(watcher.values("A.OD"), (Values{1, 3}));
    QCOMPARE(watcher.values("B.OD"), (Values{2}));
    // Columns that a format knows are a table all the same where a person says so.
    Watcher plain({{"zone", "UTC"}, {"template", "table"}});
    plain.write("flex.csv", nova);
    QVERIFY(plain.start());
    plain.runFor(5s);
    QCOMPARE(plain.values("Gluc"), (Values{4.25, 3.75}));
}

void TestFolderWatch::bringsNothingOfAFileThatContradictsItself()
{
    Watcher watcher;
    watcher.write("log.csv", "time;pH\n2026-03-01T08:00:00;7,0\n2026-03-01T08:01:00;7,1\n2026-03-01T08:01:00;7,2\n");
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QVERIFY(watcher.samples.empty());
    QVERIFY(watcher.tag("pH").id.empty());
    QCOMPARE(watcher.gaps.size(), std::size_t(1));
    QCOMPARE(watcher.state(), State::Degraded);
    QVERIFY2(watcher.why().find("several values of “pH”, such as 7.1 and 7.2") != std::string::npos,
             watcher.why().c_str());
    watcher.write("log.csv", "time;pH\n2026-03-01T08:00:00;7,0\n2026-03-01T08:01:00;7,1\n2026-03-01T08:02:00;7,2\n");
    watcher.runFor(20s);
    QCOMPARE(watcher.values("pH"), (Values{7.0, 7.1, 7.2}));
    QCOMPARE(watcher.state(), State::Connected);
}

// Both rows of a second are handed on in the order of the file; whoever records keeps the last and counts.
void TestFolderWatch::takesALogThatWritesTwoRowsInASecond()
{
    Watcher watcher;
    std::string text = "time;pH\n";
    Values all;
    for (int i = 0; i < 40; ++i)
        for (const double value : i % 10 == 7 ? Values{7.0 + i, 0.5} : Values{7.0 + i}) {
            text += "2026-03-01T08:00:" + std::string(i < 10 ? "0" : "") + std::to_string(i) + ";" +
                    std::to_string(value) + "\n";
            all.push_back(value);
        }
    watcher.write("log.csv", text);
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QVERIFY2(watcher.state() == State::Connected, watcher.why().c_str());
    QCOMPARE(watcher.values("pH"), all);
    QVERIFY(watcher.gaps.empty());
    QCOMPARE(watcher.samples[8].sourceTime, watcher.samples[7].sourceTime);
    // It goes on with the second of the row before.
    watcher.write("log.csv", "2026-03-01T08:00:39;1.5\n", std::ios::app);
    watcher.runFor(20s);
    all.push_back(1.5);
    QVERIFY2(watcher.state() == State::Connected, watcher.why().c_str());
    QCOMPARE(watcher.values("pH"), all);
}

void TestFolderWatch::keepsTheQualityThatAFileStates()
{
    Watcher watcher;
    watcher.write("log.csv", "time;pH;pH Status\n2026-03-01T08:00:00;7,0;Good\n2026-03-01T08:01:00;0;Bad\n");
    QVERIFY(watcher.start());
    watcher.runFor(5s);
    QCOMPARE(watcher.values("pH"), (Values{7.0, 0.0}));
    QCOMPARE(watcher.samples[0].status, status::good);
    QCOMPARE(watcher.samples[1].status, status::bad);
}

void TestFolderWatch::reportsAFileWithoutValues()
{
    Watcher watcher;
    watcher.write("log.csv", "time;pH\n");
    QVERIFY(watcher.start());
    watcher.runFor(20s);
    QCOMPARE(watcher.state(), State::Connected); // it has just begun
    watcher.write("log.csv", "time;pH\n2026-03-01T08:00:00;n.a.\n2026-03-01T08:01:00;n.a.\n");
    watcher.runFor(20s);
    QVERIFY(watcher.samples.empty());
    QVERIFY(watcher.tag("pH").id.empty());
    QCOMPARE(watcher.state(), State::Degraded);
    QVERIFY2(watcher.why().find("log.csv: No cell of the file") == 0, watcher.why().c_str());
    QCOMPARE(watcher.gaps.size(), std::size_t(1));
    watcher.write("log.csv", "2026-03-01T08:02:00;7,2\n", std::ios::app);
    watcher.runFor(20s);
    QCOMPARE(watcher.values("pH"), (Values{7.2}));
    QCOMPARE(watcher.state(), State::Connected);
}

void TestFolderWatch::refusesWrongSettings()
{
    Watcher watcher;
    base::Errors errors;
    watcher.connector->open({{"folder", "here"}, {"zone", "Mars/Olympus"}, {"template", "unknown"}, {"stable", "2 g"}},
                            {}, errors);
    QCOMPARE(errors.size(), std::size_t(4));
    bool names = false;
    for (const base::Error& error : errors) names = names || error.what.text().find("nova-flex2") != std::string::npos;
    QVERIFY(names); // those that there are
    QCOMPARE(watcher.state(), State::Faulted);
    errors.clear();
    watcher.connector->open({{"folder", "/data"}, {"template", "nova-flex2"}, {"key", "vessel"}}, {}, errors);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors.front().where, std::string("key"));
    const auto accessScope = watcher.connector->accessScope({{"folder", "/data"}, {"template", "/home/x/own.json"}});
    QCOMPARE(accessScope.size(), std::size_t(2));
    QCOMPARE(accessScope[0], (AccessScope{AccessScope::Kind::Path, "/data"}));
}

void TestFolderWatch::testsAFolder()
{
    Watcher watcher;
    const auto said = [&] {
        std::string all;
        for (const Finding& finding : watcher.connector->test(watcher.settings, {}))
            all += std::to_string(int(finding.kind)) + finding.what.text() + "\n";
        return all;
    };
    QVERIFY(said().find("10 files") == std::string::npos && said().find("1The folder can be read; 0 files") == 0);
    watcher.write("flex.csv", nova);
    const std::string findings = said();
    QVERIFY2(findings.find("0The folder can be read; 1 files") == 0, findings.c_str());
    QVERIFY2(findings.find("1It has the columns of the format “Nova BioProfile FLEX2”.") != std::string::npos,
             findings.c_str());
    QVERIFY2(findings.find("0The newest file, flex.csv, contains 2 samples with 10 values.") != std::string::npos,
             findings.c_str());
    QVERIFY2(findings.find("“R1-D4”") != std::string::npos, findings.c_str());
    watcher.settings.set("folder", "/nowhere/at/all");
    QVERIFY(said().find("2The folder “/nowhere/at/all” cannot be read") == 0);
}

TITER_TEST(TestFolderWatch)

} // namespace tst_folder_watch

#include "tst_folder_watch.moc"
