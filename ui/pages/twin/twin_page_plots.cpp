// Innovations of a channel and estimated parameters over time.
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "core/studies/numerics/distributions.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace titer::pages {

namespace {

constexpr double reached = 6.0; // by the axis of innovations

} // namespace

void TwinPage::refreshInnovations()
{
    plot::XyModel model;
    model.title = tr("Innovations: measured less expected");
    model.leftUnit = tr("σ", "standard deviations");
    model.acrossUnit = app::unitText(inDays() ? "d" : "h");
    const double quantile = studies::normalQuantile(0.975);
    model.levels = {{quantile, tr("95 of 100 lie between"), false}, {-quantile, {}, false}};
    const app::EstimatorState* estimator = estimatorOf(chosenUnit());
    const int row = m_channels->currentRow();
    if (estimator && row >= 0 && row < int(estimator->channels.size())) {
        plot::XyCurve accepted{tr("accepted"), {}, {}, 0}, rejected{tr("rejected"), {}, {}, 1};
        accepted.kind = rejected.kind = plot::XyCurve::Points;
        for (const app::EstimatorState::Innovation& one : estimator->channels[std::size_t(row)].innovations) {
            plot::XyCurve& into = one.accepted ? accepted : rejected;
            into.x.append(one.time / timeScale());
            into.y.append(std::clamp(one.normalised, -reached, reached));
            // One that is far off would leave no room for the others.
            const bool beyond = std::abs(one.normalised) > reached;
            into.labels.append(beyond ? tr("%1 σ").arg(QLocale().toString(one.normalised, 'g', 3)) : QString());
        }
        if (!accepted.x.isEmpty()) model.curves.append(accepted);
        if (!rejected.x.isEmpty()) model.curves.append(rejected);
    }
    m_innovations->setModel(model);
}

const app::NumberName& TwinPage::nameOf(const app::EstimateTrack& track)
{
    const auto known = m_names.find(track.variable);
    if (known != m_names.end()) return known->second;
    return m_names
        .emplace(track.variable,
                 app::numberName(m_document.flowsheet(), m_document.catalogue(), track.variable, track.unit))
        .first->second;
}

void TwinPage::refreshParameters()
{
    QStringList names;
    std::vector<const app::EstimateTrack*> tracks;
    const std::string place = "units/" + chosenUnit() + "/";
    if (isActive())
        for (const app::EstimateTrack& track : m_live->estimates())
            if (track.isNumber && track.variable.starts_with(place)) {
                tracks.push_back(&track);
                const app::NumberName& name = nameOf(track);
                names.append(name.parameter.isEmpty() ? name.text() : name.parameter);
            }
    widgets::setEntries(m_parameter, names);
    m_parameter->setEnabled(!names.isEmpty());
    plot::XyModel model;
    const int chosen = m_parameter->currentIndex();
    if (chosen >= 0 && chosen < int(tracks.size())) {
        const app::EstimateTrack& track = *tracks[std::size_t(chosen)];
        const app::NumberName& name = nameOf(track);
        const double quantile = studies::normalQuantile(0.975);
        const app::UnitScale scale = app::unitScale(track.unit, name.unit);
        model.title = names[chosen];
        model.leftUnit = app::unitText(name.unit);
        model.acrossUnit = app::unitText(inDays() ? "d" : "h");
        plot::XyCurve curve{tr("Estimate, 95 % band"), {}, {}, 0};
        for (const app::EstimatePoint& point : track.points) {
            const double reach = quantile * std::abs(scale.difference(point.deviation));
            curve.x.append(point.time / timeScale());
            curve.y.append(scale.of(point.value));
            curve.low.append(scale.of(point.value) - reach);
            curve.high.append(scale.of(point.value) + reach);
        }
        model.curves = {curve};
    }
    m_parameters->setModel(model);
}

} // namespace titer::pages
