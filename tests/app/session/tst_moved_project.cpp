// A draft that becomes a project: with what was recorded for it and the tables of its recordings, which the list has once.
#include "app/document/project/drafts.h"
#include "app/live/access/named_files.h"
#include "app/live/recordings/data_recordings.h"
#include "app/session/moved_project.h"
#include "core/solve/catalogue.h"
#include "core/store/history/historian.h"
#include "core/store/history/history_reader.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_moved_project {

using namespace titer;
using namespace titer::app;

namespace {

constexpr int count = 500;

// Values of one tag, a second apart, as a recorder kept them.
bool record(const QString& project)
{
    auto historian = store::Historian::open(store::historyFolder(project.toStdString()));
    if (!historian) return false;
    const auto tag = historian->tag({0, "src-1", "TI-101", {}, "°C", connect::TagKind::Number, false});
    std::vector<store::Point> points;
    for (int i = 0; i < count; ++i) {
        const std::int64_t time = (1'700'000'000 + std::int64_t(i)) * 1'000'000;
        points.push_back({time, time, 37.0 + 0.001 * i, connect::status::good});
    }
    return tag && historian->import(*tag, points) && historian->close();
}

std::int64_t recorded(const QString& project)
{
    auto reader = store::HistoryReader::open(store::historyFolder(project.toStdString()));
    if (!reader) return -1;
    const auto tag = reader->find("src-1/TI-101");
    if (!tag || !*tag) return -1;
    const auto extent = reader->extent((*tag)->id);
    return extent ? extent->count : -1;
}

// A draft with recorded data, and with a recording in a table next to it.
struct Draft {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    DataRecordings recordings{document};
    QString path, table;

    Draft()
    {
        model::Flowsheet plant;
        plant.name = "Moved";
        const bool made = document.newPlant(plant) && document.createDraft();
        path = document.path();
        table = QFileInfo(path).dir().filePath(QStringLiteral("B-0415.csv"));
        QFile file(table);
        if (!made || !record(path) || !file.open(QIODevice::WriteOnly)) qFatal("no draft");
        file.write("time [h],temperature [°C]\n0,36.9\n1,37.0\n2,37.1\n");
        file.close();
        recordings.add({{"file", table.toStdString()}}, "B-0415");
    }
    ~Draft()
    {
        (void)document.closeProject();
        QFile::remove(table);
        QFile::remove(path);
        QDir(historyOf(path)).removeRecursively();
    }
    static QString historyOf(const QString& project)
    {
        return QString::fromStdString(store::historyFolder(project.toStdString()));
    }
    bool isRead() { return recordings.list().front().state == DataRecording::State::Read; }
    bool areAllRead(std::size_t number) const
    {
        return recordings.list().size() == number && std::ranges::all_of(recordings.list(), [](const auto& one) {
                   return one.state == DataRecording::State::Read;
               });
    }
};

} // namespace

class TestMovedProject : public QObject {
    Q_OBJECT

private slots:
    void takesItsDataAndItsTablesAlong()
    {
        Draft draft;
        QTRY_VERIFY(draft.isRead());
        const QString named = draft.folder.filePath("named.titer");
        QVERIFY(moveProject(draft.document, named));
        QCOMPARE(draft.document.path(), named);
        QVERIFY(!QFile::exists(draft.path) && !QFile::exists(Draft::historyOf(draft.path)));
        QCOMPARE(recorded(named), std::int64_t(count));
        // One recording, in its place next to the project.
        const QString table = draft.folder.filePath("B-0415.csv");
        QVERIFY(QFile::exists(table));
        QCOMPARE(draft.recordings.list().size(), std::size_t(1));
        QCOMPARE(draft.recordings.list().front().settings.value("file"), table.toStdString());
        QVERIFY(draft.document.closeProject());
        QVERIFY(draft.document.openProject(named));
        QTRY_VERIFY(draft.recordings.list().size() == 1 && draft.isRead());
    }

    // A file elsewhere that was taken in here is read on the next day as well; no other one is.
    void keepsWhatWasTakenIn()
    {
        Draft draft;
        const std::string outside = draft.folder.filePath("B-0416.csv").toStdString(), foreign = "/elsewhere/other.csv";
        QVERIFY(QFile::copy(draft.table, QString::fromStdString(outside)));
        draft.recordings.add({{"file", outside}}, "B-0416");
        QTRY_VERIFY(draft.areAllRead(2));
        QVERIFY(QDir(draft.folder.path()).mkdir("named"));
        const QString named = draft.folder.filePath("named/a.titer"), copy = draft.folder.filePath("named/b.titer");
        QVERIFY(moveProject(draft.document, named));
        QVERIFY(mayRead(named.toStdString(), outside));
        QVERIFY(!mayRead(named.toStdString(), foreign));
        QVERIFY(!mayRead(draft.path.toStdString(), outside)); // the next draft may have its name
        QVERIFY(draft.document.closeProject());
        QVERIFY(draft.document.openProject(named));
        QTRY_VERIFY(draft.areAllRead(2));
        // A copy may be anybody's.
        QVERIFY(QFile::copy(named, copy));
        QVERIFY(!mayRead(copy.toStdString(), outside));
    }

    // Whoever reads a list when it is told of the new project.
    void mayBeReadWhenTheProjectIsAnother()
    {
        Draft draft;
        const std::string outside = draft.folder.filePath("B-0416.csv").toStdString();
        QVERIFY(QFile::copy(draft.table, QString::fromStdString(outside)));
        QVERIFY(allowReading(draft.path.toStdString(), outside));
        QVERIFY(QDir(draft.folder.path()).mkdir("named"));
        int told = 0, might = 0;
        const auto listening = QObject::connect(&draft.document, &Document::projectChanged, &draft.document, [&] {
            ++told;
            might += mayRead(draft.document.path().toStdString(), outside);
        });
        QVERIFY(moveProject(draft.document, draft.folder.filePath("named/a.titer")));
        QObject::disconnect(listening);
        QCOMPARE(told, 1);
        QCOMPARE(might, 1);
    }

    // Those of another project are neither mixed with these nor lost.
    void refusesAPlaceWithOtherData()
    {
        Draft draft;
        QTRY_VERIFY(draft.isRead());
        const QString taken = draft.folder.filePath("taken.titer");
        QVERIFY(record(taken));
        const base::Done moved = moveProject(draft.document, taken);
        QVERIFY(!moved);
        QVERIFY(QString::fromStdString(moved.error().what.text()).contains("recorded for another project"));
        QCOMPARE(draft.document.path(), draft.path);
        QCOMPARE(recorded(draft.path), std::int64_t(count));
        QCOMPARE(recorded(taken), std::int64_t(count));
    }

    // Where the project cannot be written, all is as it was.
    void staysWhereItCannotGo()
    {
        Draft draft;
        QTRY_VERIFY(draft.isRead());
        QVERIFY(!moveProject(draft.document, "/nowhere/at/all.titer"));
        QCOMPARE(draft.document.path(), draft.path);
        QCOMPARE(recorded(draft.path), std::int64_t(count));
        QVERIFY(QFile::exists(draft.path) && QFile::exists(draft.table));
    }
};

TITER_TEST(TestMovedProject)

} // namespace tst_moved_project

#include "tst_moved_project.moc"
