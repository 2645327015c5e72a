// titer-cli capability, as scripts and people use it.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cmath>

namespace tst_capability_command {

using titer::support::Outcome;

class CapabilityCommandTest : public QObject {
    Q_OBJECT

private slots:
    // Twenty lots of two, titre about 5 g/L; the last two lots lie off.
    void initTestCase()
    {
        QFile file(m_table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(",titre [g/L],lot,uneven\n");
        for (int i = 0; i < 40; ++i)
            file.write(QStringLiteral("s%1,%2,L%3,U%4\n")
                           .arg(i + 1)
                           .arg(5.0 + 0.1 * std::sin(2.3 * i) + (i >= 36 ? 0.6 : 0.0), 0, 'g', 17)
                           .arg(i / 2 + 1)
                           .arg(i == 0 ? 1 : 2)
                           .toUtf8());
    }

    void chartsAndIndices()
    {
        const Outcome outcome =
            cli({"--lower", "4.5", "--upper", "5.5", "--subgroup", "lot", "--reference", "18", "--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["format"].toString(), QString("titer.capability/1"));
        QCOMPARE(json["unit"].toString(), QString("g/L"));
        QCOMPARE(json["size"].toInt(), 2);
        const QJsonObject means = json["charts"].toArray()[0].toObject();
        QCOMPARE(means["what"].toString(), QString("means"));
        QCOMPARE(means["points"].toArray().size(), 20);
        QCOMPARE(means["signals"].toArray()[0].toObject()["point"].toInt(), 19);
        QCOMPARE(means["signals"].toArray()[0].toObject()["rule"].toString(), QString("1"));
        const QJsonObject indices = json["capability"]["indices"].toObject();
        QVERIFY(indices["cpk"]["low"].toDouble() < indices["cpk"]["value"].toDouble());
        QVERIFY(indices["ppk"]["value"].toDouble() < indices["cpk"]["value"].toDouble()); // two lots lie off
        QVERIFY(json["capability"]["found_outside"].toInt() > 0);
        QVERIFY2(outcome.err.contains("was not in control"), outcome.err);
        const Outcome words = cli({"--subgroup", "2", "--reference", "18"});
        QVERIFY2(words.status == 0, words.err);
        QVERIFY2(words.out.contains("means [g/L]") && words.out.contains("Signals:") && words.out.contains("s37"),
                 words.out);
    }

    void otherCharts()
    {
        for (const char* chart : {"ewma", "cusum"}) {
            const Outcome outcome = cli({"--chart", chart, "--reference", "36", "--json"});
            QVERIFY2(outcome.status == 0, outcome.err);
            const QJsonArray charts = outcome.object()["charts"].toArray();
            QCOMPARE(charts.size(), 1);
            QCOMPARE(charts[0]["what"].toString(), QString(chart));
            QVERIFY(!charts[0]["signals"].toArray().isEmpty());
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* words) {
            QTest::newRow(name) << arguments << status << QString::fromUtf8(words);
        };
        row("a chart", {"--chart", "pareto"}, 2, "--chart is shewhart, ewma or cusum");
        row("a limit", {"--lower", "low"}, 2, "--lower");
        row("limits", {"--lower", "6", "--upper", "5"}, 1, "is not below the upper one");
        row("rows left", {"--subgroup", "7"}, 1, "40 rows are no whole subgroups of 7");
        row("no column", {"--subgroup", "day"}, 1, "neither a number of rows up to 100 nor a column");
        row("uneven", {"--subgroup", "uneven"}, 1, "have not all the same number of rows");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, words);
        const Outcome outcome = cli(arguments);
        QVERIFY2(outcome.status == status, outcome.err);
        QVERIFY2(QString::fromUtf8(outcome.err).contains(words), outcome.err);
        QCOMPARE(titer::support::runCommandLine({"capability", m_table}).status, 2);
    }

    // The table of limits stands beside the first; lots are named by their first column.
    void reportsBatchesWithTheirDeviations()
    {
        QFile limits(m_folder.filePath("limits.csv"));
        QVERIFY(limits.open(QIODevice::WriteOnly));
        limits.write("attribute,kind,unit,lower,upper,target\ntitre,CQA,mg/mL,4.5,5.5,5\n");
        limits.close();
        const QString record = m_folder.filePath("titre.deviations");
        const QStringList report{"capability", "report", m_table, "--limits", limits.fileName(), "--reference", "36"};
        const Outcome before = titer::support::runCommandLine(report);
        QVERIFY2(before.status == 0 && before.out.contains("no deviation recorded"), before.err + before.out);
        QVERIFY2(before.err.contains("Batch s38 is beyond the specification and has no deviation"), before.err);
        QVERIFY2(before.err.contains("The process was not in control (findings: 4)"), before.err);
        const QString lessOdd = m_folder.filePath("one.csv");
        QFile one(lessOdd);
        QVERIFY(one.open(QIODevice::WriteOnly));
        one.write(titer::support::contents(m_table).split('\n').mid(0, 38).join('\n')); // as far as s37
        one.close();
        const Outcome single = titer::support::runCommandLine(
            {"capability", "report", lessOdd, "--limits", limits.fileName(), "--reference", "36"});
        QVERIFY2(single.err.contains("not in control (findings: 1):"), single.err);
        QVERIFY2(before.out.contains("not normally distributed"), before.out);
        const auto deviations = [&](const QStringList& words) {
            return titer::support::runCommandLine(QStringList{"deviations", record} + words);
        };
        QCOMPARE(deviations({"add", "--batch", "s38", "--attribute", "titre", "--what", "above its limit"}).status, 0);
        QCOMPARE(deviations({"close", "D-1"}).status, 1);
        QCOMPARE(deviations({"close", "D-1", "--cause", "wrong seed", "--action", "seed checked"}).status, 0);
        QCOMPARE(deviations({"list", "--open"}).out, QByteArray("No deviations.\n"));
        for (const QStringList& wrong : {QStringList{"mend"}, QStringList{"add", "--batch", "s1"}, QStringList{"close"},
                                         QStringList{"list", "--cause", "x"}})
            QCOMPARE(deviations(wrong).status, 2);
        const Outcome after = titer::support::runCommandLine(report + QStringList{"--json"});
        QVERIFY2(after.status == 0, after.err);
        const QJsonObject json = after.object();
        QCOMPARE(json["format"].toString(), QString("titer.process_verification/1"));
        QCOMPARE(json["deviations"][0]["cause"].toString(), QString("wrong seed"));
        const QJsonObject attribute = json["attributes"][0].toObject();
        QCOMPARE(attribute["state"].toString(), QString("out_of_specification"));
        QCOMPARE(attribute["charts"].toArray().size(), 2);
        bool found = false;
        for (const QJsonValue& finding : attribute["findings"].toArray())
            found = found || (finding["batch"].toString() == "s38" && finding["deviations"][0].toString() == "D-1");
        QVERIFY(found);
        QCOMPARE(titer::support::runCommandLine({"capability", "report", m_table}).status, 2);
        QCOMPARE(titer::support::runCommandLine(report + QStringList{"-o", m_folder.filePath("cpv.txt")}).status, 2);
        QCOMPARE(titer::support::runCommandLine(report + QStringList{"--charts", "xbar"}).status, 2);
        const QJsonObject shifts =
            titer::support::runCommandLine(report + QStringList{"--charts", "ewma", "--json"}).object();
        QCOMPARE(shifts["attributes"][0]["charts"].toArray().size(), 3);
        QCOMPARE(shifts["attributes"][0]["charts"][2]["what"].toString(), QString("ewma"));
        // By the program titer next to this one.
        const QString document = m_folder.filePath("cpv.html");
        const Outcome written = titer::support::runCommandLine(report + QStringList{"--charts", "all", "-o", document});
        QVERIFY2(written.status == 0 && written.out.isEmpty(), written.err);
        QVERIFY(titer::support::contents(document).contains("wrong seed"));
        QVERIFY(titer::support::contents(document).contains("alt=\"titre, CUSUM\""));
    }

    // Two hours of four, of which half an hour was lost: by hand.
    void equipmentEffectiveness()
    {
        QFile table(m_folder.filePath("intervals.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("equipment,start,end,state,good,total,rate [1/h],reason\n"
                    "filler,2026-03-02 06:00,2026-03-02 08:00,productive,12,15,10,\n"
                    "filler,2026-03-02 08:00,2026-03-02 10:00,unscheduled_down,,,,stopper bowl\n");
        table.close();
        const QStringList order{"oee", table.fileName(), "--zone", "Europe/Berlin"};
        const Outcome outcome = titer::support::runCommandLine(order + QStringList{"--json"});
        QVERIFY2(outcome.status == 0, outcome.err);
        const QJsonObject filler = QJsonDocument::fromJson(outcome.out).array()[0].toObject();
        QCOMPARE(filler["id"].toString(), QString("filler"));
        QCOMPARE(filler["from"].toString(), QString("2026-03-02T05:00:00Z"));
        QCOMPARE(filler["availability"].toDouble(), 0.5);
        QCOMPARE(filler["performance"].toDouble(), 0.75);
        QCOMPARE(filler["quality"].toDouble(), 0.8);
        QCOMPARE(filler["oee"].toDouble(), 0.3);
        QCOMPARE(filler["losses"].toArray()[0].toObject()["reason"].toString(), QString("stopper bowl"));
        QVERIFY(titer::support::runCommandLine(order).out.contains("unscheduled_down"));
        const QString line = m_folder.filePath("line.csv");
        QFile::copy(table.fileName(), line);
        QFile two(line);
        QVERIFY(two.open(QIODevice::Append));
        two.write("capper,2026-03-02 06:00,2026-03-02 18:00,productive,90,90,10,\n");
        two.close();
        const Outcome together = titer::support::runCommandLine({"oee", line, "--zone", "Europe/Berlin", "--json"});
        const QJsonArray rows = QJsonDocument::fromJson(together.out).array();
        QVERIFY2(rows.size() == 3, together.err);
        QVERIFY(rows[2]["id"].isNull() && rows[2]["of"].toArray() == QJsonArray({"filler", "capper"}));
        QVERIFY(std::abs(rows[2]["oee"].toDouble() - (1.2 + 9.0) / 16.0) < 1e-12);
        QVERIFY(titer::support::runCommandLine({"oee", line}).out.contains("all together"));
        QCOMPARE(titer::support::runCommandLine({"oee", table.fileName(), "--zone", "Nowhere"}).status, 2);
        QVERIFY(table.open(QIODevice::Append));
        table.write("filler,2026-03-02 09:00,2026-03-02 09:30,standby,,,,\n");
        table.close();
        const Outcome overlap = titer::support::runCommandLine(order);
        QVERIFY2(overlap.status == 1 && overlap.err.contains("overlap by 0.5 h"), overlap.err);
    }

private:
    Outcome cli(const QStringList& arguments) const
    {
        return titer::support::runCommandLine(QStringList{"capability", m_table, "--column", "titre"} + arguments);
    }

    QTemporaryDir m_folder;
    QString m_table = m_folder.filePath("titre.csv");
};

TITER_TEST(CapabilityCommandTest)

} // namespace tst_capability_command

#include "tst_capability_command.moc"
