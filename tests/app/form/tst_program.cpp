// A program as a table: what is typed, added, removed and pasted, and what the plant file keeps.
#include "app/form/program.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_program {

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

Flowsheet plant(std::vector<Json> steps)
{
    base::Errors errors;
    Flowsheet f = model::readPlant(support::examplePlant(), errors);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    f.unit("feed")->program = Json::array(std::move(steps));
    return f;
}

Json step(const char* duration, const char* flow)
{
    Json made = Json::object();
    if (*duration) made["for"] = duration;
    made["flow"] = flow;
    return made;
}

Flowsheet threeLines()
{
    return plant({step("10 h", "1 L/h"), step("14 h", "2 L/h"), step("", "0.5 L/h")});
}

ProgramQuantity quantity(const char* key)
{
    for (const ProgramQuantity& q : programQuantities(threeLines()))
        if (q.key == key) return q;
    qFatal("%s", key);
    return {};
}

Flowsheet must(const Edited& edited)
{
    if (!edited) qFatal("%s", edited.error().what.text().c_str());
    return *edited;
}

// "0 1 held; 10 2 held"
QString shown(const Flowsheet& f, const ProgramQuantity& q = quantity("flow"))
{
    QStringList lines;
    for (const ProgramLine& line : programTable(f, "feed", q, QLocale::c()).lines)
        lines << line.time + u' ' + line.value +
                     (line.shape == ProgramShape::Held   ? QStringLiteral(" held")
                      : line.shape == ProgramShape::Ramp ? QStringLiteral(" ramp")
                                                         : QStringLiteral(" slope"));
    return lines.join(QStringLiteral("; "));
}

bool isSound(const Flowsheet& f)
{
    base::Errors errors;
    (void)model::check(f, solve::catalogue(), errors);
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    return errors.empty();
}

std::string at(const Flowsheet& f, const char* path)
{
    const Json* found = model::findAtPath(f, path);
    return !found ? "" : found->isString() ? found->string() : found->write(false);
}

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void showsTimesAndValuesInTheUnitsOfTheFile()
    {
        const Flowsheet f = threeLines();
        const ProgramTable table = programTable(f, "feed", quantity("flow"), QLocale::c());
        QCOMPARE(table.timeUnit, std::string("h"));
        QCOMPARE(table.valueUnit, std::string("L/h"));
        QCOMPARE(shown(f), QStringLiteral("0 1 held; 10 2 held; 24 0.5 held"));
        QCOMPARE(shown(f, quantity("temperature")), QStringLiteral("0 25 held; 10 25 held; 24 25 held"));
        QVERIFY(variesInProgram(f, "feed", quantity("flow")));
        QVERIFY(!variesInProgram(f, "feed", quantity("temperature")));
    }

    void typesTimesBetweenTheirNeighbours()
    {
        const Flowsheet f = must(typeProgramTime(threeLines(), "feed", 1, "12", QLocale::c()));
        QCOMPARE(shown(f), QStringLiteral("0 1 held; 12 2 held; 24 0.5 held"));
        QCOMPARE(at(f, "units/feed/program/0/for"), std::string("12 h"));
        QCOMPARE(shown(must(typeProgramTime(f, "feed", 1, "30 min", QLocale::c()))),
                 QStringLiteral("0 1 held; 0.5 2 held; 24 0.5 held"));
        QVERIFY(!typeProgramTime(f, "feed", 1, "24", QLocale::c()));
        QVERIFY(!typeProgramTime(f, "feed", 1, "0", QLocale::c()));
        QVERIFY(!typeProgramTime(f, "feed", 1, "-2", QLocale::c()));
        QVERIFY(!typeProgramTime(f, "feed", 0, "2", QLocale::c()));
        QVERIFY(!typeProgramTime(f, "feed", 1, "soon", QLocale::c()));
        QVERIFY(!typeProgramTime(f, "feed", 7, "1", QLocale::c()));
        QVERIFY(isSound(f));
    }

    void typesValuesInTheUnitOfTheColumn()
    {
        Flowsheet f = must(typeProgramValue(threeLines(), "feed", quantity("flow"), 1, "3.5", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/1/flow"), std::string("3.5 L/h"));
        f = must(typeProgramValue(f, "feed", quantity("flow"), 1, "100 mL/min", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/1/flow"), std::string("6 L/h"));
        f = must(typeProgramValue(f, "feed", quantity("concentration/glucose"), 2, "90.08 g/L", QLocale::c()));
        QCOMPARE(shown(f, quantity("concentration/glucose")), QStringLiteral("0 0 held; 10 0 held; 24 500 held"));
        f = must(typeProgramValue(f, "feed", quantity("flow"), 1, "", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/1/flow"), std::string());
        QVERIFY(!typeProgramValue(f, "feed", quantity("flow"), 1, "-1", QLocale::c()));
        QVERIFY(!typeProgramValue(f, "feed", quantity("flow"), 1, "2 g/L", QLocale::c()));
        QVERIFY(isSound(f));
    }

    // An exponential feed: its rate is kept as it was typed, and gives way to another shape.
    void aFlowGrowsExponentially()
    {
        const ProgramQuantity flow = quantity("flow");
        Flowsheet f = must(growProgram(threeLines(), "feed", 0, "0.15", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/0/growth"), std::string("0.15 1/h"));
        QVERIFY(isSound(f));
        const ProgramTable table = programTable(f, "feed", flow, QLocale::c());
        QVERIFY(table.lines[0].shape == ProgramShape::Growth);
        QCOMPARE(table.lines[0].growth, QStringLiteral("0.15 1/h"));
        QVERIFY(table.lines[1].shape == ProgramShape::Held);
        QVERIFY(variesInProgram(f, "feed", flow));
        // Through a spreadsheet.
        QVERIFY(must(pasteProgram(f, "feed", flow, 0, copyProgram(table), QLocale::c())) == f);
        // The course in L/h over h: held after 10 h.
        const ProgramCourse course = programCourse(f, "feed", flow, 48.0 * 3600.0);
        QVERIFY(course.times.size() > 10);
        QCOMPARE(course.times.back(), 48.0);
        for (std::size_t i = 0; i < course.times.size(); ++i) {
            const double t = course.times[i], v = course.values[i];
            const bool grows = t < 10.0 && std::abs(v - std::exp(0.15 * t)) < 1e-9;
            const bool ends = t == 10.0 && (std::abs(v - std::exp(1.5)) < 1e-9 || std::abs(v - 2.0) < 1e-9);
            const bool held =
                (t > 10.0 && t <= 24.0 && std::abs(v - 2.0) < 1e-9) || (t >= 24.0 && std::abs(v - 0.5) < 1e-9);
            QVERIFY2(grows || ends || held, qPrintable(QStringLiteral("%1 h: %2").arg(t).arg(v)));
        }
        Flowsheet empty = f;
        empty.unit("feed")->program = {};
        QCOMPARE(at(must(growProgram(empty, "feed", 0, "0.1", QLocale::c())), "units/feed/program/0/growth"),
                 std::string("0.1 1/h"));
        QVERIFY(!growProgram(f, "feed", 0, "fast", QLocale::c()));
        QVERIFY(!growProgram(f, "feed", 0, "1 L", QLocale::c()));
        QVERIFY(!growProgram(f, "feed", 0, "", QLocale::c()));
        QVERIFY(!growProgram(f, "feed", 7, "0.1", QLocale::c()));
        f = must(shapeProgram(f, "feed", flow, 0, ProgramShape::Ramp));
        QVERIFY(at(f, "units/feed/program/0/growth").empty());
        QVERIFY(isSound(f));
    }

    void aRampFollowsItsEnds()
    {
        const ProgramQuantity flow = quantity("flow");
        Flowsheet f = must(shapeProgram(threeLines(), "feed", flow, 0, ProgramShape::Ramp));
        QCOMPARE(shown(f), QStringLiteral("0 1 ramp; 10 2 held; 24 0.5 held"));
        QCOMPARE(at(f, "units/feed/program/0/ramp/flow"), std::string("0.1 L/h/h"));
        QVERIFY(isSound(f));
        f = must(typeProgramValue(f, "feed", flow, 1, "3", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/0/ramp/flow"), std::string("0.2 L/h/h"));
        f = must(typeProgramTime(f, "feed", 1, "20", QLocale::c()));
        QCOMPARE(at(f, "units/feed/program/0/ramp/flow"), std::string("0.1 L/h/h"));
        f = must(addProgramLine(f, "feed", 0));
        QCOMPARE(shown(f), QStringLiteral("0 1 ramp; 10 2 ramp; 20 3 held; 24 0.5 held"));
        f = must(shapeProgram(f, "feed", flow, 0, ProgramShape::Held));
        QCOMPARE(at(f, "units/feed/program/0/ramp/flow"), std::string());
        QVERIFY(!shapeProgram(f, "feed", flow, 3, ProgramShape::Ramp));
        QVERIFY(!shapeProgram(f, "feed", quantity("temperature"), 0, ProgramShape::Ramp));
    }

    void aSlopeOfTheFileStays()
    {
        Json first = step("10 h", "1 L/h");
        first["ramp"]["flow"] = "0.3 L/h/h";
        const Flowsheet f = plant({first, step("", "2 L/h")});
        QCOMPARE(shown(f), QStringLiteral("0 1 slope; 10 2 held"));
        const Flowsheet g = must(typeProgramValue(f, "feed", quantity("flow"), 1, "5", QLocale::c()));
        QCOMPARE(at(g, "units/feed/program/0/ramp/flow"), std::string("0.3 L/h/h"));
        QVERIFY(must(typeProgramValue(g, "feed", quantity("flow"), 1, "2", QLocale::c())) == f);
    }

    void addsAndRemovesLines()
    {
        Flowsheet f = must(addProgramLine(threeLines(), "feed", 2));
        QCOMPARE(shown(f), QStringLiteral("0 1 held; 10 2 held; 24 0.5 held; 38 0.5 held"));
        f = must(removeProgramLines(f, "feed", {0, 3}));
        QCOMPARE(shown(f), QStringLiteral("0 2 held; 24 0.5 held"));
        QVERIFY(isSound(f));
        f = must(removeProgramLines(f, "feed", {0, 1}));
        QVERIFY(f.unit("feed")->program.isNull());
        f = must(addProgramLine(f, "feed", 0));
        QCOMPARE(shown(f), QStringLiteral("0 0 held"));
        QVERIFY(isSound(f));
        QVERIFY(!addProgramLine(f, "absent", 0));
    }

    void theDurationOfTheLastStepStays()
    {
        const Flowsheet f = plant({step("30 d", "1 L/h")});
        const Flowsheet g = must(typeProgramValue(f, "feed", quantity("flow"), 0, "2", QLocale::c()));
        QCOMPARE(at(g, "units/feed/program/0/for"), std::string("30 d"));
        QCOMPARE(shown(must(addProgramLine(g, "feed", 0))), QStringLiteral("0 2 held; 30 2 held"));
    }

    void pastesRowsOfASpreadsheet()
    {
        const ProgramQuantity flow = quantity("flow");
        const auto paste = [&](const char* text, std::size_t line = 0) {
            return pasteProgram(threeLines(), "feed", flow, line, QString::fromUtf8(text), QLocale::c());
        };
        QCOMPARE(shown(must(paste("0\t1\n6\t2\tramp\n12\t4\n"))), QStringLiteral("0 1 held; 6 2 ramp; 12 4 held"));
        QCOMPARE(shown(must(paste("Time (min)\tFlow [mL/min]\r\n0\t10\r\n60\t20\r\n"))),
                 QStringLiteral("0 10 held; 60 20 held"));
        QCOMPARE(shown(must(paste("5;1\n6;2"))), QStringLiteral("0 0 held; 5 1 held; 6 2 held"));
        QCOMPARE(shown(must(paste("7\n8\n9", 1))), QStringLiteral("0 1 held; 10 7 held; 24 8 held"));
        for (const char* wrong : {"0\t1\n0\t2", "0\t1\n5\tx", "0\t1\n5", "", "0\t-1\n1\t1", "Time (kg)\tFlow\n0\t1"})
            QVERIFY2(!paste(wrong), wrong);
        QVERIFY(paste("0\t1\n5\tx").error().what.text().starts_with("Row 2:"));
        QVERIFY(isSound(must(paste("0\t1\tramp\n6\t2\n"))));
        // Numbers as the locale writes them.
        const QLocale german(QLocale::German);
        QCOMPARE(shown(must(pasteProgram(threeLines(), "feed", flow, 0, "0\t1,5\n2,5\t3", german))),
                 QStringLiteral("0 1.5 held; 2.5 3 held"));
    }

    void whatItCopiesItPastesBack()
    {
        const Flowsheet f = must(shapeProgram(threeLines(), "feed", quantity("flow"), 0, ProgramShape::Ramp));
        const QString text = copyProgram(programTable(f, "feed", quantity("flow"), QLocale::c()));
        const Flowsheet empty = must(removeProgramLines(f, "feed", {0, 1, 2}));
        const Flowsheet back = must(pasteProgram(empty, "feed", quantity("flow"), 0, text, QLocale::c()));
        QCOMPARE(shown(back), shown(f));
    }

    void writesAnotherUnit()
    {
        Flowsheet f = must(setProgramTimeUnit(threeLines(), "feed", "min"));
        QCOMPARE(at(f, "units/feed/program/0/for"), std::string("600 min"));
        f = must(setProgramValueUnit(f, "feed", quantity("flow"), "mL/min"));
        QCOMPARE(shown(must(setProgramValueUnit(f, "feed", quantity("flow"), "L/h"))),
                 QStringLiteral("0 1 held; 600 2 held; 1440 0.5 held"));
        QVERIFY(isSound(f));
    }

    void setsOneValueForAllLines()
    {
        const Flowsheet f = must(setInProgram(threeLines(), "feed", quantity("concentration/glucose"), "2 M"));
        QCOMPARE(at(f, "units/feed/program/2/concentration/glucose"), std::string("2 M"));
        QVERIFY(!variesInProgram(f, "feed", quantity("concentration/glucose")));
        QVERIFY(must(setInProgram(f, "feed", quantity("concentration/glucose"), {})) == threeLines());
    }
};

TITER_TEST(ProgramTest)

} // namespace tst_program

#include "tst_program.moc"
