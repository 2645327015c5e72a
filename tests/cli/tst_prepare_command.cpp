// titer-cli prepare, as scripts and people use it.
#include "tests/support/app/recorded_store.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_prepare_command {

namespace {

using titer::support::contents;
using titer::support::Outcome;

Outcome cli(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"prepare"} + arguments);
}

// Two hours, a row each minute: a pH that rises by 0.1 per h, with one spike, and a stirrer.
QByteArray course(double from, const char* heading = "time [min],pH,stirrer [1/min]", double stirrer = 200.0)
{
    QByteArray text = QByteArray(heading) + "\n";
    for (int i = 0; i <= 120; ++i)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg(i)
                    .arg(i == 30 ? 12.0 : from + 0.1 * i / 60.0, 0, 'g', 17)
                    .arg(stirrer + i % 3)
                    .toUtf8();
    return text;
}

} // namespace

class TestPrepareCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("runs") && QDir(m_folder.path()).mkdir("out"));
        write("runs/B1.csv", course(7.0));
        write("runs/B2.csv", course(6.8, "time [min],pH,stirrer [1/s]", 200.0 / 60.0));
    }

    void aFolderBecomesATableOfBatches()
    {
        const QString recipe = path("out/clean.prepare.json"), table = path("out/batches.csv"),
                      marks = path("out/marks.csv");
        const Outcome made =
            cli({path("runs"), "--step", "range pH 6..8; resample 10 min mean", "--step", "summary pH", "--save",
                 recipe, "-o", table, "--marks", marks, "--by", "Ada", "--why", "the probe was out", "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QJsonObject json = made.object();
        QCOMPARE(json["format"].toString(), QString("titer.prepared/1"));
        QCOMPARE(json["batches"].toArray().size(), 2);
        const QJsonArray steps = json["batches"].toArray().at(1)["steps"].toArray();
        QCOMPARE(steps.at(0)["marked"].toObject()["pH"].toInt(), 1);
        QCOMPARE(steps.at(1)["rows"].toInt(), 13);
        QVERIFY2(made.err.contains("Column “stirrer” was converted from 1/s to 1/min."), made.err);
        QCOMPARE(contents(marks), QByteArray("batch,row,time,column,value,unit,step,by,why,reason\n"
                                             "B1,31,30,pH,12,,range pH 6..8,Ada,It is above 8.,the probe was out\n"
                                             "B2,31,30,pH,12,,range pH 6..8,Ada,It is above 8.,the probe was out\n"));
        // Whoever replays the recipe marks by the step of another.
        const Outcome replayed = cli({path("runs"), "--recipe", recipe, "--by", "Ben", "--marks", marks, "--replace"});
        QVERIFY2(replayed.status == 0 && contents(marks).contains(",Ada,It is above 8.,the probe was out\n"),
                 replayed.err + contents(marks));
        QCOMPARE(cli({path("runs"), "--recipe", recipe, "--why", "x"}).status, 2);
        const QByteArray before = contents(table);
        QVERIFY2(before.startsWith(",pH min,pH max,pH mean,pH sd,pH slope [1/h],pH area [h],pH end\nB1,7."), before);
        // The recipe says the same as the steps, and the summary is a table of observations.
        const Outcome again = cli({path("runs"), "--recipe", recipe, "-o", table});
        QVERIFY2(again.status == 0, again.err);
        QCOMPARE(contents(table), before);
        const Outcome model = titer::support::runCommandLine(
            {"mvda", "pca", table, "--x", "pH mean,pH end", "--components", "1", "--cv", "none", "--json"});
        QCOMPARE(model.status, 1); // a table as it is meant, of two batches
        QVERIFY2(model.err.contains("There are 2 rows, but a model needs at least three."), model.err);
    }

    void aTableGoesToStandardOutput()
    {
        const Outcome made = cli({path("runs/B1.csv"), "--step", "resample 60 min last; jump pH 1", "-o", "-"});
        QVERIFY2(made.status == 0, made.err);
        QVERIFY2(made.out.startsWith("time [min],pH,stirrer [1/min]\n0,7,200\n60,7.1,200\n120,7.2,200\n"), made.out);
        QVERIFY2(made.err.contains("resample 60 min last"), made.err); // what was done
    }

    void marksAreJson()
    {
        const QString marks = path("out/marks.json");
        const Outcome made = cli({path("runs/B1.csv"), "--step", "hampel pH 5", "--marks", marks});
        QVERIFY2(made.status == 0, made.err);
        const QByteArray text = contents(marks);
        QVERIFY2(text.contains("titer.prepare.marks/1") && text.contains("from the median of its window"), text);
    }

    void recordingsAreBatchesOfAStore()
    {
        const QString project = path("plant.titer"), table = path("out/recorded.csv");
        QVERIFY(titer::support::makeRecordedBatches(titer::store::historyFolder(project.toStdString())));
        const QStringList of{"--store", project, "--only", "B4", "--tag", "temperature", "--tag", "lab/R2.glucose"};
        const Outcome made = cli(of + QStringList{"--every", "30 min", "-o", table, "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(contents(table), QByteArray("batch,time [h],temperature [°C],R2.glucose [g/L],phase\n"
                                             "B4,0,34.8125,,Growth\nB4,0.5,38.5625,8,Growth\nB4,1,42.3125,,Feed\n"
                                             "B4,1.5,46.0625,9,Feed\n"));
        QVERIFY2(made.err.contains("Single samples stand in the row in which they were drawn"), made.err);
        QCOMPARE(made.object()["batches"].toArray().size(), 1);
        // Steps work on each sample as it came, and all batches that are over are there.
        const Outcome steps =
            cli({"--store", project, "--tag", "temperature", "--step", "summary temperature", "-o", "-"});
        QVERIFY2(steps.status == 0, steps.err);
        QVERIFY2(steps.out.contains("\nB1,30,44.875,") && steps.out.contains("\nB5,34,48.875,"), steps.out);
        QVERIFY(!steps.out.contains("B6"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        row("nothing to do", {}, 2, "there is nothing to do");
        row("no step", {"--step", "rang pH 1..2"}, 1, "step 1: “rang” is no step; did you mean “range”?");
        row("no column", {"--step", "range ph 1..2"}, 1, "did you mean “pH”?");
        row("no recipe", {"--recipe", "nowhere.prepare.json"}, 1, "nowhere.prepare.json");
        row("not a recipe", {"--recipe", "runs/B1.csv"}, 1, "runs/B1.csv");
        row("no batches", {"--step", "range pH 1..2", "--batch", "lot"}, 1, "lot");
        row("a table and a store", {"--store", "plant.titer"}, 2, "give tables or --store, not both");
        row("rows of a table", {"--step", "range pH 1..2", "--every", "1 h"}, 2, "it goes with --store");
        row("among the batches", {"--step", "range pH 1..2", "-o", "runs/all.csv"}, 1, "Write into another folder");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        for (QString& word : arguments)
            if (word.startsWith("runs/")) word = path(qPrintable(word));
        const Outcome outcome = cli(QStringList{path("runs")} + arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

    void unitsThatDoNotFitNameFileAndColumn()
    {
        QVERIFY(QDir(m_folder.path()).mkdir("odd"));
        write("odd/A.csv", course(7.0));
        write("odd/B.csv", course(7.0, "time [min],pH,stirrer [°C]"));
        const Outcome refused = cli({path("odd"), "--step", "range pH 6..8", "-o", path("out/odd.csv")});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("B.csv: Column “stirrer” is in °C here and in 1/min in the files before"),
                 refused.err);
        QVERIFY(!QFile::exists(path("out/odd.csv")));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void write(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("no %s", name);
    }

    QTemporaryDir m_folder;
};

TITER_TEST(TestPrepareCommand)

} // namespace tst_prepare_command

#include "tst_prepare_command.moc"
