// titer-cli mvda learn and cluster, as scripts and people use them.
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tst_mvda_learn_command {

namespace {

using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

// Twenty rows of two columns, in four batches; the response jumps where a passes 10, and so does the kind.
QByteArray jumpingRows()
{
    QByteArray text = ",a [g/L],b,batch,y [mg],kind\n";
    for (int i = 0; i < 20; ++i) {
        const int a = (7 * i) % 20, b = (3 * i) % 7;
        text += QStringLiteral("r%1,%2,%3,B%4,%5,%6\n")
                    .arg(i)
                    .arg(a)
                    .arg(b)
                    .arg(i / 5)
                    .arg((a < 10 ? 2.0 : 8.0) + 0.1 * b)
                    .arg(a < 10 ? "low" : "high")
                    .toUtf8();
    }
    return text;
}

} // namespace

class TestMvdaLearnCommand : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void initTestCase() { m_table = write("rows.csv", jumpingRows()); }

    void learnsNumbersAndComparesThem()
    {
        const QStringList made{"learn",          "tree",  m_table,   "--y",     "y",      "--x",      "a,b",
                               "--batch",        "batch", "--prune", "0",       "--leaf", "2",        "--compare",
                               "svm,network,gp", "--c",   "8",       "--gamma", "0.5",    "--starts", "1"};
        const Outcome said = mvda(made + QStringList{"--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonObject json = said.object();
        QCOMPARE(json["format"].toString(), QString("titer.mvda.learned/1"));
        QCOMPARE(json["cv"].toString(), QString("batch:batch"));
        QCOMPARE(json["folds"].toArray().size(), 4);
        QCOMPARE(json["compared"].toArray().size(), 4); // PLS, and those that were named
        // Without the batch of the row at 9 the tree jumps at 9, and without that of the rows at 10 and 11 at 10.5: two rows are on the
        // wrong side, each with 6 squared of the 180 about the mean.
        QVERIFY(std::abs(json["cross_validated"]["q2"].toDouble() - (1.0 - 74.0 / 180.0)) < 0.005);
        QVERIFY(json["importance"]["a"].toDouble() > 0.9);
        const Outcome words = mvda(made);
        QVERIFY2(words.status == 0, words.err);
        QVERIFY2(words.out.contains("RMSE [mg] of its own rows") && words.out.contains("\npls "), words.out);
    }

    void saysThatAProcessWasThinned()
    {
        QByteArray rows = "a,y\n";
        for (int i = 0; i < 152; ++i)
            rows += QByteArray::number(0.1 * i) + ',' + QByteArray::number(std::sin(0.1 * i)) + '\n';
        const Outcome made = mvda({"learn", "gp", write("many.csv", rows), "--y", "y", "--cv", "none"});
        QVERIFY2(made.status == 0, made.err);
        QVERIFY2(made.err.contains("Lengths and noise were found with 150 of 152 rows, evenly out of all."), made.err);
    }

    void learnsClassesAndPredictsThem()
    {
        const QString model = path("kind.mvda.json");
        const Outcome made = mvda({"learn", "forest", m_table, "--y", "kind", "--x", "a,b", "--trees", "30", "--cv",
                                   "venetian:4", "-o", model});
        QVERIFY2(made.status == 0, made.err);
        // Its card names the table, and it is deployed as any model.
        const Outcome life = mvda({"deploy", model, "--reason", "tried"});
        QVERIFY2(life.status == 0 && life.out.contains("deployed"), life.err);
        QFile written(model);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().contains("\"rows.csv\""));
        QVERIFY2(made.out.contains("is, said to be") && made.out.contains("have not seen them"), made.out);
        const QString rows = write("new.csv", ",b,a [mg/L]\nx,3,2000\ny,3,18000\nz,3,90000\n");
        const Outcome said = mvda({"predict", model, rows, "--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonArray kinds = said.object()["predicted"].toObject()["kind"].toArray();
        QCOMPARE(kinds, QJsonArray({"low", "high", "high"}));
        QCOMPARE(said.object()["outside"].toArray()[2].toArray(), QJsonArray({"a"}));
        QVERIFY(said.object()["shares"].toObject()["low"].toArray()[0].toDouble() > 0.5);
        QVERIFY2(said.err.contains("1 of 3 rows lie outside") && said.err.contains("in a: z"), said.err);
        const Outcome words = mvda({"predict", model, rows});
        QVERIFY2(words.status == 0 && words.out.contains("outside"), words.err);
        const Outcome none = mvda({"predict", model, rows, "--contributions", "x"});
        QCOMPARE(none.status, 1);
        QVERIFY2(none.err.contains("Contributions are told of models with scores"), none.err);
    }

    // What a learner and clusters were made of goes with them: another table of the same spectra, a scale apart, is said to be the same.
    void stepsOfSpectraGoWithTheModel()
    {
        const auto spectra = [](double times) {
            QByteArray text = ",400,410,420,430,440,450,460,470,y [g/L]\n";
            for (int i = 0; i < 12; ++i) {
                text += "s" + QByteArray::number(i);
                const double amount = 1.0 + (5 * i) % 12;
                for (int j = 0; j < 8; ++j)
                    text += ',' + QByteArray::number(times * (20.0 + j + amount * std::exp(-0.3 * (j - 3) * (j - 3))),
                                                     'g', 17);
                text += ',' + QByteArray::number(amount) + '\n';
            }
            return text;
        };
        const QString table = write("spectra.csv", spectra(1.0)), scaled = write("scaled.csv", spectra(3.0)),
                      model = path("steps.mvda.json"), groups = path("step-groups.mvda.json");
        const Outcome made = mvda({"learn", "svm", table, "--y", "y", "--prep", "range 410..470; snv", "--c", "8",
                                   "--gamma", "0.1", "-o", model, "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.object()["preprocessing"].toObject()["text"].toString(), QString("range 410..470; snv"));
        QCOMPARE(made.object()["x"].toArray().size(), 7);
        const QJsonArray own =
                             mvda({"predict", model, table, "--json"}).object()["predicted"].toObject()["y"].toArray(),
                         other =
                             mvda({"predict", model, scaled, "--json"}).object()["predicted"].toObject()["y"].toArray();
        QCOMPARE(own.size(), 12);
        for (int i = 0; i < 12; ++i) QVERIFY(std::abs(own[i].toDouble() - other[i].toDouble()) < 1e-9);
        QVERIFY(mvda({"card", model}).out.contains("range 410..470; snv"));
        const Outcome clusters = mvda({"learn", "cluster", table, "--x", "400,410,420,430,440,450,460,470", "--prep",
                                       "snv", "--k", "2", "-o", groups});
        QVERIFY2(clusters.status == 0, clusters.err);
        QCOMPARE(mvda({"predict", groups, scaled, "--json"}).object()["predicted"].toObject()["cluster"].toArray(),
                 mvda({"predict", groups, table, "--json"}).object()["predicted"].toObject()["cluster"].toArray());
        const Outcome fitted = mvda({"learn", "svm", table, "--y", "y", "--prep", "msc"});
        QVERIFY2(fitted.status == 1 && fitted.err.contains("is fitted to the rows of a model"), fitted.err);
        const Outcome wrong = mvda({"learn", "cluster", table, "--prep", "snw"});
        QVERIFY2(wrong.status == 2 && QString::fromUtf8(wrong.err).contains("did you mean “snv”?"), wrong.err);
    }

    void aCardTellsWhatALearnerIsWorth()
    {
        const QString model = path("card.mvda.json");
        const Outcome made = mvda({"learn", "tree", m_table, "--y", "y", "--x", "a,b", "--batch", "batch", "--leaf",
                                   "2", "--compare", "svm", "--c", "8", "-o", model});
        QVERIFY2(made.status == 0, made.err);
        const Outcome said = mvda({"card", model, "--purpose", "jumps", "--version", "1.0", "--json"});
        QVERIFY2(said.status == 0, said.err);
        const QJsonObject json = said.object();
        QCOMPARE(json["format"].toString(), QString("titer.mvda.card/1"));
        QCOMPARE(json["state"].toString(), QString("draft"));
        QCOMPARE(json["card"]["purpose"].toString(), QString("jumps"));
        QCOMPARE(json["card"]["folds"].toArray()[3].toObject()["left"].toString(), QString("B3"));
        QCOMPARE(json["card"]["settings_by"].toObject(), (QJsonObject{{"pruning", "one_standard_error"}}));
        const Outcome words = mvda({"card", model});
        QVERIFY2(words.status == 0, words.err);
        for (const char* line : {"tree",
                                 "jumps",
                                 "rows.csv",
                                 "4 by batch: B0, B1, B2, B3",
                                 "learner chosen",
                                 "the simplest within one standard error",
                                 "RMSE, its own rows",
                                 "none: trees take columns as they are",
                                 "fold B2",
                                 "5 rows left out",
                                 "Specificity",
                                 "columns of the largest importance",
                                 "a (",
                                 "Range",
                                 "reference values",
                                 "0 to 19 g/L",
                                 "Accuracy",
                                 "bias, cross-validated",
                                 "Precision",
                                 "Robustness",
                                 "support vectors on the same folds",
                                 "none: the model is a draft",
                                 "a source, drift and transfer take models with components alone"})
            QVERIFY2(words.out.contains(line), QByteArray(line) + "\n" + words.out);
        // What it is not for is said where somebody tries.
        const Outcome drift = mvda({"drift", model, m_table});
        QVERIFY2(drift.status == 1 && drift.err.contains("one with components is needed here"), drift.err);
        QCOMPARE(mvda({"deploy", model, "--reason", "tried"}).status, 0);
        QCOMPARE(mvda({"card", model, "--purpose", "steps", "--reason", "reworded"}).status, 0);
        const Outcome deployed = mvda({"card", model, "--json"});
        QVERIFY2(deployed.object()["sound"].toBool(), deployed.out);
        QCOMPARE(deployed.object()["trail"].toArray().size(), 2);
        // Who predicts by it afterwards is told.
        QVERIFY(!mvda({"predict", model, m_table}).err.contains("withdrawn"));
        QCOMPARE(mvda({"withdraw", model, "--reason", "jumps elsewhere"}).status, 0);
        const Outcome late = mvda({"predict", model, m_table});
        QVERIFY2(late.status == 0 && late.err.contains("This model was withdrawn"), late.err);
    }

    void aCardOfClassesHasTheirSensitivity()
    {
        const QString model = path("classes.mvda.json");
        QCOMPARE(mvda({"learn", "tree", m_table, "--y", "kind", "--x", "a", "--cv", "venetian:4", "-o", model}).status,
                 0);
        const Outcome words = mvda({"card", model});
        QVERIFY2(words.status == 0, words.err);
        for (const char* line : {"the classes of “kind”", "“low”", "sensitivity 100 %, specificity", "10 rows",
                                 "wrong rows, cross-validated", "balanced accuracy"})
            QVERIFY2(words.out.contains(line), QByteArray(line) + "\n" + words.out);
        const QString groups = path("card-groups.mvda.json");
        QCOMPARE(mvda({"learn", "cluster", m_table, "--x", "a,b", "-o", groups}).status, 0);
        const Outcome clusters = mvda({"card", groups});
        QVERIFY2(clusters.status == 0, clusters.err);
        for (const char* line :
             {"clusters by k-means", "the largest mean silhouette", "cluster 1", "it measures nothing", "0 to 19 g/L"})
            QVERIFY2(clusters.out.contains(line), QByteArray(line) + "\n" + clusters.out);
        QVERIFY(!clusters.out.contains("Accuracy"));
    }

    void putsRowsIntoClusters()
    {
        const QString model = path("groups.mvda.json");
        const Outcome made = mvda({"learn", "cluster", m_table, "--x", "a", "--k", "2", "-o", model, "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.object()["clusters"].toInt(), 2);
        QCOMPARE(made.object()["rows"].toArray()[0].toInt(), 1);
        const Outcome said = mvda({"predict", model, m_table, "--json"});
        QVERIFY2(said.status == 0, said.err);
        QCOMPARE(said.object()["predicted"].toObject()["cluster"].toArray(), made.object()["rows"].toArray());
        const QString tree = path("tree.mvda.json");
        const Outcome ward = mvda({"learn", "cluster", m_table, "--x", "a,b", "--way", "ward", "-o", tree});
        QVERIFY2(ward.status == 0 && ward.out.contains("heights, the last first"), ward.err);
        const Outcome refused = mvda({"predict", tree, m_table});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("Make them by k-means"), refused.err);
    }

    void saysWhatIsWrongWithALearner_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        row("no learner", {"learn", "pls", "", "--y", "y"}, 2, "the learner is svm, tree, forest, network or gp");
        row("no response", {"learn", "svm", ""}, 2, "--y is missing");
        row("a slip", {"learn", "svm", "", "--y", "Y"}, 1, "did you mean “y”?");
        row("twice", {"learn", "svm", "", "--y", "y", "--x", "a,y"}, 2, "is named in --x and in --y");
        row("a kernel", {"learn", "svm", "", "--y", "y", "--kernel", "poly"}, 2, "--kernel is rbf or linear");
        row("a part", {"learn", "tree", "", "--y", "y", "--prune", "2"}, 2, "is no part from 0 to 1");
        row("others", {"learn", "tree", "", "--y", "y", "--compare", "knn"}, 2, "--compare takes svm, tree");
        row("a process of classes", {"learn", "gp", "", "--y", "kind", "--x", "a,b"}, 1, "process predicts numbers");
        row("no batches", {"learn", "tree", "", "--y", "y", "--batch", "lot"}, 1, "There is no column “lot”");
        row("names", {"learn", "tree", "", "--y", "a", "--x", "b", "--classes"}, 1, "as names are");
        row("a way", {"learn", "cluster", "", "--way", "far"}, 2, "--way is kmeans, ward");
        row("clusters", {"learn", "cluster", "", "--x", "b", "--k", "12"}, 1, "7 rows differ");
    }

    void saysWhatIsWrongWithALearner()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        arguments[arguments.indexOf(QString())] = m_table;
        const Outcome outcome = mvda(arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

private:
    QString m_table;
};

TITER_TEST(TestMvdaLearnCommand)

} // namespace tst_mvda_learn_command

#include "tst_mvda_learn_command.moc"
