// No option that names an output writes over a project, an input or a file of another kind.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace tst_output_files {

using titer::support::contents;
using titer::support::Outcome;
using titer::support::runCommandLine;

namespace {

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

struct Writer {
    QString command;       // as the help lists it
    QStringList arguments; // with OUT where the output is named
};

const Writer writers[] = {
    {"new", {"chemostat", "-o", "OUT.plant.json"}},
    {"import", {"plant.json", "OUT.plant.json"}},
    {"export", {"mine.titer", "OUT"}},
    {"run", {"plant.json", "--until", "1h", "--out", "OUT"}},
    {"chromatogram", {"column.plant.json", "--unit", "column", "--until", "10s", "--out", "OUT"}},
    {"synthesize", {"plant.json", "--sensors", "set.sensors.json", "--seed", "1", "-o", "OUT"}},
    {"fit", {"plant.json", "data.csv", "--parameters", "units/vessel/params/volume", "-o", "OUT"}},
    {"fit filter", {"data.csv", "-o", "OUT"}},
    {"hybrid train", {"plant.json", "data.csv", "-o", "OUT"}},
    {"fit isotherm", {"data.csv", "--binding", "langmuir", "-o", "OUT"}},
    {"column scale", {"column.plant.json", "--unit", "column", "--diameter", "10 cm", "-o", "OUT"}},
    {"fit capacity", {"plant.json", "--titrant", "10 mM", "--volume", "1 mL", "-o", "OUT"}},
    {"fit gradients", {"plant.json", "data.csv", "-o", "OUT"}},
    {"fit packing", {"plant.json", "data.csv", "--injection", "0.1 mL", "-o", "OUT"}},
    {"fit system", {"plant.json", "data.csv", "--injection", "0.1 mL", "-o", "OUT"}},
    {"lesson start", {"park-ramirez", "-o", "OUT.plant.json"}},
    {"lesson run", {"park-ramirez", "-o", "OUT"}},
    {"lesson learners", {".", "--csv", "OUT"}},
    {"sweep", {"plant.json", "--runs", "sheet.csv", "--out", "OUT"}},
    {"optimize",
     {"plant.json", "--vary", "units/vessel/params/vessel_volume", "--maximize", "vessel.volume", "-o", "OUT"}},
    {"study sheet", {"mine.titer", "-o", "OUT"}},
    {"study space", {"mine.titer", "--out", "OUT"}},
    {"doe design", {"full", "--factor", "a=0:1", "-o", "OUT"}},
    {"doe predict", {"data.csv", "--response", "y", "--at", "a=1", "-o", "OUT"}},
    {"doe space", {"data.csv", "--spec", "y=0:", "--out", "OUT"}},
    {"mvda pca", {"data.csv", "--components", "1", "--cv", "none", "-o", "OUT"}},
    {"mvda pls", {"data.csv", "--y", "y", "--components", "1", "--cv", "none", "-o", "OUT"}},
    {"mvda opls", {"data.csv", "--y", "y", "--components", "1", "--cv", "none", "-o", "OUT"}},
    {"mvda transfer", {"model.mvda.json", "data.csv", "data.csv", "--by", "pds", "-o", "OUT"}},
    {"mvda card", {"model.mvda.json", "-o", "OUT"}},
    {"mvda predict", {"rows.mvda.json", "data.csv", "-o", "OUT"}},
    {"spectra", {"spectrum.txt", "-o", "OUT"}},
    {"spectra make", {"seen.csv", "--of", "vessel", "--pure", "seen.pure.json", "-o", "OUT"}},
    {"spectra match", {"timed.csv", "recording.csv", "--tolerance", "1min", "-o", "OUT"}},
    {"mvda learn", {"tree", "data.csv", "--y", "y", "--prune", "0", "--cv", "none", "-o", "OUT"}},
    {"mvda learn cluster", {"data.csv", "--k", "2", "-o", "OUT"}},
    {"mvda batch", {"data.csv", "--batch", "y", "-o", "OUT"}},
    {"capability report", {"data.csv", "--limits", "limits.csv", "-o", "OUT"}},
    {"prepare", {"recording.csv", "--step", "range pH 0..14", "-o", "OUT"}},
    {"prepare", {"recording.csv", "--step", "range pH 0..14", "--marks", "OUT"}},
    {"prepare", {"recording.csv", "--step", "range pH 0..14", "--save", "OUT"}},
    {"doe sample", {"sobol", "--vary", "units/vessel/params/volume=uniform:1:2:L", "--samples", "4", "-o", "OUT"}},
    {"historian import", {"recording.csv", "--dry-run", "-o", "OUT"}},
    {"historian export", {"--store", "store.history", "-o", "OUT"}},
    {"audit", {"mine.titer", "export", "-o", "OUT"}},
    {"alarms", {"mine.titer", "journal", "--csv", "OUT"}},
    {"alarms", {"mine.titer", "export", "-o", "OUT"}},
    {"compare", {"plant.json", "plant.json", "--out", "OUT"}},
    {"compare", {"plant.json", "plant.json", "--table", "OUT"}},
    {"equations", {"export", "mine.titer", "-o", "OUT"}},
    {"streams", {"plant.json", "--out", "OUT"}},
    {"balances", {"plant.json", "--out", "OUT"}},
    {"cost", {"plant.json", "--out", "OUT"}},
    {"footprint", {"plant.json", "--out", "OUT"}},
    {"schedule", {"batch.tasks.json", "--out", "OUT"}},
    {"tune", {"plant.json", "level", "--relay", "1 L/h", "-o", "OUT"}},
    {"step insert", {"plant.json", "bioreactor", "-o", "OUT"}},
    {"kinetics insert", {"own.plant.json", "vessel", "monod", "-o", "OUT"}},
    {"estimate", {"plant.json", "recording.csv", "--out", "OUT"}},
    {"forecast", {"plant.json", "--recording", "recording.csv", "--out", "OUT"}},
};

} // namespace

class TestOutputFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid() && QDir::setCurrent(m_folder.path()));
        const QByteArray points = "a,y [g/L]\n0,1\n1,2\n2,2.9\n3,4.2\n";
        QVERIFY(write("data.csv", points) && write("limits.csv", "attribute,lower,upper\ny,0,9\n") &&
                write("spectrum.txt", "400 1\n401 2\n") &&
                write("recording.csv", "time,pH\n2026-01-01T00:00:00Z,7\n2026-01-01T00:01:00Z,7.1\n") &&
                write("timed.csv", ",time,400,401\ns,2026-01-01T00:00:00Z,1,2\n") &&
                write("seen.csv", "time [s],vessel.glucose [kg/m3]\n0,1\n1,2\n"));
        QVERIFY(write("seen.pure.json", R"({"format": "titer.pure_spectra/1", "name": "One band", "source": "Made up",
            "axis": {"name": "Wavelength", "from": 0, "to": 9, "step": 1},
            "components": [{"id": "glucose", "unit": "g/L", "bands": [{"at": 4, "height": 1, "width": 2}]}]})"));
        QVERIFY(write("batch.tasks.json", R"({"format": "titer.tasks/1", "tasks": [
            {"id": "a", "unit": "A", "start": 0, "end": 60}]})"));
        QVERIFY(write("sheet.csv", "run,units/vessel/params/volume [L]\n1,2\n"));
        QVERIFY(write("set.sensors.json", R"({"format": "titer.sensors/1", "name": "Set", "sensors": []})"));
        QVERIFY(
            write("own.plant.json", R"({"format": "titer.plant/1", "components": [{"id": "biomass", "basis": "mass"}],
            "units": [{"id": "vessel", "type": "bioreactor", "params": {"kinetics": {"type": "equations",
                "species": {"cells": "biomass"}, "rates": {"cells": "0"}}}}], "streams": []})"));
        const QStringList steps[] = {
            {"new", "chemostat", "-o", "plant.json"},
            {"new", "capture-column", "-o", "column.plant.json"},
            {"new", "chemostat", "-o", "mine.titer"},
            {"new", "chemostat", "-o", "theirs.titer"},
            {"study", "new", "mine.titer", "One", "--factor", "a=0:1"},
            {"historian", "import", "recording.csv", "--store", "store.history"},
            {"mvda", "pca", "data.csv", "--components", "1", "--cv", "none", "-o", "rows.mvda.json"},
        };
        for (const QStringList& step : steps) {
            const Outcome done = runCommandLine(step);
            QVERIFY2(done.status == 0, done.err.constData());
        }
    }
    void cleanupTestCase() { QDir::setCurrent(QDir::rootPath()); }

    void everyCommandThatWritesIsTried()
    {
        const QString help = QString::fromUtf8(runCommandLine({"--help"}).out);
        const QRegularExpression line("^  ([a-z]+(?: [a-z]+)?)  ", QRegularExpression::MultilineOption);
        for (auto match = line.globalMatch(help); match.hasNext();) {
            const QString command = match.next().captured(1);
            // Into the folder of one's own steps, by a name: tst_step_command.
            if (command == QLatin1String("step save")) continue;
            if (!runCommandLine(command.split(' ') + QStringList{"--help"}).out.contains("--replace ")) continue;
            QVERIFY2(std::any_of(std::begin(writers), std::end(writers),
                                 [&](const Writer& writer) { return writer.command == command; }),
                     qPrintable(command));
        }
    }

    void projectsStay_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const Writer& writer : writers)
            QTest::addRow("%s %s", qPrintable(writer.command), qPrintable(writer.arguments.join(' ')))
                << writer.command.split(' ') + writer.arguments;
    }
    void projectsStay()
    {
        QFETCH(QStringList, words);
        // A project is one by what it holds: these commands take the kind of file from the name.
        const bool byName = words.contains("OUT.plant.json");
        const QString project = byName ? "theirs.plant.json" : "theirs.titer";
        if (byName) QVERIFY(QFile::exists(project) || QFile::copy("theirs.titer", project));
        const QByteArray before = contents(project);
        for (QString& word : words) {
            if (word == "OUT" || word == "OUT.plant.json") word = project;
        }
        for (const QStringList& more : {QStringList(), QStringList{"--replace"}}) {
            const Outcome done = runCommandLine(words + more);
            QCOMPARE(done.status, 1);
            QVERIFY2(done.err.contains("This is a project, or data recorded for one"), done.err.constData());
            QCOMPARE(contents(project), before);
        }
        QVERIFY(!QFile::exists(project + ".part"));
    }

    void recordedDataStay()
    {
        const QByteArray before = contents("store.history/index.db");
        QVERIFY(!before.isEmpty());
        const Outcome done = runCommandLine({"run", "plant.json", "--out", "store.history/index.db", "--replace"});
        QCOMPARE(done.status, 1);
        QCOMPARE(contents("store.history/index.db"), before);
    }

    // In these changes stand that were committed while somebody has the project open.
    void whatLiesBesideADatabaseStays()
    {
        QVERIFY(QFile::link("mine.titer-wal", "beside.csv"));
        for (const char* name :
             {"mine.titer-wal", "mine.titer-shm", "mine.titer-journal", "store.history/index.db-wal"}) {
            QVERIFY(write(name, "committed"));
            for (const char* output : {name, QFile::exists("mine.titer-wal") ? "beside.csv" : name}) {
                const Outcome done =
                    runCommandLine({"run", "plant.json", "--until", "1h", "--out", output, "--replace"});
                QCOMPARE(done.status, 1);
                QVERIFY2(done.err.contains("This is a project, or data recorded for one"), done.err.constData());
            }
            QCOMPARE(contents(name), QByteArray("committed"));
            QVERIFY(QFile::remove(name));
        }
        QCOMPARE(runCommandLine({"run", "plant.json", "--until", "1h", "--out", "mine.titer-journal"}).status, 1);
        QVERIFY(!QFile::exists("mine.titer-journal"));
    }

    void inputsStay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("itself") << "plant.json";
        QTest::addRow("another spelling") << "./plant.json";
        QTest::addRow("symbolic link") << "link.csv";
        QTest::addRow("hard link") << "hard.csv";
    }
    void inputsStay()
    {
        QFETCH(QString, name);
        if (name == "link.csv") QVERIFY(QFile::link("plant.json", name));
        if (name == "hard.csv") QCOMPARE(::link("plant.json", "hard.csv"), 0);
        const QByteArray before = contents("plant.json");
        for (const QStringList& more : {QStringList(), QStringList{"--replace"}}) {
            const Outcome done =
                runCommandLine(QStringList{"run", "plant.json", "--until", "1h", "--out", name} + more);
            QCOMPARE(done.status, 1);
            QVERIFY2(done.err.contains("This file is read for the result"), done.err.constData());
            QCOMPARE(contents("plant.json"), before);
        }
        const Outcome table =
            runCommandLine({"doe", "predict", "data.csv", "--response", "y", "--at", "a=1", "-o", "data.csv"});
        QVERIFY2(table.err.contains("This file is read for the result"), table.err.constData());
    }

    void anotherKindIsReplacedOnlyIfAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("plant") << "other.plant.json" << contents("plant.json");
        QTest::addRow("plant of another name") << "other.csv" << contents("plant.json");
        QTest::addRow("notes") << "notes.txt" << QByteArray("Monday: fed at 9, 14 and 22 h.\nTuesday: foam\n");
        QTest::addRow("program") << "tool"
                                 << QByteArray("\x7f"
                                               "ELF\0\0\1",
                                               7);
    }
    void anotherKindIsReplacedOnlyIfAsked()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, text);
        QVERIFY(write(name, text));
        const QStringList words{"run", "plant.json", "--until", "1h", "--out", name};
        const Outcome refused = runCommandLine(words);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("--replace"), refused.err.constData());
        QCOMPARE(contents(name), text);
        QCOMPARE(runCommandLine(words + QStringList{"--replace"}).status, 0);
        QVERIFY(contents(name).startsWith("time [s]"));
    }

    // As a script does that is run again.
    void theSameTableIsReplaced()
    {
        for (int i = 0; i < 2; ++i) {
            const Outcome done = runCommandLine({"run", "plant.json", "--until", "1h", "--out", "series.csv"});
            QVERIFY2(done.status == 0, done.err.constData());
            QCOMPARE(runCommandLine({"audit", "mine.titer", "export", "-o", "trail.json"}).status, 0);
            QCOMPARE(runCommandLine({"historian", "export", "--store", "store.history", "-o", "all.xlsx"}).status, 0);
        }
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(TestOutputFiles)

} // namespace tst_output_files

#include "tst_output_files.moc"
