// Carbon and nitrogen recovery from amounts worked out by hand, and what Craven's own parameters say.
#include "core/model/plant/recovery.h"
#include "tests/support/core/bound_law.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace titer::kinetics::cho_fed_batch {
extern const model::RateLaw cho_fed_batch;
}
namespace titer::kinetics::monod {
extern const model::RateLaw monod;
}

namespace tst_recovery {

using namespace titer;
using model::Basis;
using model::Component;
using support::Culture;

namespace {

Component component(const char* id, Basis basis, double carbon, double nitrogen = 0.0, double molarMass = 0.0,
                    double cellMass = 0.0)
{
    Component c;
    c.id = id;
    c.basis = basis;
    c.carbon = carbon;
    c.nitrogen = nitrogen;
    c.molarMass = molarMass;
    c.cellMass = cellMass;
    return c;
}

// Cells of 24.6 g per mol of carbon, 350 pg each; their nitrogen left out.
Component cells(const char* id)
{
    return component(id, Basis::Count, 1.0, 0.0, 0.0246, 350e-15);
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b));
}

// The components of Culture(law) with their contents, in the order of the roles.
std::vector<Component> withContents(const Culture& culture)
{
    std::vector<Component> components;
    for (const model::RoleSpec& role : culture.law().law->roles) {
        const std::string_view key = role.key;
        if (key == "cells" || key == "dead_cells")
            components.push_back(cells(role.key));
        else if (key == "glucose")
            components.push_back(component("glucose", Basis::Amount, 6));
        else if (key == "glutamine")
            components.push_back(component("glutamine", Basis::Amount, 5, 2));
        else if (key == "lactate")
            components.push_back(component("lactate", Basis::Amount, 3));
        else if (key == "ammonia")
            components.push_back(component("ammonia", Basis::Amount, 0, 1));
        else if (key == "carbon_dioxide")
            components.push_back(component("carbon_dioxide", Basis::Amount, 1));
        else
            components.push_back(component(role.key, role.basis, 0));
    }
    return components;
}

std::vector<double> generated(const Culture& culture)
{
    std::vector<double> c(culture.law().law->roles.size(), 5.0), g;
    c[culture["cells"]] = 2e12;
    culture.rates(c, g);
    return g;
}

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void contentsFollowTheBasis();
    void countsWhatIsFormedOverWhatIsUsed();
    void isUnknownWhereNothingKnownIsUsed();
    void cravensOwnSetGivesMoreCarbonThanItTakes();
    void nitrogenOutOfNothingIsANotice();
    void littleCarbonIsANoticeWhereCarbonDioxideIsModelled();
    void aVesselWithoutCellsIsNoCulture();
    void missingContentsSilenceTheNoticeOfTooLittle();
    void aClosedBalanceIsSilent();
};

void RecoveryTest::contentsFollowTheBasis()
{
    QCOMPARE(carbonContent(component("glucose", Basis::Amount, 6)), 6.0);
    QVERIFY(near(carbonContent(component("glucose", Basis::Mass, 6, 0, 0.18)), 6.0 / 0.18));
    QVERIFY(near(carbonContent(component("biomass", Basis::Mass, 40)), 40.0));
    QVERIFY(near(carbonContent(cells("cells")), 350e-15 / 0.0246));
    QVERIFY(near(nitrogenContent(component("biomass", Basis::Mass, 1, 0.2, 0.0246)), 0.2 / 0.0246));
    QCOMPARE(carbonContent(component("virus", Basis::Count, 2e-17)), 2e-17);
}

void RecoveryTest::countsWhatIsFormedOverWhatIsUsed()
{
    const std::vector<Component> all = {
        component("glucose", Basis::Amount, 6), component("glutamine", Basis::Amount, 5, 2),
        component("lactate", Basis::Amount, 3), component("ammonia", Basis::Amount, 0, 1)};
    // 10 glucose and 2 glutamine (70 C, 4 N) become 15 lactate (45 C) and 3 ammonia (3 N).
    const model::Recovery found = model::recovery(all, {-10.0, -2.0, 15.0, 3.0});
    QVERIFY(near(found.carbon, 45.0 / 70.0));
    QVERIFY(near(found.nitrogen, 0.75));
}

void RecoveryTest::isUnknownWhereNothingKnownIsUsed()
{
    const std::vector<Component> all = {component("substrate", Basis::Mass, 0), component("biomass", Basis::Mass, 40)};
    QVERIFY(std::isnan(model::recovery(all, {-1.0, 0.5}).carbon));
    QVERIFY(std::isnan(model::recovery(all, {0.0, 0.0}).nitrogen));
}

void RecoveryTest::cravensOwnSetGivesMoreCarbonThanItTakes()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch);
    const auto notices =
        recoveryNotices(culture.law(), withContents(culture), generated(culture), "units/n1/params/kinetics");
    QVERIFY(!notices.empty());
    QCOMPARE(notices[0].where, std::string("units/n1/params/kinetics"));
    const QString text = QString::fromStdString(notices[0].what.text());
    QVERIFY2(text.contains("cells_per_glucose") && text.contains("lactate_per_glucose") && text.contains("carbon"),
             qPrintable(text));
    // As the window can say them in words.
    QVERIFY2(text.contains(QString::fromUtf8("“cho_fed_batch”")) &&
                 text.contains(QString::fromUtf8("“cells_per_glucose”")),
             qPrintable(text));
    // With two thirds of the glucose's carbon as lactate there is enough for the cells.
    const Culture mended(kinetics::cho_fed_batch::cho_fed_batch,
                         {{"lactate_per_glucose", 1.3}, {"oxygen_uptake", 0.0}});
    QVERIFY(recoveryNotices(mended.law(), withContents(mended), generated(mended), "x").empty());
}

void RecoveryTest::nitrogenOutOfNothingIsANotice()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch,
                          {{"lactate_per_glucose", 1.3}, {"oxygen_uptake", 0.0}});
    std::vector<Component> components = withContents(culture);
    components[culture["cells"]].nitrogen = 0.2; // of CH1.8O0.5N0.2; glutamine alone cannot supply it
    const auto notices = recoveryNotices(culture.law(), components, generated(culture), "x");
    QCOMPARE(notices.size(), std::size_t(1));
    QVERIFY(QString::fromStdString(notices[0].what.text()).contains("nitrogen"));
}

void RecoveryTest::littleCarbonIsANoticeWhereCarbonDioxideIsModelled()
{
    const std::map<std::string, double> values = {{"lactate_per_glucose", 0.5}, {"oxygen_uptake", 0.0}};
    const Culture with(kinetics::cho_fed_batch::cho_fed_batch, values),
        without(kinetics::cho_fed_batch::cho_fed_batch, values, {"carbon_dioxide"});
    const auto notices = recoveryNotices(with.law(), withContents(with), generated(with), "x");
    QCOMPARE(notices.size(), std::size_t(1));
    QVERIFY(notices[0].what.text().starts_with("Only "));
    QVERIFY(recoveryNotices(without.law(), withContents(without), generated(without), "x").empty());
}

void RecoveryTest::aVesselWithoutCellsIsNoCulture()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch);
    std::vector<double> decayed(withContents(culture).size(), 0.0);
    decayed[std::size_t(culture["glutamine"])] = -1.0; // by itself, in the medium
    QVERIFY(recoveryNotices(culture.law(), withContents(culture), decayed, "x").empty());
}

void RecoveryTest::missingContentsSilenceTheNoticeOfTooLittle()
{
    const Culture culture(kinetics::cho_fed_batch::cho_fed_batch,
                          {{"lactate_per_glucose", 0.5}, {"oxygen_uptake", 0.0}});
    std::vector<Component> components = withContents(culture);
    components[culture["cells"]].carbon = 0.0;
    QVERIFY(recoveryNotices(culture.law(), components, generated(culture), "x").empty());
}

void RecoveryTest::aClosedBalanceIsSilent()
{
    const Culture culture(kinetics::monod::monod);
    std::vector<double> c(culture.law().law->roles.size(), 2.0), g;
    culture.rates(c, g);
    std::vector<Component> components = support::componentsOf(kinetics::monod::monod);
    components[culture["cells"]].carbon = components[culture["dead_cells"]].carbon = 40.0;
    components[culture["product"]].carbon = 44.4;
    components[culture["substrate"]].carbon = 6.0, components[culture["substrate"]].molarMass = 0.18016;
    components[culture["carbon_dioxide"]].carbon = 1.0;
    const double carbon = model::recovery(components, g).carbon;
    QVERIFY(carbon > 0.9 && carbon < 1.0);
    QVERIFY(recoveryNotices(culture.law(), components, g, "x").empty());
}

TITER_TEST(RecoveryTest)

} // namespace tst_recovery

#include "tst_recovery.moc"
