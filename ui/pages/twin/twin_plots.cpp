// Innovations of a channel and estimated parameters over time.
#include "ui/pages/twin/twin_plots.h"

#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "core/studies/numerics/distributions.h"
#include "ui/look/theme.h"
#include "ui/pages/twin/twin_state.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::pages {

namespace {

constexpr double reached = 6.0; // by the axis of innovations

} // namespace

TwinPlots::TwinPlots(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_innovations(new plot::XyPlot)
    , m_parameters(new plot::XyPlot)
    , m_parameter(new QComboBox)
{
    m_parameter->setAccessibleName(tr("Estimated parameter"));
    m_parameter->setPlaceholderText(tr("No parameter is estimated"));
    auto* right = new QVBoxLayout;
    right->addWidget(m_parameter);
    right->addWidget(m_parameters, 1);
    auto* plots = new QHBoxLayout(this);
    plots->setContentsMargins(0, 0, 0, 0);
    plots->setSpacing(4 * look::Theme::current().u());
    plots->addWidget(m_innovations, 1);
    plots->addLayout(right, 1);
    connect(m_parameter, &QComboBox::activated, this, &TwinPlots::refreshParameters);
    connect(&document, &app::Document::changed, this, [this] { m_names.clear(); });
}

void TwinPlots::showUnit(const std::string& unit, int channel)
{
    m_unit = unit;
    showChannel(channel);
    refreshParameters();
}

void TwinPlots::showChannel(int channel)
{
    m_channel = channel;
    refreshInnovations();
}

void TwinPlots::refreshInnovations()
{
    plot::XyModel model;
    model.title = tr("Innovations: measured less expected");
    model.leftUnit = tr("σ", "standard deviations");
    model.acrossUnit = app::unitText(inDays(m_live) ? "d" : "h");
    const double quantile = studies::normalQuantile(0.975);
    model.levels = {{quantile, tr("95 of 100 lie between"), false}, {-quantile, {}, false}};
    const app::EstimatorState* estimator = estimatorOf(m_live, m_unit);
    if (estimator && m_channel >= 0 && m_channel < int(estimator->channels.size())) {
        plot::XyCurve accepted{tr("accepted"), {}, {}, 0}, rejected{tr("rejected"), {}, {}, 1};
        accepted.kind = rejected.kind = plot::XyCurve::Points;
        for (const app::EstimatorState::Innovation& one : estimator->channels[std::size_t(m_channel)].innovations) {
            plot::XyCurve& into = one.accepted ? accepted : rejected;
            into.x.append(one.time / timeScale(m_live));
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

const app::NumberName& TwinPlots::nameOf(const app::EstimateTrack& track)
{
    const auto known = m_names.find(track.variable);
    if (known != m_names.end()) return known->second;
    return m_names
        .emplace(track.variable,
                 app::numberName(m_document.flowsheet(), m_document.catalogue(), track.variable, track.unit))
        .first->second;
}

void TwinPlots::refreshParameters()
{
    QStringList names;
    std::vector<const app::EstimateTrack*> tracks;
    const std::string place = "units/" + m_unit + "/";
    if (isActive(m_live))
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
        model.acrossUnit = app::unitText(inDays(m_live) ? "d" : "h");
        plot::XyCurve curve{tr("Estimate, 95 % band"), {}, {}, 0};
        for (const app::EstimatePoint& point : track.points) {
            const double reach = quantile * std::abs(scale.difference(point.deviation));
            curve.x.append(point.time / timeScale(m_live));
            curve.y.append(scale.of(point.value));
            curve.low.append(scale.of(point.value) - reach);
            curve.high.append(scale.of(point.value) + reach);
        }
        model.curves = {curve};
    }
    m_parameters->setModel(model);
}

} // namespace titer::pages

#include "ui/pages/twin/moc_twin_plots.cpp"
