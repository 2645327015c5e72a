// Files that were being taken in when another plant was opened: they go with theirs, and are named.
#include "app/live/connectors.h"
#include "app/session/left_imports.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_left_imports {

using namespace titer;
using namespace titer::app;

namespace {

struct Ground {
    QTemporaryDir folder;
    Document document{solve::catalogue()};
    PluginHost plugins;
    ImportReading reading{(addBuiltInConnectors(plugins), plugins)};
    DataRecordings recordings{document};
    SampleAccess samples;
    LeftImports left{document, reading, recordings, samples};

    QString table(const char* name)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no folder");
        file.write("time [h],temperature [°C]\n0,36.9\n1,37.0\n2,37.1\n");
        return file.fileName();
    }
    base::Done open(const char* name)
    {
        model::Flowsheet plant;
        plant.name = name;
        return document.newPlant(plant);
    }
};

} // namespace

class TestLeftImports : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLeftWhereNothingWasUnderWay()
    {
        Ground ground;
        QVERIFY(ground.open("A"));
        const QString path = ground.table("done.csv");
        ground.recordings.add({{"file", path.toStdString()}}, "done");
        QTRY_COMPARE(ground.recordings.list().front().state, DataRecording::State::Read);
        QVERIFY(ground.open("B"));
        QVERIFY(ground.left.list().empty());
    }

    // One that a person looks at, and one that is read to be taken in.
    void whatWasUnderWayGoesAndIsNamed()
    {
        Ground ground;
        QVERIFY(ground.open("A"));
        const QString looked = ground.table("looked.csv"), read = ground.table("read.csv");
        ground.reading.file() = {.isOpen = true, .file = looked, .path = looked};
        ground.reading.read({{"file", looked.toStdString()}});
        ground.recordings.add({{"file", read.toStdString()}}, "read");
        QVERIFY(ground.recordings.importing());
        QSignalSpy changed(&ground.left, &LeftImports::changed);
        QVERIFY(ground.open("B"));
        QVERIFY(changed.count() > 0);
        const std::vector<LeftImports::File> expected{{looked, "A"}, {read, "A"}};
        QVERIFY(ground.left.list() == expected);
        QVERIFY(!ground.reading.file().isOpen && !ground.reading.isRunning());
        QVERIFY(ground.recordings.list().empty());
        // Nothing of it comes in later, whatever is read next.
        ground.recordings.add({{"file", ground.table("next.csv").toStdString()}}, "next");
        QTRY_COMPARE(ground.recordings.list().front().state, DataRecording::State::Read);
        QCOMPARE(ground.recordings.list().size(), std::size_t(1));
        ground.left.forget(looked);
        QCOMPARE(ground.left.list().size(), std::size_t(1));
        QCOMPARE(ground.left.list().front().path, read);
        // With the next plant there is another list.
        QVERIFY(ground.open("C"));
        QVERIFY(ground.left.list().empty());
    }

    void theSamePlantInAProjectLeavesNothing()
    {
        Ground ground;
        QVERIFY(ground.open("A"));
        const QString path = ground.table("looked.csv");
        ground.reading.file() = {.isOpen = true, .file = path, .path = path};
        QVERIFY(ground.document.createProject(ground.folder.filePath("a.titer")));
        QVERIFY(ground.reading.file().isOpen && ground.left.list().empty());
    }
};

TITER_TEST(TestLeftImports)

} // namespace tst_left_imports

#include "tst_left_imports.moc"
