// titer-cli doe design, as scripts and people use it.
#include "core/studies/designs/kinds.h"
#include "core/studies/study/sheet/design_sheet.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace tst_doe_design {

namespace {

using titer::support::Outcome;

Outcome doe(const QStringList& arguments)
{
    return titer::support::runCommandLine(QStringList{"doe"} + arguments);
}

Outcome cli(const QStringList& arguments)
{
    return doe(QStringList{"design"} + arguments);
}

QStringList factors(int count)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i) arguments << "--factor" << QString("x%1=0:1").arg(i + 1);
    return arguments;
}

const QStringList three{"--factor", "temperature=30:39.9:°C", "--factor", "pH=6.8:7.2", "--factor", "feed=0.1:0.7:g/L"};

QJsonValue valueOf(const QJsonObject& json, const QString& property)
{
    for (const QJsonValue& item : json["properties"].toArray())
        if (item["id"].toString() == property) return item["value"];
    return QJsonValue::Undefined;
}

} // namespace

class TestDoeDesign : public QObject {
    Q_OBJECT

private slots:
    void writesARunSheetThatComesBack()
    {
        const QString path = m_folder.filePath("design.csv");
        const Outcome outcome =
            cli(QStringList{"ccd"} + three + QStringList{"--centre", "3", "--response", "titre [g/L]", "-o", path});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("Rotatable"));
        QVERIFY(outcome.out.contains("variance of a"));
        // Axial points outside the bounds are reported.
        QVERIFY(outcome.err.contains("notice: factors/temperature"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("# titer.study/1 {"));
        QVERIFY(text.contains("\nrun,id,std_order,temperature [°C],pH,feed [g/L],titre [g/L]\n"));
        QVERIFY(text.contains("34.95"));
        QVERIFY(!text.contains("34.94999"));
        const auto sheet = titer::studies::readDesignSheet(text.toStdString());
        QVERIFY(sheet);
        QCOMPARE(sheet->study.runs.size(), std::size_t(8 + 6 + 3));
        QCOMPARE(sheet->study.kind, std::string("ccd"));
    }

    void printsTheSheetOnStandardOutputAndTheReportBesideIt()
    {
        const Outcome outcome = cli(QStringList{"full"} + three);
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.out.startsWith("# titer.study/1"));
        QCOMPARE(outcome.out.count('\n'), 2 + 8);
        QVERIFY(outcome.err.contains("All 8 combinations"));
    }

    void reportsVerifiedPropertiesAsJson()
    {
        const Outcome outcome = cli(QStringList{"fractional", "--resolution", "IV", "--json"} + factors(7));
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject json = outcome.object();
        QCOMPARE(json["kind"].toString(), QString("fractional"));
        QCOMPARE(json["runs"].toArray().size(), 16);
        QCOMPARE(valueOf(json, "resolution").toInt(), 4);
        QCOMPARE(valueOf(json, "word_length_pattern").toArray(), (QJsonArray{0, 7}));
        QCOMPARE(valueOf(json, "aliases").toArray().size(), 7);
        for (const QJsonValue& item : json["properties"].toArray()) {
            QVERIFY(!item["statement"].toString().isEmpty());
            QVERIFY(!item["definition"].toString().isEmpty());
        }
    }

    void theSeedMakesTheOrderAndNothingElse()
    {
        const QStringList words = QStringList{"plackett_burman"} + factors(5);
        const QByteArray one = cli(words).out, again = cli(words).out,
                         other = cli(words + QStringList{"--seed", "2"}).out;
        QCOMPARE(one, again);
        QVERIFY(one != other);
        const auto a = titer::studies::readDesignSheet(one.toStdString());
        const auto b = titer::studies::readDesignSheet(other.toStdString());
        QVERIFY(a && b);
        const auto changes = titer::studies::compareSheet(*a, other.toStdString()).changes;
        QCOMPARE(changes.size(), 1u);
        QCOMPARE(changes[0].kind, titer::studies::SheetChange::Kind::Order);
        const QByteArray standard = cli(words + QStringList{"--no-randomise"}).out;
        QVERIFY(standard.contains("\n1,R1,1,"));
        QVERIFY(standard.contains("\n8,R8,8,"));
    }

    void evaluatesWithThePublishedPower()
    {
        // 8 runs, 4 parameters, an effect of 2 standard deviations: 0.5716094577.
        const QString path = m_folder.filePath("full.csv");
        const Outcome outcome =
            cli(QStringList{"full", "--model", "linear", "--evaluate", "--json", "-o", path} + factors(3));
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject evaluation = outcome.object()["evaluation"].toObject();
        QCOMPARE(evaluation["power"].toArray().size(), 3);
        for (const QJsonValue& term : evaluation["power"].toArray())
            QVERIFY(std::abs(term["power"].toDouble() - 0.5716094577) < 1e-9);
        for (const QJsonValue& leverage : evaluation["leverage"].toArray()) QCOMPARE(leverage.toDouble(), 0.5);
        // The same from the sheet that was written.
        const Outcome again = doe({"evaluate", path, "--json"});
        QVERIFY2(again.status == 0, again.err.constData());
        QCOMPARE(again.object(), evaluation);
        QVERIFY(doe({"evaluate", path}).out.contains("57.16 %"));
        QCOMPARE(doe({"evaluate", path, "--effect", "-1"}).status, 2);
        QCOMPARE(doe({"evaluate", path, "--model", "quadratic"}).status, 1);
        QCOMPARE(doe({"evaluate", m_folder.filePath("none.csv")}).status, 1);
    }

    void augmentsASheetThatWasFilledIn()
    {
        const QString first = m_folder.filePath("first.csv"), second = m_folder.filePath("second.csv");
        QCOMPARE(cli(QStringList{"plackett_burman", "--response", "y", "-o", first} + factors(3)).status, 0);
        const QStringList words{"d_optimal",   "--augment", first,  "--runs",   "12", "--model",
                                "interaction", "-o",        second, "--starts", "20"};
        const Outcome outcome = cli(words);
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        const QJsonObject changes = doe({"compare", first, second, "--json"}).object();
        QCOMPARE(changes["added"].toArray().size(), 4);
        QVERIFY(changes["changed"].toArray().isEmpty() && changes["missing"].toArray().isEmpty());
        QVERIFY(!changes["reordered"].toBool());
        QCOMPARE(cli(words + factors(1)).status, 1);
    }

    void reportsWhatHappenedToASheet()
    {
        const QString before = m_folder.filePath("before.csv"), after = m_folder.filePath("after.csv");
        QCOMPARE(cli(QStringList{"full", "--response", "y", "-o", before} + three).status, 0);
        QVERIFY(doe({"compare", before, before}).out.contains("same runs"));
        QFile file(before), changed(after);
        QVERIFY(file.open(QIODevice::ReadOnly) && changed.open(QIODevice::WriteOnly));
        QByteArrayList lines = file.readAll().split('\n');
        lines[2].replace("39.9", "38").replace("30,", "31,"); // whichever it holds
        lines.removeAt(5);
        changed.write(lines.join('\n'));
        changed.close();
        const Outcome outcome = doe({"compare", before, after, "--json"});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(outcome.object()["same"].toBool(), false);
        QCOMPARE(outcome.object()["changed"].toArray().size(), 1);
        QCOMPARE(outcome.object()["changed"].toArray()[0].toObject()["column"].toString(),
                 QString::fromUtf8("temperature [°C]"));
        QCOMPARE(outcome.object()["missing"].toArray().size(), 1);
        QVERIFY(doe({"compare", before, after}).out.contains("missing: R"));
        QCOMPARE(doe({"compare", before, m_folder.filePath("none.csv")}).status, 1);
        // Faults are at the line and column of their file, all of them.
        lines[2].replace(0, lines[2].indexOf(','), "first");
        lines[3].replace("39.9", "7. Mrz").replace("30,", "7. Mrz,");
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(lines.join('\n'));
        changed.close();
        const Outcome faults = doe({"compare", before, after});
        QCOMPARE(faults.status, 1);
        QVERIFY2(faults.err.contains("after.csv:3:run: "), faults.err.constData());
        QVERIFY2(faults.err.contains(QString::fromUtf8("after.csv:4:temperature [°C]: “7. Mrz” is a date").toUtf8()),
                 faults.err.constData());
        QCOMPARE(doe({"evaluate", after}).status, 1);
        QVERIFY(doe({"evaluate", after}).err.contains("after.csv:3:run: "));
    }

    void everyKindIsInTheHelp()
    {
        const Outcome outcome = cli({"--help"});
        QCOMPARE(outcome.status, 0);
        for (const titer::studies::DesignKind* kind : titer::studies::designKinds()) {
            QVERIFY2(outcome.out.contains(QByteArray("\n  ") + kind->id + "\n"), kind->id);
            // Every option that a kind takes is one of the command.
            for (const std::string_view option : kind->takes)
                QVERIFY2(outcome.out.contains(("\n  --" + std::string(option) + " ").c_str()), option.data());
        }
        QVERIFY(outcome.out.contains("Example:"));
    }

    void wrongUsageLeavesWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reported");
        QTest::newRow("no kind") << QStringList{} << "KIND is missing";
        QTest::newRow("unknown kind") << QStringList{"plackett"} << "is not a kind";
        QTest::newRow("an option of others") << QStringList{"full", "--alpha", "2"} << "it is taken by ccd";
        QTest::newRow("no count") << QStringList{"full", "--centre", "many"} << "--centre";
        QTest::newRow("no resolution") << QStringList{"fractional", "--resolution", "II"} << "--resolution";
        QTest::newRow("no form") << QStringList{"ccd", "--form", "round"} << "circumscribed, inscribed, faced";
        QTest::newRow("no levels") << QStringList{"full", "--levels", "3"} << "--levels";
        QTest::newRow("no seed") << QStringList{"full", "--seed", "-1"} << "--seed";
    }
    void wrongUsageLeavesWithTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, reported);
        const Outcome outcome = cli(words + (words.isEmpty() ? QStringList{} : three));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(reported.toUtf8()), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void badInputIsASentenceWithAPlace_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("reported");
        const auto full = [](const QStringList& list) { return QStringList{"full"} + list; };
        QTest::newRow("no factor") << full({}) << "error: factors: ";
        QTest::newRow("equal bounds") << full({"--factor", "A=1:1"}) << "error: factors/A: ";
        QTest::newRow("bounds exchanged") << full({"--factor", "A=2:1"}) << "Exchange them";
        QTest::newRow("decimal comma") << full({"--factor", "A=1,5:2"}) << "error: factors/A: ";
        QTest::newRow("unknown unit") << full({"--factor", "A=1:2:parsnip"}) << "error: factors/A: ";
        QTest::newRow("the same name twice")
            << full({"--factor", "A=1:2", "--factor", "A=1:3"}) << "error: factors/A: ";
        QTest::newRow("a column of the sheet") << full({"--factor", "run=1:2"}) << "error: factors/run: ";
        QTest::newRow("the name of the constant")
            << full({"--factor", "Intercept=1:2"}) << "cannot be distinguished from the constant";
        QTest::newRow("a bracket") << full({"--factor", "A [x]=1:2"}) << "error: factors/A [x]: ";
        QTest::newRow("a response as a factor")
            << full(three + QStringList{"--response", "pH [1]"}) << "error: responses/pH [1]: ";
        QTest::newRow("40 factors") << full(factors(40)) << "Choose fractional";
        QTest::newRow("no such level") << full(three + QStringList{"--levels", "B=3"}) << "error: design/levels: ";
        QTest::newRow("an aliased term") << (QStringList{"plackett_burman", "--model", "interaction"} + factors(7))
                                         << "error: design/model: ";
        QTest::newRow("no centre") << (QStringList{"ccd", "--model", "quadratic"} + factors(2))
                                   << "error: design/centre: ";
        QTest::newRow("a term that blocks take")
            << full(three + QStringList{"--blocks", "4", "--model", "interaction"}) << "error: design/blocks: ";
        QTest::newRow("no folder") << full(three + QStringList{"-o", "/nowhere/at/all.csv"}) << "error: ";
    }
    void badInputIsASentenceWithAPlace()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, reported);
        const Outcome outcome = cli(words);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(reported.toUtf8()), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

TITER_TEST(TestDoeDesign)

} // namespace tst_doe_design

#include "tst_doe_design.moc"
