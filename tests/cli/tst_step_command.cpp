// titer-cli step: steps that come whole, from Titer and from a file of one's own, and how they are refused.
#include "core/model/library/step_template.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_step_command {

using namespace titer;
using support::Outcome;
using support::runCommandLine;

namespace {

QString example(const char* id)
{
    return QStringLiteral(TITER_SOURCE_DIR "/resources/examples/%1.plant.json").arg(QLatin1String(id));
}

} // namespace

class TestStepCommand : public QObject {
    Q_OBJECT

private slots:
    void listsAndDescribes()
    {
        const Outcome all = runCommandLine({"step", "list", "--json"});
        QVERIFY2(all.status == 0, all.err);
        QCOMPARE(all.array().size(), qsizetype(model::stepTemplates().size()));
        const Outcome one = runCommandLine({"step", "list", "ufdf"});
        QVERIFY2(one.status == 0 && one.out.contains("Volume by flux and time."), one.out + one.err);
    }

    // Behind the clarified pool: sized by the run, whole, and of a size that needs no other.
    void insertsBehindAnOutlet()
    {
        QTemporaryDir folder;
        const QString out = folder.filePath("captured.plant.json");
        const Outcome insert = runCommandLine(
            {"step", "insert", example("cho-fed-batch"), "ufdf", "--after", "pool.out", "-o", out, "--json"});
        QVERIFY2(insert.status == 0, insert.err);
        QCOMPARE(insert.object()["units"].toArray().size(), qsizetype(4));
        QVERIFY2(support::contents(out).contains("Membrane area 20.1 m2"), support::contents(out));
        const Outcome run = runCommandLine({"run", out, "--tolerance", "preview", "--json"});
        QVERIFY2(run.status == 0, run.err);
        QVERIFY(run.object()["balance_error"].toDouble() < 1e-9);
        const Outcome size = runCommandLine({"step", "size", out, "skid", "--json"});
        QVERIFY2(size.status == 0 && size.array().isEmpty(), size.out + size.err);
        const Outcome filter = runCommandLine({"step", "size", out, "filter", "--json"});
        QVERIFY2(filter.status == 0, filter.err);
        QCOMPARE(filter.array()[0].toObject()["value"].toString(), QString("12 m2"));
    }

    void takesAFileOfOnesOwn()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath("own.step.json"), out = folder.filePath("own.plant.json");
        QFile file(own);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const model::ShippedStep& shipped = model::shippedSteps().front();
        file.write(shipped.text.data(), qint64(shipped.text.size()));
        file.close();
        const Outcome insert =
            runCommandLine({"step", "insert", example("capture-column"), own, "--after", "pool.out", "-o", out});
        QVERIFY2(insert.status == 0, insert.err);
        QCOMPARE(runCommandLine({"check", out}).status, 0);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "titer.step/2"})");
        file.close();
        const Outcome wrong = runCommandLine({"step", "list", own});
        QVERIFY2(wrong.status == 1 && wrong.err.contains("titer.step/1"), wrong.err);
    }

    void savesAndRemovesAStepOfOnesOwn()
    {
        QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        const QString captured = folder.filePath("captured.plant.json"), out = folder.filePath("again.plant.json");
        QCOMPARE(
            runCommandLine({"step", "insert", example("cho-fed-batch"), "ufdf", "--after", "pool.out", "-o", captured})
                .status,
            0);
        // The pool leads nowhere, so that its outlet is the one.
        const Outcome saved = runCommandLine(
            {"step", "save", captured, "--units", "skid,buffer,permeate,pool_2", "-o", "Our UF/DF", "--json"});
        QVERIFY2(saved.status == 0, saved.err);
        QCOMPARE(saved.object()["id"].toString(), QString("our-uf-df"));
        const Outcome list = runCommandLine({"step", "list", "--json"});
        QCOMPARE(list.array().size(), qsizetype(model::stepTemplates().size()) + 1);
        QVERIFY(list.array().last().toObject()["own"].toBool());
        const Outcome again =
            runCommandLine({"step", "save", captured, "--units", "skid,buffer,permeate,pool_2", "-o", "Our UF/DF"});
        QVERIFY2(again.status == 1 && again.err.contains("already exists"), again.err);
        const Outcome insert = runCommandLine(
            {"step", "insert", example("capture-column"), "our-uf-df", "--after", "pool.out", "-o", out});
        QVERIFY2(insert.status == 0, insert.err);
        QCOMPARE(runCommandLine({"check", out}).status, 0);
        QCOMPARE(runCommandLine({"step", "remove", "our-uf-df"}).status, 0);
        QCOMPARE(runCommandLine({"step", "list", "--json"}).array().size(), qsizetype(model::stepTemplates().size()));
        // Ports that are several have to be named.
        const Outcome several = runCommandLine({"step", "save", captured, "--units", "skid", "--name", "Skid"});
        QVERIFY2(several.status == 1 && several.err.contains("skid.in") && several.err.contains("skid.buffer"),
                 several.err);
        QCOMPARE(runCommandLine({"step", "save", captured}).status, 2);
    }

    void refuses()
    {
        const QString plant = example("capture-column");
        const Outcome unknown = runCommandLine({"step", "insert", plant, "hrvest", "--after", "pool.out"});
        QVERIFY2(unknown.status == 1 && unknown.err.contains("“harvest”"), unknown.err);
        const Outcome taken = runCommandLine({"step", "insert", plant, "harvest", "--after", "harvest.out"});
        QVERIFY2(taken.status == 1 && taken.err.contains("already leads to “manifold”"), taken.err);
        const Outcome size =
            runCommandLine({"step", "insert", plant, "harvest", "--after", "pool.out", "--size", "bed=1 L"});
        QVERIFY2(size.status == 1 && size.err.contains("step list harvest"), size.err);
        const Outcome port = runCommandLine({"step", "insert", plant, "harvest", "--after", "pool"});
        QCOMPARE(port.status, 2);
        const Outcome none = runCommandLine({"step", "size", plant, "waste"});
        QVERIFY2(none.status == 1 && none.err.contains("no rule"), none.err);
    }
};

TITER_TEST(TestStepCommand)

} // namespace tst_step_command

#include "tst_step_command.moc"
