// The steps that come with Titer: files without fault, formulas of sound dimensions, sizes that follow what flows in.
#include "core/model/library/step_template.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace tst_step_templates {

using namespace titer;
using base::Json;
using model::StepInflow;
using model::StepScope;
using model::StepTemplate;

namespace {

std::string same(const std::string& text)
{
    return text;
}

Json nothing(std::string_view)
{
    return {};
}

// All strings within.
void collect(const Json& json, std::vector<std::string>& texts)
{
    if (json.isString()) texts.push_back(json.string());
    for (const Json& item : json.items()) collect(item, texts);
    for (const auto& [key, value] : json.members()) collect(value, texts);
}

base::Errors faultsOf(const std::string& text)
{
    base::Errors errors;
    model::readStep(text, "own", errors);
    return errors;
}

} // namespace

class StepTemplatesTest : public QObject {
    Q_OBJECT

private slots:
    void areReadWithoutFault()
    {
        for (const model::ShippedStep& step : model::shippedSteps()) {
            base::Errors errors;
            model::readStep(step.text, step.id, errors);
            for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
            QVERIFY2(errors.empty(), std::string(step.id).c_str());
        }
        std::vector<std::string> ids;
        for (const StepTemplate& step : model::stepTemplates()) ids.push_back(step.id);
        QCOMPARE(ids, (std::vector<std::string>{"bioreactor", "harvest", "depth_filtration", "bind_and_elute", "column",
                                                "virus_inactivation", "ufdf", "sterile_filtration"}));
    }

    // As people look for them; a file that is written keeps them.
    void areKnownByOtherNames()
    {
        const StepTemplate& step = *model::stepTemplate("bioreactor");
        for (const char* name : {"Bioreactor", "Fermenter", "E. coli"})
            QVERIFY2(std::ranges::find(step.also, name) != step.also.end(), name);
        base::Errors errors;
        QCOMPARE(model::readStep(model::writeStep(step), "own", errors).also, step.also);
        QVERIFY(errors.empty());
    }

    void everyWordIsTranslated()
    {
        const auto words = model::shippedStepWords();
        std::vector<std::string> used;
        for (const StepTemplate& step : model::stepTemplates())
            for (const std::string& word : model::stepWords(step)) {
                QVERIFY2(std::ranges::find(words, word) != words.end(), word.c_str());
                used.push_back(word);
            }
        for (const char* word : words) QVERIFY2(std::ranges::find(used, word) != used.end(), word);
    }

    // 100 L with 300 g of product that come at 1 L/min: 10 L of resin at 30 g/L, 25.2 cm wide at 20 cm.
    void aColumnIsSizedByItsLoading()
    {
        const StepTemplate* step = model::stepTemplate("bind_and_elute");
        const base::Result<StepScope> scope = StepScope::of(*step, {0.1, 1e-3 / 60.0, 0.3});
        QVERIFY(scope.ok());
        QVERIFY(std::abs(scope->evaluate("bed", "m3").value() - 0.01) < 1e-15);
        const double diameter = std::sqrt(4.0 * 0.01 / (std::numbers::pi * 0.2));
        QVERIFY(std::abs(scope->evaluate("diameter", "m").value() - diameter) < 1e-12);
        QVERIFY(std::abs(scope->evaluate("rate", "m3/s").value() - 0.01 / 300.0) < 1e-15);
        const base::Result<Json> plant = model::filledStep(*step, *scope, same, nothing);
        QVERIFY(plant.ok());
        std::vector<std::string> texts;
        collect(*plant, texts);
        QVERIFY(std::ranges::find(texts, "25.2 cm") != texts.end());
        QVERIFY(std::ranges::none_of(texts, [](const std::string& t) { return t.find('{') != std::string::npos; }));
    }
    // Twice the flow needs twice the filter; ten times the volume ten times the membrane.
    void equipmentFollowsTheFlow()
    {
        const auto area = [](const char* step, StepInflow inflow) {
            return StepScope::of(*model::stepTemplate(step), inflow).value().evaluate("area", "m2").value();
        };
        QVERIFY(std::abs(area("depth_filtration", {0.001, 1e-5, 0.0}) - 1e-5 / (0.15 / 3600.0)) < 1e-12);
        QVERIFY(std::abs(area("depth_filtration", {0.001, 2e-5, 0.0}) - 2e-5 / (0.15 / 3600.0)) < 1e-12);
        QVERIFY(std::abs(area("ufdf", {0.01, 1e-5, 0.0}) - 0.01 / 0.09) < 1e-12);
        QVERIFY(std::abs(area("ufdf", {0.1, 1e-5, 0.0}) - 0.1 / 0.09) < 1e-12);
        QVERIFY(std::abs(area("harvest", {0.1, 1e-5, 0.0}) - 1250.0) < 1e-9);
    }
    void everyPlaceIsAQuantity()
    {
        for (const StepTemplate& step : model::stepTemplates())
            for (const StepInflow& inflow : {StepInflow{0.1, 1e-5, 0.5}, StepInflow{1e-4, 1e-8, 0.0}}) {
                const base::Result<StepScope> scope = StepScope::of(step, inflow);
                QVERIFY2(scope.ok(), step.id.c_str());
                const base::Result<Json> plant = model::filledStep(step, *scope, same, nothing);
                QVERIFY2(plant.ok(), step.id.c_str());
                if (!step.lasts.empty()) QVERIFY2(scope->evaluate(step.lasts, "s").ok(), step.id.c_str());
            }
    }

    // The step is there all the same.
    void aTranslationThatLostAPlaceIsNotTaken()
    {
        const StepTemplate* step = model::stepTemplate("depth_filtration");
        const base::Result<StepScope> scope = StepScope::of(*step, {0.1, 1e-5, 0.0});
        const auto lost = [](const std::string& text) {
            return text.starts_with("Filter area") ? "{Fläche [m2]}" : text;
        };
        const base::Result<Json> plant = model::filledStep(*step, *scope, lost, nothing);
        QVERIFY(plant.ok());
        std::vector<std::string> texts;
        collect(*plant, texts);
        QVERIFY(std::ranges::any_of(texts, [](const std::string& t) { return t.starts_with("Filter area 0.667 m2"); }));
    }

    void reportsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("where");
        QTest::newRow("unknown key") << R"("size": [])"
                                     << "size";
        QTest::newRow("a name that is none") << R"("also": ["Fermenter", 3])"
                                             << "also/1";
        QTest::newRow("no list") << R"("sizes": {})"
                                 << "sizes";
        QTest::newRow("name of what flows in") << R"("sizes": [{"name": "flow", "label": "Flow", "value": "1 L/h"}])"
                                               << "sizes/0/name";
        QTest::newRow("neither value nor formula") << R"("sizes": [{"name": "bed", "label": "Bed"}])"
                                                   << "sizes/0";
        QTest::newRow("a number") << R"("sizes": [{"name": "bed", "label": "Bed", "value": 3}])"
                                  << "sizes/0/value";
    }
    void reportsWhatIsWrong()
    {
        QFETCH(QString, part);
        QFETCH(QString, where);
        const QString file = R"({"format": "titer.step/1", "label": "Own", "help": "Own.", %1})";
        const base::Errors errors = faultsOf(file.arg(part).toStdString());
        QVERIFY(!errors.empty());
        QCOMPARE(QString::fromStdString(errors.front().where), where);
    }
    void refusesAFormulaOfAnotherDimension()
    {
        base::Errors errors;
        const std::string sizes =
            R"("sizes": [{"name": "bed", "label": "Bed", "formula": "volume/flow", "unit": "L"}])";
        const StepTemplate step = model::readStep(
            R"({"format": "titer.step/1", "label": "Own", "help": "Own.", )" + sizes + "}", "own", errors);
        QVERIFY(errors.empty());
        const base::Result<StepScope> scope = StepScope::of(step, {0.1, 1e-5, 0.0});
        QVERIFY(!scope.ok());
        QCOMPARE(scope.error().where, std::string("sizes/bed"));
    }
};

TITER_TEST(StepTemplatesTest)

} // namespace tst_step_templates

#include "tst_step_templates.moc"
