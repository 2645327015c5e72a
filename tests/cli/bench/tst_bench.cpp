// Every figure of `titer-cli bench` can still be measured, each once and at its smallest size. How fast is never asserted.
#include "core/base/math/vector_units.h"
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

namespace tst_bench {

using namespace titer;

namespace {

// With so many figures at least; by name.
constexpr std::pair<const char*, int> areas[] = {{"chromatogram", 2}, {"column", 5},    {"cost", 3}, {"doe", 15},
                                                 {"engine", 5},       {"equations", 7}, {"fit", 3},  {"historian", 5},
                                                 {"lesson", 2},       {"library", 5},   {"live", 4}, {"mvda", 5},
                                                 {"schedule", 2},     {"twin", 11},     {"ui", 16}};

} // namespace

class TestBench : public QObject {
    Q_OBJECT

private slots:
    void eachFigureIsMeasured_data();
    void eachFigureIsMeasured();
    void noAreaIsLeftOut();
    void eachWidthIsMeasured();
    void measuresOneFigureOfTheWindow();
    void refusesAVectorUnitThatIsNotThere();
    void saysWhichProgramIsMissing();
};

void TestBench::eachFigureIsMeasured_data()
{
    QTest::addColumn<int>("min"); // so many figures at least
    for (const auto& [area, min] : areas) QTest::newRow(area) << min;
}

void TestBench::eachFigureIsMeasured()
{
    QFETCH(int, min);
    const QString area = QTest::currentDataTag();
    const support::Outcome outcome = support::runCommandLine({"bench", area + "-*", "--quick", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    const QJsonArray figures = outcome.array();
    QVERIFY2(figures.size() >= min, qPrintable(QString::number(figures.size())));
    QSet<QString> names;
    for (const QJsonValue& figure : figures) {
        QVERIFY2(figure["value"].toDouble() > 0.0, qPrintable(figure["name"].toString()));
        QVERIFY(!figure["unit"].toString().isEmpty());
        names.insert(figure["name"].toString());
    }
    QCOMPARE(names.size(), figures.size());
}

// Whoever adds an area adds a row.
void TestBench::noAreaIsLeftOut()
{
    const support::Outcome outcome = support::runCommandLine({"bench", "no-such-figure"});
    QCOMPARE(outcome.status, 1);
    QStringList names;
    for (const auto& [area, min] : areas) names << QString::fromLatin1(area);
    const QString words = QString::fromUtf8(outcome.err), before = QStringLiteral("the areas are ");
    const qsizetype from = words.indexOf(before) + before.size();
    QVERIFY(from >= before.size());
    QCOMPARE(words.mid(from, words.indexOf(u'.', from) - from).split(QStringLiteral(", ")), names);
}

void TestBench::eachWidthIsMeasured()
{
    const support::Outcome outcome =
        support::runCommandLine({"bench", "column-lumped-linear", "--each-width", "--quick", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    QStringList measured, expected;
    for (const QJsonValue& figure : outcome.array()) measured.append(figure["vector"].toString());
    for (const base::VectorUnit unit : base::vectorUnits())
        expected.append(QString::fromStdString(std::string(base::nameOf(unit))));
    QCOMPARE(measured, expected);
}

// A figure of the window is measured without those of its other areas, which take minutes.
void TestBench::measuresOneFigureOfTheWindow()
{
    const support::Outcome outcome = support::runCommandLine({"bench", "ui-mvda-spectra-picture", "--quick", "--json"});
    QVERIFY2(outcome.status == 0, outcome.err);
    QCOMPARE(outcome.array().size(), 1);
    const QJsonValue figure = outcome.array().first();
    QCOMPARE(figure["name"].toString(), QString("ui-mvda-spectra-picture"));
    QVERIFY(figure["value"].toDouble() > 0.0 && figure["target"].toDouble() == 0.016);
}

void TestBench::refusesAVectorUnitThatIsNotThere()
{
    const QByteArray before = qgetenv("TITER_VECTOR");
    qputenv("TITER_VECTOR", "avx1024");
    const support::Outcome outcome = support::runCommandLine({"bench", "column-lumped-linear", "--quick"});
    before.isNull() ? qunsetenv("TITER_VECTOR") : qputenv("TITER_VECTOR", before);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("avx1024") && outcome.err.contains(base::nameOf(base::VectorUnit::Two).data()),
             outcome.err);
}

// What measures lies beside titer-cli; a copy in another folder has nothing beside it.
void TestBench::saysWhichProgramIsMissing()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath("titer-cli");
    QVERIFY(QFile::copy(QStringLiteral(TITER_CLI), alone));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_LIBRARY_PATH", TITER_BINARY_DIR "/lib");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(alone, {"bench", "column-lumped-linear", "--quick"});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(said.contains(folder.filePath("titer-bench").toUtf8()) && said.contains("install Titer again"), said);
}

TITER_TEST(TestBench)

} // namespace tst_bench

#include "tst_bench.moc"
