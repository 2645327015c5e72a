// titer-cli mvda batch and monitor, as scripts and people use them.
#include "app/plugins/plugin_host.h"
#include "tests/plugins/source_by_hand.h"
#include "tests/support/mvda_command.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace tst_mvda_batch_command {

namespace {

using titer::support::mvda;
using titer::support::MvdaFolder;
using titer::support::Outcome;

// The samples of a batch, whose numbers differ a little from batch to batch and sample to sample.
QByteArray samples(int batch, const char* before, bool isOdd = false)
{
    QByteArray text;
    for (int i = 0; i < 21; ++i) {
        const double t = 0.05 * i, ripple = 0.02 * std::sin(37.0 * (i + 1) * (batch + 2) + batch);
        const double growth = 1.0 + 0.03 * std::sin(1.7 * batch), other = 0.02 * std::cos(29.0 * (i + 3) * (batch + 1));
        const double heat = 37.0 + 0.1 * std::cos(2.3 * batch) + other + (isOdd && t > 0.5 ? 1.0 : 0.0);
        text += QByteArray(before) + QByteArray::number(t, 'g', 12) + "," +
                QByteArray::number(growth * (1.0 + t * t) + ripple, 'g', 12) + "," + QByteArray::number(heat, 'g', 12) +
                "\n";
    }
    return text;
}

} // namespace

class TestMvdaBatchCommand : public QObject, MvdaFolder {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QByteArray text = "lot,time [d],cells [g/L],heat [°C]\n", quality = "lot,titre [g/L]\n";
        for (int batch = 1; batch <= 16; ++batch) {
            const QByteArray name = "L" + QByteArray::number(batch);
            text += samples(batch, name + ",");
            quality += name + "," + QByteArray::number(5.0 + std::sin(1.7 * batch), 'g', 12) + "\n";
        }
        m_table = write("good.csv", text);
        m_quality = write("quality.csv", quality);
        m_good = write("run.csv", "time [h],cells [g/L],heat [°C]\n" + samples(40, ""));
    }

    void modelsAndWatches()
    {
        const QString model = path("good.mvda.json");
        const Outcome made = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--align", "resample:21",
                                   "--components", "2", "-o", model, "--replace", "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QJsonObject batch = made.object()["batch"].toObject();
        QCOMPARE(batch["origin"].toString(), QString("measured"));
        QCOMPARE(batch["batches"].toArray().size(), 16);
        QCOMPARE(batch["t2_99"].toArray().size(), 21);
        QCOMPARE(made.object()["x"].toArray().size(), 42);
        const QString odd = write("odd.csv", "time [d],cells [g/L],heat [°C]\n" + samples(40, "", true));
        const Outcome watched = mvda({"monitor", model, odd, "--time", "time", "--json"});
        QVERIFY2(watched.status == 0, watched.err);
        const QJsonObject json = watched.object();
        QCOMPARE(json["format"].toString(), QString("titer.mvda.monitor/1"));
        QCOMPARE(json["t2"].toArray().size(), 21);
        const QJsonArray alarms = json["alarms"].toArray();
        QVERIFY(!alarms.isEmpty());
        QVERIFY(alarms[0]["since"].toDouble() > 0.5 && alarms[0]["since"].toDouble() < 0.7);
        QCOMPARE(alarms[0]["contributions"][0]["variable"].toString(), QString("heat"));
        const Outcome words = mvda({"monitor", model, odd, "--time", "time"});
        QVERIFY2(words.out.contains("alarm at") && words.out.contains("heat ("), words.out);
        // Hours become the model's days.
        const Outcome early = mvda({"monitor", model, m_good, "--time", "time", "--json"});
        QVERIFY2(early.status == 0, early.err);
        QCOMPARE(early.object()["t2"].toArray().size(), 1);
        // Not for want of columns such as cells@1.
        const Outcome other = mvda({"transfer", model, m_table, m_good, "--by", "slope-bias"});
        QCOMPARE(other.status, 1);
        QVERIFY2(other.err.contains("Make a model of that plant's batches") && !other.err.contains("no column"),
                 other.err);
    }

    // What a source makes of the same file as it plays it.
    void aReplayGivesWhatMonitorPrints()
    {
        const QString model = path("live.mvda.json");
        const Outcome made = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--align", "resample:21",
                                   "--components", "2", "-o", model, "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QString odd = write("live.csv", "time [d],cells [g/L],heat [°C]\n" + samples(40, "", true));
        const QJsonObject printed = mvda({"monitor", model, odd, "--time", "time", "--json"}).object();
        titer::app::PluginHost host(QStringList{QStringLiteral(TITER_PLUGIN_DIR)});
        titer::plugin_tests::Reader reader;
        QVERIFY(reader.start(std::move(*host.create("replay")),
                             {{"file", odd.toStdString()}, {"speed", "max"}, {"batch_model", model.toStdString()}}));
        reader.runFor(std::chrono::milliseconds(100));
        const auto isPrinted = [&](const char* tag, const QJsonArray& expected) {
            const auto& played = reader.samples[tag];
            bool same = qsizetype(played.size()) == expected.size() && !played.empty();
            for (std::size_t i = 0; same && i < played.size(); ++i) {
                const double value = expected[qsizetype(i)].toDouble();
                same = std::abs(played[i].value - value) <= 1e-12 * (1.0 + std::abs(value));
            }
            return same;
        };
        for (const char* figure : {"t2", "spe", "dmodx", "t2_99", "spe_99"})
            QVERIFY2(isPrinted(qPrintable(QLatin1String("live.") + figure), printed[QLatin1String(figure)].toArray()),
                     figure);
        QVERIFY(isPrinted("live.score1", printed["scores"][0].toArray()));
        QVERIFY(isPrinted("live.score2", printed["scores"][1].toArray()));
        const auto& control = reader.samples["live.in_control"];
        const auto out = std::ranges::find(control, 0.0, &titer::connect::Sample::value);
        QVERIFY(out != control.end());
        QCOMPARE(double(out->sourceTime) / 86400e6, printed["alarms"][0]["raised"].toDouble());
    }

    void aCardTellsOfBatches()
    {
        const QString model = path("card.mvda.json");
        QCOMPARE(mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--align", "resample:21", "--y", m_quality,
                       "--components", "2", "-o", model})
                     .status,
                 0);
        const Outcome card = mvda({"card", model});
        QVERIFY2(card.status == 0, card.err);
        for (const char* line :
             {"PLS of batches", "16 by lot", "aligned by", "resample:21, 21 points", "a row for each batch",
              "stated by the maker", "fold 1", "Accuracy", "bias, cross-validated", "heat",
              "False alarms, each batch by a model of the others", "points beyond 99 % of T2"})
            QVERIFY2(card.out.contains(line), QByteArray(line) + "\n" + card.out);
        QVERIFY2(card.out.contains(" °C\n") && !card.out.contains("virtual"), card.out); // the range of heat
    }

    void predictsQuality()
    {
        const Outcome made = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--align", "grid:0.1", "--y",
                                   m_quality, "--components", "2", "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.object()["method"].toString(), QString("pls"));
        QCOMPARE(made.object()["y"].toArray().size(), 1);
        const Outcome words = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--components", "2"});
        QVERIFY2(words.out.contains("largest SPE"), words.out);
    }

    void unfoldsByObservation()
    {
        const Outcome made = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--unfold", "observation",
                                   "--align", "resample:21", "--components", "1", "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.object()["x"].toArray().size(), 2);
        QCOMPARE(made.object()["rows"].toInt(), 16 * 21);
        QCOMPARE(made.object()["batch"].toObject()["centre"].toArray().size(), 21);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        row("no batches", {}, 2, "--batch is missing");
        row("another column", {"--batch", "lots"}, 1, "did you mean “lot”?");
        row("a rule", {"--batch", "lot", "--align", "stretch"}, 2, "is no way to align batches");
        row("an unfolding", {"--batch", "lot", "--unfold", "time"}, 2, "--unfold is batch or observation");
        row("an indicator that turns", {"--batch", "lot", "--align", "indicator:heat"}, 1, "turns back at sample");
        row("a plant too", {"--batch", "lot", "--virtual", "plant.json"}, 2, "does not go with --virtual");
        row("runs of a table", {"--batch", "lot", "--runs", "10"}, 2, "it goes with --virtual");
        row("values of a table", {"--batch", "lot", "--set", "a=1"}, 2, "it goes with --virtual");
        row("quality of points", {"--batch", "lot", "--unfold", "observation", "--y", "y.csv"}, 2,
            "does not go with --unfold observation");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        const Outcome outcome = mvda(QStringList{"batch", m_table} + arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
    }

    void refusesAQualityOfTwoRows()
    {
        QByteArray quality = "lot,titre\n";
        for (int batch = 1; batch <= 16; ++batch) quality += "L" + QByteArray::number(batch) + ",5\n";
        const QString twice = write("twice.csv", quality + "L3,6\n");
        const Outcome outcome = mvda({"batch", m_table, "--batch", "lot", "--time", "time", "--y", twice});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(QString::fromUtf8(outcome.err).contains("Batch “L3” has 2 rows"), outcome.err);
    }

    void refusesAShortBatch()
    {
        const QString table = write("short.csv", "lot,time,cells,heat\n" + samples(1, "A,") + "B,0,1,37\nB,1,2,37\n");
        const Outcome outcome = mvda({"batch", table, "--batch", "lot", "--time", "time"});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(QString::fromUtf8(outcome.err).contains("Batch “B” has 2 samples"), outcome.err);
    }

    void refusesAModelThatIsNoneOfBatches()
    {
        const QString model = path("rows.mvda.json");
        QCOMPARE(mvda({"pca", m_table, "--x", "cells,heat", "--components", "1", "-o", model, "--replace"}).status, 0);
        const Outcome outcome = mvda({"monitor", model, m_table});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains("This model is none of batches"), outcome.err);
    }

    void tellsVirtualBatchesApart()
    {
        const QString model = path("virtual.mvda.json");
        const QString plant = QStringLiteral(TITER_SOURCE_DIR "/resources/examples/chemostat.plant.json");
        const QStringList order{"batch",
                                "--virtual",
                                plant,
                                "--runs",
                                "6",
                                "--vary",
                                "units/vessel/params/kinetics/growth_rate=0.35..0.45 1/h",
                                "--x",
                                "vessel.biomass,vessel.glucose",
                                "--points",
                                "21",
                                "--align",
                                "resample:21",
                                "--components",
                                "1"};
        const Outcome made = mvda(order + QStringList{"-o", model, "--replace", "--json"});
        QVERIFY2(made.status == 0, made.err);
        QCOMPARE(made.object()["batch"].toObject()["origin"].toString(), QString("virtual"));
        const auto apartFromTheTime = [](const Outcome& outcome) {
            QJsonObject model = outcome.object(), card = model["card"].toObject();
            card.remove("created");
            model["card"] = card;
            return model;
        };
        QCOMPARE(apartFromTheTime(mvda(order + QStringList{"--json"})), apartFromTheTime(made)); // the same seed
        QVERIFY(apartFromTheTime(mvda(order + QStringList{"--seed", "2", "--json"})) != apartFromTheTime(made));
        const Outcome words = mvda(order);
        QVERIFY2(words.out.contains("6 virtual ones"), words.out);
        const QString run = path("run.plant.csv");
        QCOMPARE(titer::support::runCommandLine({"run", plant, "--points", "21", "--out", run, "--replace"}).status, 0);
        const Outcome watched = mvda({"monitor", model, run, "--time", "time"});
        QVERIFY2(watched.status == 0, watched.err);
        QVERIFY2(watched.out.contains("model of 6 virtual batches"), watched.out);
        // Rows before all is there, as before an inoculation, are none of the batch.
        const QByteArray table = titer::support::contents(run);
        const qsizetype begin = table.indexOf('\n', table.indexOf("time [s]")) + 1;
        const QByteArray empty(table.left(begin).count(','), ',');
        const QString longer =
            write("longer.csv", table.left(begin) + "-7200" + empty + "\n-3600" + empty + "\n" + table.mid(begin));
        const auto reached = [&](const QString& recording) {
            return mvda({"monitor", model, recording, "--time", "time", "--json"}).object()["time"].toArray();
        };
        QCOMPARE(reached(longer).size(), 21);
        QCOMPARE(reached(longer), reached(run));
        // Counted samples are no seconds.
        const Outcome untimed = mvda({"monitor", model, run});
        QCOMPARE(untimed.status, 1);
        QVERIFY2(untimed.err.contains("The times of the model are in s"), untimed.err);
    }

private:
    QString m_table, m_quality, m_good;
};

TITER_TEST(TestMvdaBatchCommand)

} // namespace tst_mvda_batch_command

#include "tst_mvda_batch_command.moc"
