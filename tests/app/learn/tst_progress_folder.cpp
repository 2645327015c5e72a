// The folder of a workshop: progress is read where it lies, and again as files come, change and go; a folder that
// vanishes is said, what was read stays, and it comes back by itself.
#include "app/learn/progress_folder.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_progress_folder {

using namespace titer;

namespace {

QByteArray progress(const char* learner, const char* lesson, bool passed)
{
    lessons::Progress one{.lesson = lesson, .learner = learner, .seed = 7, .seconds = 600.0};
    one.steps = {{.id = "first", .passed = true, .found = {base::say("highest {1}", "6.02 g/L")}, .hints = 1},
                 {.id = "second",
                  .passed = passed,
                  .found = {base::say("not yet: {1}", "3 g/L")},
                  .hints = 2,
                  .revealed = passed}};
    one.answers = {{"gone", "4 d"}};
    return QByteArray::fromStdString(lessons::progressJson(one).write());
}

} // namespace

class ProgressFolderTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_room = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_room->path()).mkpath(QStringLiteral("in/Ben/park-ramirez")));
    }

    // Files that were handed in, and folders of learners with their lessons as Titer keeps them.
    void readsFilesAndFoldersOfLearners()
    {
        QVERIFY(write("in/ada.json", progress("Ada", "park-ramirez", true)));
        QVERIFY(write("in/Ben/park-ramirez/progress.json", progress("Ben", "park-ramirez", false)));
        QVERIFY(write("in/Ben/park-ramirez/plant.json", R"({"format": "titer.plant/1"})"));
        QVERIFY(write("in/notes.txt", "titer.progress/1"));
        QVERIFY(write("in/broken.json", R"({"format": "titer.progress/1", "steps": 4})"));
        base::Errors errors;
        const std::vector<lessons::ProgressFile> files = app::readProgressFiles(path("in"), errors);
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].file, "Ben/park-ramirez/progress.json");
        QCOMPARE(files[1].file, "ada.json");
        QCOMPARE(errors.size(), std::size_t(2));
        QVERIFY2(errors.front().where.starts_with("broken.json/"), errors.front().where.c_str());
    }

    void followsFilesThatChange()
    {
        QVERIFY(write("in/ada.json", progress("Ada", "park-ramirez", false)));
        app::ProgressFolder folder;
        QSignalSpy changed(&folder, &app::ProgressFolder::changed);
        folder.watch(path("in"));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(folder.overview().learners.size(), std::size_t(1));
        QCOMPARE(folder.overview().learners[0].at, "second");
        QVERIFY(write("in/ada.json", progress("Ada", "park-ramirez", true)));
        folder.readNow();
        QTRY_COMPARE(folder.overview().learners[0].at, "");
        // A second learner of that name is another one.
        QVERIFY(!folder.overview().learners[0].isNamesake);
        QVERIFY(write("in/ada-2.json", progress("Ada", "park-ramirez", false)));
        QTRY_COMPARE(folder.overview().learners.size(), std::size_t(2));
        QVERIFY(folder.overview().learners[0].isNamesake && folder.overview().learners[1].isNamesake);
        QVERIFY(QFile::remove(path("in/ada-2.json")));
        QTRY_COMPARE(folder.overview().learners.size(), std::size_t(1));
    }

    void reportsAFolderThatVanishesAndComesBack()
    {
        QVERIFY(write("in/ada.json", progress("Ada", "park-ramirez", true)));
        app::ProgressFolder folder;
        folder.watch(path("in"));
        QTRY_COMPARE(folder.overview().learners.size(), std::size_t(1));
        QVERIFY(QDir(m_room->path()).rename(QStringLiteral("in"), QStringLiteral("away")));
        QTRY_VERIFY(folder.fault());
        QVERIFY(QString::fromStdString(folder.fault()->what.text()).contains(QStringLiteral("it does not exist")));
        QCOMPARE(folder.overview().learners.size(), std::size_t(1));
        QVERIFY(write("away/ben.json", progress("Ben", "park-ramirez", false)));
        QVERIFY(QDir(m_room->path()).rename(QStringLiteral("away"), QStringLiteral("in")));
        QTRY_VERIFY(!folder.fault());
        QTRY_COMPARE(folder.overview().learners.size(), std::size_t(2));
    }

    void reportsWhatIsNoFolder()
    {
        QVERIFY(write("file", "x"));
        app::ProgressFolder folder;
        folder.watch(path("file"));
        QTRY_VERIFY(folder.fault());
        QVERIFY(!folder.readAt().isValid());
        QVERIFY(QString::fromStdString(folder.fault()->what.text()).contains(QStringLiteral("it is a file")));
    }

private:
    QString path(const char* name) const { return m_room->filePath(QString::fromUtf8(name)); }
    bool write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    std::unique_ptr<QTemporaryDir> m_room;
};

TITER_TEST(ProgressFolderTest)

} // namespace tst_progress_folder

#include "tst_progress_folder.moc"
