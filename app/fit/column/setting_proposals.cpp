// What the runs of a step say of its settings: the injected volume by their logs, and by a run that was pumped from both buffers their
// conductivities.
#include "app/common/sentence.h"
#include "app/fit/buffer_levels.h"
#include "app/fit/column/calibration_words.h"
#include "app/fit/column/step_cards.h"
#include "app/run/run_log.h"
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/studies/calibration/columns/run_program.h"

#include <algorithm>

namespace titer::app {

namespace {

struct ReadRun {
    QString name;
    const figures::MeasuredRun* run = nullptr;
    std::shared_ptr<const MeasuredChromatogram> made; // whose run it is
};

std::vector<ReadRun> chosenRuns(const CardContext& context, const StepCard& card)
{
    std::vector<ReadRun> runs;
    for (const CalibrationRun& run : card.runs)
        if (const auto made = run.chosen && run.key ? context.chromatograms.find(run.key) : nullptr)
            runs.push_back({run.name, &made->findings.run, made});
    return runs;
}

CalibrationSetting* settingOf(StepCard& card, const std::string& id)
{
    const auto found = std::ranges::find(card.settings, id, &CalibrationSetting::id);
    return found == card.settings.end() ? nullptr : &*found;
}

QString inMillilitres(double volume)
{
    return quantityWords(base::writeQuantity(volume, "mL", 4));
}

struct LoggedVolume {
    const ReadRun* run = nullptr;
    InjectedVolume injected;
};

// Whole chromatograms are fitted with the volume that their program takes.
std::vector<LoggedVolume> programVolumes(const std::vector<ReadRun>& runs)
{
    std::vector<LoggedVolume> logged;
    for (const ReadRun& run : runs)
        if (const double volume = studies::sampleVolumeOf(*run.run); volume > 0.0)
            logged.push_back({&run, {volume, {}}});
    return logged;
}

std::vector<LoggedVolume> loggedVolumes(const std::vector<ReadRun>& runs)
{
    std::vector<LoggedVolume> logged;
    for (const ReadRun& run : runs)
        if (const std::optional<InjectedVolume> injected = injectedVolumeOf(*run.run))
            logged.push_back({&run, *injected});
    return logged;
}

QString listOf(const std::vector<LoggedVolume>& logged)
{
    QStringList each;
    for (const LoggedVolume& one : logged)
        //: A volume and the run whose log says so.
        each.append(CalibrationWords::tr("%1 (%2)").arg(inMillilitres(one.injected.volume), one.run->name));
    return each.join(QStringLiteral(", "));
}

// One volume for all runs of the step.
void proposeInjection(const std::vector<LoggedVolume>& logged, CalibrationSetting& setting)
{
    const LoggedVolume& first = logged.front();
    const bool agree = std::ranges::all_of(logged, [&](const LoggedVolume& other) {
        return std::abs(other.injected.volume / first.injected.volume - 1.0) < 0.01;
    });
    if (!agree) {
        setting.reason = CalibrationWords::tr("By their logs the runs have other volumes: %1. This step needs one "
                                              "volume for all of them: exclude the others.")
                             .arg(listOf(logged));
        return;
    }
    setting.proposal = QString::fromStdString(base::writeQuantity(first.injected.volume, "mL", 4));
    setting.reason = CalibrationWords::tr("The log of “%1” has %2 from the injection to the end of “%3”.")
                         .arg(first.run->name, inMillilitres(first.injected.volume), first.injected.until);
}

// Points of a calibration, as they are typed.
QString pointsOf(const BufferLevels& levels, const std::vector<double>& salts)
{
    const auto point = [](double salt, double conductivity) {
        return base::writeQuantity(salt, "mM", 4) + " = " + base::writeQuantity(conductivity, "mS/cm", 4);
    };
    return QString::fromStdString(point(salts[0], levels.a) + "; " + point(salts[1], levels.b));
}

void proposeCalibration(const std::vector<ReadRun>& runs, const std::vector<double>& salts, CalibrationSetting& setting)
{
    for (const ReadRun& run : runs) {
        const base::Result<BufferLevels> levels = bufferLevelsOf(*run.run);
        if (!levels) {
            setting.reason = CalibrationWords::tr("“%1”: %2", "a measured run, what is wrong")
                                 .arg(run.name, sentence(levels.error().what));
            continue;
        }
        const auto words = [](double conductivity) {
            return quantityWords(base::writeQuantity(conductivity, "mS/cm", 4));
        };
        const QString read = CalibrationWords::tr("“%1” has %2 at 0 % of buffer B and %3 at 100 %.")
                                 .arg(run.name, words(levels->a), words(levels->b));
        if (salts.size() == 2) {
            setting.proposal = pointsOf(*levels, salts);
            setting.reason = read;
        } else {
            setting.reason =
                read + u' ' + CalibrationWords::tr("Enter the salt of both buffers below to calibrate with them.");
        }
        return;
    }
}

} // namespace

void addProposals(const CardContext& context, StepCard& card)
{
    const StepSettings read = readStepSettings(context.record, card.step, context.plant);
    // What somebody has stated stands.
    const auto isOpen = [](const CalibrationSetting* setting) { return setting && setting->value.trimmed().isEmpty(); };
    if (CalibrationSetting* injection = settingOf(card, "injection"); isOpen(injection) && !(read.injected > 0.0)) {
        const std::vector<ReadRun> runs = chosenRuns(context, card);
        const bool whole = card.step == CalibrationStep::Chromatograms;
        const std::vector<LoggedVolume> logged = whole ? programVolumes(runs) : loggedVolumes(runs);
        if (!logged.empty() && whole)
            injection->reason =
                CalibrationWords::tr("Empty: each run has the volume of its log: %1.").arg(listOf(logged));
        else if (!logged.empty())
            proposeInjection(logged, *injection);
    }
    if (CalibrationSetting* points = settingOf(card, "calibration"); isOpen(points))
        proposeCalibration(chosenRuns(context, card), read.salt.buffers, *points);
}

} // namespace titer::app
