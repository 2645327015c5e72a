// A store as a SQLite file for others: what its views say, and that it is there as a whole or not at all.
#include "core/store/history/exchange/publish.h"
#include "core/store/history/historian.h"
#include "core/store/history/intervals.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <filesystem>
#include <fstream>

namespace tst_publish {

using namespace titer::store;
using namespace titer::support;
using titer::base::Result;
namespace fs = std::filesystem;
namespace status = titer::connect::status;

namespace {

PublishOrder everything(const std::string& folder)
{
    return {folder, -always / 2, always / 2};
}

// The rows of a view, each as its columns with blanks between: Titer itself opens no views of a file.
std::vector<std::string> rowsOf(const std::string& path, const std::string& view, int columns)
{
    Result<Database> file = Database::open(path, Database::Mode::Read);
    const Result<std::string> sql =
        file ? file->text("SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = '" + view + "'") : file.error();
    std::vector<std::string> rows;
    if (!sql || sql->find(" AS ") == std::string::npos) return rows;
    Result<Statement> query = file->prepare(sql->substr(sql->find(" AS ") + 4));
    if (!query) return {query.error().what.text()};
    while (*query->step()) {
        std::string row;
        for (int i = 0; i < columns; ++i)
            row += (i > 0 ? " " : "") + (query->isNull(i) ? std::string("-") : query->text(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class PublishTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::string m_folder, m_file;

    Result<std::int64_t> publish(std::stop_token stop = {})
    {
        Result<HistoryReader> reader = HistoryReader::open(m_folder);
        if (!reader) return reader.error();
        return publishHistory(*reader, everything(m_folder), m_file, stop);
    }

private slots:
    void init()
    {
        m_folder = m_dir.filePath("plant.history").toStdString();
        m_file = m_dir.filePath("plant.sqlite").toStdString();
        fs::remove_all(m_folder);
        fs::remove(m_file);
        Historian historian = *Historian::open(m_folder);
        const HistoryTag temperature{.source = "src-1", .name = "T", .label = "Jacket", .unit = "°C"};
        const HistoryTag phase{
            .source = "src-1", .name = "phase", .label = {}, .unit = {}, .kind = titer::connect::TagKind::Text};
        const std::int64_t tag = *historian.tag(temperature), text = *historian.tag(phase);
        const Point points[] = {{start, start, 37.0, status::good},
                                {start + 250'000, start + second, 36.5, status::uncertain},
                                {start + second, start + second, NAN, status::bad},
                                {-1'500'000, -1'500'000, 20.0, status::good}};
        QVERIFY(historian.append(tag, points));
        QVERIFY(historian.append(text, LongPoint{start, start, status::good, std::string("growth")}));
        QVERIFY(historian.addGap({0, "src-1", tag, start + second, start + 2 * second,
                                  titer::connect::Gap::Cause::Disconnected, -1, "plug"}));
        QVERIFY(historian.commit(start + second) && historian.close());
    }

    void saysWhatTheStoreHolds()
    {
        QCOMPARE(*publish(), std::int64_t(5));
        const std::vector<std::string> samples = rowsOf(m_file, "samples", 10);
        QCOMPARE(samples.size(), std::size_t(4));
        QCOMPARE(samples[0], std::string("src-1/T 1969-12-31T23:59:58.500000Z 20.0 °C 293.15 K 20.0 °C good 0"));
        QCOMPARE(samples[1], std::string("src-1/T 2026-05-28T20:26:40.000000Z 37.0 °C 310.15 K 37.0 °C good 0"));
        QVERIFY2(samples[2].find(".250000Z 36.5 °C 309.65 K 36.5 °C uncertain 1073741824") != std::string::npos,
                 samples[2].c_str());
        QVERIFY2(samples[3].find(" - °C - K - °C bad ") != std::string::npos, samples[3].c_str());
        QCOMPARE(rowsOf(m_file, "texts", 4),
                 std::vector<std::string>{"src-1/phase 2026-05-28T20:26:40.000000Z growth good"});
        const std::vector<std::string> tags = rowsOf(m_file, "tags", 8);
        QCOMPARE(tags.front(), std::string("src-1/T Jacket number 0 °C K °C 4"));
        QCOMPARE(rowsOf(m_file, "gaps", 7).size(), std::size_t(1));
        QVERIFY(rowsOf(m_file, "gaps", 7)[0].find("2026-05-28T20:26:42.000000Z no connection - plug") !=
                std::string::npos);
        QVERIFY(rowsOf(m_file, "laboratory", 13).empty());
        QVERIFY((fs::status(m_file).permissions() & fs::perms::owner_write) == fs::perms::none);
    }

    void isReplacedAsAWhole()
    {
        QVERIFY(publish().ok());
        Database before = *Database::open(m_file, Database::Mode::Read);
        Statement reading = *before.prepare("SELECT time FROM sample ORDER BY time");
        QVERIFY(*reading.step());
        std::ofstream(m_file + ".part") << "of one that was killed";
        {
            Historian historian = *Historian::open(m_folder);
            const Point more{start + 5 * second, start + 5 * second, 38.0, status::good};
            QVERIFY(historian.append(1, {&more, 1}) && historian.commit(start + 5 * second) && historian.close());
        }
        QCOMPARE(*publish(), std::int64_t(6));
        int rows = 1;
        while (*reading.step()) ++rows;
        QCOMPARE(rows, 4); // who has the one before open reads that on
        QCOMPARE(rowsOf(m_file, "samples", 1).size(), std::size_t(5));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!publish(stop.get_token()).ok());
        QCOMPARE(rowsOf(m_file, "samples", 1).size(), std::size_t(5));
        QVERIFY(!fs::exists(m_file + ".part"));
    }
};

TITER_TEST(PublishTest)

} // namespace tst_publish

#include "tst_publish.moc"
