// Vessels to whose outlet something leads but from which nobody lets anything flow: each is reported once, with a transfer as the remedy,
// and none that something opens.
#include "core/model/plant/plant.h"
#include "core/model/remedy.h"
#include "tests/support/core/fake_types.h"
#include "tests/support/core/plants.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_check_emptying {

using namespace titer;
using namespace titer::model;

namespace {

struct Checked {
    base::Errors errors;
    Remedies remedies;
    Plant plant;

    explicit Checked(const QString& text)
    {
        plant = check(readPlant(text.toStdString(), errors), support::fakeCatalogue(), errors, remedies);
    }
    // The edits that are offered at a place.
    std::vector<Edit> offeredAt(std::string_view where) const
    {
        const auto found = std::ranges::find(remedies, where, &Remedy::where);
        return found == remedies.end() ? std::vector<Edit>() : found->offer.edits;
    }
    QStringList places() const
    {
        QStringList found;
        for (const base::Notice& notice : plant.notices)
            if (notice.what.text().starts_with("Nothing ever flows")) found << QString::fromStdString(notice.where);
        return found;
    }
};

// A tank with 200 L before a bed.
QString tankBefore(const QString& behind, const QString& phase = {}, const QString& rest = {})
{
    return QStringLiteral(
               R"({"format": "titer.plant/1", "components": [{"id": "a", "basis": "mass"}],
               "units": [{"id": "t", "type": "tank", "initial": {"volume": "200 L", "a": 1}}, %1],
               "recipe": {"duration": "1 d", "phases": [{"id": "p", "unit": "t", "at": "1 h", "until": {"for": "2 h"} %2}]} %3})")
        .arg(behind, phase, rest);
}

const char* const bed = R"({"id": "b", "type": "bed"}], "streams": [{"from": "t.out", "to": "b.in"})";

} // namespace

class CheckEmptyingTest : public QObject {
    Q_OBJECT

private slots:
    void reportsAVesselThatNobodyEmpties()
    {
        const Checked checked(tankBefore(bed));
        QVERIFY(checked.errors.empty());
        QCOMPARE(checked.places(), QStringList{"units/t/out"});
        QVERIFY(checked.offeredAt("units/t/out") ==
                (std::vector<Edit>{{Edit::Kind::Transfer, "units/t/out", "200 L"}}));
    }

    // Without contents at first, by what fits into it.
    void anEmptyVesselIsSentOnWhole()
    {
        QString text = tankBefore(bed);
        text.replace(QLatin1String(R"("initial": {"volume": "200 L", "a": 1})"),
                     QLatin1String(R"("params": {"vessel_volume": "50 L"})"));
        const Checked checked(text);
        QCOMPARE(checked.places(), QStringList{"units/t/out"});
        QVERIFY(checked.offeredAt("units/t/out") == (std::vector<Edit>{{Edit::Kind::Transfer, "units/t/out", "50 L"}}));
    }

    void isSilentWhereSomethingOpensIt_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const QString& text) { QTest::newRow(name) << text; };
        row("a phase", tankBefore(bed, R"(, "set": {"t.out.flow": "1 L/h"})"));
        row("a ramp", tankBefore(bed, R"(, "ramp": {"t.out.flow": {"from": 0, "to": "1 L/h", "over": "1 h"}})"));
        row("a transfer", tankBefore(bed, R"(, "transfer": {"from": "t.out", "flow": "1 L/h"})"));
        row("a dose",
            tankBefore(R"({"id": "u", "type": "tank"}], "streams": [{"from": "t.out", "to": "u.in"})", {}, {})
                .replace(QLatin1String(R"("unit": "t", "at": "1 h")"),
                         QLatin1String(R"("unit": "u", "at": "1 h", "dose": [{"from": "t.out", "volume": "1 L"}])")));
        row("a controller",
            tankBefore(bed, {},
                       R"(, "controllers": [{"id": "c", "type": "clock", "writes": "t.out.flow", "period": "1 h"}])"));
        row("what was measured", tankBefore(bed, {}, R"(, "tags": [{"tag": "F", "variable": "t.out.flow"}])"));
        row("what draws", tankBefore(R"({"id": "b", "type": "press"}], "streams": [{"from": "t.out", "to": "b.in"})"));
        row("a pump", tankBefore(R"({"id": "b", "type": "pump"}, {"id": "u", "type": "tank"}],
                                 "streams": [{"from": "t.out", "to": "b.in"}, {"from": "b.out", "to": "u.in"})"));
        row("a way out of the plant",
            tankBefore(R"({"id": "b", "type": "drain"}], "streams": [{"from": "t.out", "to": "b.in"})"));
        row("gas", tankBefore(R"({"id": "u", "type": "tank"}], "streams": [{"from": "t.off", "to": "u.gas"})"));
        row("nothing behind it", tankBefore(R"({"id": "b", "type": "drain"}], "streams": [)"));
    }
    void isSilentWhereSomethingOpensIt()
    {
        QFETCH(QString, text);
        const Checked checked(text);
        QVERIFY2(checked.errors.empty(), checked.errors.empty() ? "" : checked.errors.front().what.text().c_str());
        QCOMPARE(checked.places(), QStringList());
    }

    // Until a fault is mended it is not known who opens what.
    void saysNothingWhereAFaultStands()
    {
        const Checked checked(tankBefore(bed, R"(, "transfer": {"from": "t.ot", "flow": "1 L/h"})"));
        QVERIFY(!checked.errors.empty());
        QCOMPARE(checked.places(), QStringList());
    }

    void thePlantOfTheTestsIsEmptied()
    {
        QCOMPARE(Checked(QString::fromStdString(support::fakePlant())).places(), QStringList());
    }
};

TITER_TEST(CheckEmptyingTest)

} // namespace tst_check_emptying

#include "tst_check_emptying.moc"
