#include "app/fit/fit_choices.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace titer::app {

void FitChoices::open(const std::string& unit, std::vector<FitRun> recordings, std::vector<model::TagEntry> stated)
{
    m_unit = unit;
    runs = std::move(recordings);
    m_stated = std::move(stated);
    const bool laid = std::ranges::any_of(runs, [](const FitRun& run) { return run.offset != 0.0; });
    align = laid ? std::nullopt : std::optional(twin::AlignRule());
}

void FitChoices::setPlaces(const std::vector<twin::FilePlace>& places)
{
    std::size_t next = 0;
    for (FitRun& run : runs)
        if (run.chosen && next < places.size()) run.offset = places[next++].shift;
}

void FitChoices::readParameters(const Document& document)
{
    m_parameters = fitParametersOf(document, m_unit);
}

void FitChoices::retell(const Document& document)
{
    const std::vector<FitParameter> before = std::exchange(m_parameters, {});
    readParameters(document);
    for (const FitParameter& old : before)
        if (FitParameter* p = parameter(old.row.path)) {
            p->chosen = old.chosen;
            setFitBounds(*p, old.low, old.high);
        }
}

const FitParameter* FitChoices::parameter(const std::string& path) const
{
    const auto found = std::ranges::find(m_parameters, path, [](const FitParameter& p) { return p.row.path; });
    return found == m_parameters.end() ? nullptr : &*found;
}

FitParameter* FitChoices::parameter(const std::string& path)
{
    return const_cast<FitParameter*>(std::as_const(*this).parameter(path));
}

QString FitChoices::nameOf(const std::string& path, const std::string& experiment) const
{
    const FitParameter* found = parameter(path);
    const QString name = found ? found->row.label : QString::fromStdString(path);
    return experiment.empty() ? name
                              : tr("%1, %2", "a parameter, a recording").arg(name, QString::fromStdString(experiment));
}

QString FitChoices::whyNot() const
{
    if (std::ranges::none_of(runs, &FitRun::chosen)) return tr("Choose a recording to fit to.");
    if (std::ranges::none_of(m_parameters, &FitParameter::chosen)) return tr("Choose a parameter to fit.");
    for (const FitParameter& p : m_parameters)
        if (p.chosen && !p.fault.isEmpty()) return p.fault;
    return {};
}

studies::PlantFitRequest FitChoices::request(model::Flowsheet& plant) const
{
    studies::PlantFitRequest request;
    for (const FitParameter& p : m_parameters) {
        if (!p.chosen) continue;
        request.paths.push_back(p.row.path);
        plant = withStated(plant, p.row);
        QString fault;
        studies::FitBounds bounds{.path = p.row.path};
        bounds.low = boundOf(p.row, p.low, fault).value_or(bounds.low);
        bounds.high = boundOf(p.row, p.high, fault).value_or(bounds.high);
        if (std::isfinite(bounds.low) || std::isfinite(bounds.high)) request.bounds.push_back(bounds);
    }
    request.starts = starts;
    request.freeInitial = freeInitial;
    return request;
}

MeasuredRunOrder FitChoices::orderOf(const FitRun& run, const model::Flowsheet& flowsheet,
                                     const std::shared_ptr<const model::Plant>& plant) const
{
    std::vector<model::TagEntry> stated = m_stated;
    stated.insert(stated.end(), run.stated.begin(), run.stated.end()); // the last one of a tag holds
    return {run.name.toStdString(), run.recording, std::move(stated), run.offset, flowsheet, plant};
}

void FitChoices::addTo(KeptFit& fit) const
{
    for (const FitParameter& p : m_parameters) {
        if (!p.chosen) continue;
        fit.parameters.push_back({p.row.path, p.low.toStdString(), p.high.toStdString()});
    }
    for (const FitRun& run : runs)
        if (run.chosen) fit.runs.push_back(run);
    fit.name = nameOf(fit).toStdString();
    fit.unit = m_unit;
    fit.align = align;
    fit.stated = m_stated;
    fit.starts = starts;
    fit.freeInitial = freeInitial;
}

QString FitChoices::nameOf(const KeptFit& fit) const
{
    QStringList names, recordings;
    for (const KeptFit::Parameter& p : fit.parameters) names.append(nameOf(p.path));
    for (const FitRun& run : fit.runs) recordings.append(run.name);
    const QString separator = QStringLiteral(", ");
    return tr("%1: %2", "recordings, parameters").arg(recordings.join(separator), names.join(separator));
}

void FitChoices::take(const KeptFit& fit, const Document& document)
{
    runs = fit.runs;
    align = fit.align;
    m_stated = fit.stated;
    starts = fit.starts;
    freeInitial = fit.freeInitial;
    readParameters(document);
    for (FitParameter& p : m_parameters) {
        const auto chosen = std::ranges::find(fit.parameters, p.row.path, &KeptFit::Parameter::path);
        p.chosen = chosen != fit.parameters.end();
        if (!p.chosen) continue;
        setFitBounds(p, QString::fromStdString(chosen->low), QString::fromStdString(chosen->high));
    }
}

} // namespace titer::app
