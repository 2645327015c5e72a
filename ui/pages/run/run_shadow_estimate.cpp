// What the plant's estimators make of the recording: lines next to the model's, the gap of each tag, the numbers that they estimate.
#include "ui/pages/run/run_shadow.h"
#include "ui/widgets/linked_line.h"

#include "app/common/shown_units.h"
#include "app/form/plant_words.h"

#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::Estimated;
using shown::valueText;

QHash<QString, Estimated> RunShadow::estimatesOf(const QStringList& tags) const
{
    QHash<QString, Estimated> found;
    if (!m_laid.isActive()) return found;
    for (const app::EstimateTrack& track : m_live.estimates()) {
        const QString variable = QString::fromStdString(track.variable);
        if (track.isNumber || track.points.empty() || !tags.contains(variable)) continue;
        Estimated estimated;
        for (const app::EstimatePoint& point : track.points) {
            estimated.times.append(point.time);
            estimated.values.append(point.value);
            estimated.deviations.append(point.deviation);
        }
        // It holds since the last step, so that the value at the cursor is reported.
        if (const double present = m_laid.now(); present > track.points.back().time) {
            estimated.times.append(present);
            estimated.values.append(track.points.back().value);
            estimated.deviations.append(track.points.back().deviation);
        }
        found.insert(variable, estimated);
    }
    return found;
}

QString RunShadow::estimateText() const
{
    if (!m_laid.isActive() || !m_live.frame()) return {};
    const app::ShadowFrame& frame = *m_live.frame();
    if (frame.estimateFailure)
        return tr("No estimate: %1", "a reason").arg(app::estimateWords(frame.estimateFailure->what, m_document));
    QStringList parts;
    for (const base::Sentence& refused : m_laid.refused())
        parts << tr("No estimate: %1", "a reason").arg(app::estimateWords(refused, m_document));
    for (const app::EstimatorState& state : frame.estimators)
        if (state.trouble) parts << app::estimateWords(*state.trouble, m_document);
    for (const app::EstimateTrack& track : m_live.estimates()) {
        if (!track.isNumber || track.points.empty()) continue;
        const app::EstimatePoint& last = track.points.back();
        const app::NumberName& number = numberOf(track);
        const app::UnitScale scale = app::unitScale(track.unit, number.unit);
        parts << tr("%1: %2 ± %3 %4", "parameter, value, standard deviation, unit")
                     .arg(number.text(), valueText(scale.of(last.value)),
                          valueText(std::abs(scale.difference(last.deviation))), shown::unitText(number.unit))
                     .trimmed();
    }
    return parts.join(QStringLiteral(" · "));
}

// As the form of its unit calls it.
const app::NumberName& RunShadow::numberOf(const app::EstimateTrack& track) const
{
    const auto known = m_numbers.find(track.variable);
    if (known != m_numbers.end()) return known->second;
    return m_numbers
        .emplace(track.variable, app::numberName(m_laid.laidOver(), m_document.catalogue(), track.variable, track.unit))
        .first->second;
}

void RunShadow::refreshEstimates()
{
    const QString text = estimateText();
    m_estimate->setParts({}, text, {});
    m_estimate->setHint(tr("Parameters that the plant's estimators follow, with their standard deviation"));
    m_estimate->setVisible(!text.isEmpty());
    const std::vector<app::EstimatorState> none;
    const std::vector<app::EstimatorState>& states = m_live.frame() ? m_live.frame()->estimators : none;
    m_table->setColumnHidden(Estimate, states.empty());
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (QTableWidgetItem* item = m_table->item(row, Estimate)) item->setText(QStringLiteral("–"));
    for (const app::EstimatorState& state : states)
        for (const app::EstimatorState::Channel& channel : state.channels) {
            QTableWidgetItem* item = m_table->item(int(channel.tag), Estimate);
            if (!item) continue;
            const app::UnitScale scale = reportedAs(m_live.tags()[channel.tag]).scale;
            if (channel.gap.compared > 0) item->setText(valueText(std::abs(scale.difference(channel.gap.rmse))));
            item->setToolTip(tr("Measured less what the estimator %1 expected: %2 samples accepted, %3 rejected, %4 "
                                "late; %5 % in the "
                                "band of 95 %")
                                 .arg(QString::fromStdString(state.id),
                                      QLocale().toString(qlonglong(channel.figures.accepted)),
                                      QLocale().toString(qlonglong(channel.figures.rejected)),
                                      QLocale().toString(qlonglong(channel.figures.late)),
                                      valueText(100.0 * channel.figures.shareInBand())));
        }
}

} // namespace titer::pages
