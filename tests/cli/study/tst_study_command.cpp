// titer-cli study: four factors of the CHO fed-batch go from the plant to the design space, with the numbers that the window has.
#include "core/store/project_file.h"
#include "core/studies/study/study_analysis.h"
#include "core/studies/study/study_json.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_study_command {

using namespace titer;
using support::Outcome;

class TestStudyCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_project;

    Outcome study(const QString& part, const QStringList& words = {}) const
    {
        return support::runCommandLine(QStringList{"study", part, m_project} + words);
    }

    // The four factors, with two responses.
    Outcome makeStudy() const
    {
        return study("new", {"Fed-batch",
                             "--factor",
                             "shift=32:36:°C",
                             "--bind",
                             "shift=recipe/phases/feed_34/set/production.temperature",
                             "--factor",
                             "feed=80:120:%",
                             "--bind",
                             "feed=scale recipe/phases/*/dose/*/volume",
                             "--factor",
                             "seeding=4:7:1e6 cells/mL",
                             "--bind",
                             "seeding=recipe/phases/grow/until/any/0/above",
                             "--factor",
                             "pH=6.8:7.2",
                             "--bind",
                             "pH=units/production/params/ph",
                             "--response",
                             "titre [g/L]=production.titer",
                             "--response",
                             "viability [%]=production.viability",
                             "--limit",
                             "titre=4.2:",
                             "--limit",
                             "viability=70:",
                             "--noise",
                             "titre=2%",
                             "--noise",
                             "viability=1",
                             "--goal",
                             "titre=max",
                             "--model",
                             "quadratic"});
    }

    studies::Study stored() const
    {
        auto project = store::ProjectFile::open(m_project.toStdString(), store::Access::Read);
        return *studies::readStudy(project->items(store::ItemKind::Study)->at(0).text);
    }

private slots:
    void init()
    {
        m_project = m_folder.filePath(QString("%1.titer").arg(++m_count));
        const Outcome made = support::runCommandLine({"new", "cho-fed-batch", "-o", m_project});
        QVERIFY2(made.status == 0, made.err);
    }

    void goesFromThePlantToTheDesignSpace()
    {
        QVERIFY2(makeStudy().status == 0, makeStudy().err);
        const QJsonArray candidates = study("advise", {"--budget", "30", "--json"}).object()["candidates"].toArray();
        QVERIFY(candidates.size() >= 3 && candidates[0].toObject()["affordable"].toBool());
        const Outcome designed = study("design", {"box_behnken", "--centre", "3"});
        QVERIFY2(designed.status == 0, designed.err);
        const Outcome ran = study("run", {"-j", "2", "--json"});
        QVERIFY2(ran.status == 0, ran.err);
        QCOMPARE(ran.object()["done"].toInt(), 27);

        const QJsonArray responses = study("analyse", {"--json"}).object()["responses"].toArray();
        QCOMPARE(responses.size(), 2);
        const QJsonObject titre = responses[0].toObject();
        QVERIFY(titre["r2"].toDouble() > 0.5 && titre["runs"].toInt() == 27);
        QVERIFY(titre["tested"].toBool() && titre["values"]["with_noise"].toInt() == 27);
        QCOMPARE(titre["values"]["noises"].toArray(), QJsonArray({"2%"}));
        QCOMPARE(titre["coefficients"].toArray().at(0)["id"].toString(), QString("Intercept"));
        QCOMPARE(titre["coefficients"].toArray().at(0)["df"].toDouble(), titre["df"].toDouble());
        QCOMPARE(titre["anova"].toArray().last()["source"].toString(), QString("Total"));
        const QByteArray table = study("analyse").out;
        for (const char* words : {"Intercept", "std. error", "Analysis of variance (type III", "Residual", "natural"})
            QVERIFY2(table.contains(words), table.constData());
        const Outcome mapped = study("space", {"--json", "--axes", "shift,pH"});
        QVERIFY2(mapped.status == 0, mapped.err);
        const QJsonObject space = mapped.object();
        QVERIFY(space["probability"].toDouble() > 0.5);

        // The numbers of the analysis that the window asks for.
        const studies::Study held = stored();
        const studies::StudyAnalysis analysis = studies::analyse(held);
        QCOMPARE(titre["r2"].toDouble(), analysis.responses[0].fit->r2);
        QCOMPARE(titre["residual_sd"].toDouble(), analysis.responses[0].fit->residualSd);
        const QJsonObject at = space["set_point"].toObject();
        std::vector<double> point;
        for (const studies::Factor& factor : analysis.factors)
            point.push_back(factor.toCoded(at[QString::fromStdString(factor.name)].toDouble()));
        QCOMPARE(space["probability"].toDouble(), analysis.acceptance->at(point));
        // The report stands on the same analysis, at the setting that the map chooses where the study holds none, and where --at says.
        const QJsonObject report = study("report", {"--json"}).object();
        const QJsonObject mine = study("space", {"--json"}).object();
        QCOMPARE(report["probability"].toDouble(), mine["probability"].toDouble());
        for (const QJsonValue& one : report["parameters"].toArray())
            QCOMPARE(one["setting"].toDouble(), mine["set_point"][one["id"].toString()].toDouble());
        const QStringList there{"--at", "shift=35", "--at", "feed=90", "--at", "seeding=5", "--at", "pH=7.1", "--json"};
        QCOMPARE(study("report", there).object()["probability"].toDouble(),
                 analysis.acceptance->at(std::vector<double>{0.5, -0.5, 2.0 * 1.0 / 3.0 - 1.0, 0.5}));
        QCOMPARE(study("report", {"--at", "shift=99"}).status, 1);
        const QByteArray reported = study("report").out;
        QVERIFY2(!reported.contains("at least 1") && reported.contains("bounds at 95 % confidence"),
                 reported.constData());
        QVERIFY(report["parameters"].toArray()[0].toObject()["critical"].toBool());
        const QStringList groups{"--first", "R1,R2,R3,R4", "--second", "R5,R6,R7,R8"};
        const Outcome wide =
            study("equivalence", groups + QStringList{"--response", "titre", "--margin", "3", "--json"});
        QVERIFY2(wide.status == 0 && wide.object()["equivalent"].toBool(), wide.err);
        QVERIFY(study("equivalence", groups + QStringList{"--response", "titre", "--margin", "0.001"})
                    .out.contains("do not show"));
        // The second scale may stand in a study of its own.
        const QStringList two = groups + QStringList{"--response", "titre", "--margin", "3", "--json"};
        QCOMPARE(study("equivalence", two + QStringList{"--second-study", "study-1"}).out, wide.out);
        QCOMPARE(study("equivalence", two + QStringList{"--second-study", "study-9"}).status, 1);
        QCOMPARE(study("equivalence", {"--first", "R1,R99", "--second", "R2", "--margin", "1", "--response", "titre"})
                     .status,
                 1);
        // Next to itself it is twice the same, with the terms of the analysis.
        const QJsonObject beside = study("compare", {"--study", "study-1", "--study", "study-1", "--json"}).object();
        QCOMPARE(beside["studies"].toArray().size(), 2);
        int terms = 0;
        for (const QJsonValue& row : beside["rows"].toArray()) {
            const QJsonArray cells = row.toObject()["cells"].toArray();
            QCOMPARE(cells.at(0), cells.at(1));
            terms += row.toObject()["part"].toString().startsWith("Model of titre") &&
                     row.toObject()["title"].toString().contains("shift");
        }
        QVERIFY2(terms >= 2, qPrintable(QString::number(terms)));
        QVERIFY(study("compare", {}).out.contains("p below 5 %"));
        QCOMPARE(study("compare", {"--study", "study-9"}).status, 1);
        // It is the temperature after the shift that titre follows most.
        QCOMPARE(analysis.responses[0].terms[0].name, std::string("shift"));
    }

    void theTwinGivesTheSameForAnyNumberOfThreads()
    {
        QCOMPARE(makeStudy().status, 0);
        QCOMPARE(study("design", {"d_optimal", "--model", "linear", "--runs", "6"}).status, 0);
        const QJsonArray one = study("run", {"-j", "1", "--json"}).object()["runs"].toArray();
        const QJsonArray two = study("run", {"-j", "2", "--again", "--json"}).object()["runs"].toArray();
        QCOMPARE(one.size(), 6);
        QCOMPARE(one, two);
        QCOMPARE(study("run", {"--json"}).object()["done"].toInt(), 0); // nothing is left to do
        QVERIFY(study("augment", {"--next", "2", "--response", "titre", "--constraint", "shift <= 35"}).status == 0);
        QCOMPARE(stored().runs.size(), 8u);
        QCOMPARE(stored().idsGiven, 8);
    }

    // Said once, with the study: its design, further runs, map and report keep it.
    void aConstraintOfTheStudyStands()
    {
        const QStringList asked{"Limited", "--factor",     "A=0:10",      "--factor", "B=0:10", "--response",
                                "y",       "--constraint", "A + B <= 12", "--limit",  "y=8:"};
        QVERIFY2(study("new", asked).status == 0, study("new", asked).err);
        QCOMPARE(stored().constraints, (std::vector<std::string>{"A + B <= 12"}));
        const Outcome classic = study("design", {"full", "--levels", "A=3"});
        QVERIFY(classic.status == 1 && classic.err.contains("A + B <= 12"));
        const QStringList optimal{"d_optimal", "--model", "linear", "--runs", "8"};
        QVERIFY2(study("design", optimal).status == 0, study("design", optimal).err);
        QVERIFY(study("augment", {"--optimal", "4"}).status == 0);
        QCOMPARE(study("augment", {"--axial", "1"}).status, 1); // 10, 5 lies beyond
        studies::Study held = stored();
        QCOMPARE(held.runs.size(), 12u);
        for (const studies::StudyRun& run : held.runs) QVERIFY(run.settings[0] + run.settings[1] <= 12.0 + 1e-9);
        const QString sheet = m_folder.filePath("limited.csv");
        QVERIFY(study("sheet", {"-o", sheet}).status == 0);
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        file.close();
        for (qsizetype i = 2; i < lines.size(); ++i) {
            QList<QByteArray> cells = lines[i].split(',');
            const double wiggle = i % 2 == 0 ? 0.1 : -0.1;
            cells[6] = QByteArray::number(cells[4].toDouble() + cells[5].toDouble() + wiggle);
            lines[i] = cells.join(',');
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n') + '\n');
        file.close();
        QVERIFY2(study("take", {sheet, "--accept", "all"}).status == 0, study("take", {sheet}).err);
        const QJsonObject space = study("space", {"--grid", "11", "--json"}).object();
        const QJsonArray map = space["map"].toArray();
        QVERIFY(map[10].toArray()[10].isNull() && !map[2].toArray()[10].isNull());
        const QJsonObject report = study("report", {"--json"}).object();
        QCOMPARE(report["constraints"].toArray().at(0).toString(), QString("A + B <= 12"));
        double corner = 0.0;
        for (const QJsonValue& one : report["parameters"].toArray())
            corner += one["normal_operating_range"]["high"].toDouble();
        QVERIFY2(corner > 5.0 && corner <= 12.0 + 1e-6, qPrintable(QString::number(corner)));
    }

    // What a kill leaves: the project without the runs, and a journal of which the last line is cut.
    void theTwinGoesOnAfterAKill()
    {
        QCOMPARE(makeStudy().status, 0);
        QVERIFY(study("design", {"halton", "--runs", "120"}).status == 0);
        const QString part = m_project + ".study-1.part";
        QProcess process;
        process.start(QStringLiteral(TITER_CLI), {"study", "run", m_project, "-j", "1"});
        const auto lines = [&part] {
            QFile file(part);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
        };
        QVERIFY(QTest::qWaitFor([&] { return lines() > 20; }, 10000));
        process.kill();
        process.waitForFinished();
        QVERIFY(stored().runs[0].cells.empty());
        QFile file(part);
        QVERIFY(file.resize(file.size() - 7));
        const qsizetype kept = lines() - 1;
        QVERIFY(kept >= 19 && kept < 119);
        // Only the journal has such a value: it is taken from there, and is not carried out again.
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const qsizetype run = text.indexOf("\n{\"run\": 3,"), value = text.indexOf("\"value\": ", run) + 9;
        QVERIFY(run > 0 && value > run);
        text.replace(value, text.indexOf('}', value) - value, "77");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
        file.close();
        const Outcome again = study("run", {"--json"});
        QVERIFY2(again.status == 0, again.err);
        QCOMPARE(again.object()["done"].toInt(), 120);
        QVERIFY(!file.exists());
        const studies::Study resumed = stored();
        const double planted = cellOf(resumed.runs[3], 0).value;
        QVERIFY2(planted > 60.0 && planted < 95.0, QByteArray::number(planted)); // with its scatter of 2 %
        QVERIFY(study("run", {"--again"}).status == 0);
        const studies::Study whole = stored();
        for (std::size_t i = 0; i < whole.runs.size(); ++i) {
            QCOMPARE(cellOf(whole.runs[i], 1), cellOf(resumed.runs[i], 1));
            if (i != 3) QCOMPARE(cellOf(whole.runs[i], 0), cellOf(resumed.runs[i], 0));
        }
    }

    // A journal of runs that the study does not have any more is reported and left.
    void aJournalOfAnotherStateBeginsAnew()
    {
        QCOMPARE(makeStudy().status, 0);
        QVERIFY(study("design", {"d_optimal", "--model", "linear", "--runs", "6"}).status == 0);
        QFile part(m_project + ".study-1.part");
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("{\"format\":\"titer.sweep.part/2\",\"key\":\"of another\"}\n"
                   "{\"run\":0,\"status\":\"ok\",\"figures\":[],\"errors\":[]}\n");
        part.close();
        const Outcome ran = study("run", {"--json"});
        QVERIFY2(ran.status == 0 && ran.err.contains("from another state of the study"), ran.err);
        QCOMPARE(ran.object()["done"].toInt(), 6);
        QVERIFY(cellOf(stored().runs[0], 0).value > 0.0 && !part.exists());
    }

    void aSheetGoesOutAndComesBack()
    {
        QCOMPARE(makeStudy().status, 0);
        QCOMPARE(study("design", {"d_optimal", "--model", "linear", "--runs", "6"}).status, 0);
        for (const char* ending : {"csv", "xlsx"}) {
            const QString sheet = m_folder.filePath(QString("runs.") + ending);
            QCOMPARE(study("sheet", {"-o", sheet}).status, 0);
            const Outcome same = study("take", {sheet, "--json"});
            QVERIFY2(same.status == 0, same.err);
            QCOMPARE(same.object()["changes"].toArray().size(), 0);
        }
        const QString sheet = m_folder.filePath("runs.csv");
        QFile file(sheet);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        const auto write = [&] {
            file.resize(0);
            file.write(text);
            file.flush();
        };
        text.replace(",,,\n", ",4.5,75,\n");
        write();
        QVERIFY(study("take", {sheet}).out.contains("Nothing is taken yet"));
        QCOMPARE(stored().runs[0].cells.size(), 0u);
        const Outcome taken = study("take", {sheet, "--accept", "result", "--reason", "from the laboratory", "--json"});
        QVERIFY2(taken.status == 0, taken.err);
        QCOMPARE(taken.object()["taken"].toInt(), 12);
        QVERIFY(stored().runs[0].cells[0].origin == studies::StudyCell::Origin::Measured);
        text.replace("4.5", "much");
        write();
        const Outcome bad = study("take", {sheet, "--accept", "all"});
        QCOMPARE(bad.status, 1);
        QVERIFY2(bad.err.contains("is not a number for"), bad.err);
        QCOMPARE(study("take", {sheet, "--accept", "everything"}).status, 2);
    }

    void excludesARunWithAReason()
    {
        QCOMPARE(makeStudy().status, 0);
        QCOMPARE(study("design", {"d_optimal", "--model", "linear", "--runs", "6"}).status, 0);
        QCOMPARE(study("exclude", {"R2"}).status, 2);
        QCOMPARE(study("exclude", {"R2", "--reason", "foam"}).status, 0);
        QCOMPARE(study("exclude", {"R99", "--reason", "foam"}).status, 1);
        QVERIFY(study("show").out.contains("excluded: foam"));
        const auto trail = store::ProjectFile::open(m_project.toStdString(), store::Access::Read)->auditTrail();
        QCOMPARE(trail->back().change.what, "study_run_excluded");
        QCOMPARE(trail->back().change.reason, "foam");
        QCOMPARE(study("exclude", {"R2", "--include", "--reason", "it was another vessel"}).status, 0);
        QVERIFY(!study("show").out.contains("excluded"));
    }

    void listsAndRemovesStudies()
    {
        QCOMPARE(study("list").out, "no studies\n");
        QVERIFY(study("show").err.contains("has no study"));
        QCOMPARE(makeStudy().status, 0);
        QVERIFY(makeStudy().err.contains("There is a study"));
        QCOMPARE(study("list", {"--json"}).object()["studies"].toArray()[0].toObject()["id"].toString(), "study-1");
        QCOMPARE(study("remove", {"Fed-batch"}).status, 0);
        QCOMPARE(study("list").out, "no studies\n");
    }

    void oneFactorHasFurtherLevels()
    {
        QCOMPARE(study("new", {"One", "--factor", "x=1:2", "--response", "y"}).status, 0);
        QCOMPARE(study("design", {"full"}).status, 0);
        const Outcome more = study("augment", {"--levels", "1"});
        QVERIFY2(more.status == 0, more.err);
        QCOMPARE(stored().runs.size(), 3u);
        QCOMPARE(stored().runs.back().settings, std::vector{1.5});
    }

    void saysWhatIsWrong()
    {
        const Outcome unit = study("new", {"Bad", "--factor", "x=1:2:L", "--bind", "x=units/gone/params/ph",
                                           "--response", "titre=production.titer"});
        QVERIFY2(unit.status == 0, unit.err);
        QCOMPARE(study("design", {"full"}).status, 0);
        const Outcome gone = study("run");
        QCOMPARE(gone.status, 1);
        QVERIFY2(gone.err.contains("factors/x") && gone.err.contains("units/gone"), gone.err);
        QCOMPARE(study("analyse").status, 1);
        QCOMPARE(study("design", {"cube"}).status, 2);
        QCOMPARE(study("augment").status, 2);
        QVERIFY(study("new", {"Other", "--factor", "x=2:1"}).err.contains("is above"));
        QVERIFY(study("new", {"Other", "--factor", "x=1:2", "--limit", "y=1:2"}).err.contains("no --response"));
    }

private:
    int m_count = 0;
};

TITER_TEST(TestStudyCommand)

} // namespace tst_study_command

#include "tst_study_command.moc"
