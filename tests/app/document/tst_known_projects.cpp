// Projects of one name are told apart by where they lie.
#include "app/document/project/known_projects.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_known_projects {

using namespace titer;

class KnownProjectsTest : public QObject {
    Q_OBJECT

private slots:
    void areToldApart_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("places"); // after the name, below the folder of the test
        QTest::newRow("by their folders") << QStringList{"x/a/run.titer", "x/b/run.titer"} << QStringList{"(a)", "(b)"};
        QTest::newRow("in folders of one name")
            << QStringList{"x/run/p.titer", "y/run/p.titer"} << QStringList{"(x/run)", "(y/run)"};
        QTest::newRow("one of three is told by its folder")
            << QStringList{"x/run/p.titer", "y/run/p.titer", "z/p.titer"} << QStringList{"(x/run)", "(y/run)", "(z)"};
        QTest::newRow("in one folder") << QStringList{"x/p.titer", "x/q.titer"}
                                       << QStringList{"/x/p.titer)", "/x/q.titer)"};
    }
    void areToldApart()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, places);
        const QTemporaryDir folder;
        app::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        settings.setFlag(QStringLiteral("files/keep_no_drafts"), true);
        for (const QString& name : files) {
            const QString path = folder.filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            settings.addRecentProject(path, QStringLiteral("Plant"));
        }
        QSet<QString> names;
        for (const app::KnownProject& one : app::knownProjects(settings)) {
            const qsizetype at = files.indexOf(QDir(folder.path()).relativeFilePath(one.path));
            QVERIFY(at >= 0);
            QVERIFY2(one.name.startsWith(QStringLiteral("Plant (")) && one.name.endsWith(places[at]),
                     qPrintable(one.name));
            names.insert(one.name);
        }
        QCOMPARE(names.size(), files.size());
    }
};

TITER_TEST(KnownProjectsTest)

} // namespace tst_known_projects

#include "tst_known_projects.moc"
