// What each card says: its state, what it took and found, and what is missing.
#include "app/fit/column/step_cards.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/fit/column/calibration_words.h"
#include "app/fit/column/place_names.h"
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

// What of the plant is worth a line, where nothing has changed.
bool isWorthALine(const std::string& path)
{
    constexpr std::string_view ends[] = {
        "/length",         "/diameter",     "/cross_section", "/bed_porosity",     "/particle_porosity",
        "/total_porosity", "/mixed_volume", "/tube_volume",   "/axial_dispersion", "/binding/lambda"};
    return std::ranges::any_of(ends, [&](std::string_view end) { return base::endsWith(path, end); });
}

// By how much a value differs from another one: "−4.1 %"; far from it as a factor.
QString changeWords(double from, double to)
{
    if (from == 0.0 || !std::isfinite(to / from)) return {};
    const double ratio = to / from, percent = 100.0 * (ratio - 1.0);
    if (ratio < 0.1 || ratio > 10.0)
        return CalibrationWords::tr("× %1", "a value differs by a factor").arg(QLocale().toString(ratio, 'g', 2));
    const double size = std::abs(percent);
    const QString digits = QLocale().toString(size, size < 10.0 ? 'g' : 'f', size < 10.0 ? 2 : 0);
    return CalibrationWords::tr("%1 %", "a value differs by so much")
        .arg((percent > 0.0 ? QChar(u'+') : QChar(0x2212)) + digits);
}

// Paths of parameters, alone or several with commas between them, by their names; so are tags at the place, "gradient: column.uv".
base::Notice named(base::Notice remark, PlaceNames& names)
{
    remark.where = names.withTag(remark.where).toStdString();
    for (std::string& arg : remark.what.args) {
        if (!base::startsWith(arg, "units/")) continue;
        QStringList words;
        for (const std::string_view path : base::split(arg, ','))
            words.append(names.name(std::string(base::trimmed(path))));
        arg = words.join(QStringLiteral(", ")).toStdString();
    }
    return remark;
}

class CardMaker {
public:
    explicit CardMaker(const CardContext& context)
        : m_context(context)
    {
    }

    std::array<StepCard, calibrationSteps> made()
    {
        for (int k = 0; k < calibrationSteps; ++k) make(CalibrationStep(k));
        return m_cards;
    }

private:
    const StepRecord& record(CalibrationStep step) const { return m_context.record[std::size_t(step)]; }
    void make(CalibrationStep step);
    void addTaken(CalibrationStep step, const StepPlant& before, StepCard& card);
    TakenValue takenValue(const TakenPlace& place, bool changed, PlaceNames& names) const;
    void addFound(const FoundStep& found, PlaceNames& names, StepCard& card) const;
    CalibrationValue valueOf(CalibrationStep step, const FoundStep& found, const FoundValue& value,
                             PlaceNames& names) const;
    void addEnd(const FoundStep& found, StepCard& card) const;
    void addParameters(const StepPlant& before, StepCard& card) const;
    void addAbsent(StepCard& card) const;
    bool waits(CalibrationStep step) const;
    StepState stateOf(CalibrationStep step, const StepCard& card) const;
    QString whyNot(CalibrationStep step, const StepCard& card) const;
    QString whyNoRuns(CalibrationStep step, const StepCard& card) const;

    const CardContext& m_context;
    std::array<StepCard, calibrationSteps> m_cards;
    bool m_changed = false; // of the step at hand: what it took, or what the plant has there, is another one now
};

void CardMaker::make(CalibrationStep step)
{
    StepCard& card = m_cards[std::size_t(step)];
    const StepPlant before = plantBefore(m_context.plant, m_context.record, step);
    const StepTrouble& trouble = m_context.troubles[std::size_t(step)];
    PlaceNames names(before.flowsheet, m_context.catalogue, m_context.column);
    card.step = step;
    card.title = CalibrationWords::title(step);
    card.purpose = CalibrationWords::purpose(step);
    card.fitText = CalibrationWords::fitText(step);
    card.runsHelp = CalibrationWords::runsHelp(step);
    card.runs = shownRuns(m_context, step);
    card.settings = settingsOf(m_context.record, step, m_context.plant);
    addProposals(m_context, card);
    addTaken(step, before, card);
    if (record(step).found) {
        addFound(*record(step).found, names, card);
        for (const FoundValue& value : record(step).found->values) {
            if (!isChangedByHand(m_context.plant, m_context.record, value)) continue;
            m_changed = true;
            card.remarks.append(
                CalibrationWords::tr("%1 has been changed in the plant since, and later steps take that "
                                     "value. Repeat the step, or write its values into the plant.")
                    .arg(names.name(value.fitted.path)));
        }
    }
    if (record(step).found) addAbsent(card);
    if (step == CalibrationStep::Chromatograms) addParameters(before, card);
    for (const base::Error& error : trouble.errors)
        (trouble.stopped ? card.remarks : card.faults).append(sentence(error));
    if (record(step).found) addEnd(*record(step).found, card);
    card.whyNot = whyNot(step, card);
    card.state = stateOf(step, card);
    const bool isWhole = card.state == StepState::Done || card.state == StepState::Stale;
    card.canWrite =
        isWhole && !m_context.fitting && std::ranges::any_of(card.values, [](const CalibrationValue& value) {
            return !value.value.isEmpty() && !value.inPlant;
        });
    if (card.state != StepState::Fitting) return;
    card.progress = shownProgress(m_context.progress);
    if (!m_context.progress.pictures.empty())
        card.pictures = shownPictures(m_context.progress.pictures, m_context.plant, m_context.catalogue);
}

TakenValue CardMaker::takenValue(const TakenPlace& place, bool changed, PlaceNames& names) const
{
    TakenValue taken;
    const bool isSalt = place.path == saltPlace;
    taken.name = isSalt ? CalibrationWords::tr("Salt of the runs") : names.name(place.path);
    if (std::isfinite(place.number))
        taken.value = names.value(place.path, place.number);
    else if (isSalt || place.text.size() < 40)
        taken.value = QString::fromStdString(place.text);
    taken.from =
        place.step < 0 ? CalibrationWords::tr("the plant") : CalibrationWords::title(CalibrationStep(place.step));
    taken.stale = changed;
    if (place.step < 0) return taken;
    if (const std::optional<double> now = numberAt(m_context.plant, place.path);
        std::isfinite(place.number) && !(now && isFound(m_context.record, place.path, *now)))
        taken.present = now ? names.value(place.path, *now) : CalibrationWords::tr("no value", "the plant has none");
    const auto step = std::size_t(place.step);
    const std::optional<FoundStep>& found = m_context.record[step].found;
    taken.stale = changed || m_cards[step].state == StepState::Stale || (found && !found->converged);
    return taken;
}

// What it took; before its fit, what it would take.
void CardMaker::addTaken(CalibrationStep step, const StepPlant& before, StepCard& card)
{
    m_changed = false;
    const std::optional<FoundStep>& found = record(step).found;
    const std::vector<FoundValue> fitted = found ? found->values : std::vector<FoundValue>();
    const std::vector<TakenPlace> now = takenFrom(m_context.record, step, before, m_context.column, fitted);
    std::vector<std::string> changed;
    if (found) {
        // What later steps have written into the plant is no change of it.
        const StepPlant without = plantBefore(m_context.plant, m_context.record, step, true);
        const std::vector<std::string> other =
            changedPlaces(found->taken, takenFrom(m_context.record, step, without, m_context.column, fitted));
        for (const std::string& path : changedPlaces(found->taken, now))
            if (std::ranges::binary_search(other, path)) changed.push_back(path);
    }
    PlaceNames names(before.flowsheet, m_context.catalogue, m_context.column);
    const auto isChanged = [&](const TakenPlace& place) { return std::ranges::binary_search(changed, place.path); };
    std::vector<TakenPlace> places = found ? found->taken : now;
    for (const TakenPlace& place : now) // what was not there then
        if (found && std::ranges::find(places, place.path, &TakenPlace::path) == places.end() && isChanged(place))
            places.push_back(place);
    for (const TakenPlace& place : places) {
        if (place.step < 0 && !isWorthALine(place.path) && !isChanged(place)) continue;
        card.taken.push_back(takenValue(place, isChanged(place), names));
        m_changed = m_changed || (found && card.taken.back().stale);
    }
}

CalibrationValue CardMaker::valueOf(CalibrationStep step, const FoundStep& found, const FoundValue& value,
                                    PlaceNames& names) const
{
    const studies::FittedParameter& fitted = value.fitted;
    CalibrationValue shown;
    shown.path = fitted.path;
    shown.name = names.name(fitted.path);
    // Bounds of whole chromatograms are typed in the unit of the plant.
    const std::string unit =
        step == CalibrationStep::Chromatograms ? names.unit(fitted.path) : names.unit(fitted.path, fitted.value);
    shown.unit = unitText(unit);
    shown.start = PlaceNames::number(fitted.start, unit);
    shown.value = PlaceNames::number(fitted.value, unit);
    //: From and to of an interval of confidence.
    if (fitted.stdError)
        shown.interval = CalibrationWords::tr("%1 to %2")
                             .arg(PlaceNames::number(fitted.low, unit), PlaceNames::number(fitted.high, unit));
    shown.rank = studies::verdictOf(fitted, found.converged);
    shown.verdict = sentence(studies::sentenceOf(shown.rank));
    if (const std::optional<double> now = numberAt(m_context.plant, fitted.path)) {
        shown.present = PlaceNames::number(*now, unit);
        shown.inPlant = sameNumber(*now, fitted.value);
        if (!shown.inPlant) shown.change = changeWords(*now, fitted.value);
    }
    QStringList runs;
    for (const FoundRun& run : found.runs) runs.append(QString::fromStdString(run.name));
    shown.origin = runs.isEmpty() ? CalibrationWords::day(found.when)
                                  : CalibrationWords::tr("%1; %2", "runs; a day")
                                        .arg(runs.join(QStringLiteral(", ")), CalibrationWords::day(found.when));
    return shown;
}

void CardMaker::addFound(const FoundStep& found, PlaceNames& names, StepCard& card) const
{
    QStringList brief;
    for (const FoundValue& value : found.values) {
        card.values.push_back(valueOf(card.step, found, value, names));
        brief.append(CalibrationWords::tr("%1 %2", "a parameter, its value")
                         .arg(card.values.back().name, names.value(value.fitted.path, value.fitted.value)));
    }
    for (const FoundRun& run : found.runs) {
        const QString name = QString::fromStdString(run.name), share = CalibrationWords::number(100.0 * run.nrmse);
        if (std::isfinite(run.within))
            card.residuals.append(CalibrationWords::tr("%1: residual %2 % of the largest value, %3 % within the band")
                                      .arg(name, share, CalibrationWords::number(100.0 * run.within)));
        else if (card.step == CalibrationStep::Binding)
            card.residuals.append(
                CalibrationWords::tr("%1: peaks are off by %2 % of their retention").arg(name, share));
        else if (std::isfinite(run.nrmse))
            card.residuals.append(CalibrationWords::tr("%1: residual %2 % of the largest value").arg(name, share));
    }
    card.pictures = shownPictures(found.pictures, m_context.plant, m_context.catalogue);
    if (found.asked != record(card.step).digest())
        card.remarks.append(CalibrationWords::tr("Runs or settings are others since. Repeat the step."));
    for (const base::Notice& remark : found.remarks) card.remarks.append(sentence(named(remark, names)));
    const int runs = int(found.runs.size());
    card.when = CalibrationWords::day(found.when);
    if (runs > 0) card.when = CalibrationWords::tr("%1, %n runs", nullptr, runs).arg(card.when);
    card.brief = brief.isEmpty() ? card.residuals.join(QStringLiteral("; ")) : brief.join(QStringLiteral(", "));
}

// Values of earlier steps that were not written into the plant, or were undone there: those of this step go with them.
void CardMaker::addAbsent(StepCard& card) const
{
    QStringList names;
    for (const TakenValue& taken : card.taken)
        if (!taken.present.isEmpty() && !taken.stale)
            names.append(CalibrationWords::tr("%1 (%2)", "a parameter, its step").arg(taken.name, taken.from));
    if (names.isEmpty()) return;
    card.remarks.append(CalibrationWords::tr("Computed with values of earlier steps that the plant does not have: %1. "
                                             "Write those steps into the plant as well.")
                            .arg(names.join(QStringLiteral(", "))));
}

// Whether it came to an end, and a prediction to what was measured.
void CardMaker::addEnd(const FoundStep& found, StepCard& card) const
{
    for (const FoundRun& run : found.runs)
        if (run.within < minWithinBand)
            card.faults.append(
                CalibrationWords::tr("“%1”: only %2 % of what was measured lies within the band of 95 %, so that the "
                                     "model is further off than its intervals say. Fit this run together with the "
                                     "others, or more parameters.")
                    .arg(QString::fromStdString(run.name), CalibrationWords::number(100.0 * run.within)));
    if (found.stopped)
        card.remarks.prepend(CalibrationWords::tr(
            "The fit was stopped: its values are those so far. Fit again to its end before they are written."));
    else if (!found.converged && card.faults.isEmpty())
        card.faults.append(CalibrationWords::tr(
            "The fit came to no end: its values are those so far. Fit again with other starts or bounds."));
}

// All that may be fitted: what is, first.
void CardMaker::addParameters(const StepPlant& before, StepCard& card) const
{
    PlaceNames names(before.flowsheet, m_context.catalogue, m_context.column);
    std::vector<CalibrationValue> fitted = std::move(card.values), others;
    card.values.clear();
    for (const FitParameter& parameter : parametersToFit(m_context, before.flowsheet)) {
        const FormRow& row = parameter.row;
        const auto own = std::ranges::find(fitted, row.path, &CalibrationValue::path);
        CalibrationValue value = own != fitted.end() ? *own : CalibrationValue();
        value.path = row.path;
        value.name = names.name(row.path);
        value.unit = unitText(names.unit(row.path));
        if (own == fitted.end() && std::isfinite(row.si)) value.start = PlaceNames::number(row.si, row.unit);
        value.chosen = parameter.chosen;
        value.low = parameter.low;
        value.high = parameter.high;
        value.fault = parameter.fault;
        (value.chosen || own != fitted.end() ? card.values : others).push_back(std::move(value));
    }
    card.values.insert(card.values.end(), others.begin(), others.end());
}

// Whether a step on its way may give another value than it took, be it by a step between them.
bool CardMaker::waits(CalibrationStep step) const
{
    const std::optional<FoundStep>& found = record(step).found;
    if (!m_context.fitting || *m_context.fitting >= step || !found) return false;
    return std::ranges::any_of(found->taken, [&](const TakenPlace& place) {
        return place.step >= 0 &&
               (place.step == int(*m_context.fitting) || m_cards[std::size_t(place.step)].state == StepState::Waiting);
    });
}

StepState CardMaker::stateOf(CalibrationStep step, const StepCard& card) const
{
    const StepTrouble& trouble = m_context.troubles[std::size_t(step)];
    const std::optional<FoundStep>& found = record(step).found;
    if (m_context.fitting == step) return StepState::Fitting;
    if (waits(step)) return StepState::Waiting;
    if (trouble.stopped || (found && found->stopped && trouble.errors.empty() && trouble.runs.empty()))
        return StepState::Stopped;
    if (!trouble.errors.empty() || !trouble.runs.empty()) return StepState::Failed;
    if (found && (!found->converged || !holds(*found))) return StepState::Failed;
    if (found) return m_changed || found->asked != record(step).digest() ? StepState::Stale : StepState::Done;
    return card.whyNot.isEmpty() ? StepState::Ready : StepState::Open;
}

QString CardMaker::whyNoRuns(CalibrationStep step, const StepCard& card) const
{
    if (std::ranges::none_of(card.runs, &CalibrationRun::chosen))
        return card.runs.empty() ? CalibrationWords::tr("Add a run.") : CalibrationWords::tr("Choose a run.");
    const auto& failed = m_context.troubles[std::size_t(step)].runs;
    for (std::size_t i = 0; i < card.runs.size(); ++i) {
        const CalibrationRun& run = card.runs[i];
        // What the last attempt met may be corrected in the file: it can be tried again.
        const bool isOld = failed.contains(record(step).runs[i].recording);
        if (run.chosen && !run.fault.isEmpty() && !isOld)
            return CalibrationWords::tr("%1: %2", "a run, what is wrong").arg(run.name, run.fault);
    }
    return {};
}

QString CardMaker::whyNot(CalibrationStep step, const StepCard& card) const
{
    if (!m_context.isSound)
        return CalibrationWords::tr("The plant has errors. See the notices, and correct them first.");
    const StepSettings settings = readStepSettings(m_context.record, step, m_context.plant);
    if (step == CalibrationStep::System && settings.tubing.empty())
        return CalibrationWords::tr(
            "The plant has no tubing. Put a tubing before the column: it represents the system.");
    if (step != CalibrationStep::Buffers)
        if (const QString runs = whyNoRuns(step, card); !runs.isEmpty()) return runs;
    if (!settings.faults.empty()) return settings.faults.begin()->second;
    switch (step) {
    case CalibrationStep::System:
    case CalibrationStep::Packing:
        if (!(settings.injected > 0.0)) return CalibrationWords::tr("Enter the injected volume: that of the loop.");
        break;
    case CalibrationStep::Buffers:
        if (!settings.salt.calibration && settings.salt.buffers.empty() && settings.titrated.empty())
            return CalibrationWords::tr(
                "Enter a calibration of the conductivity, the salt of both buffers, or a titration.");
        break;
    case CalibrationStep::Binding:
        if (!settings.salt.calibration && settings.salt.buffers.empty())
            return CalibrationWords::tr(
                "Enter a calibration of the conductivity or the salt of both buffers in the step Buffers.");
        break;
    case CalibrationStep::Chromatograms:
        for (const CalibrationValue& value : card.values)
            if (value.chosen && !value.fault.isEmpty()) return value.fault;
        if (std::ranges::none_of(card.values, &CalibrationValue::chosen))
            return CalibrationWords::tr("Choose a parameter to fit.");
        break;
    case CalibrationStep::Prediction:
        if (!record(CalibrationStep::Chromatograms).found)
            return CalibrationWords::tr("Fit whole chromatograms first: their uncertainty gives the band.");
        break;
    }
    return {};
}

} // namespace

std::array<StepCard, calibrationSteps> makeCards(const CardContext& context)
{
    return CardMaker(context).made();
}

} // namespace titer::app
