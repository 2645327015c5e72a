// Ids and keys of the plant file in sentences become the names that the window shows, in the quotation marks of each language.
#include "app/form/plant_words.h"

#include "app/common/sentence.h"
#include "app/form/form_model.h"
#include "app/form/form_values.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

namespace tst_plant_words {

using namespace titer;
using app::inPlantWords;

class PlantWordsTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document = std::make_unique<app::Document>(solve::catalogue());
        QVERIFY(m_document->newFromExample("cho-fed-batch"));
    }

    void keysOfTheUnitAndItsLawAreNamed()
    {
        const std::string where = "units/production/params/kinetics";
        QCOMPARE(inPlantWords(QStringLiteral("Check “cells_per_glucose”."), *m_document, where),
                 QStringLiteral("Check “Cell yield on glucose”."));
        QCOMPARE(inPlantWords(QStringLiteral("„vessel_volume“ und «cho_fed_batch»"), *m_document, where),
                 QStringLiteral("„Vessel volume“ und «CHO fed-batch»"));
        QCOMPARE(inPlantWords(QStringLiteral("« vessel_volume »"), *m_document, where),
                 QStringLiteral("« Vessel volume »"));
    }

    void tagsAndIdsAreNamed()
    {
        const QString words = inPlantWords(QStringLiteral("“production.cells” in “n1”"), *m_document, "");
        QVERIFY2(!words.contains(QStringLiteral("production.cells")) && !words.contains(QStringLiteral("“n1”")),
                 qPrintable(words));
    }

    void portsAreNamed()
    {
        QCOMPARE(inPlantWords(QStringLiteral("The flow of “filter.out” is determined twice."), *m_document,
                              "streams/filter.out"),
                 QStringLiteral("The flow of “Depth filter: Filtrate” is determined twice."));
    }

    void aLabelBesideItsKeyIsSaidOnce()
    {
        QCOMPARE(inPlantWords(QStringLiteral("The port “out” (Filtrate) of “filter” is unconnected."), *m_document,
                              "units/filter"),
                 QStringLiteral("The port “Filtrate” of “Depth filter” is unconnected."));
    }

    // In sentences of estimators they stand without marks, and several in a row.
    void whatAnEstimatorReportsIsNamed()
    {
        using base::say;
        const auto words = [this](const base::Sentence& what) { return app::estimateWords(what, *m_document); };
        QCOMPARE(words(say(CORE_TR("core", "“{1}” is idle until {2}: nothing has reached it yet that could be "
                                           "estimated."),
                           "production", "12.5 h")),
                 QStringLiteral("“Production bioreactor” is idle until 12.5 h: nothing has reached it yet that could "
                                "be estimated."));
        const QString seen = words(say("{1} within {2} with {3}", "production.cells", "2.5 h",
                                       "production.mab, units/production/params/kinetics/cells_per_glucose, Titer"));
        QCOMPARE(seen, QStringLiteral("Production bioreactor: Viable cells within 2.5 h with Production bioreactor: "
                                      "Antibody, Production bioreactor, Cell yield on glucose, Titer"));
    }

    void keysWithoutMarksAreNamed()
    {
        const auto words = [this](const char* text) {
            return inPlantWords(QString::fromUtf8(text), *m_document, "units/production");
        };
        QCOMPARE(words("Increase the gas flow (gas_flow, oxygen_fraction)."),
                 QStringLiteral("Increase the gas flow (“Gas flow”, “Oxygen in the gas”)."));
        QCOMPARE(words("Give its molar_mass."), QStringLiteral("Give its “Molar mass”."));
        QCOMPARE(words("Add \"molar_mass\"."), QStringLiteral("Add “Molar mass”."));
        QCOMPARE(words("File my_plant.json, units/n1/gas_flow"),
                 QStringLiteral("File my_plant.json, units/n1/gas_flow"));
    }

    // What a button says: components, phases and the words of a choice by their names.
    void offersAreNamed()
    {
        base::Errors errors;
        const model::Flowsheet plant = model::readPlant(
            R"({"format": "titer.plant/1", "components": [{"id": "biomass", "label": "Cell dry mass", "basis": "mass"}],
                "units": [{"id": "feed", "type": "inlet", "label": "Feed 2"}, {"id": "break", "type": "homogenizer"}],
                "recipe": {"duration": "1 d", "phases": [{"id": "feed", "label": "Fed-batch", "unit": "break", "at": "0 h"}]}})",
            errors);
        QVERIFY(errors.empty());
        QVERIFY(m_document->newPlant(plant).ok());
        const auto words = [this](const model::Offer& offer) { return app::offerWords(offer, *m_document); };
        QCOMPARE(words(model::offerToSet("units/break/params/cells", "biomass")),
                 QStringLiteral("Set to Cell dry mass"));
        QCOMPARE(words(model::offerToSet("units/break/params/passes", "3")), QStringLiteral("Set to 3"));
        QCOMPARE(words(model::offerToSet("units/break/initial/volume", "2.5 L")), QStringLiteral("Set to 2.5 L"));
        const std::string set = "recipe/phases/feed/set/feed.out.flow";
        QCOMPARE(words({base::say(CORE_TR("core", "Remove it from the phase “{1}”"), "feed"),
                        {{model::Edit::Kind::Remove, set}}}),
                 QStringLiteral("Remove it from the phase “Fed-batch”"));
        QCOMPARE(words({base::say(CORE_TR("core", "Remove the flow from the program of “{1}”"), "feed"),
                        {{model::Edit::Kind::Remove, "units/feed/program/0/flow"}}}),
                 QStringLiteral("Remove the flow from the program of “Feed 2”"));
        // A phase that has the id of a unit is meant where the sentence is about it.
        QCOMPARE(inPlantWords(QStringLiteral("The phase “feed” sets it."), *m_document, set),
                 QStringLiteral("The phase “Fed-batch” sets it."));
        // Outside of the window alike, of a plant that is not open: in reports.
        QCOMPARE(inPlantWords(QStringLiteral("“biomass” in “break”"), plant, solve::catalogue(), ""),
                 QStringLiteral("“Cell dry mass” in “break”"));
    }

    void noKeyIsLeftInASentence_data()
    {
        QTest::addColumn<QString>("example");
        for (const char* example : {"cho-fed-batch", "ecoli-fed-batch", "capture-column", "continuous-capture"})
            QTest::newRow(example) << QString::fromLatin1(example);
    }

    // Whatever the check says of the plant, of numbers beyond their range and of components without a property.
    void noKeyIsLeftInASentence()
    {
        QFETCH(QString, example);
        QVERIFY(m_document->newFromExample(example.toStdString()));
        const model::Flowsheet& plant = m_document->flowsheet();
        static const QRegularExpression key(QStringLiteral("(?<![\\w./])[a-z][a-z0-9]*(_[a-z0-9]+)+(?![\\w./])"));
        QStringList left;
        int sentences = 0;
        const auto look = [&](const model::Flowsheet& flowsheet) {
            base::Errors errors;
            model::Remedies remedies;
            const model::Plant checked = model::check(flowsheet, m_document->catalogue(), errors, remedies);
            const auto one = [&](const base::Sentence& what, const std::string& where) {
                ++sentences;
                const QString words = inPlantWords(app::sentence(what), *m_document, where);
                if (words.contains(key) && !left.contains(words)) left << words;
            };
            for (const base::Error& error : errors) one(error.what, error.where);
            for (const base::Notice& notice : checked.notices) one(notice.what, notice.where);
        };
        const auto lookAt = [&](const std::string& path, base::Json value) {
            if (const app::Edited edited = app::setParam(plant, m_document->catalogue(), path, std::move(value)))
                look(*edited);
        };
        look(plant);
        for (const model::UnitEntry& unit : plant.units)
            for (const app::FormRow& row : app::unitForm(plant, m_document->catalogue(), unit.id)) {
                if (row.kind != app::FormRow::Kind::Number) continue;
                if (std::isfinite(row.max))
                    lookAt(row.path, app::quantityIn(2.0 * std::abs(row.max) + 1.0, row.siUnit));
                if (std::isfinite(row.min)) lookAt(row.path, app::quantityIn(row.min - 1.0, row.siUnit));
                lookAt(row.path, base::Json("7 apples"));
                lookAt(row.path, base::Json());
            }
        for (std::size_t i = 0; i < plant.components.size(); ++i)
            for (const auto& [name, value] : plant.components[i].members()) {
                model::Flowsheet without = plant;
                if (name != "id") without.components[i].erase(name);
                look(without);
            }
        QVERIFY(sentences > 50);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    }

    void whatThePlantDoesNotKnowStays()
    {
        for (const char* text : {"“nothing.here” and “Nobody”", "no quotes: cells_per_lunch", "“a b c”", ""})
            QCOMPARE(inPlantWords(QString::fromUtf8(text), *m_document, "units/production"), QString::fromUtf8(text));
    }

private:
    std::unique_ptr<app::Document> m_document;
};

TITER_TEST(PlantWordsTest)

} // namespace tst_plant_words

#include "tst_plant_words.moc"
