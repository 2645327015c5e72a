// Recordings go into a store and come out as they were.
#include "core/base/tables/workbook/xlsx.h"
#include "core/store/history/exchange/export_csv.h"
#include "core/store/history/exchange/export_xlsx.h"
#include "core/store/history/exchange/import_changes.h"
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"
#include "tests/support/workbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <cmath>
#include <fstream>

namespace tst_history_import {

using namespace titer;
using namespace titer::store;

class TestHistoryImport : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasImported();
    void keepsWhenLateSamplesBecameKnown();
    void takesNothingTwice();
    void saysWhatItCannotRead();
    void writesTheQualityOfWhatIsNotGood();
    void reportsTagsOfSeveralSourcesApart();
    void stopsWhenTheReaderOfTheTextHasEnough();
    void readsTheSheetsOfAWorkbook();
    void readsLikeSheetsTogether();
    void readsTheSheetThatHasATime();
    void readsTheTableOfAFile();
    void reportsWhatAnImportOfTablesChanged();
    void saysWhatIsWrongWithAWorkbook();
    void givesAWorkbookBackAsItWas();
    void givesBackWhatWasNotGood();
    void takesQualitiesOfOthers();
    void writesNoFormulas();
    void leavesAFileThatCannotBeReplaced();
    void listsWhatWasCorrected();
    void listsWhatWasCorrectedWhileItWasOpen();
    void reportsWhatAnImportChanged();
    void storesNothingThatTheTrailDoesNotTake();
    void takesThousandsOfColumns();
    void leavesTheRestWhereItIsStopped();

private:
    CsvImport import(const std::string& text, const base::CsvOptions& options = {}, const std::string& source = {});
    CsvImport importFile(const ImportOrder& order);
    std::string at(const char* name) const { return m_dir->filePath(name).toStdString(); }
    std::string exported(std::vector<std::string> names = {});
    std::vector<Correction> corrections(std::int64_t from = -1'000'000'000'000'000,
                                        std::int64_t to = 4'000'000'000'000'000);
    std::string folder() const { return m_dir->filePath("x.history").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    base::Errors m_errors;
    base::Notices m_notices;
    Historian::Counts m_counts;
};

CsvImport TestHistoryImport::import(const std::string& text, const base::CsvOptions& options, const std::string& source)
{
    std::ofstream(at("in.csv")) << text;
    return importFile({at("in.csv"), {}, options, source});
}

CsvImport TestHistoryImport::importFile(const ImportOrder& order)
{
    m_errors.clear();
    m_notices.clear();
    auto historian = Historian::open(folder());
    CsvImport done = importCsv(order, *historian, {}, {}, m_errors, m_notices);
    m_counts = historian->counts();
    const base::Done closed = historian->close();
    if (!closed) m_errors.push_back(closed.error());
    return done;
}

std::string TestHistoryImport::exported(std::vector<std::string> names)
{
    auto reader = HistoryReader::open(folder());
    ExportOrder order{{}, std::numeric_limits<std::int64_t>::min() / 2, std::numeric_limits<std::int64_t>::max() / 2};
    if (names.empty()) order.tags = *reader->tags();
    for (const std::string& name : names) order.tags.push_back(**reader->find(name));
    std::string text;
    const auto samples = exportCsv(*reader, order,
                                   [&](std::string_view piece) {
                                       text += piece;
                                       return true;
                                   },
                                   {});
    return samples ? text : samples.error().what.text();
}

void TestHistoryImport::givesBackWhatWasImported()
{
    // More rows than one piece of an export holds.
    std::string text = "time,pH [1],glucose [g/L]\n";
    for (int i = 0; i < 40'000; ++i)
        text += base::writeInstant({1'772'352'000'000'000 + i * 1'500'000LL}) + "," +
                std::to_string(6 + (i * 37 % 211)) + ".25," + (i % 3 == 0 ? "0.1" : "") + "\n";
    const CsvImport done = import(text);
    QVERIFY(m_errors.empty() && m_notices.empty());
    QCOMPARE(done.samples, 40'000 + 13'334);
    QCOMPARE(exported({"pH", "glucose"}), text);
}

void TestHistoryImport::keepsWhenLateSamplesBecameKnown()
{
    const std::string text = "time,glucose [g/L],glucose.reported\n"
                             "2026-03-01T08:00:00Z,4.2,2026-03-01T11:30:00Z\n"
                             "2026-03-02T08:00:00Z,3.9,2026-03-02T08:00:00Z\n";
    import(text);
    QVERIFY(m_errors.empty());
    QCOMPARE(exported(), text);
}

void TestHistoryImport::takesNothingTwice()
{
    const std::string text = "time [h],a,b\n0,1,2\n1,3,4\n";
    import(text);
    QCOMPARE(m_counts.duplicates, 0);
    import(text);
    QCOMPARE(m_counts.duplicates, 4);
    // A corrected value takes the place of the older one.
    import("time [h],a,b\n1,3.5,4\n");
    QCOMPARE(exported(), std::string("time,a,b\n1970-01-01T00:00:00Z,1,2\n1970-01-01T01:00:00Z,3.5,4\n"));
}

void TestHistoryImport::saysWhatItCannotRead()
{
    const CsvImport done = import("time [h],a\n0,1\n1,what\n2,3\n");
    QVERIFY(m_errors.empty());
    QCOMPARE(done.samples, 2);
    QCOMPARE(m_notices.size(), std::size_t(1));
    import("no table at all\n");
    QVERIFY(!m_errors.empty());
}

void TestHistoryImport::writesTheQualityOfWhatIsNotGood()
{
    auto historian = Historian::open(folder());
    const std::int64_t tag = *historian->tag({.source = "src-1", .name = "pH", .label = {}, .unit = "1"});
    const std::vector<Point> points = {{1'000'000, 1'000'000, 7.0, connect::status::good},
                                       {2'000'000, 2'000'000, 7.1, connect::status::uncertainSensorNotAccurate},
                                       {3'000'000, 3'000'000, std::nan(""), connect::status::badNoCommunication}};
    QVERIFY(historian->append(tag, points).ok() && historian->close().ok());
    QCOMPARE(exported(), std::string("time,pH [1],pH.status\n"
                                     "1970-01-01T00:00:01Z,7,Good\n"
                                     "1970-01-01T00:00:02Z,7.1,UncertainSensorNotAccurate\n"
                                     "1970-01-01T00:00:03Z,,BadNoCommunication\n"));
}

void TestHistoryImport::reportsTagsOfSeveralSourcesApart()
{
    import("time [s],pH\n0,7\n", {}, "src-1");
    import("time [s],pH\n0,6\n", {}, "src-2");
    QCOMPARE(exported(), std::string("time,src-1/pH,src-2/pH\n1970-01-01T00:00:00Z,7,6\n"));
}

void TestHistoryImport::stopsWhenTheReaderOfTheTextHasEnough()
{
    import("time [s],pH\n0,7\n");
    auto reader = HistoryReader::open(folder());
    const auto samples =
        exportCsv(*reader, {*reader->tags(), 0, 10'000'000}, [](std::string_view) { return false; }, {});
    QVERIFY(!samples.ok());
}

void TestHistoryImport::readsTheSheetsOfAWorkbook()
{
    // As libxlsxwriter cannot be given two sheets here, the second is put in alongside.
    const char* const ns = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    const auto sheet = [](const char* value) {
        return std::string("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>time [h]</t></is></c><c "
                           "t=\"inlineStr\"><is><t>pH [1]</t></is></c></row><row><c><v>0</v></c><c><v>") +
               value +
               "</v></c></row><row><c><v>1</v></c><c "
               "t=\"inlineStr\"><is><t>what</t></is></c></row></sheetData></worksheet>";
    };
    QVERIFY(support::writeZip(
        at("two.xlsx"),
        {{"xl/workbook.xml", std::string("<workbook ") + ns +
                                 "><sheets><sheet name=\"Run 1\" r:id=\"a\"/><sheet name=\"Run 2\" r:id=\"b\"/>"
                                 "</sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"worksheets/1.xml\"/>"
                                        "<Relationship Id=\"b\" Target=\"worksheets/2.xml\"/></Relationships>"},
         {"xl/worksheets/1.xml", sheet("7.1")},
         {"xl/worksheets/2.xml", sheet("6.9")}}));
    const CsvImport first = importFile({.path = at("two.xlsx"), .sheet = "Run 1", .source = "one"});
    QVERIFY2(m_errors.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(first.samples, 1);
    QVERIFY(first.understood.front().text().find("“Run 1” is read; the sheets of the workbook are Run 1, Run 2") !=
            std::string::npos);
    QCOMPARE(m_notices.size(), std::size_t(1)); // by the number of its row
    QVERIFY2(m_notices[0].what.text().find("line 3, column 2") != std::string::npos, m_notices[0].what.text().c_str());
    importFile({.path = at("two.xlsx"), .sheet = "Run 2", .source = "two"});
    QCOMPARE(exported(), std::string("time,one/pH [1],two/pH [1]\n1970-01-01T00:00:00Z,7.1,6.9\n"));
    // Without a name, those with the same columns are read together.
    const CsvImport both = importFile({.path = at("two.xlsx"), .source = "both"});
    QVERIFY2(m_errors.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(both.understood.front().text(), std::string("The sheets “Run 1”, “Run 2” are read together."));
    QCOMPARE(exported({"both/Run 1.pH", "both/Run 2.pH"}),
             std::string("time,Run 1.pH [1],Run 2.pH [1]\n1970-01-01T00:00:00Z,7.1,6.9\n"));
    QVERIFY(m_notices.size() == 2 && m_notices[1].where == "two.xlsx: Run 2:3");
}

void TestHistoryImport::readsLikeSheetsTogether()
{
    using Rows = std::vector<std::vector<support::Cell>>;
    const Rows one{{"time [h]", "pH"}, {0.0, 7.5}, {1.0, 7.25}};
    QVERIFY(support::writeWorkbook(at("like.xlsx"), one, "R1", Rows{{"who", "what"}, {"me", "this"}}, "Notes"));
    QCOMPARE(importFile({.path = at("like.xlsx")}).understood.front().text(),
             std::string("The sheet “R1” is read; the sheets of the workbook are R1, Notes."));
    QVERIFY(support::writeWorkbook(at("like.xlsx"), one, "R1", Rows{{"time [h]", "pH"}, {0.5, 6.5}}, "R2"));
    const CsvImport both = importFile({.path = at("like.xlsx")});
    QVERIFY2(m_errors.empty() && m_notices.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(both.understood.front().text(), std::string("The sheets “R1”, “R2” are read together."));
    QCOMPARE(exported({"R1.pH", "R2.pH"}),
             std::string("time,R1.pH,R2.pH\n1970-01-01T00:00:00Z,7.5,\n1970-01-01T00:30:00Z,,6.5\n"
                         "1970-01-01T01:00:00Z,7.25,\n"));
    // Several tables in one sheet.
    QVERIFY(support::writeWorkbook(at("like.xlsx"),
                                   Rows{{"A"}, {"time [h]", "x"}, {0.0, 1.0}, {"B"}, {"time [h]", "x"}, {0.0, 2.0}}));
    importFile({.path = at("like.xlsx")});
    QCOMPARE(exported({"A.x", "B.x"}), std::string("time,A.x,B.x\n1970-01-01T00:00:00Z,1,2\n"));
}

// A cover sheet comes first.
void TestHistoryImport::readsTheSheetThatHasATime()
{
    using Rows = std::vector<std::vector<support::Cell>>;
    const Rows cover{{"Name", "Goal", "Remark"}, {"Run 1", "Data", "ok"}, {"Run 2", "Data", "ok"}};
    const Rows run{{"Operator", "A. B."}, {"Time [h]", "c [g/L]"}, {0.0, 5.0}, {1.0, 4.5}};
    QVERIFY(support::writeWorkbook(at("cover.xlsx"), cover, "Info", run, "Run 1"));
    const CsvImport read = importFile({.path = at("cover.xlsx")});
    QVERIFY2(m_errors.empty() && m_notices.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(read.understood.front().text(),
             std::string("The sheet “Run 1” is read; the sheets of the workbook are Info, Run 1."));
    QCOMPARE(exported(), std::string("time,c [g/L]\n1970-01-01T00:00:00Z,5\n1970-01-01T01:00:00Z,4.5\n"));
}

// Sections of one kind side by side, and one that is named.
void TestHistoryImport::readsTheTableOfAFile()
{
    const std::string text = "[Info]\nName;Value;Unit\nA;1;x\n\n"
                             "[T1]\nTimestamp;U1.pH1;U1.T1 [°C]\n2026-03-01 08:00;7.1;37\n2026-03-01 08:01;7.2;37\n\n"
                             "[T2]\nTimestamp;U2.pH2;U2.T2 [°C]\n2026-03-01 08:00;6.1;36\n2026-03-01 08:01;6.2;36\n";
    base::CsvOptions options;
    options.zone = base::Zone();
    options.table = "T2";
    import(text, options, "second");
    QVERIFY2(m_errors.empty() && m_notices.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(exported({"second/U2.pH2"}),
             std::string("time,U2.pH2\n2026-03-01T08:00:00Z,6.1\n2026-03-01T08:01:00Z,6.2\n"));
    options.table.clear();
    QCOMPARE(import(text, options, "all").samples, 8);
    QVERIFY2(m_errors.empty() && m_notices.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(exported({"all/U1.pH1", "all/U2.pH2"}),
             std::string("time,U1.pH1,U2.pH2\n2026-03-01T08:00:00Z,7.1,6.1\n2026-03-01T08:01:00Z,7.2,6.2\n"));
    // One of those that are read together otherwise.
    options.table = "B";
    import("[A]\ntime [h],x\n0,1\n1,2\n\n[B]\ntime [h],x\n0,3\n1,4\n", options, "one");
    QVERIFY2(m_errors.empty() && m_notices.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(exported({"one/x"}), std::string("time,x\n1970-01-01T00:00:00Z,3\n1970-01-01T01:00:00Z,4\n"));
}

// What a person said of a table stands in the trail, whichever table it is.
void TestHistoryImport::reportsWhatAnImportOfTablesChanged()
{
    base::CsvOptions options;
    options.units["x"] = "g/L";
    options.zone = *base::Zone::named("+01:00");
    const CsvImport read = import("A\ntime,x\n2026-03-01 08:00,1\n\nB\ntime,x\n2026-03-01 08:00,2\n", options);
    QVERIFY(m_errors.empty());
    std::string kinds;
    for (const AuditChange& change : readingChanges(read, "in.csv", {}))
        kinds += change.what + " " + change.after + "\n";
    QVERIFY2(
        kinds.starts_with("import_unit_changed g/L\nimport_unit_changed g/L\nimport_time_changed column time, dates "
                          "without a zone in "),
        kinds.c_str());
}

void TestHistoryImport::saysWhatIsWrongWithAWorkbook()
{
    const auto said = [&](const std::string& sheet = {}) {
        importFile({.path = at("bad.xlsx"), .sheet = sheet});
        return m_errors.empty() ? std::string("nothing") : m_errors[0].what.text();
    };
    QVERIFY(support::writeWorkbook(at("bad.xlsx"), {{"time", "a"}, {support::DateCell{46082.5}, 1.0}}));
    QCOMPARE(said(), std::string("nothing")); // dates of a workbook are those of the clock on the wall
    QVERIFY(said("None").find("has no sheet “None”") != std::string::npos);
    std::string name;
    for (const char c : std::string("EncryptedPackage")) name += {c, '\0'};
    // The name lies across two of the pieces that are read.
    for (const std::size_t before : {std::size_t(1000), std::size_t(65'536 - 10)}) {
        std::ofstream(at("bad.xlsx")) << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" << std::string(before, 'x') << name;
        QVERIFY2(said().find("password") != std::string::npos, said().c_str());
    }
    std::ofstream(at("bad.xlsx")) << "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" << std::string(100'000, 'x');
    QVERIFY(said().find("before 2007") != std::string::npos);
    std::ofstream(at("bad.xlsx")) << "PK\x03\x04 and no more";
    QVERIFY2(said().find("cannot be read") != std::string::npos, said().c_str());
    QVERIFY(support::writeZip(at("bad.xlsx"), {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}));
    QVERIFY(said().find("an XLSX workbook") != std::string::npos);
    std::ofstream(at("bad.xlsx")) << "time [h],a\n0,1\n";
    QVERIFY(said("Run").find("is not a workbook") != std::string::npos);
    QCOMPARE(said(), std::string("nothing"));
}

void TestHistoryImport::givesAWorkbookBackAsItWas()
{
    const std::string text = "time,pH [1],glucose [g/L],glucose.reported\n"
                             "2026-03-01T08:00:00.125Z,7.1,4.2,2026-03-01T11:30:00Z\n"
                             "2026-03-01T09:00:00Z,7.0000000001,,\n"
                             "2026-03-02T08:00:00Z,-1e-300,3.9,2026-03-02T08:00:00Z\n";
    import(text);
    QVERIFY(m_errors.empty());
    auto reader = HistoryReader::open(folder());
    // A program of the desktop prints numbers in the language of the desktop.
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, "de_DE.UTF-8");
    const auto samples = exportXlsx(*reader, {*reader->tags(), 0, 4'000'000'000'000'000}, at("out.xlsx"), "1.2.3", {});
    std::setlocale(LC_ALL, before.c_str());
    QVERIFY2(samples.ok(), samples.ok() ? "" : samples.error().what.text().c_str());
    QCOMPARE(*samples, 5);
    auto workbook = base::XlsxReader::open(at("out.xlsx"));
    while (!*workbook->step()) {
    }
    const std::string sheet = workbook->takeCsv();
    QVERIFY2(sheet.starts_with("# Titer 1.2.3\n# Samples from 1970-01-01T00:00:00Z to before "), sheet.c_str());
    QVERIFY2(sheet.find("\n# Times are UTC;") != std::string::npos, sheet.c_str());
    QVERIFY2(sheet.find("\ntime [UTC],glucose [g/L],glucose.reported,pH [1]\n") != std::string::npos, sheet.c_str());
    const std::string expected = exported();
    const std::unique_ptr<QTemporaryDir> first = std::exchange(m_dir, std::make_unique<QTemporaryDir>());
    importFile({.path = first->filePath("out.xlsx").toStdString()});
    QVERIFY2(m_errors.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(m_notices.size(), std::size_t(0));
    QCOMPARE(exported(), expected);
}

// Gaps stay gaps, by the cause that they had, over a round of export and import in either form.
void TestHistoryImport::givesBackWhatWasNotGood()
{
    using namespace connect::status;
    constexpr std::int64_t begin = 1'772'352'000'000'000, second = 1'000'000;
    constexpr connect::Status unnamed = 0x80AB0000, lost = good | overflow;
    const connect::Status statuses[] = {
        good, badNoCommunication, good, uncertainLastUsable, badSensorFailure, unnamed, lost, bad, good};
    std::vector<Point> points;
    for (std::size_t i = 0; i < std::size(statuses); ++i) {
        // 100 µs and less apart at the end, which no date of a workbook distinguishes.
        const std::int64_t time = i < 5 ? begin + std::int64_t(i) * 60 * second : points.back().time + 7;
        const bool empty = connect::qualityOf(statuses[i]) == connect::Quality::Bad;
        points.push_back(
            {time, time + (i == 2 ? 5 * second + 3 : 0), empty ? std::nan("") : 0.1 + double(i), statuses[i]});
    }
    {
        auto historian = Historian::open(folder());
        const auto number = historian->tag({.source = "src-1", .name = "pH", .unit = "1"});
        const auto text = historian->tag({.source = "src-1", .name = "mode", .kind = connect::TagKind::Text});
        QVERIFY(historian->append(*number, points).ok());
        QVERIFY(historian->append(*text, LongPoint{begin, begin, good, std::string("auto")}).ok());
        QVERIFY(historian->append(*text, LongPoint{begin + second, begin + second, badNoCommunication, std::string()})
                    .ok());
        QVERIFY(historian->append(*text, LongPoint{begin + 2 * second, begin + 2 * second, good, std::string("auto")})
                    .ok());
        QVERIFY(historian->close().ok());
    }
    const std::string before = exported();
    std::ofstream(at("out.csv")) << before;
    {
        auto reader = HistoryReader::open(folder());
        QVERIFY(exportXlsx(*reader, {*reader->tags(), 0, 4'000'000'000'000'000}, at("out.xlsx"), "1", {}).ok());
    }
    for (const char* file : {"out.csv", "out.xlsx"}) {
        QDir(QString::fromStdString(folder())).removeRecursively();
        base::CsvOptions options;
        options.roles["mode"] = {base::CsvColumn::Role::State, {}};
        importFile({at(file), {}, options, "src-1"});
        QVERIFY2(m_errors.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
        auto reader = HistoryReader::open(folder());
        const auto tag = *reader->find("src-1/pH");
        QVERIFY(tag.has_value());
        const auto again = reader->points(tag->id, 0, 4'000'000'000'000'000, 100, {});
        QCOMPARE(again->size(), points.size());
        for (std::size_t i = 0; i < points.size(); ++i)
            QVERIFY2(isSameSample((*again)[i], points[i]), (std::string(file) + std::to_string(i)).c_str());
        QCOMPARE(exported(), before);
    }
}

// Words that others write, and rows before the first that was not good.
void TestHistoryImport::takesQualitiesOfOthers()
{
    std::string text = "time,DO [%],DO.status,door,door.status\n";
    for (int i = 0; i < 12; ++i)
        text += base::writeInstant({1'772'352'000'000'000 + i * 1'000'000LL}) + "," + (i == 5 ? "" : "40") + "," +
                (i < 3    ? ""
                 : i == 5 ? "BAD"
                 : i == 6 ? "Uncertain, Non-Specific"
                 : i == 7 ? "frozen"
                          : "GOOD") +
                "," + (i % 2 ? "open" : "shut") + ",ok\n";
    import(text);
    QVERIFY(m_errors.empty());
    auto reader = HistoryReader::open(folder());
    const auto points = reader->points((*reader->find("DO"))->id, 0, 4'000'000'000'000'000, 100, {});
    QCOMPARE(points->size(), std::size_t(12));
    for (int i = 0; i < 12; ++i) {
        const connect::Status expected = i == 5             ? connect::status::bad
                                         : i == 6 || i == 7 ? connect::status::uncertain
                                                            : connect::status::good;
        QCOMPARE((*points)[std::size_t(i)].status, expected);
    }
    QVERIFY((*reader->find("door.status")).has_value()); // no qualities: states of its own
}

void TestHistoryImport::writesNoFormulas()
{
    auto historian = Historian::open(folder());
    const std::int64_t tag =
        *historian->tag({.source = {}, .name = "=cmd()", .label = {}, .unit = {}, .kind = connect::TagKind::Text});
    const char* const texts[] = {"=1+1", "+1", "-2+3", "@SUM(A1)", "\tx", "http://x", "{=1}", "\xff\x01"};
    for (int i = 0; i < 8; ++i) QVERIFY(historian->append(tag, {i + 1LL, i + 1LL, 0, std::string(texts[i])}).ok());
    QVERIFY(historian->close().ok());
    auto reader = HistoryReader::open(folder());
    QVERIFY(exportXlsx(*reader, {*reader->tags(), 0, 100}, at("out.xlsx"), "1", {}).ok());
    const std::string sheet = support::partOf(at("out.xlsx"), "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.find("=1+1") != std::string::npos);
    for (const char* word : {"<f", "<hyperlink", "t=\"str\""}) QVERIFY2(sheet.find(word) == std::string::npos, word);
}

void TestHistoryImport::leavesAFileThatCannotBeReplaced()
{
    auto historian = Historian::open(folder());
    const std::int64_t tag =
        *historian->tag({.source = {}, .name = "a", .label = {}, .unit = {}, .kind = connect::TagKind::Text});
    QVERIFY(historian->append(tag, {1, 1, 0, std::string(40'000, 'x')}).ok() && historian->close().ok());
    std::ofstream(at("out.xlsx")) << "older";
    auto reader = HistoryReader::open(folder());
    const auto samples = exportXlsx(*reader, {*reader->tags(), 0, 100}, at("out.xlsx"), "1", {});
    QVERIFY(!samples.ok());
    QVERIFY2(samples.error().what.text().find("longer than the maximum of a cell") != std::string::npos,
             samples.error().what.text().c_str());
    QVERIFY(!exportXlsx(*reader, {*reader->tags(), 0, 100}, at("none/out.xlsx"), "1", {}).ok());
    std::string still;
    std::ifstream(at("out.xlsx")) >> still;
    QCOMPARE(still, std::string("older"));
    QCOMPARE(QDir(m_dir->path()).entryList({"*.part"}).size(), 0);
}

std::vector<Correction> TestHistoryImport::corrections(std::int64_t from, std::int64_t to)
{
    auto reader = HistoryReader::open(folder());
    std::vector<Correction> all;
    const auto tags = reader->tags();
    for (const HistoryTag& tag : *tags) {
        const auto take = [&](const Correction& one) {
            all.push_back(one);
            return true;
        };
        if (!reader->corrections(tag.id, from, to, take).ok()) return {};
    }
    return all;
}

void TestHistoryImport::listsWhatWasCorrected()
{
    std::string text = "time [s],a\n";
    for (int i = 0; i < 20'000; ++i) text += std::to_string(i) + "," + std::to_string(i % 100) + "\n";
    import(text);
    QCOMPARE(corrections().size(), std::size_t(0));
    // Once corrected, and between samples; twice corrected; back to what it was.
    const CsvImport second = import("time [s],a\n10,1000\n10.5,1\n7000,2000\n15000,3000\n");
    QCOMPARE(m_counts.corrected, 3);
    QCOMPARE(second.replaced.size(), std::size_t(1));
    QCOMPARE(second.replaced[0].count, 3);
    import("time [s],a\n7000,2001\n15000,0\n");
    QCOMPARE(m_counts.corrected, 2);
    import("time [s],a\n15000,0\n");
    QCOMPARE(m_counts.corrected, 0);
    const std::vector<Correction> all = corrections();
    const std::vector<std::array<double, 3>> expected = {
        {10, 10, 1000}, {7000, 0, 2000}, {7000, 2000, 2001}, {15000, 0, 3000}, {15000, 3000, 0}};
    QCOMPARE(all.size(), expected.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QCOMPARE(double(all[i].after.time) * 1e-6, expected[i][0]);
        QCOMPARE(all[i].before.value, expected[i][1]);
        QCOMPARE(all[i].after.value, expected[i][2]);
    }
    QCOMPARE(corrections(7'000'000'000, 7'000'000'001).size(), std::size_t(2));
    QCOMPARE(corrections(7'000'000'001, 15'000'000'000).size(), std::size_t(0));
}

void TestHistoryImport::listsWhatWasCorrectedWhileItWasOpen()
{
    auto historian = Historian::open(folder());
    const std::int64_t tag = *historian->tag({.source = "s", .name = "a", .label = {}, .unit = "1"});
    for (int i = 1; i <= 3; ++i) {
        const Point points[] = {{1'000'000, 1'000'000, double(i), 0}, {2'000'000 + i, 2'000'000 + i, 5.0, 0}};
        QVERIFY(historian->append(tag, points).ok() && historian->commit(10'000'000).ok());
    }
    const std::vector<Correction> open = corrections();
    QVERIFY(historian->close().ok());
    const std::vector<Correction> sealed = corrections();
    for (const auto& all : {open, sealed}) {
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].before.value, 1.0);
        QCOMPARE(all[0].after.value, 2.0);
        QCOMPARE(all[1].before.value, 2.0);
        QCOMPARE(all[1].after.value, 3.0);
    }
}

void TestHistoryImport::reportsWhatAnImportChanged()
{
    const auto changes = [&](const std::string& text, const base::CsvOptions& options = {}) {
        std::ofstream(at("in.csv")) << text;
        std::vector<std::string> reported;
        const ImportOrder order{at("in.csv"), {}, options, {}, [&](const CsvImport& understood) {
                                    for (const AuditChange& c : readingChanges(understood, "in.csv", "typing error"))
                                        reported.push_back(c.what + " " + c.place + ": " + c.before + " > " + c.after +
                                                           " (" + c.reason + ")");
                                    return base::done();
                                }};
        importFile(order);
        return reported;
    };
    using Reported = std::vector<std::string>;
    base::CsvOptions named, zoned;
    named.names = {"time [h]", "a"};
    named.units = {{"a", "g/L"}};
    zoned.timeColumn = "time";
    zoned.timeUnit = "+01:00";
    QCOMPARE(changes("time [h],a [g/L]\n1,2\n"), Reported());
    QVERIFY(m_errors.empty());
    const std::string in = "history/imports/in.csv/";
    QCOMPARE(changes("time [h],x\n1,2\n", named),
             (Reported{"import_name_changed " + in + "column 2: x > a (typing error)",
                       "import_unit_changed " + in + "column 2:  > g/L (typing error)"}));
    QCOMPARE(changes("time,a [g/L]\n2026-03-01 08:00,2\n", zoned),
             (Reported{"import_time_changed " + in + "time: column time, dates without a zone in " +
                       base::Zone::named({}).value().name() +
                       " > column time, dates without a zone in +01:00 (typing error)"}));
    // Another unit of the same kind is converted; one of another kind is refused.
    QCOMPARE(changes("time [h],a [mg/L]\n2,2000\n"), Reported());
    QVERIFY(m_errors.empty());
    QVERIFY2(exported({"a"}).find("\n1970-01-01T02:00:00Z,2\n") != std::string::npos, exported({"a"}).c_str());
    (void)changes("time [h],a [°C]\n2,2\n");
    QCOMPARE(m_errors.size(), std::size_t(1));
    // A tag that had none gets the unit that the file states.
    QCOMPARE(changes("time [h],b\n2,2\n"), Reported());
    QCOMPARE(changes("time [h],b [mg/L]\n3,2\n"), (Reported{"tag_unit_changed history/b:  > mg/L (typing error)"}));
}

void TestHistoryImport::storesNothingThatTheTrailDoesNotTake()
{
    std::ofstream(at("in.csv")) << "time [h],a\n1,2\n";
    importFile({at("in.csv"), {}, {}, {}, [](const CsvImport&) {
                    return base::Done(base::Error{base::Code::Io, "trail", base::say("No room.")});
                }});
    QCOMPARE(m_errors.size(), std::size_t(1));
    QCOMPARE(HistoryReader::open(folder())->tags()->size(), std::size_t(0));
}

// Wider than what goes together, with names that occur twice, and some corrected values in the second file.
void TestHistoryImport::takesThousandsOfColumns()
{
    constexpr int columns = 3000;
    const std::string longName(300, 'x'); // so that the names alone fill more than is looked at of other files
    const auto table = [&](double changed) {
        std::string text = "time", first = "2026-01-01T00:00:00Z", second = "2026-01-01T00:01:00Z";
        for (int i = 0; i < columns; ++i) {
            text += i == 1     ? ",t0 [g/L]"
                    : i > 2000 ? "," + longName + std::to_string(i) + " [g/L]"
                               : ",t" + std::to_string(i) + " [g/L]";
            first += "," + std::to_string(i);
            second += i % 1000 == 7 ? "," + std::to_string(changed) : "," + std::to_string(2 * i);
        }
        return text + "\n" + first + "\n" + second + "\n";
    };
    const CsvImport first = import(table(0.5));
    QVERIFY2(m_errors.empty(), m_errors.empty() ? "" : m_errors[0].what.text().c_str());
    QCOMPARE(first.samples, 2 * columns);
    QCOMPARE(m_counts.kept, 2 * columns);
    QCOMPARE(first.tags.size(), std::size_t(columns));
    QCOMPARE(first.tags[1].name, std::string("t0 (2)"));
    const CsvImport second = import(table(0.75));
    QCOMPARE(m_counts.corrected, 3);
    QCOMPARE(m_counts.duplicates, 2 * columns - 3);
    QCOMPARE(second.replaced.size(), std::size_t(3));
    QCOMPARE(second.replaced[1].tag.name, std::string("t1007"));
    auto reader = HistoryReader::open(folder());
    const auto tag = reader->find(longName + "2999");
    QVERIFY(tag && *tag);
    const auto points = reader->points((*tag)->id, 0, 4'000'000'000'000'000, 10);
    QCOMPARE(points->size(), std::size_t(2));
    QCOMPARE(points->at(1).value, 5998.0);
    QCOMPARE(reader->points((*reader->find("t1007"))->id, 0, 4'000'000'000'000'000, 10)->at(1).value, 0.75);
}

void TestHistoryImport::leavesTheRestWhereItIsStopped()
{
    std::ofstream(at("in.csv")) << "time,pH\n2026-01-01T00:00:00Z,7\n2026-01-01T00:01:00Z,7.1\n";
    std::stop_source stop;
    auto historian = Historian::open(folder());
    const ImportOrder order{.path = at("in.csv"),
                            .rows = [&](const base::CsvLayout&, const base::CsvChunk&) { stop.request_stop(); }};
    const CsvImport done = importCsv(order, *historian, {}, stop.get_token(), m_errors, m_notices);
    QVERIFY(m_errors.empty());
    QVERIFY(done.summary.stopped);
    QCOMPARE(done.samples, 0);
    QCOMPARE(historian->counts().kept, 0);
}

TITER_TEST(TestHistoryImport)

} // namespace tst_history_import

#include "tst_history_import.moc"
