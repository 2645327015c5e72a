// How studies begin: with the numbers that are varied, and with what the plant makes as soon as it has run.
#include "app/document/plant_files.h"
#include "app/form/tag_names.h"
#include "app/study/study_planner.h"
#include "core/base/not_available.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_study_planner {

using namespace titer;
using namespace titer::app;

namespace {

constexpr int longRun = 60000; // [ms]

struct Desk {
    Document document{solve::catalogue()};
    AutoRun runs{document};
    StudySession session{document};
    StudyPlanner planner{document, runs, session};

    FormRow row(const char* unit, const char* name) const
    {
        const std::string path = std::string("units/") + unit + "/params/" + name;
        for (const FormRow& row : unitForm(document.flowsheet(), document.catalogue(), unit))
            if (row.path == path && row.kind == FormRow::Kind::Number) return row;
        return {};
    }
};

} // namespace

class StudyPlannerTest : public QObject {
    Q_OBJECT

private slots:
    void responsesFollowTheFirstRun();
    void whatIsVariedAlreadyIsLeftAlone();
    void factorsOfTwoUnitsAreApart();
    void poolsAreNumberedWhereTheirNameIsTaken();
};

void StudyPlannerTest::responsesFollowTheFirstRun()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch"));
    desk.planner.addStudy();
    QVERIFY(desk.session.value());
    QVERIFY(desk.session.value()->responses.empty());
    QTRY_VERIFY_WITH_TIMEOUT(desk.runs.isCurrent(), longRun);
    QVERIFY(!desk.session.value()->responses.empty());
    // Once: what a person removed does not come back with the next run.
    studies::Study without = *desk.session.value();
    without.responses.clear();
    desk.session.change(without, QStringLiteral("none"));
    emit desk.runs.changed();
    QVERIFY(desk.session.value()->responses.empty());
}

void StudyPlannerTest::whatIsVariedAlreadyIsLeftAlone()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch"));
    const FormRow temperature = desk.row("production", "temperature"), ph = desk.row("production", "ph");
    QVERIFY(!temperature.path.empty() && !ph.path.empty());
    QVERIFY(desk.planner.vary({temperature}).ok());
    const std::string id = desk.session.value()->id;
    // A row without a number does not keep the others out.
    FormRow lost = temperature;
    lost.path = "units/production/params/nothing";
    lost.defaultSi = base::notAvailable;
    QVERIFY(!desk.planner.vary({temperature, lost, ph}).ok());
    QCOMPARE(desk.session.value()->id, id);
    QCOMPARE(desk.session.value()->factors.size(), std::size_t(2));
    QCOMPARE(desk.session.value()->factors[1].path, ph.path);
}

// The second has the name of its unit, and not only that of a part of its form, which both have.
void StudyPlannerTest::factorsOfTwoUnitsAreApart()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("cho-fed-batch"));
    QVERIFY(desk.planner.vary({desk.row("production", "temperature"), desk.row("n1", "temperature")}).ok());
    const std::vector<studies::StudyFactor>& factors = desk.session.value()->factors;
    QCOMPARE(factors[0].factor.name, std::string("Temperature"));
    QCOMPARE(factors[1].factor.name, unitName(desk.document.flowsheet(), "n1").toStdString() + ": Temperature");
}

void StudyPlannerTest::poolsAreNumberedWhereTheirNameIsTaken()
{
    Desk desk;
    QVERIFY(desk.document.newFromExample("measured-column"));
    QVERIFY(desk.planner.addPool("column").ok());
    const std::string name = desk.session.value()->name;
    QVERIFY(desk.planner.addPool("column").ok());
    QCOMPARE(desk.session.value()->name, name + " 2");
    QVERIFY(!desk.planner.addPool("nothing").ok());
    QCOMPARE(desk.session.studies().size(), std::size_t(2));
}

TITER_TEST(StudyPlannerTest)

} // namespace tst_study_planner

#include "tst_study_planner.moc"
