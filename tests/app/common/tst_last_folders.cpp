// Folders of the last files: by the endings that were asked for, between sessions, as long as they are there.
#include "app/common/last_folders.h"
#include "app/common/settings.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace tst_last_folders {

using namespace titer::app;

class LastFoldersTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { LastFolders::current().forget(); }

    void kindsAreEndings()
    {
        QCOMPARE(fileKind("Tables (*.csv *.txt)"), QString("*.csv *.txt"));
        QCOMPARE(fileKind("Tabellen (*.csv *.txt);;Alle (*)"), QString("*.csv *.txt"));
        QCOMPARE(fileKind("Titer (of today) (*.titer)"), QString("*.titer"));
        QCOMPARE(fileKind({}), QString());
    }

    void isKnownInTheNextSession()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("runs"));
        const QString file = folder.filePath("titer.ini"), runs = folder.filePath("runs");
        LastFolders& folders = LastFolders::current();
        {
            Settings settings(file);
            folders.keepIn(settings);
            QCOMPARE(folders.of("*.csv"), QString());
            folders.remember("*.csv", runs + "/gradient.csv");
            folders.remember("*.titer", {}); // nothing was chosen
            QCOMPARE(folders.of("*.csv"), runs);
            QCOMPARE(folders.of("*.titer"), QString());
            folders.forget();
            QCOMPARE(folders.of("*.csv"), QString());
        }
        Settings settings(file);
        folders.keepIn(settings);
        QCOMPARE(folders.of("*.csv"), runs);
        QVERIFY(QDir(runs).removeRecursively());
        QCOMPARE(folders.of("*.csv"), QString());
    }
};

TITER_TEST(LastFoldersTest)

} // namespace tst_last_folders

#include "tst_last_folders.moc"
