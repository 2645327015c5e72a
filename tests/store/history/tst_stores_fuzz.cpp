// Stores and projects with seeded damage: opening, reading and verifying them always returns, and what is read is what was written.
// Half a second each; a minute each where TITER_LONG is set.
#include "core/base/math/random.h"
#include "core/store/history/conditions.h"
#include "core/store/history/history_verify.h"
#include "core/store/history/intervals.h"
#include "core/store/project_file.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

namespace tst_stores_fuzz {

using namespace titer::store;
using namespace titer::support;
using titer::base::Random;
using titer::base::Result;
namespace fs = std::filesystem;
namespace status = titer::connect::status;

namespace {

bool isTimeLeft(const QElapsedTimer& clock, qint64 milliseconds)
{
    return clock.elapsed() < (qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : milliseconds);
}

// Bytes that are changed, cut off, zeroed, doubled or moved, as disks and people do it.
void damage(const std::string& path, Random& random)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const auto below = [&random](qsizetype n) {
        return qsizetype(random.index(std::uint64_t(std::max<qsizetype>(n, 1))));
    };
    const qsizetype edits = 1 + below(4);
    for (qsizetype i = 0; i < edits && !bytes.isEmpty(); ++i) {
        const qsizetype at = below(bytes.size()), length = std::min(1 + below(300), bytes.size() - at);
        switch (random.index(8)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.replace(at, length, QByteArray(length, '\0'));
            break;
        case 2: {
            const qsizetype page = at / 8192 * 8192;
            bytes.replace(page, std::min<qsizetype>(8192, bytes.size() - page), bytes.mid(below(bytes.size()), 8192));
            break;
        }
        case 3:
            bytes[below(200)] = char(random.bits()); // the head of the file
            break;
        default: // a bit or a byte
            bytes[at] = random.index(2) ? char(bytes[at] ^ (1 << random.index(8))) : char(random.bits());
        }
    }
    file.resize(0);
    file.seek(0);
    file.write(bytes);
}

// Two tags of numbers, one of texts, of all that a segment has: runs, rollups, corrections, a tail and a log.
bool makeRichStore(const std::string& folder)
{
    const std::string made = folder + ".open";
    {
        HistoryLimits limits;
        limits.chunk = 20;
        limits.slack = 10;
        limits.logRows = 4;
        Result<Historian> historian = Historian::open(made, limits);
        if (!historian) return false;
        for (const char* name : {"a", "b"}) {
            const std::int64_t tag = *historian->tag(tagNamed(name));
            if (!historian->import(tag, someOf(tag, 0, 1000))) return false;
        }
        HistoryTag text = tagNamed("step");
        text.kind = titer::connect::TagKind::Text;
        const std::int64_t step = *historian->tag(text);
        for (int i = 0; i < 20; ++i)
            if (!historian->append(step,
                                   LongPoint{start + i * second, start, status::good, "step " + std::to_string(i)}))
                return false;
        for (int i = 1000; i < 1045; i += 5)
            if (!historian->append(1, someOf(1, i, i + 5)) || !historian->commit(start + i * second)) return false;
        fs::create_directories(folder); // as it lies while it is recorded, log files in the databases
        for (const char* name : {"index.db", "segment-0001.db", "segment-0002.db"})
            if (fs::exists(made + "/" + name) &&
                !Database::open(made + "/" + name, Database::Mode::Read)->copyTo(folder + "/" + name))
                return false;
    }
    return true;
}

// A sample that was never written; empty where there is none. Bad ones without value stand for what is missing.
std::string whatIsInvented(HistoryReader& reader, std::int64_t tag)
{
    const Result<std::vector<Point>> points = reader.points(tag, -always, always, 100'000);
    if (!points) return {};
    for (const Point& point : *points) {
        const std::int64_t i = (point.time - start) / second;
        if (point.time != start + i * second || i < 0 || i >= 1045 || point.value != valueAt(tag, i) ||
            point.status != status::good)
            return "tag " + std::to_string(tag) + ", sample " + std::to_string(i);
    }
    const Result<std::vector<Column>> columns = reader.columns(tag, start - 50 * second, start + 1100 * second, 23);
    if (!columns) return {};
    for (const Column& column : *columns)
        if (column.count > 51 || column.min < 0.0 || column.max >= 100.0 || column.good > 1.0 + 1e-9)
            return "tag " + std::to_string(tag) + ", column at " + std::to_string((column.t0 - start) / second);
    return {};
}

std::string whatIsInventedOfTexts(HistoryReader& reader, std::int64_t tag)
{
    const Result<std::vector<LongPoint>> texts = reader.longPoints(tag, -always, always, 1000);
    if (!texts) return {};
    for (const LongPoint& point : *texts) {
        const std::string* text = std::get_if<std::string>(&point.value);
        if (!text || *text != "step " + std::to_string((point.time - start) / second))
            return "a name in quotation marks";
    }
    return {};
}

} // namespace

class TestStoresFuzz : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void damagedSegmentsInventNothing();
    void damagedIndexesInventNothing();
    void damagedProjectsAreRefusedOrRead();

private:
    std::string at(const char* name) const { return m_dir.filePath(name).toStdString(); }
    std::string readAll(const std::string& folder);
    QTemporaryDir m_dir;
};

void TestStoresFuzz::initTestCase()
{
    QVERIFY(makeRichStore(at("whole.history")));
    HistoryReader reader = *HistoryReader::open(at("whole.history"));
    QCOMPARE(reader.points(1, 0, always, 5000)->size(), std::size_t(1045));
    QCOMPARE(readAll(at("whole.history")), std::string());
}

// By the names of the tags: nothing may stand under a name that is not its own.
std::string TestStoresFuzz::readAll(const std::string& folder)
{
    (void)verifyHistory(folder);
    Result<HistoryReader> reader = HistoryReader::open(folder);
    if (!reader) return {};
    const Result<std::vector<HistoryTag>> tags = reader->tags();
    if (!tags) return {};
    for (const HistoryTag& tag : *tags) {
        (void)reader->extent(tag.id);
        (void)reader->latest(tag.id);
        (void)reader->latestLong(tag.id);
        (void)reader->corrections(tag.id, -always, always, [](const Correction&) { return true; });
        std::string invented;
        if (tag.name == "a") invented = whatIsInvented(*reader, 1);
        if (tag.name == "b") invented = whatIsInvented(*reader, 2);
        if (tag.name == "step") invented = whatIsInventedOfTexts(*reader, 3);
        if (!invented.empty()) return invented;
    }
    (void)reader->gaps(-always, always);
    (void)reader->lastSession();
    return {};
}

void TestStoresFuzz::damagedSegmentsInventNothing()
{
    Random random(1, "segments");
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    for (; isTimeLeft(clock, 500) || rounds < 4; ++rounds) {
        fs::remove_all(at("x.history"));
        fs::copy(at("whole.history"), at("x.history"));
        const char* const names[] = {"segment-0001.db", "segment-0002.db"};
        damage(at("x.history") + "/" + names[random.index(2)], random);
        const std::string before = readAll(at("x.history"));
        QVERIFY2(before.empty(), ("round " + std::to_string(rounds) + ": " + before).c_str());
        if (Result<Historian> historian = Historian::open(at("x.history"))) {
            const std::string after = readAll(at("x.history"));
            QVERIFY2(after.empty(), ("round " + std::to_string(rounds) + ", recorded on: " + after).c_str());
            QVERIFY(historian->append(1, someOf(1, 1045, 1045)));
            (void)historian->close();
        }
    }
    QVERIFY(rounds > 3);
}

void TestStoresFuzz::damagedIndexesInventNothing()
{
    Random random(2, "indexes");
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    for (; isTimeLeft(clock, 500) || rounds < 4; ++rounds) {
        fs::remove_all(at("x.history"));
        fs::copy(at("whole.history"), at("x.history"));
        damage(at("x.history") + "/index.db", random);
        (void)verifyHistory(at("x.history"));
        if (Result<Intervals> intervals = Intervals::open(at("x.history"), Database::Mode::Read))
            (void)intervals->between(-always, always);
        if (Result<Conditions> conditions = Conditions::open(at("x.history"), Database::Mode::Read))
            (void)conditions->list();
        // A name in the index has no proof. Where the pages or tables are damaged it is rebuilt.
        const Result<Historian> historian = Historian::open(at("x.history"));
        Result<HistoryReader> reader = HistoryReader::open(at("x.history"));
        if (!historian || !reader) continue;
        for (const std::int64_t tag : {1, 2}) {
            const std::string invented = whatIsInvented(*reader, tag);
            QVERIFY2(invented.empty(), ("round " + std::to_string(rounds) + ": " + invented).c_str());
        }
    }
    QVERIFY(rounds > 3);
}

void TestStoresFuzz::damagedProjectsAreRefusedOrRead()
{
    {
        ProjectFile project = *ProjectFile::create(at("whole.titer"), R"({"format": "titer.plant/1"})");
        QVERIFY(project.addNote("n1", "a note").ok());
        for (int i = 0; i < 20; ++i)
            QVERIFY(project.setSetting("key " + std::to_string(i), std::string(300, char('a' + i))).ok());
        QVERIFY(project.addVersion("first").ok());
        QVERIFY(project.close().ok());
    }
    Random random(3, "projects");
    QElapsedTimer clock;
    clock.start();
    int rounds = 0;
    const int least = qEnvironmentVariableIsSet("TITER_LONG") ? 1000 : 4;
    for (; isTimeLeft(clock, 500) || rounds < least; ++rounds) {
        fs::copy_file(at("whole.titer"), at("x.titer"), fs::copy_options::overwrite_existing);
        damage(at("x.titer"), random);
        for (const Access access : {Access::Read, Access::Write}) {
            Result<ProjectFile> project = ProjectFile::open(at("x.titer"), access);
            if (!project) {
                QVERIFY(!project.error().what.text().empty());
                continue;
            }
            (void)project->plant();
            (void)project->versions();
            (void)project->runs();
            (void)project->notes();
            (void)project->recordings();
            (void)project->sources();
            (void)project->pools();
            (void)project->auditTrail();
            (void)project->setting("key 3");
            if (access == Access::Write) (void)project->savePlant(R"({"format": "titer.plant/1", "units": []})");
            (void)project->close();
        }
        (void)AuditTrail::ofProject(at("x.titer")).verify();
    }
    qInfo("%d damaged projects", rounds);
}

TITER_TEST(TestStoresFuzz)

} // namespace tst_stores_fuzz

#include "tst_stores_fuzz.moc"
