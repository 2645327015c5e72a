// The recordings of a project that came from somebody: what it names of this computer is read once a person asks for it.
#include "app/live/recordings/data_recordings.h"
#include "app/live/recordings/missing_cells.h"
#include "app/traces/recording_traces.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

namespace tst_data_recordings {

using namespace titer;
using app::DataRecording;
using State = DataRecording::State;

class TestDataRecordings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void asksBeforeItReadsWhatLiesElsewhere();
    void doesNotWaitForAPipe();
    void readsWhatAPersonTookInHere();
    void countsCellsWithoutANumber();

private:
    QString recording(const QString& name) const
    {
        QDir(m_folder->path()).mkpath(QFileInfo(m_folder->filePath(name)).path());
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly)) return {};
        file.write("time [h],pH\n0,7\n1,7.1\n2,7.2\n");
        return file.fileName();
    }
    void makeProject(const QStringList& recordings)
    {
        {
            app::Document document(solve::catalogue());
            QVERIFY(document.newFromExample("chemostat").ok() && document.createProject(m_project).ok());
            QVERIFY(document.closeProject().ok());
        }
        auto project = store::ProjectFile::open(m_project.toStdString());
        QVERIFY(project.ok());
        for (const QString& path : recordings)
            QVERIFY(project
                        ->addRecording({.name = path.toStdString(),
                                        .path = path.toStdString(),
                                        .sha256 = {},
                                        .options = {},
                                        .added = {}})
                        .ok());
    }
    const DataRecording* named(const app::DataRecordings& all, const QString& path) const
    {
        for (const DataRecording& one : all.list())
            if (one.entry.name == path.toStdString()) return &one;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

void TestDataRecordings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = m_folder->filePath("project/p.titer");
    QVERIFY(QDir(m_folder->path()).mkpath("project"));
    qputenv("XDG_CONFIG_HOME", m_folder->filePath("config").toLocal8Bit());
}

void TestDataRecordings::asksBeforeItReadsWhatLiesElsewhere()
{
    const QString outside = recording("secret.csv");
    QVERIFY(!recording("project/mine.csv").isEmpty());
    QVERIFY(QFile::link(outside, m_folder->filePath("project/link.csv")));
    QVERIFY(!recording("other.csv").isEmpty());
    makeProject({outside, "mine.csv", "link.csv", "../other.csv"});
    for (int round = 0; round < 2; ++round) {
        app::Document document(solve::catalogue());
        app::DataRecordings recordings(document);
        QVERIFY(document.openProject(m_project).ok());
        QTRY_COMPARE(named(recordings, "mine.csv")->state, State::Read);
        for (const QString& path : {outside, QString("link.csv"), QString("../other.csv")}) {
            const DataRecording* one = named(recordings, path);
            QVERIFY(one);
            if (round == 1) {
                QTRY_COMPARE(named(recordings, path)->state, State::Read); // it was asked for once
                continue;
            }
            QCOMPARE(one->state, State::Failed);
            QVERIFY(one->errors[0].what.text().find("outside its own folder") != std::string::npos);
        }
        if (round == 0) {
            for (const QString& path : {outside, QString("../other.csv")}) {
                const int key = named(recordings, path)->key;
                recordings.readAgain(key);
                QTRY_COMPARE(recordings.find(key)->state, State::Read);
            }
        }
    }
}

void TestDataRecordings::doesNotWaitForAPipe()
{
    QCOMPARE(::mkfifo(m_folder->filePath("project/pipe.csv").toLocal8Bit().constData(), 0600), 0);
    makeProject({"pipe.csv"});
    app::Document document(solve::catalogue());
    app::DataRecordings recordings(document);
    QVERIFY(document.openProject(m_project).ok());
    QTRY_COMPARE(named(recordings, "pipe.csv")->state, State::Failed);
}

void TestDataRecordings::readsWhatAPersonTookInHere()
{
    const QString outside = recording("mine.csv");
    makeProject({});
    {
        app::Document document(solve::catalogue());
        app::DataRecordings recordings(document);
        QVERIFY(document.openProject(m_project).ok());
        const int key = recordings.add({{"file", outside.toStdString()}}, "mine");
        QTRY_COMPARE(recordings.find(key)->state, State::Read);
    }
    app::Document document(solve::catalogue());
    app::DataRecordings recordings(document);
    QVERIFY(document.openProject(m_project).ok());
    QTRY_COMPARE(recordings.list().size(), std::size_t(1));
    QTRY_COMPARE(recordings.list()[0].state, State::Read);
}

// Each is said by its kind, and a limit is no value of the line.
void TestDataRecordings::countsCellsWithoutANumber()
{
    QFile file(m_folder->filePath("project/messy.csv"));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("time [h];Glc [g/L];Ac [g/L]\n0;10,0;<0,2\n1;n.a.;<LOD\n2;;0,5\n3;8,2;n.n.\n4;zu wenig;0,6\n");
    file.close();
    makeProject({});
    app::Document document(solve::catalogue());
    app::DataRecordings recordings(document);
    QVERIFY(document.openProject(m_project).ok());
    const int key = recordings.add({{"file", file.fileName().toStdString()}}, "messy");
    QTRY_COMPARE(recordings.find(key)->state, State::Read);
    const std::shared_ptr<const connect::Recording> read = recordings.find(key)->recording;
    QCOMPARE(read->tags.size(), std::size_t(2));
    QVERIFY((read->missingOf(read->tags[0]) == base::CsvMissing{.empty = 1, .notAvailable = 1, .unread = 1}));
    QVERIFY((read->missingOf(read->tags[1]) == base::CsvMissing{.beyond = 2, .limits = 1}));
    QCOMPARE(app::missingWords(app::missingOf(*read)),
             QStringLiteral("1 empty, 1 not available, 2 below or above what can be measured, 1 with a limit such as "
                            "“<0.2”, 1 not readable"));
    QVERIFY(app::isAnyWritten(app::missingOf(*read)) && !app::isAnyWritten({.empty = 3}));
    const auto traces = app::readTraces(read, {0, 1}, {}, {});
    QVERIFY(traces);
    QCOMPARE((*traces)[1].outliers.size(), std::size_t(1));
    QCOMPARE((*traces)[1].outliers[0].value, 0.2);
    QCOMPARE(std::ranges::count((*traces)[1].y, 0.2), 0);
    // "100 % good" stood beside both; an empty cell is none that could not be read.
    QCOMPARE(app::goodShare((*traces)[0]), 0.5);
    QCOMPARE(app::goodShare((*traces)[1]), 0.4);
    // Of those that are a gap in time nothing is counted twice.
    QFile away(m_folder->filePath("project/away.csv"));
    QVERIFY(away.open(QFile::WriteOnly));
    away.write("time [min];DO [%]\n");
    for (int minute = 0; minute < 20; ++minute)
        away.write(QByteArray::number(minute) +
                   (minute >= 5 && minute < 15 ? QByteArray(";n.a.\n") : QByteArray(";40,5\n")));
    away.close();
    const int second = recordings.add({{"file", away.fileName().toStdString()}}, "away");
    QTRY_COMPARE(recordings.find(second)->state, State::Read);
    const auto gap = app::readTraces(recordings.find(second)->recording, {0}, {}, {});
    QVERIFY(gap);
    QCOMPARE(app::goodShare((*gap)[0]), 8.0 / 19.0);
}

TITER_TEST(TestDataRecordings)

} // namespace tst_data_recordings

#include "tst_data_recordings.moc"
