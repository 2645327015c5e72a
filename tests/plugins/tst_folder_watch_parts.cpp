// Parts of the watching of folders by themselves: formats found by name, files read whole, tables that no format knows, all mutated.
#include "core/base/text.h"
#include "core/base/time.h"
#include "plugins/folder_watch/chosen_formats.h"
#include "plugins/folder_watch/file_reader.h"
#include "tests/support/result_files.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <random>

namespace tst_folder_watch_parts {

using namespace titer;
using namespace titer::folder_watch;
namespace fs = std::filesystem;

namespace {

constexpr const char* oldTemplate =
    R"({"id": "x", "time": ["dd.MM.yyyy HH:mm"], "sample": {"id": "Probe", "drawn": "Datum"}, "tags": [{"column": "Wert"}]})";

void write(const fs::path& path, std::string_view text)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

struct Read {
    std::vector<formats::LabSample> samples;
    std::size_t faults = 0;
    std::vector<std::size_t> hashes;
    FileProgress progress;
    std::string error;
};

Read readFile(const fs::path& path, const ReadOptions& options, FileProgress progress = {})
{
    Read read;
    FileReader reader(path.string(), options, std::move(progress));
    for (bool all = false; !all;) {
        const base::Result<bool> step = reader.step();
        if (!step) {
            read.error = step.error().what.text();
            return read;
        }
        for (const FileRow& row : reader.rows()) {
            read.hashes.push_back(row.hash);
            read.faults += row.read.faults.size();
            if (row.read.sample) read.samples.push_back(*row.read.sample);
        }
        reader.rows().clear();
        all = *step;
    }
    read.progress = reader.progress();
    return read;
}

ReadOptions automatic()
{
    ReadOptions options;
    base::Notices notices;
    options.formats = formats::formatsIn({TITER_SOURCE_DIR "/resources/formats"}, notices);
    return options;
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

} // namespace

class TestFolderWatchParts : public QObject {
    Q_OBJECT

private slots:
    void findsFormatsByTheirNames();
    void readsPairsWholeAndAgain();
    void readsWorkbooksOfSeveralSheets();
    void readsTheJsonOfASM();
    void goesOnInATableOfAnyEncoding();
    void readsSeveralTablesAsOne();
    void findsASecondTableInAGrowingFile();
    void stopsWhereTheColumnsChange();
    void staysWithItsTableUnlessAnotherIsStated();
    void readsTheSheetThatHasATime();
    void readsLongTables();
    void refusesSeveralValuesOfOneInstant();
    void comparesWhatIsAddedWithWhatStandsAbove();
    void readsDatesThatAreReportedFarBelow();
    void readsStates();
    void readsRunsOfChromatographySystems_data();
    void readsRunsOfChromatographySystems();
    void saysWhyARunCannotBeRead();
    void survivesMutatedFiles();
};

void TestFolderWatchParts::findsFormatsByTheirNames()
{
    const fs::path data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation).toStdString();
    write(data / "titer" / "analysers" / "own-analyser.json", oldTemplate);
    write(data / "titer" / "formats" / "newer.format.json", oldTemplate);
    for (const char* name : {"own-analyser", "newer", "nova-flex2", "cedex-bio-ht", "vi-cell-blu", "vi-cell-xr"}) {
        const auto found = formats::formatsNamed(name, formatFolders());
        QVERIFY2(found.ok(), name);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front()->id, std::string(name));
    }
    // What was one template is several formats now.
    const auto former = formats::formatsNamed("vi-cell", formatFolders());
    QVERIFY(former.ok() && former->size() >= 2);
    // A person's own goes before those that come with Titer.
    write(data / "titer" / "analysers" / "vi-cell.json", oldTemplate);
    QCOMPARE(formats::formatsNamed("vi-cell", formatFolders())->size(), std::size_t(1));
    QVERIFY(formats::formatsNamed((data / "titer" / "analysers" / "vi-cell.json").string(), formatFolders()).ok());
    QVERIFY(!formats::formatsNamed("/nowhere.json", formatFolders()).ok());
    write(data / "titer" / "formats" / "faulty.format.json", R"({"sample": 1})");
    QVERIFY(formats::formatsNamed("faulty", formatFolders()).error().what.text().find("cannot be used") !=
            std::string::npos);
    QVERIFY(formats::formatsNamed("unknown", formatFolders()).error().what.text().find("nova-flex2") !=
            std::string::npos);
    fs::remove_all(data / "titer" / "analysers");
    fs::remove_all(data / "titer" / "formats");
}

void TestFolderWatchParts::readsPairsWholeAndAgain()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("count.txt").toStdString();
    write(path, "Vi-CELL XR 2.06\n\nSample ID : K7\nRunDate : 4 Mar 2026  9:30:00 AM\n\nViability (%) : 91.5\n"
                "Total viable cells / ml (x 10^6) : 12.25\nAverage diameter (microns) : 15.1");
    const Read first = readFile(path, automatic());
    QVERIFY2(first.error.empty(), first.error.c_str());
    QCOMPARE(first.samples.size(), std::size_t(1));
    QCOMPARE(first.samples[0].name, std::string("K7"));
    QCOMPARE(first.samples[0].values.size(), std::size_t(2)); // the last line may be cut
    QVERIFY(first.progress.openEnd);
    ReadOptions options = automatic();
    options.takeOpenEnd = true;
    const Read second = readFile(path, options, first.progress);
    QCOMPARE(second.samples[0].values.size(), std::size_t(3));
    QVERIFY(!second.progress.openEnd);
    QVERIFY(second.hashes != first.hashes);
    QCOMPARE(readFile(path, options).hashes, second.hashes);
}

void TestFolderWatchParts::readsWorkbooksOfSeveralSheets()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("two.xlsx").toStdString();
    QVERIFY(support::writeWorkbook(path, {{"Notes"}, {"of the day"}}, "Cover",
                                   {{"Sample ID", "Date & Time", "Gluc"}, {"R1", "2026-03-04 09:30", 4.5}}, "Data"));
    const Read read = readFile(path, automatic());
    QVERIFY2(read.error.empty(), read.error.c_str());
    QCOMPARE(read.samples.size(), std::size_t(1));
    QCOMPARE(read.samples[0].values.at(0).value, 4.5);
}

void TestFolderWatchParts::readsTheJsonOfASM()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("result.json").toStdString();
    const std::string text = R"({"$asm.manifest": "http://purl.allotrope.org/manifests/ph/REC/2024/09/ph.manifest",
"ph aggregate document": {"ph document": [{"measurement aggregate document": {"measurement document": [
{"measurement time": "2026-03-04T09:30:00+01:00", "sample document": {"sample identifier": "R1"},
 "pH": {"value": 7.02, "unit": "pH"}}]}}]}})";
    write(path, text);
    const Read read = readFile(path, automatic());
    QVERIFY2(read.error.empty(), read.error.c_str());
    QCOMPARE(read.samples.size(), std::size_t(1));
    QCOMPARE(read.samples[0].values.at(0).tag, std::string("pH"));
    QCOMPARE(base::writeInstant({read.samples[0].time()->time}), std::string("2026-03-04T08:30:00Z"));
    write(path, text.substr(0, text.size() - 20));
    QVERIFY(!readFile(path, automatic()).error.empty());
}

void TestFolderWatchParts::goesOnInATableOfAnyEncoding()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("flex.csv").toStdString();
    write(path, "Ger\xe4t: 7\nSample ID;Date & Time;Gluc;Lac\nGr\xfcn;04.03.2026 09:30;4,25;1,5\n");
    const Read first = readFile(path, automatic());
    QVERIFY2(first.error.empty(), first.error.c_str());
    QCOMPARE(first.samples.size(), std::size_t(1));
    QCOMPARE(first.samples[0].name, std::string("Grün"));
    std::ofstream(path, std::ios::binary | std::ios::app) << "Wei\xdf;05.03.2026 09:30;3,75;1,25\n";
    const Read second = readFile(path, automatic(), first.progress);
    QCOMPARE(second.samples.size(), std::size_t(1));
    QCOMPARE(second.samples[0].name, std::string("Weiß"));
    QCOMPARE(second.samples[0].values.at(0).value, 3.75);
}

namespace {

// "tag value, tag value" of each sample.
std::vector<std::string> valuesOf(const Read& read)
{
    std::vector<std::string> all;
    for (const formats::LabSample& sample : read.samples) {
        std::string text = base::writeInstant({sample.time()->time}).substr(0, 16);
        for (const formats::LabValue& value : sample.values)
            text += " " + value.tag + " " + base::writeNumber(value.value);
        all.push_back(text);
    }
    return all;
}
using Texts = std::vector<std::string>;

constexpr const char* firstTable = "Reactor 1\nDate;Glucose (g/L)\n01.03.2026 08:00;4,5\n25.03.2026 08:00;3,5\n";

} // namespace

void TestFolderWatchParts::readsSeveralTablesAsOne()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("vessels.csv").toStdString();
    // The second table alone would not report day and month.
    write(path, std::string(firstTable) + "\nReactor 2\nDate;Glucose (g/L)\n02.03.2026 08:00;4,25\n03.03.2026 08:00;3");
    const Read read = readFile(path, automatic());
    QCOMPARE(read.error, std::string());
    QCOMPARE(valuesOf(read), (Texts{"2026-03-01T08:00 Reactor 1.Glucose 4.5", "2026-03-02T08:00 Reactor 2.Glucose 4.25",
                                    "2026-03-25T08:00 Reactor 1.Glucose 3.5"}));
    QVERIFY(read.progress.openEnd); // of 3 more may follow
    QVERIFY(!read.progress.plain);
    std::ofstream(path, std::ios::binary | std::ios::app) << ",75\n";
    const Read again = readFile(path, automatic(), read.progress);
    QCOMPARE(again.samples.size(), std::size_t(4));
    QCOMPARE(valuesOf(again)[2], std::string("2026-03-03T08:00 Reactor 2.Glucose 3.75"));
    for (const std::size_t i : {0, 1}) QCOMPARE(again.hashes[i], read.hashes[i]); // are brought once
}

void TestFolderWatchParts::findsASecondTableInAGrowingFile()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("vessels.csv").toStdString();
    write(path, firstTable);
    const Read first = readFile(path, automatic());
    QCOMPARE(valuesOf(first), (Texts{"2026-03-01T08:00 Glucose 4.5", "2026-03-25T08:00 Glucose 3.5"}));
    std::ofstream(path, std::ios::binary | std::ios::app) << "26.03.2026 08:00;3\n";
    const Read second = readFile(path, automatic(), first.progress);
    QCOMPARE(valuesOf(second), (Texts{"2026-03-26T08:00 Glucose 3"}));
    // None of what follows is one of the first vessel.
    std::ofstream(path, std::ios::binary | std::ios::app) << "Reactor 2\nDate;Glucose (g/L)\n02.03.2026 08:00;9,5\n";
    const Read third = readFile(path, automatic(), second.progress);
    QCOMPARE(third.error, std::string());
    QCOMPARE(valuesOf(third).at(1), std::string("2026-03-02T08:00 Reactor 2.Glucose 9.5"));
    for (const std::string& text : valuesOf(third)) QVERIFY2(text.find(" Glucose") == std::string::npos, text.c_str());
}

void TestFolderWatchParts::stopsWhereTheColumnsChange()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("log.csv").toStdString();
    const std::string log = "time;pH;DO;Temperature\n2026-03-01T08:00:00;7,1;40;37\n";
    const std::string more = "time;DO;pH;Temperature\n2026-03-01T08:01:00;41;7,2;37\n";
    for (const bool grows : {false, true}) {
        write(path, grows ? log : log + more);
        Read read = readFile(path, automatic());
        if (grows) {
            std::ofstream(path, std::ios::binary | std::ios::app) << more;
            read = readFile(path, automatic(), read.progress);
        }
        QCOMPARE(valuesOf(read), (Texts{"2026-03-01T08:00 pH 7.1 DO 40 Temperature 37"}));
        QCOMPARE(read.faults, std::size_t(1));
        std::ofstream(path, std::ios::binary | std::ios::app) << "2026-03-01T08:02:00;42;7,3;37\n";
        // Longer than the first now, it does not become the table of the file.
        read = readFile(path, automatic(), read.progress);
        QCOMPARE(valuesOf(read), (Texts{"2026-03-01T08:00 pH 7.1 DO 40 Temperature 37"}));
        QCOMPARE(read.faults, std::size_t(1));
    }
    // The same names again are no other table.
    write(path, log + "time;pH;DO;Temperature\n2026-03-01T08:01:00;7,2;41;37\n");
    const Read same = readFile(path, automatic());
    QCOMPARE(same.samples.size(), std::size_t(2));
    QCOMPARE(same.faults, std::size_t(0));
}

void TestFolderWatchParts::staysWithItsTableUnlessAnotherIsStated()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("run.csv").toStdString();
    const std::string data = "[Data]\ntime;pH\n2026-03-01T08:00:00;7,1\n2026-03-01T08:01:00;7,2\n\n";
    write(path, data + "[Feed]\ntime;volume\n2026-03-01T08:00:30;5\n");
    const Texts kept = {"2026-03-01T08:00 pH 7.1", "2026-03-01T08:01 pH 7.2"};
    const Read first = readFile(path, automatic());
    QCOMPARE(valuesOf(first), kept);
    QCOMPARE(first.faults, std::size_t(1)); // the other is left out
    std::ofstream(path, std::ios::binary | std::ios::app) << "2026-03-01T08:01:30;6\n2026-03-01T08:02:30;7\n";
    QCOMPARE(valuesOf(readFile(path, automatic(), first.progress)), kept);
    ReadOptions options = automatic();
    options.table.table = "Feed";
    const Read stated = readFile(path, options, first.progress);
    QCOMPARE(valuesOf(stated).back(), std::string("2026-03-01T08:02 volume 7"));
    QCOMPARE(stated.samples.size(), std::size_t(3));
    QCOMPARE(stated.faults, std::size_t(0));
    options.table.table = "Feeds";
    const std::string why = readFile(path, options).error;
    QVERIFY2(why.find("“Data”, “Feed”") != std::string::npos, why.c_str());
    options.table.table.clear();
    options.table.namesLine = 7;
    QCOMPARE(valuesOf(readFile(path, options)).size(), std::size_t(3));
}

void TestFolderWatchParts::readsTheSheetThatHasATime()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath("run.xlsx").toStdString();
    QVERIFY(support::writeWorkbook(path, {{"Batch", "B-12"}, {"Vessel", "R1"}}, "Cover",
                                   {{"Time", "pH"}, {"2026-03-04 09:30", 7.1}, {"2026-03-04 09:31", 7.2}}, "Data"));
    const Texts wanted = {"2026-03-04T09:30 pH 7.1", "2026-03-04T09:31 pH 7.2"};
    const Read read = readFile(path, automatic());
    QCOMPARE(read.error, std::string());
    QCOMPARE(valuesOf(read), wanted);
    ReadOptions options = automatic();
    options.table.table = "data";
    QCOMPARE(valuesOf(readFile(path, options)), wanted);
}

namespace {

std::string longTable(const char* key, int rows)
{
    std::string text = "time;Rack;" + std::string(key) + ";OD\n";
    for (int i = 0; i < rows; ++i)
        for (const char* vessel : {"A", "B"})
            text += base::writeInstant({std::int64_t(1'772'000'000 + 60 * i) * 1'000'000}) + ";left;" + vessel + ";" +
                    std::to_string(i) + (vessel[0] == 'A' ? "" : ",5") + "\n";
    return text;
}

} // namespace

void TestFolderWatchParts::readsLongTables()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("od.csv").toStdString();
    for (const int rows : {4, 4000}) { // also where its first part does not hold all
        write(path, longTable("Vessel", rows));
        const Read read = readFile(path, automatic());
        QCOMPARE(read.error, std::string());
        QCOMPARE(read.samples.size(), std::size_t(rows));
        QCOMPARE(read.samples[1].values.at(0).tag, std::string("A.OD"));
        QCOMPARE(read.samples[1].values.at(1).tag, std::string("B.OD"));
        QCOMPARE(read.samples[1].values.at(1).value, 1.5);
    }
}

void TestFolderWatchParts::refusesSeveralValuesOfOneInstant()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("od.csv").toStdString();
    for (const int rows : {4, 4000}) {
        write(path, longTable("Side", rows)); // which is no name of a key
        const Read read = readFile(path, automatic());
        QVERIFY(read.samples.empty());
        QVERIFY2(read.error.find("several values of “OD”") != std::string::npos, read.error.c_str());
        QVERIFY2(read.error.find("Side") != std::string::npos, read.error.c_str());
        ReadOptions options = automatic();
        options.table.keyColumns = {"Side"};
        QCOMPARE(readFile(path, options).samples.size(), std::size_t(rows));
    }
    // The same value once more contradicts none.
    write(path, "time;pH\n2026-03-01T08:00:00;7,1\n2026-03-01T08:00:00;7,1\n2026-03-01T08:01:00;7,2\n");
    QCOMPARE(readFile(path, automatic()).error, std::string());
}

void TestFolderWatchParts::comparesWhatIsAddedWithWhatStandsAbove()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("log.csv").toStdString();
    write(path, "time;pH;DO\n2026-03-01T08:00:00;7,1;\n2026-03-01T08:01:00;7,2;\n");
    const Read first = readFile(path, automatic());
    QCOMPARE(first.samples.size(), std::size_t(2));
    QVERIFY(first.progress.plain.has_value());
    std::ofstream(path, std::ios::binary | std::ios::app) << "2026-03-01T08:01:00;;40\n";
    const Read second = readFile(path, automatic(), first.progress);
    QCOMPARE(second.error, std::string());
    QCOMPARE(second.samples.size(), std::size_t(3)); // from the beginning; known ones are brought once
    std::ofstream(path, std::ios::binary | std::ios::app) << "2026-03-01T08:00:00;7,9;\n";
    const Read third = readFile(path, automatic(), second.progress);
    QVERIFY2(third.error.find("“pH”, such as 7.1 and 7.9") != std::string::npos, third.error.c_str());
    QVERIFY(third.samples.empty());
}

void TestFolderWatchParts::readsDatesThatAreReportedFarBelow()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("log.csv").toStdString();
    std::string text = "time;pH\n";
    for (int hour = 0; hour < 10; ++hour)
        for (int i = 0; i < 600; ++i)
            text += "02/03/2026 0" + std::to_string(hour) + ":" + std::to_string(100 + i / 10).substr(1) + ":" +
                    std::to_string(100 + i % 10 * 6).substr(1) + ";7.1\n";
    write(path, text + "13/03/2026 08:00:00;7.2\n");
    const Read read = readFile(path, automatic());
    QCOMPARE(read.error, std::string());
    QCOMPARE(valuesOf(read).front(), std::string("2026-03-02T00:00 pH 7.1"));
    QCOMPARE(valuesOf(read).back(), std::string("2026-03-13T08:00 pH 7.2"));
}

void TestFolderWatchParts::readsStates()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("log.csv").toStdString();
    std::string text = "time;pH;pH.Mode\n";
    for (int i = 10; i < 40; ++i)
        text += "2026-03-01T08:" + std::to_string(i) + ":00;7,1;" + (i < 20 ? "auto" : "manual") + "\n";
    write(path, text);
    std::vector<std::string> modes;
    FileReader reader(path.string(), automatic(), {});
    for (bool all = false; !all; reader.rows().clear()) {
        const base::Result<bool> step = reader.step();
        QVERIFY(step.ok());
        all = *step;
        for (const FileRow& row : reader.rows())
            for (const RowState& state : row.states) modes.push_back(state.tag + "=" + state.text);
    }
    QCOMPARE(modes.size(), std::size_t(30));
    QCOMPARE(modes[9], std::string("pH.Mode=auto"));
    QCOMPARE(modes[10], std::string("pH.Mode=manual"));
}

void TestFolderWatchParts::readsRunsOfChromatographySystems_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("curve");
    QTest::newRow("archive") << support::resultArchive(support::peakRun()) << std::string("UV 1_280");
    QTest::newRow("res") << support::peakResFile() << std::string("UV1_280nm");
    std::ifstream text(TITER_SOURCE_DIR "/tests/cases/chromatography-system.txt", std::ios::binary);
    QTest::newRow("text") << std::string(std::istreambuf_iterator<char>(text), {}) << std::string("UV 1_280");
}

// Each point is a row at its own time, whatever the file is called.
void TestFolderWatchParts::readsRunsOfChromatographySystems()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, curve);
    QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "run.dat";
    write(path, bytes);
    ReadOptions options = automatic();
    options.zone = base::Zone();
    const Read read = readFile(path, options);
    QVERIFY2(read.error.empty(), read.error.c_str());
    QCOMPARE(read.faults, std::size_t(0));
    QVERIFY(read.samples.size() > 1500);
    std::size_t points = 0;
    for (const formats::LabSample& sample : read.samples) {
        QVERIFY(sample.time().has_value());
        for (const auto& value : sample.values) points += value.tag == curve;
    }
    QVERIFY2(points > 1500, std::to_string(points).c_str());
    // Read again, it gives the same rows.
    QCOMPARE(readFile(path, options, read.progress).hashes, read.hashes);
}

void TestFolderWatchParts::saysWhyARunCannotBeRead()
{
    QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "run.zip";
    const std::string whole = support::resultArchive(support::peakRun());
    write(path, whole.substr(0, whole.size() / 2));
    QVERIFY(readFile(path, automatic()).error.find("The archive ends before") != std::string::npos);
    write(path, "Volume [mL],UV [mAU]\n0,1\n1,2\n2,3\n");
    QVERIFY(readFile(path, automatic()).error.find("none of them is a flow") != std::string::npos);
}

void TestFolderWatchParts::survivesMutatedFiles()
{
    QTemporaryDir folder;
    const fs::path path = folder.filePath("file.csv").toStdString();
    const std::vector<std::string> sound = {
        "Nova\n\nSample ID,Date & Time,Gluc,Lac (g/L),NH4+,Replicate\nR1,2026-03-04 09:30:00,4.25,<0.2,n.a.,1\n"
        "\"R,2\",3/5/2026 1:05:06 PM,\"3,5\",1.5,2.5,2\n",
        "time;Sample;titre [g/L];note\n2026-03-01T10:00:00;S1;1,25;x\n2026-03-01T11:00:00;S2;1,5;y\n",
        "Image;20260304-0001-c-A7;\nViability (%);68.2;\nLive (cells/ml);2.45E6;\nDate time;20260304 093000\n"};
    const std::vector<std::string> scraps = {"\"",       ",",
                                             "\n",       "\t",
                                             ";",        "\r",
                                             "\xff\xfe", std::string(3, '\0'),
                                             "<",        "{",
                                             "1e999",    "\xc3",
                                             "-",        "12/31/9999 11:59:59 PM"};
    std::mt19937 random(20260304);
    int understood = 0, samples = 0, refused = 0;
    QElapsedTimer timer;
    timer.start();
    // A machine that is busy takes longer to have tried enough.
    const auto triedEnough = [&] { return understood > 20 && samples > 20 && refused > 5; };
    const qint64 min = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500;
    while (timer.elapsed() < min || (!triedEnough() && timer.elapsed() < 60'000)) {
        write(path, mutated(sound[random() % sound.size()], scraps, random));
        ReadOptions options = automatic();
        options.takeOpenEnd = random() % 2;
        const Read read = readFile(path, options);
        read.error.empty() ? ++understood : ++refused;
        samples += int(read.samples.size());
        for (const formats::LabSample& sample : read.samples)
            for (const formats::LabValue& value : sample.values) QVERIFY(std::isfinite(value.value));
    }
    QVERIFY2(triedEnough(),
             (std::to_string(understood) + " " + std::to_string(samples) + " " + std::to_string(refused)).c_str());
}

TITER_TEST(TestFolderWatchParts)

} // namespace tst_folder_watch_parts

#include "tst_folder_watch_parts.moc"
