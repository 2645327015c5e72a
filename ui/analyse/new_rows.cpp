// What a model of components predicts of new rows, as a list: with standard errors, and which predictions not to rely on.
#include "app/analyse/batch_analysis.h"
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "core/mvda/calibration.h"
#include "ui/analyse/analyse_picture.h"
#include "ui/analyse/learner_panes.h"

#include <cmath>

namespace titer::analyse {

using Eigen::Index;
using mvda::CalibrationReading;

namespace {

QString figureText(double value)
{
    return std::isnan(value) ? QStringLiteral("–") : app::shownNumber(value, 'g', 4);
}

// Why a prediction is uncertain; empty: it is good.
QString doubtWords(const mvda::Model& model, const CalibrationReading& reading)
{
    QStringList why;
    if (!reading.isNear) why.append(AnalyseWords::tr("beyond the rows of the model (T²)"));
    if (!reading.isAlike) why.append(AnalyseWords::tr("unlike the rows of the model (SPE)"));
    for (std::size_t k = 0; k < reading.responses.size(); ++k)
        if (!reading.responses[k].isInRange)
            why.append(AnalyseWords::tr("%1 outside %2 to %3 %4", "a response, the range of the model, its unit")
                           .arg(QString::fromStdString(model.yNames[k]), figureText(model.yLowest[Index(k)]),
                                figureText(model.yHighest[Index(k)]), app::unitText(model.yUnits[k]))
                           .trimmed());
    return why.join(QStringLiteral(", "));
}

// Of each response the root of the mean square of what is predicted minus what was observed, where any was.
QStringList errorWords(const mvda::Model& model, const app::PredictedRows& fresh)
{
    QStringList words;
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        double squares = 0.0;
        int count = 0;
        for (Index i = 0; i < fresh.prediction.responses.rows(); ++i)
            if (const double apart = fresh.prediction.responses(i, Index(k)) - fresh.observed(i, Index(k));
                std::isfinite(apart)) {
                squares += apart * apart;
                ++count;
            }
        if (count > 0)
            words.append(AnalyseWords::tr("%1 is predicted to within %2 %3 (RMSEP).", "response, number, unit")
                             .arg(QString::fromStdString(model.yNames[k]), figureText(std::sqrt(squares / count)),
                                  app::unitText(model.yUnits[k])));
    }
    return words;
}

} // namespace

bool NewRowsPane::arePredicted(const AnalyseScene& scene)
{
    const app::Analysis* analysis = scene.analysis.get();
    if (!analysis || !analysis->fresh || analysis->fresh->learned || analysis->model.yNames.empty()) return false;
    return !analysis->batches || analysis->batches->model.unfold() == mvda::Unfold::Batch;
}

QString NewRowsPane::fillPredicted(const AnalyseScene& scene)
{
    const mvda::Model& model = scene.analysis->model;
    const app::PredictedRows& fresh = *scene.analysis->fresh;
    QStringList head{AnalyseWords::tr("Row")};
    std::vector<bool> isObserved;
    for (std::size_t k = 0; k < model.yNames.size(); ++k) {
        isObserved.push_back(!fresh.observed.col(Index(k)).array().isNaN().all());
        head << columnWords(model.yNames[k], model.yUnits[k]) << AnalyseWords::tr("Standard error");
        if (isObserved.back()) head << AnalyseWords::tr("Observed");
    }
    setHead(head << AnalyseWords::tr("Quality"));
    int doubtful = 0;
    for (std::size_t i = 0; i < fresh.rows.size(); ++i) {
        const auto row = Index(i);
        const std::optional<CalibrationReading> reading = mvda::readingOf(model, fresh.prediction, row);
        QStringList cells{rowName(*scene.analysis, {true, fresh.rows[i]})};
        for (std::size_t k = 0; k < model.yNames.size(); ++k) {
            cells << figureText(fresh.prediction.responses(row, Index(k)))
                  << figureText(reading ? reading->responses[k].error : base::notAvailable);
            if (isObserved[k]) cells << figureText(fresh.observed(row, Index(k)));
        }
        const QString doubt = reading ? doubtWords(model, *reading) : QString();
        doubtful += !reading || !doubt.isEmpty();
        cells << (!reading          ? AnalyseWords::tr("bad: nothing is predicted", "a quality")
                  : doubt.isEmpty() ? AnalyseWords::tr("good", "a quality")
                                    : AnalyseWords::tr("uncertain: %1", "a quality, why").arg(doubt));
        addLine(cells, {fresh.rows[i]});
    }
    QStringList words = errorWords(model, fresh);
    if (doubtful > 0)
        words.append(AnalyseWords::tr("%n row(s) are uncertain or bad. Do not rely on what is predicted of them.",
                                      nullptr, doubtful));
    return words.join(u' ');
}

} // namespace titer::analyse
