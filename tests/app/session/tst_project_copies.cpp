// A copy of a project for somebody else: with what was recorded for it and the tables next to it, whole or without recorded data.
#include "app/analyse/analyse_setup.h"
#include "app/live/recordings/data_recordings.h"
#include "app/session/project_copies.h"
#include "core/solve/catalogue.h"
#include "core/store/history/history_reader.h"
#include "tests/support/core/recorded.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_project_copies {

using namespace titer;
using namespace titer::app;

namespace {

constexpr std::int64_t count = 500;

QString historyOf(const QString& project)
{
    return QString::fromStdString(store::historyFolder(project.toStdString()));
}

// A project with recorded data in one folder, and another folder for its copies.
struct Ground {
    QTemporaryDir folder, other;
    Document document{solve::catalogue()};
    DataRecordings recordings{document};
    ProjectCopies copies;
    QSignalSpy copied{&copies, &ProjectCopies::copied}, failed{&copies, &ProjectCopies::failed};
    QString path = folder.filePath(QStringLiteral("p.titer"));

    Ground()
    {
        model::Flowsheet plant;
        plant.name = "Copied";
        if (!document.newPlant(plant) || !document.createProject(path)) qFatal("no project");
    }
    ~Ground() { (void)document.closeProject(); }
    bool record() { return support::makeStore(historyOf(path).toStdString(), count); }
    static std::string missing(const QString& project)
    {
        auto reader = store::HistoryReader::open(historyOf(project).toStdString());
        if (!reader) return reader.error().what.text();
        const auto tag = reader->find("src-1/a");
        return tag && *tag ? support::whatIsMissing(*reader, (*tag)->id, count, 0) : "no tag";
    }
};

} // namespace

class TestProjectCopies : public QObject {
    Q_OBJECT

private slots:
    void takesWhatWasRecordedAlong()
    {
        Ground ground;
        QVERIFY(ground.record());
        QFile table(ground.folder.filePath("B-0415.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("time [h],temperature [°C]\n0,36.9\n1,37.0\n2,37.1\n");
        table.close();
        ground.recordings.add({{"file", table.fileName().toStdString()}}, "B-0415");
        QTRY_COMPARE(ground.recordings.list().front().state, DataRecording::State::Read);
        const QString copy = ground.other.filePath("for-anna.titer");
        QVERIFY(ground.copies.start(ground.document, copy));
        QVERIFY(ground.copies.isRunning() && ground.copies.path() == copy.toStdString());
        QTRY_COMPARE(ground.copied.size(), 1);
        QVERIFY(!ground.copies.isRunning());
        QCOMPARE(QString::fromStdString(Ground::missing(copy)), QString());
        QVERIFY(QFile::exists(ground.other.filePath("B-0415.csv")));
        // The project goes on where it was.
        QCOMPARE(ground.document.path(), ground.path);
        QCOMPARE(QString::fromStdString(Ground::missing(ground.path)), QString());
        Document opened(solve::catalogue());
        QVERIFY(opened.openProject(copy));
        QCOMPARE(opened.flowsheet().name, std::string("Copied"));
    }

    // What the page Analyse alone uses, next to the project or in a folder there; what lies elsewhere is named by its own place.
    void takesTheTablesOfAModelAlong()
    {
        Ground ground;
        QVERIFY(ground.record());
        QVERIFY(QDir(ground.folder.path()).mkdir(QStringLiteral("models")));
        QTemporaryDir elsewhere;
        const QString table = ground.folder.filePath("batches.csv"), fresh = elsewhere.filePath("new.csv"),
                      made = ground.folder.filePath("models/batches.mvda.json");
        for (const QString& path : {table, fresh, made}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("row,a\n") > 0);
        }
        AnalyseSetup setup;
        setup.table = {TableSource::Kind::File, table.toStdString()};
        setup.fresh = {TableSource::Kind::File, fresh.toStdString()};
        setup.model = made.toStdString();
        const std::string text = setupJson(setup, ground.path.toStdString()).write(false);
        ground.document.project()->post(
            [text](store::ProjectFile& file) { (void)file.setSetting(analyseSetupKey, text); });
        QVERIFY(ground.copies.start(ground.document, ground.other.filePath("copy.titer")));
        QTRY_COMPARE(ground.copied.size(), 1);
        QVERIFY(QFile::exists(ground.other.filePath("batches.csv")));
        QVERIFY(QFile::exists(ground.other.filePath("models/batches.mvda.json")));
        QVERIFY(!QFile::exists(ground.other.filePath("new.csv")));
    }

    void oneWithoutRecordedDataIsWholeAtOnce()
    {
        Ground ground;
        const QString copy = ground.other.filePath("copy.titer");
        QVERIFY(ground.copies.start(ground.document, copy));
        QVERIFY(!ground.copies.isRunning() && QFile::exists(copy) && !QFile::exists(historyOf(copy)));
        // Nor has a plant any that lies in no project.
        QVERIFY(ground.document.closeProject());
        QVERIFY(ground.copies.start(ground.document, ground.other.filePath("second.titer")));
        QVERIFY(!ground.copies.isRunning());
    }

    // Those of another project are neither mixed with these nor lost.
    void refusesAPlaceWithOtherData()
    {
        Ground ground;
        QVERIFY(ground.record());
        const QString taken = ground.other.filePath("taken.titer");
        QVERIFY(support::makeStore(historyOf(taken).toStdString(), 10));
        const base::Done started = ground.copies.start(ground.document, taken);
        QVERIFY(!started);
        QVERIFY(QString::fromStdString(started.error().what.text()).contains("recorded for another project"));
        QVERIFY(!QFile::exists(taken) && !ground.copies.isRunning());
        // Nor is a project written over itself.
        QVERIFY(!ground.copies.start(ground.document, ground.path));
    }

    void oneThatIsStoppedHasNoPartOfTheData()
    {
        Ground ground;
        QVERIFY(ground.record());
        constexpr int several = 20;
        for (int i = 0; i < several; ++i)
            QVERIFY(ground.copies.start(ground.document, ground.other.filePath(QStringLiteral("c%1.titer").arg(i))));
        ground.copies.stop();
        QTRY_COMPARE(ground.copied.size() + ground.failed.size(), several);
        QVERIFY(!ground.failed.isEmpty());
        const auto last = ground.failed.last().first().value<base::Error>();
        QVERIFY(QString::fromStdString(last.what.text()).contains("without its recorded data"));
        QVERIFY(QFile::exists(QString::fromStdString(last.where)));
        QVERIFY(!QFile::exists(historyOf(QString::fromStdString(last.where))));
        for (const QString& entry : QDir(ground.other.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(entry.endsWith(".history"), qPrintable(entry)); // those that were made before
    }
};

TITER_TEST(TestProjectCopies)

} // namespace tst_project_copies

#include "tst_project_copies.moc"
