// The journal of a lesson that is being made: what a killed process leaves of it, and that nothing stays of one that
// was saved or let go of.
#include "app/learn/editor/lesson_journal.h"
#include "core/lessons/lesson.h"
#include "tests/support/app/lesson_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace titer;
using app::LessonDraft;
using app::LessonJournal;
using base::Json;

namespace {

const QString typed = QStringLiteral("Füttern ohne Hungern, für \"heute\"");

Json shipped()
{
    base::Errors errors;
    return base::readJson(lessons::shippedLessons().front().text, errors);
}

QStringList journalsIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList({QStringLiteral("lesson-*.json")}, QDir::Files);
}

// Changes a lesson key by key, turns its loop of events once, as a window does after each key, and is killed.
int dieAtWork(const QString& folder)
{
    LessonDraft draft;
    LessonJournal journal(folder, draft);
    draft.begin(shipped(), QDir(folder).filePath(QStringLiteral("mine.lesson.json")));
    for (int i = 1; i <= typed.size(); ++i) {
        support::typeWords(draft, "title", "de", typed.left(i));
        QCoreApplication::processEvents();
    }
    std::raise(SIGKILL);
    return 2;
}

// What a process leaves that ends without being closed.
void leave(const QString& folder, const char* title)
{
    LessonDraft draft;
    LessonJournal journal(folder, draft);
    draft.begin(Json::object({{"title", "Old"}}));
    support::typeWords(draft, "title", "en", QString::fromLatin1(title));
    journal.writeNow();
}

} // namespace

class LessonJournalTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostWithAKilledProcess()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), folder.path()});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        LessonDraft draft;
        LessonJournal journal(folder.path(), draft);
        QCOMPARE(journal.dead().size(), std::size_t(1));
        const app::UnsavedLesson left = journal.dead().front();
        QCOMPARE(left.title("de"), typed);
        QCOMPARE(left.file, folder.filePath("mine.lesson.json"));
        QVERIFY(left.written.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        Json expected = shipped();
        (*expected.find("title"))["de"] = typed.toStdString();
        QVERIFY(left.lesson == expected);

        journal.goOnIn(0);
        QVERIFY(draft.json() == expected);
        QVERIFY(draft.isChanged());
        QCOMPARE(draft.file(), left.file);
        QVERIFY(journal.dead().empty());
        // It is this process' own now, and no other's to find.
        QCOMPARE(journalsIn(folder).size(), 1);
        LessonDraft other;
        QVERIFY(LessonJournal(folder.path(), other).dead().empty());
        QVERIFY(draft.save(left.file));
        QTRY_COMPARE(journalsIn(folder).size(), 0);
    }

    void aSavedLessonLeavesNoJournal()
    {
        QTemporaryDir folder;
        LessonDraft draft;
        LessonJournal journal(folder.path(), draft);
        draft.begin(shipped());
        QCoreApplication::processEvents();
        QCOMPARE(journalsIn(folder).size(), 0); // nobody has changed anything yet
        support::typeWords(draft, "title", "en", QStringLiteral("Mine"));
        QTRY_COMPARE(journalsIn(folder).size(), 1);
        QVERIFY(draft.save(folder.filePath("mine.lesson.json")));
        QTRY_COMPARE(journalsIn(folder).size(), 0);
    }

    void aLessonThatIsLetGoOfLeavesNoJournal_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("undone") << 0;
        QTest::newRow("another one is begun") << 1;
        QTest::newRow("closed") << 2;
        QTest::newRow("the window is closed") << 3;
    }
    void aLessonThatIsLetGoOfLeavesNoJournal()
    {
        QFETCH(int, way);
        QTemporaryDir folder;
        LessonDraft draft;
        LessonJournal journal(folder.path(), draft);
        draft.begin(shipped());
        support::typeWords(draft, "title", "en", QStringLiteral("Mine"));
        QTRY_COMPARE(journalsIn(folder).size(), 1);
        if (way == 0) draft.undoStack().undo();
        if (way == 1) draft.begin(shipped());
        if (way == 2) draft.close();
        if (way == 3) journal.end();
        QTRY_COMPARE(journalsIn(folder).size(), 0);
    }

    void theNewestIsOfferedFirstAndEachCanBeDiscarded()
    {
        QTemporaryDir folder;
        leave(folder.path(), "First");
        QTest::qSleep(2); // the time of writing has milliseconds
        leave(folder.path(), "Second");
        LessonDraft draft;
        LessonJournal journal(folder.path(), draft);
        QCOMPARE(journal.dead().size(), std::size_t(2));
        QCOMPARE(journal.dead().front().title("en"), QString("Second"));
        QCOMPARE(journal.dead().front().title("fr"), QString("Second"));
        journal.discard(0);
        QCOMPARE(journal.dead().front().title("en"), QString("First"));
        QCOMPARE(journalsIn(folder).size(), 1);
        journal.discard(0);
        journal.discard(0); // there is none any more
        QCOMPARE(journalsIn(folder).size(), 0);
        QVERIFY(!draft.isOpen());
    }

    void whatIsNoJournalIsNotOffered_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << QByteArray("{\"format\": 1, \"lesson\": {\"tit");
        QTest::newRow("a newer one") << QByteArray("{\"format\": 2, \"lesson\": {}}");
        QTest::newRow("without a lesson") << QByteArray("{\"format\": 1, \"lesson\": \"none\"}");
        QTest::newRow("noise") << QByteArray(1000, '\xff');
    }
    void whatIsNoJournalIsNotOffered()
    {
        QFETCH(QByteArray, text);
        QTemporaryDir folder;
        QFile file(folder.filePath("lesson-1.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        LessonDraft draft;
        QVERIFY(LessonJournal(folder.path(), draft).dead().empty());
    }

    void anUnwritableFolderHoldsNothingUp()
    {
        LessonDraft draft;
        LessonJournal journal(QStringLiteral("/proc/no/such/folder"), draft);
        draft.begin(shipped());
        support::typeWords(draft, "title", "en", QStringLiteral("Mine"));
        journal.writeNow();
        journal.end();
        QVERIFY(journal.dead().empty());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--die") return dieAtWork(QString::fromLocal8Bit(argv[2]));
    LessonJournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_lesson_journal.moc"
