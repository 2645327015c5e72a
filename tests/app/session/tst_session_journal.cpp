// The journal of a session: what it keeps, what is found after a process that was killed, and what is not reported twice.
#include "app/document/project/drafts.h"
#include "app/session/session_journal.h"
#include "core/solve/catalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <csignal>

using namespace titer;
using app::SessionJournal;

namespace {

app::SessionPlace aPlace()
{
    app::SessionPlace place;
    place.project = QStringLiteral("/data/mAb 7.titer");
    place.page = QStringLiteral("cockpit");
    place.board = QStringLiteral("board-2");
    place.units = {QStringLiteral("n1"), QStringLiteral("n4")};
    place.run = 12;
    place.time = 604800.25;
    place.atWork = true;
    place.recording = {
        QStringLiteral("batch “7”"), QStringLiteral("replay"), {{"file", "/data/b7.csv"}}, 1000.0, 86400.5, true};
    place.window = {QStringLiteral("HDMI-1"), QRect(10, 20, 1600, 900), false, true};
    place.boards = {{QStringLiteral("board-1"), {QStringLiteral("DP-2"), QRect(0, 0, 800, 600), true, false}}};
    return place;
}

// Opens a plant, keeps a journal in the folder, and is killed.
int dieAtWork(const QString& folder, bool begun)
{
    app::Document document(solve::catalogue());
    if (begun && !document.newFromExample("cho-fed-batch")) return 1;
    SessionJournal journal(folder, document);
    if (begun) {
        model::Flowsheet changed = document.flowsheet();
        changed.name = "Changed";
        document.apply(changed, QStringLiteral("Rename"));
    }
    journal.follow([] {
        app::SessionPlace place;
        place.page = QStringLiteral("design");
        return place;
    });
    journal.writeNow();
    std::raise(SIGKILL);
    return 2;
}

} // namespace

class SessionJournalTest : public QObject {
    Q_OBJECT

private slots:
    void aRecordIsReadAsItWasWritten()
    {
        app::SessionRecord record;
        record.place = aPlace();
        record.written = QDateTime(QDate(2026, 11, 21), QTime(14, 2, 3, 456), QTimeZone::utc());
        record.name = QStringLiteral("mAb 7");
        record.steps = 3;
        record.plant = QByteArrayLiteral("{\"titer\": \"µ\"}");
        const std::optional<app::SessionRecord> read = app::readSessionRecord(app::toText(record));
        QVERIFY(read);
        QCOMPARE(*read, record);
        app::SessionRecord nothing;
        QCOMPARE(app::readSessionRecord(app::toText(nothing)), nothing);
    }

    // An earlier Titer kept its name alone.
    void aRecordingOfAnEarlierTiterHasItsName()
    {
        QByteArray text = app::toText({});
        QVERIFY(text.contains("\"recording\":{"));
        text.replace(text.indexOf("\"recording\":{"),
                     text.indexOf('}', text.indexOf("\"recording\":{")) + 1 - text.indexOf("\"recording\":{"),
                     "\"recording\":\"batch 7\"");
        const std::optional<app::SessionRecord> read = app::readSessionRecord(text);
        QVERIFY(read);
        QCOMPARE(read->place.recording.name, QStringLiteral("batch 7"));
        QVERIFY(!app::canComeBack(read->place.recording));
    }

    void whatIsNoRecordIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half") << app::toText({aPlace(), {}, {}, 0, {}}).left(40);
        QTest::newRow("a list") << QByteArrayLiteral("[1, 2]");
        QTest::newRow("a newer one") << QByteArrayLiteral("{\"format\": 2}");
        QTest::newRow("noise") << QByteArray(1000, '\xff');
    }
    void whatIsNoRecordIsNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!app::readSessionRecord(text));
    }

    void findsWhatAKilledProcessLeft()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), folder.path()});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        app::Document document(solve::catalogue());
        {
            const SessionJournal journal(folder.path(), document);
            QVERIFY(journal.dead());
            QCOMPARE(journal.dead()->place.page, QStringLiteral("design"));
            QCOMPARE(journal.dead()->steps, 1);
            QVERIFY(!journal.last());
            base::Errors errors;
            const model::Flowsheet kept = model::readPlant(journal.dead()->plant.toStdString(), errors);
            QVERIFY(errors.empty());
            QCOMPARE(kept.name, std::string("Changed"));
        }
        // Reported until somebody settled it.
        SessionJournal again(folder.path(), document);
        QVERIFY(again.dead());
        again.settle();
        QVERIFY(!SessionJournal(folder.path(), document).dead());
    }

    // On the welcome page: nobody has lost anything, and nothing is reported.
    void nothingIsLeftWhereNothingWasBegun()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die-idle"), folder.path()});
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("window-*.json")}, QDir::Files).size(), 1);
        app::Document document(solve::catalogue());
        QVERIFY(!SessionJournal(folder.path(), document).dead());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("window-*.json")}, QDir::Files).size(), 0);
    }

    void whatIsPutAsideLiesInADraft()
    {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), folder.path()});
        QVERIFY(process.waitForFinished(30000));
        app::Document document(solve::catalogue());
        SessionJournal journal(folder.path(), document);
        const base::Result<QString> draft = journal.putAside();
        QVERIFY(draft);
        QVERIFY(app::isDraft(*draft));
        QVERIFY(document.openProject(*draft));
        QCOMPARE(document.flowsheet().name, std::string("Changed"));
        QVERIFY(!journal.dead());
    }

    void oneThatLivesIsNoDeadOne()
    {
        QTemporaryDir folder;
        app::Document document(solve::catalogue());
        SessionJournal alive(folder.path(), document);
        alive.follow([] { return aPlace(); });
        alive.writeNow();
        QVERIFY(!SessionJournal(folder.path(), document).dead());
    }

    void aClosedOneIsTheLast()
    {
        QTemporaryDir folder;
        app::Document document(solve::catalogue());
        {
            SessionJournal journal(folder.path(), document);
            journal.follow([] { return aPlace(); });
            journal.writeNow();
            journal.end();
        }
        const SessionJournal next(folder.path(), document);
        QVERIFY(!next.dead());
        QVERIFY(next.last());
        QCOMPARE(next.last()->place, aPlace());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("window-*.json")}).size(), 0);
    }

    void aSavedPlantStandsInItsProjectAlone()
    {
        QTemporaryDir folder;
        app::Document document(solve::catalogue());
        QVERIFY(document.newFromExample("cho-fed-batch"));
        SessionJournal journal(folder.path(), document);
        journal.follow([] { return aPlace(); });
        journal.end();
        QVERIFY(!journal.last()->plant.isEmpty());
        QVERIFY(document.createProject(folder.filePath(QStringLiteral("kept.titer"))));
        SessionJournal saved(folder.path(), document);
        saved.follow([] { return aPlace(); });
        saved.end();
        QVERIFY(saved.last()->plant.isEmpty());
    }

    void anUnwritableFolderHoldsNothingUp()
    {
        app::Document document(solve::catalogue());
        SessionJournal journal(QStringLiteral("/proc/no/such/folder"), document);
        journal.follow([] { return aPlace(); });
        journal.writeNow();
        journal.end();
        QVERIFY(!journal.dead());
        QVERIFY(!journal.last());
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]).startsWith("--die"))
        return dieAtWork(QString::fromLocal8Bit(argv[2]), QByteArray(argv[1]) == "--die");
    SessionJournalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session_journal.moc"
