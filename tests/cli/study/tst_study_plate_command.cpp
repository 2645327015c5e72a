// titer-cli study plate: runs go into vessels, change places, and come back from the run sheet that the laboratory filled in.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_study_plate_command {

using namespace titer;
using support::Outcome;

class TestStudyPlateCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    Outcome study(const QString& part, const QStringList& words = {}) const
    {
        return support::runCommandLine(QStringList{"study", part, m_project} + words);
    }

private slots:
    // Five settings of pH four times each, in four whole plots by temperature.
    void init()
    {
        m_project = m_folder.filePath("lab.titer");
        QFile::remove(m_project);
        QCOMPARE(support::runCommandLine({"new", "cho-fed-batch", "-o", m_project}).status, 0);
        const Outcome made = study("new", {"Lab", "--factor", "T=32:36:°C", "--hard", "T", "--factor", "pH=6.8:7.2",
                                           "--response", "titre [g/L]=production.titer"});
        QVERIFY2(made.status == 0, made.err);
    }

    void putsRunsIntoVesselsAndTakesThemBack()
    {
        QVERIFY(study("plate").err.contains("--vessels 48"));
        QVERIFY(study("plate", {"--vessels", "24"}).err.contains("no runs"));
        const Outcome designed =
            study("design", {"split_plot", "--form", "optimal", "--runs", "20", "--whole-plots", "4"});
        QVERIFY2(designed.status == 0, designed.err);
        const Outcome made = study("plate", {"--vessels", "48", "--share", "row", "--seed", "5", "--json"});
        QVERIFY2(made.status == 0, made.err);
        const QJsonObject map = made.object(), vessels = map["vessels"].toObject();
        QCOMPARE(vessels.size(), 20);
        QCOMPARE(map["spare"].toArray().size(), 28);
        QVERIFY(map["notices"].toArray().isEmpty());
        for (const QString& name : vessels.keys()) QVERIFY(name < QString("P1-E")); // four rows for four whole plots
        QCOMPARE(study("plate", {"--json"}).out, made.out);

        const QString first = vessels["P1-A1"].toString(), second = vessels["P1-B1"].toString();
        const QJsonObject swapped = study("plate", {"--swap", "P1-A1,P1-B1", "--json"}).object()["vessels"].toObject();
        QCOMPARE(swapped["P1-A1"].toString(), second);
        QCOMPARE(swapped["P1-B1"].toString(), first);
        QVERIFY(study("plate", {"--swap", "P1-A1,P1-A9"}).err.contains("not a vessel of a plate of 48"));

        const QString sheet = m_folder.filePath("runs.csv");
        QCOMPARE(study("sheet", {"-o", sheet}).status, 0);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll().replace("P1-A2", "P1-F8");
        file.resize(0);
        file.seek(0);
        file.write(text);
        file.close();
        const Outcome taken = study("take", {sheet, "--accept", "vessel"});
        QVERIFY2(taken.status == 0 && taken.out.contains("vessel") && taken.out.contains("P1-F8"), taken.err);
        QVERIFY(study("show").out.contains("P1-F8"));
        QVERIFY(study("plate").out.contains("F   .    .    .    .    .    .  .  R"));
        QVERIFY(study("plate", {"--clear"}).out.contains("no vessels"));
        QVERIFY(!study("sheet").out.contains("vessel"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reported");
        QTest::addColumn<int>("status");
        QTest::newRow("count") << QStringList{"--vessels", "36"} << "A plate cannot have 36 vessels" << 1;
        QTest::newRow("stations") << QStringList{"--stations", "3"} << "in 3 stations" << 1;
        QTest::newRow("no number") << QStringList{"--seed", "1.5"} << "not a whole number" << 2;
        QTest::newRow("share") << QStringList{"--share", "room"} << "not one of vessel" << 2;
        QTest::newRow("clear and more") << QStringList{"--clear", "--seed", "1"} << "other options" << 2;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, reported);
        QFETCH(int, status);
        QCOMPARE(study("design", {"full"}).status, 0);
        const Outcome outcome = study("plate", words);
        QCOMPARE(outcome.status, status);
        QVERIFY2(outcome.err.contains(reported.toUtf8()), outcome.err);
    }
};

TITER_TEST(TestStudyPlateCommand)

} // namespace tst_study_plate_command

#include "tst_study_plate_command.moc"
