// What a study may vary of a plant: by which names it is offered, and that the twin takes it.
#include "app/document/edits.h"
#include "app/form/numbers/plant_numbers.h"
#include "app/form/tag_names.h"
#include "app/study/study_start.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_design.h"
#include "core/studies/study/study_sweep.h"
#include "tests/support/test_program.h"
#include "ui/look/language.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace tst_studies_factors {

using namespace titer;

namespace {

constexpr const char* allDoses = "scale recipe/phases/*/dose/*/volume";

std::vector<app::FormRow> numbersOf(const app::Document& document, const std::string& unit)
{
    std::vector<app::FormRow> rows;
    for (const app::PlantNumber& number : app::plantNumbers(document, app::NumberUse::Vary))
        if (number.owner == "units/" + unit) rows.push_back(number.row);
    return rows;
}

const app::FormRow* rowOf(const std::vector<app::FormRow>& rows, std::string_view path)
{
    const auto row = std::ranges::find(rows, path, &app::FormRow::path);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

class StudiesFactorsTest : public QObject {
    Q_OBJECT

    app::Document m_document{solve::catalogue()};

private slots:
    void init() { QVERIFY(m_document.newFromExample("cho-fed-batch")); }

    void namesStandByThemselves()
    {
        const auto seed = numbersOf(m_document, "n1"), production = numbersOf(m_document, "production");
        const app::FormRow* limit = rowOf(seed, "recipe/phases/grow/until/any/0/above");
        QVERIFY(limit);
        QCOMPARE(limit->label, QStringLiteral("Viable cells at the end of Growth"));
        std::set<QString> names;
        for (const app::FormRow& row : production)
            if (row.path.starts_with("recipe/"))
                QVERIFY2(names.insert(row.label + row.group).second, qPrintable(row.label));
    }

    // What shipped plants call a component is found in the language of the window.
    void componentsAreNamedInTheLanguageOfTheWindow()
    {
        look::useLanguage(QStringLiteral("de"));
        const auto seed = numbersOf(m_document, "n1");
        const app::FormRow* limit = rowOf(seed, "recipe/phases/grow/until/any/0/above");
        QVERIFY(limit);
        QCOMPARE(limit->label, QStringLiteral("Lebende Zellen am Ende von Growth"));
        QCOMPARE(app::tagName(m_document.flowsheet(), m_document.catalogue(), "production.mab"),
                 QStringLiteral("Antikörper"));
        // A person's own word stays.
        const base::Json sugar = base::Json::object(
            {{"id", "glucose"}, {"label", "Zucker aus Rüben"}, {"basis", "amount"}, {"molar_mass", "180.16 g/mol"}});
        QVERIFY(m_document.apply(app::setComponent(m_document.flowsheet(), sugar), QString()));
        QCOMPARE(app::tagName(m_document.flowsheet(), m_document.catalogue(), "production.glucose"),
                 QStringLiteral("Zucker aus Rüben"));
        look::useLanguage(QStringLiteral("en"));
    }

    void theFeedIsOneFactor()
    {
        const app::FormRow* row = nullptr;
        const std::vector<app::FormRow> rows = numbersOf(m_document, "production");
        QVERIFY((row = rowOf(rows, allDoses)));
        const base::Result<studies::StudyFactor> factor = app::factorOf(m_document.flowsheet(), *row);
        QVERIFY(factor);
        QCOMPARE(factor->factor.low, 80.0);
        QCOMPARE(factor->factor.high, 120.0);
        QCOMPARE(factor->factor.unit, std::string("%"));

        studies::Study study;
        study.name = "Feed";
        study.factors.push_back(*factor);
        study.responses.push_back({.name = "titre", .source = {"production.titer", {}}});
        (void)studies::addRun(study, {120.0});
        base::Errors errors;
        const auto sweep = studies::sweepOf(study, m_document.flowsheet(), m_document.catalogue(), errors);
        QVERIFY2(sweep, errors.empty() ? "" : errors.front().what.text().c_str());
        // Eleven doses; the first of 24 L becomes 28.8 L.
        QCOMPARE(sweep->request.paths.size(), std::size_t(11));
        QVERIFY(sweep->request.runs[0][0].ends_with(" L"));
        QCOMPARE(std::stod(sweep->request.runs[0][0]), 28.8);
    }

    // A second source: what would scale both is not offered, what a single phase doses still is.
    void twoSourcesAreNotScaledTogether()
    {
        model::Flowsheet plant = m_document.flowsheet();
        for (model::PhaseEntry& phase : plant.phases)
            if (phase.id == "feed_37")
                phase.dose.push(base::Json::object({{"from", "n1.out"}, {"volume", "1 L"}, {"first", "1 h"}}));
        QVERIFY(m_document.newPlant(plant));
        const std::vector<app::FormRow> rows = numbersOf(m_document, "production");
        QVERIFY(!rowOf(rows, allDoses));
        QVERIFY(!rowOf(rows, "scale recipe/phases/feed_37/dose/*/volume"));
        QVERIFY(rowOf(rows, "scale recipe/phases/feed_34/dose/*/volume"));
    }
};

TITER_WINDOW_TEST(StudiesFactorsTest)

} // namespace tst_studies_factors

#include "tst_studies_factors.moc"
