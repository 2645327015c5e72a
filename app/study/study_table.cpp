// The table of studies.
#include "app/study/study_table.h"

#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "app/study/design_advice.h"
#include "app/study/study_start.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

namespace titer::app {

using studies::Factor;
using studies::ResponseAnalysis;
using studies::Study;
using studies::StudyResponse;

namespace {

constexpr double significance = 0.05;

struct TableWords {
    Q_DECLARE_TR_FUNCTIONS(StudyTable)
};

QString numberText(double value, int digits = 4)
{
    return shownNumber(value, 'g', digits);
}

QString fixed(double value, int decimals)
{
    return shownNumber(value, 'f', decimals);
}

QString withUnit(const QString& text, const std::string& unit)
{
    const QString shown = unitText(unit);
    return shown.isEmpty() ? text : TableWords::tr("%1 %2", "number, unit").arg(text, shown);
}

QString natural(const Factor& factor, double coded)
{
    if (factor.categorical()) {
        const auto level = std::size_t(std::clamp(coded + 0.5, 0.0, double(factor.levels.size()) - 1.0));
        return QString::fromStdString(factor.levels[level]);
    }
    return withUnit(numberText(factor.toNatural(coded)), factor.unit);
}

QString rangeWords(const Factor& factor)
{
    if (factor.categorical()) {
        QStringList levels;
        for (const std::string& level : factor.levels) levels << QString::fromStdString(level);
        return levels.join(QStringLiteral(", "));
    }
    return withUnit(TableWords::tr("%1 to %2", "bounds").arg(numberText(factor.low), numberText(factor.high)),
                    factor.unit);
}

// Names in the order in which the studies have them first.
std::vector<std::string> namesOf(const std::vector<ComparedStudy>& studies,
                                 const std::function<std::vector<std::string>(const ComparedStudy&)>& of)
{
    std::vector<std::string> names;
    for (const ComparedStudy& one : studies)
        for (const std::string& name : of(one))
            if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

const studies::StudyFactor* factorNamed(const Study& study, const std::string& name)
{
    const auto found = std::ranges::find_if(study.factors, [&](const auto& one) { return one.factor.name == name; });
    return found == study.factors.end() ? nullptr : &*found;
}

// Of a response of this name; nullptr without a model.
const ResponseAnalysis* modelOf(const ComparedStudy& one, const std::string& response)
{
    if (!one.overview) return nullptr;
    for (const ResponseAnalysis& each : one.overview->analysis.responses)
        if (one.study->responses[each.response].name == response && each.fit && each.fitted) return &each;
    return nullptr;
}

class Table {
public:
    explicit Table(const std::vector<ComparedStudy>& studies)
        : m_studies(studies)
    {
    }

    std::vector<StudyTableRow> make()
    {
        row(TableWords::tr("Design"), [](const ComparedStudy& one) {
            return one.study->kind.empty() ? QString() : designWords(one.study->kind);
        });
        row(TableWords::tr("Runs with results"), [](const ComparedStudy& one) {
            const StudyCounts counts = countsOf(*one.study);
            return TableWords::tr("%1 of %2", "runs").arg(counts.whole).arg(counts.runs);
        });
        addFactors();
        const std::vector<std::string> responses = namesOf(m_studies, [](const ComparedStudy& one) {
            std::vector<std::string> names;
            for (const StudyResponse& response : one.study->responses) names.push_back(response.name);
            return names;
        });
        for (const std::string& response : responses) addModel(response);
        addBest(responses);
        return std::move(m_rows);
    }

private:
    using Cell = std::function<QString(const ComparedStudy&)>;

    StudyTableRow& row(const QString& title, const Cell& cell)
    {
        StudyTableRow made{.title = title};
        for (const ComparedStudy& one : m_studies) made.cells << cell(one);
        made.significant.resize(m_studies.size());
        return m_rows.emplace_back(std::move(made));
    }
    void heading(const QString& title) { m_rows.push_back({.title = title, .heading = true}); }

    std::vector<std::string> factorNames() const
    {
        return namesOf(m_studies, [](const ComparedStudy& one) {
            std::vector<std::string> names;
            for (const studies::StudyFactor& factor : one.study->factors) names.push_back(factor.factor.name);
            return names;
        });
    }

    void addFactors()
    {
        heading(TableWords::tr("Factors"));
        for (const std::string& name : factorNames())
            row(QString::fromStdString(name), [&](const ComparedStudy& one) {
                const studies::StudyFactor* factor = factorNamed(*one.study, name);
                return factor ? rangeWords(factor->factor) : QString();
            });
    }

    void addModel(const std::string& response)
    {
        const QString name = QString::fromStdString(response);
        heading(TableWords::tr("Model of %1, coded coefficients", "response").arg(name));
        const auto figure = [&](const QString& title, const std::function<QString(const studies::LinearFit&)>& of) {
            row(title, [&](const ComparedStudy& one) {
                const ResponseAnalysis* model = modelOf(one, response);
                return model ? of(*model->fit) : QString();
            });
        };
        row(TableWords::tr("Unit"), [&](const ComparedStudy& one) {
            const ResponseAnalysis* model = modelOf(one, response);
            return model ? unitText(one.study->responses[model->response].unit) : QString();
        });
        figure(TableWords::tr("Runs"), [](const studies::LinearFit& fit) { return QLocale().toString(fit.runs()); });
        figure(QStringLiteral("R²"), [](const studies::LinearFit& fit) { return fixed(fit.r2, 3); });
        figure(QStringLiteral("Q²"),
               [](const studies::LinearFit& fit) { return fit.pressKnown ? fixed(fit.r2Predicted, 3) : QString(); });
        row(TableWords::tr("Standard deviation of a run"), [&](const ComparedStudy& one) {
            const ResponseAnalysis* model = modelOf(one, response);
            return model && model->fit->dfResidual > 0
                       ? withUnit(numberText(model->fit->residualSd, 3), one.study->responses[model->response].unit)
                       : QString();
        });
        const std::vector<std::string> terms = namesOf(m_studies, [&](const ComparedStudy& one) {
            std::vector<std::string> names;
            if (const ResponseAnalysis* model = modelOf(one, response))
                for (const studies::StudyCoefficient& each : model->coefficients) names.push_back(each.name);
            return names;
        });
        for (const std::string& term : terms) {
            std::vector<bool> sure;
            StudyTableRow& made = row(QString::fromStdString(term), [&](const ComparedStudy& one) {
                sure.push_back(false);
                const ResponseAnalysis* model = modelOf(one, response);
                if (!model) return QString();
                const auto found = std::ranges::find(model->coefficients, term, &studies::StudyCoefficient::name);
                if (found == model->coefficients.end()) return QString();
                sure.back() = found->p && *found->p < significance;
                return numberText(found->coded);
            });
            made.significant = std::move(sure);
            made.term = term;
        }
    }

    void addBest(const std::vector<std::string>& responses)
    {
        heading(TableWords::tr("Best setting, by limits and goals"));
        for (const std::string& name : factorNames())
            row(QString::fromStdString(name), [&](const ComparedStudy& one) {
                if (!one.overview || one.overview->best.empty()) return QString();
                const studies::StudyFactor* factor = factorNamed(*one.study, name);
                return factor ? natural(factor->factor,
                                        one.overview->best[std::size_t(factor - one.study->factors.data())])
                              : QString();
            });
        for (const std::string& response : responses)
            row(TableWords::tr("%1 at this setting", "response, at the best setting")
                    .arg(QString::fromStdString(response)),
                [&](const ComparedStudy& one) {
                    const ResponseAnalysis* model = modelOf(one, response);
                    return model && !one.overview->best.empty()
                               ? withUnit(numberText(studies::meanAt(*model->fitted, one.overview->best)),
                                          one.study->responses[model->response].unit)
                               : QString();
                });
        row(TableWords::tr("Probability of meeting all limits"), [](const ComparedStudy& one) {
            return one.overview && one.overview->probability ? fixed(*one.overview->probability, 3) : QString();
        });
    }

    const std::vector<ComparedStudy>& m_studies;
    std::vector<StudyTableRow> m_rows;
};

} // namespace

std::vector<StudyTableRow> tableOf(const std::vector<ComparedStudy>& studies)
{
    return Table(studies).make();
}

} // namespace titer::app
