// What is offered is never refused: for every example plant and every type of unit, each remedy of the check, each port that fits, each new
// outlet or inlet and each step that comes whole can be made, and leaves no fault that was not there and has no remedy.
#include "app/document/step_insert.h"
#include "app/run/remedies.h"
#include "app/run/step_place.h"
#include "core/solve/catalogue.h"
#include "generated/examples.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>

namespace tst_offered_edits {

using namespace titer;
using namespace titer::app;
using model::Flowsheet;

namespace {

const model::Catalogue& catalogue()
{
    return solve::catalogue();
}

struct Found {
    base::Errors errors;
    model::Remedies remedies;
    std::optional<model::Plant> plant;

    explicit Found(const Flowsheet& f)
    {
        model::Plant read = model::check(f, catalogue(), errors, remedies);
        if (errors.empty()) plant = std::move(read);
    }
    const model::Plant* sound() const { return plant ? &*plant : nullptr; }
    // Faults for which a person finds no button.
    std::size_t stuck() const
    {
        return std::size_t(std::ranges::count_if(errors, [this](const base::Error& e) {
            return std::ranges::none_of(remedies, [&](const model::Remedy& r) {
                return r.where == e.where && r.what == e.what && !r.offer.edits.empty();
            });
        }));
    }
};

// Every example, and every type of unit by itself.
void eachPlant()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("type");
    for (const model::Example& example : model::examples())
        QTest::addRow("%s", std::string(example.id).c_str())
            << QString::fromStdString(std::string(example.id)) << QString();
    for (const model::UnitType* type : catalogue().units)
        QTest::addRow("alone: %s", type->id) << QString() << QString::fromLatin1(type->id);
}

Flowsheet fetched()
{
    QFETCH(QString, example);
    QFETCH(QString, type);
    if (example.isEmpty()) {
        NewUnit unit;
        unit.type = type.toStdString();
        return addUnit(Flowsheet(), catalogue(), unit)->flowsheet;
    }
    const auto found = std::ranges::find(model::examples(), example.toStdString(), &model::Example::id);
    base::Errors errors;
    return model::readPlant(found->text, errors);
}

void verifyTaken(const Edited& edited, const Found& before, const std::string& what)
{
    QVERIFY2(edited.ok(), (what + (edited ? "" : ": " + edited.error().what.text())).c_str());
    const Found after(*edited);
    if (after.stuck() <= before.stuck()) return;
    std::string faults;
    for (const base::Error& e : after.errors) faults += "\n  " + e.where + ": " + e.what.text();
    QVERIFY2(false, (what + faults).c_str());
}

// Ports of units of one type are offered alike: two of each are tried.
class Seldom {
public:
    bool isNew(const std::string& what) { return m_tried[what]++ < 2; }

private:
    std::map<std::string, int> m_tried;
};

} // namespace

class OfferedEditsTest : public QObject {
    Q_OBJECT

private slots:
    void remediesAreTaken_data() { eachPlant(); }
    void remediesAreTaken();
    void portsThatFitAreConnected_data() { eachPlant(); }
    void portsThatFitAreConnected();
    void stepsAreInserted_data() { eachPlant(); }
    void stepsAreInserted();
};

void OfferedEditsTest::remediesAreTaken()
{
    Flowsheet f = fetched();
    // One after another, each on the plant of the one before; a plant has so many faults at most.
    for (int round = 0; round < 30; ++round) {
        const Found before(f);
        const auto offered =
            std::ranges::find_if(before.remedies, [](const auto& r) { return !r.offer.edits.empty(); });
        if (offered == before.remedies.end()) return;
        for (const model::Remedy& remedy : before.remedies) {
            if (remedy.offer.edits.empty()) continue;
            verifyTaken(applyOffer(f, catalogue(), remedy.offer), before, remedy.where + ": " + remedy.what.text());
            if (QTest::currentTestFailed()) return;
        }
        f = *applyOffer(f, catalogue(), offered->offer);
        const Found after(f);
        QVERIFY2(
            std::ranges::none_of(after.remedies,
                                 [&](const auto& r) { return r.where == offered->where && r.what == offered->what; }),
            (offered->where + " is still there").c_str());
    }
    QVERIFY2(false, "remedies have no end");
}

void OfferedEditsTest::portsThatFitAreConnected()
{
    const Flowsheet f = fetched();
    const Found before(f);
    Seldom seldom;
    for (const model::UnitEntry& unit : f.units)
        for (const model::PortRef& port : fittingPorts(f, catalogue(), unit.id)) {
            if (!seldom.isNew(unit.type + "." + port.port)) continue;
            for (const PortTarget& target : portTargets(f, catalogue(), port)) {
                if (target.refusal || !seldom.isNew(unit.type + "." + port.port + " " + f.unit(target.port.unit)->type +
                                                    "." + target.port.port))
                    continue;
                verifyTaken(connectPorts(f, catalogue(), port, target.port), before,
                            port.text() + " to " + target.port.text());
                if (QTest::currentTestFailed()) return;
            }
            const std::optional<model::Offer> end = offerOfEnd(f, catalogue(), before.sound(), port);
            if (!end) continue;
            verifyTaken(applyOffer(f, catalogue(), *end), before, port.text() + ": " + end->label.text());
            if (QTest::currentTestFailed()) return;
        }
}

// As the palette offers them: behind a unit that has an outlet for it, and some by themselves.
void OfferedEditsTest::stepsAreInserted()
{
    const Flowsheet f = fetched();
    const Found before(f);
    Seldom seldom;
    for (const model::UnitEntry& unit : f.units)
        for (const model::StepTemplate& step : model::stepTemplates()) {
            const std::optional<model::PortRef> outlet = stepOutlet(f, catalogue(), unit.id);
            if ((!outlet && needsOutlet(step, catalogue())) || !seldom.isNew(unit.type + " " + step.id)) continue;
            const StepPlace place = outlet ? stepPlace(f, catalogue(), *outlet, nullptr) : StepPlace();
            const base::Result<Added> added = insertStep(f, catalogue(), before.sound(), step, place);
            verifyTaken(added ? Edited(added->flowsheet) : Edited(added.error()), before, unit.id + ": " + step.id);
            if (QTest::currentTestFailed()) return;
        }
}

TITER_TEST(OfferedEditsTest)

} // namespace tst_offered_edits

#include "tst_offered_edits.moc"
