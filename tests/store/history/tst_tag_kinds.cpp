// A name holds values of one kind: what would hide numbers behind texts, or texts behind numbers, is refused; a tag without a value may still
// turn out to be of another kind.
#include "core/base/not_available.h"
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

namespace tst_tag_kinds {

using namespace titer;
using namespace titer::store;
using connect::TagKind;

namespace {

constexpr std::int64_t begin = 1'790'000'000'000'000, second = 1'000'000;

HistoryTag line(TagKind kind)
{
    return {.source = "src-1", .name = "line", .label = {}, .unit = {}, .kind = kind};
}

Point at(int i, double value, connect::Status status = connect::status::good)
{
    return {begin + i * second, begin + i * second, value, status};
}

LongPoint textAt(int i, const char* text, connect::Status status = connect::status::good)
{
    return {begin + i * second, begin + i * second, status, std::string(text)};
}

} // namespace

class TestTagKinds : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = m_dir->filePath("plant.history").toStdString();
        open();
    }
    void cleanup() { m_writer.reset(); }

    void aTextHidesNoNumbers_data();
    void aTextHidesNoNumbers();
    void numbersHideNoTexts();
    void aTagWithoutAValueMayTurnOutToBeOfAnotherKind();
    void numbersThatAnOlderTiterHidAreReadAgain();
    void noValueOfAnotherKindIsAppended();
    void anImportHidesNoNumbers();

private:
    void open()
    {
        m_writer.reset();
        auto made = Historian::open(m_folder);
        QVERIFY(made.ok());
        m_writer.emplace(std::move(*made));
    }
    // The kind of the tag that keeps the name from a tag of kind `wanted`.
    std::optional<TagKind> other(TagKind wanted)
    {
        const auto found = m_writer->ofOtherKind("src-1", "line", wanted);
        return found && *found ? std::optional((*found)->kind) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_folder;
    std::optional<Historian> m_writer;
};

// Wherever they stand: in memory, in the log, in chunks.
void TestTagKinds::aTextHidesNoNumbers_data()
{
    QTest::addColumn<int>("depth");
    QTest::addRow("in memory") << 0;
    QTest::addRow("in the log") << 1;
    QTest::addRow("in chunks") << 2;
}

void TestTagKinds::aTextHidesNoNumbers()
{
    QFETCH(int, depth);
    const std::int64_t id = *m_writer->tag(line(TagKind::Number));
    for (int i = 0; i < 50; ++i) {
        const Point point = at(i, i);
        QVERIFY(m_writer->append(id, std::span(&point, 1)).ok());
    }
    if (depth > 0) QVERIFY(m_writer->commit(begin + 60 * second).ok());
    if (depth > 1) open();
    QVERIFY(other(TagKind::Text) == TagKind::Number);
    QVERIFY(other(TagKind::Array) == TagKind::Number);
    QVERIFY(!other(TagKind::Number));
    const auto refused = m_writer->tag(line(TagKind::Text));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().what.text().find("numbers of “line”") != std::string::npos);
    open();
    auto reader = HistoryReader::open(m_folder);
    QVERIFY((*reader->find("src-1/line"))->kind == TagKind::Number);
    QCOMPARE(reader->everyPoint(id, 0, begin * 2)->size(), std::size_t(50));
}

void TestTagKinds::numbersHideNoTexts()
{
    const std::int64_t id = *m_writer->tag(line(TagKind::Text));
    for (int i = 0; i < 40; ++i) QVERIFY(m_writer->append(id, textAt(i, "", connect::status::bad)).ok());
    QVERIFY(!other(TagKind::Number)); // marks alone are no values
    QVERIFY(m_writer->append(id, textAt(50, "Feeding")).ok());
    QVERIFY(other(TagKind::Number) == TagKind::Text);
    open();
    QVERIFY(other(TagKind::Number) == TagKind::Text);
    QVERIFY(!m_writer->tag(line(TagKind::Number)).ok());
}

// As OPC UA, which learns the types of its nodes once it is connected.
void TestTagKinds::aTagWithoutAValueMayTurnOutToBeOfAnotherKind()
{
    const std::int64_t id = *m_writer->tag(line(TagKind::Number));
    const Point mark = at(0, base::notAvailable, connect::status::badNoCommunication);
    QVERIFY(m_writer->append(id, std::span(&mark, 1)).ok());
    open();
    QVERIFY(!other(TagKind::Text));
    QCOMPARE(*m_writer->tag(line(TagKind::Text)), id);
    QVERIFY(m_writer->append(id, textAt(1, "Feeding")).ok());
    QVERIFY(m_writer->commit(begin + second).ok());
    auto reader = HistoryReader::open(m_folder);
    QVERIFY((*reader->find("src-1/line"))->kind == TagKind::Text);
}

// Which changed the kind of a tag with all that it had.
void TestTagKinds::numbersThatAnOlderTiterHidAreReadAgain()
{
    const std::int64_t id = *m_writer->tag(line(TagKind::Number));
    const Point point = at(0, 99.5);
    QVERIFY(m_writer->append(id, std::span(&point, 1)).ok());
    m_writer.reset();
    {
        auto index = HistoryIndex::open(m_folder, Database::Mode::Write);
        QVERIFY(index->database().run("UPDATE tags SET kind = 1").ok());
    }
    open();
    QVERIFY(m_writer->append(id, textAt(1, "offline")).ok());
    QVERIFY(!other(TagKind::Number));
    QCOMPARE(*m_writer->tag(line(TagKind::Number)), id);
    QVERIFY(other(TagKind::Text) == TagKind::Number);
}

// Whoever appends knows the kind of the tag; one that does not is told, and nothing is mixed.
void TestTagKinds::noValueOfAnotherKindIsAppended()
{
    const std::int64_t number = *m_writer->tag(line(TagKind::Number));
    const std::int64_t text =
        *m_writer->tag({.source = "src-1", .name = "state", .label = {}, .unit = {}, .kind = TagKind::Text});
    const Point point = at(0, 7.0);
    QVERIFY(m_writer->append(number, std::span(&point, 1)).ok());
    QVERIFY(m_writer->append(text, textAt(0, "on")).ok());
    const base::Done mixed = m_writer->append(text, std::span(&point, 1));
    QVERIFY(!mixed.ok() && mixed.error().what.text().find("“state”") != std::string::npos);
    QVERIFY(!m_writer->append(number, textAt(1, "off")).ok());
    QVERIFY(m_writer->append(text, std::span<const Point>()).ok());
    QVERIFY(m_writer->commit(begin + second).ok());
    auto reader = HistoryReader::open(m_folder);
    QVERIFY(reader->points(text, 0, begin + 9 * second, 10, {})->empty());
    QCOMPARE(reader->points(number, 0, begin + 9 * second, 10, {})->size(), std::size_t(1));
}

void TestTagKinds::anImportHidesNoNumbers()
{
    const HistoryTag tag{.source = {}, .name = "line", .label = {}, .unit = {}};
    const std::int64_t id = *m_writer->tag(tag);
    const Point point = at(0, 7.0);
    QVERIFY(m_writer->append(id, std::span(&point, 1)).ok());
    const std::string path = m_dir->filePath("line.csv").toStdString();
    std::ofstream(path) << "time,line\n2026-01-01T00:00:00Z,on\n2026-01-01T00:00:01Z,off\n2026-01-01T00:00:02Z,on\n";
    base::Errors errors;
    base::Notices notices;
    ImportOrder order{.path = path};
    order.options.roles.try_emplace("line", base::CsvStatedRole{base::CsvColumn::Role::State, {}});
    (void)importCsv(order, *m_writer, {}, {}, errors, notices);
    QCOMPARE(errors.size(), std::size_t(1));
    const std::string why = errors.front().what.text();
    QVERIFY2(why.find("numbers of “line”") != std::string::npos, why.c_str());
    auto reader = HistoryReader::open(m_folder);
    QVERIFY((*reader->find("line"))->kind == TagKind::Number);
}

TITER_TEST(TestTagKinds)

} // namespace tst_tag_kinds

#include "tst_tag_kinds.moc"
