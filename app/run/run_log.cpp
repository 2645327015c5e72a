#include "app/run/run_log.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

namespace {

using figures::RunEntry;
using figures::RunInterval;

struct RunLogWords {
    Q_DECLARE_TR_FUNCTIONS(RunLogWords)
};

bool holdsOneOf(const std::string& text, std::initializer_list<std::string_view> words)
{
    const std::string lower = base::lowerAscii(text);
    return std::ranges::any_of(words, [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

// Set by a person, or by the method to be found again.
bool isMark(const std::string& text)
{
    return holdsOneOf(text, {"set mark", "set_mark", "setmark", "eventmark"});
}

std::string onSystem(double volume)
{
    return base::writeNumber(base::toUnit(volume, "mL")) + " mL";
}

} // namespace

std::vector<RunPlace> placesOf(const figures::MeasuredRun& run)
{
    std::vector<RunPlace> places;
    for (std::size_t i = 0; i < run.injections.size(); ++i)
        places.push_back({RunPlace::Kind::Injection,
                          i == 0 ? std::string() : "injection:" + std::to_string(i + 1),
                          {},
                          run.zero + run.injections[i].volume});
    const auto begins = [&](const RunEntry& entry) {
        return std::ranges::any_of(run.phases, [&](const RunInterval& phase) {
            return phase.volumes.from == entry.volume && entry.text.find(phase.name) != std::string::npos;
        });
    };
    const auto add = [&](RunPlace::Kind kind, const std::string& name, double volume) {
        places.push_back({kind, onSystem(run.zero + volume), name, run.zero + volume});
    };
    for (const RunInterval& phase : run.phases) add(RunPlace::Kind::Phase, phase.name, phase.volumes.from);
    for (const RunEntry& entry : run.log)
        if (!begins(entry))
            add(isMark(entry.text) ? RunPlace::Kind::Mark : RunPlace::Kind::Entry, entry.text, entry.volume);
    std::ranges::stable_sort(places, {}, [](const RunPlace& place) { return std::pair(place.kind, place.volume); });
    return places;
}

QString wordsOf(const RunPlace& place)
{
    if (place.kind == RunPlace::Kind::Injection)
        return place.zero.empty()
                   ? RunLogWords::tr("First injection")
                   : RunLogWords::tr("Injection %1")
                         .arg(QString::fromStdString(place.zero.substr(std::string_view("injection:").size())));
    const QString name = QString::fromStdString(place.name);
    if (place.kind == RunPlace::Kind::Phase) return name;
    return RunLogWords::tr("%1 (%2)", "an entry of a run log, its volume").arg(name, quantityWords(place.zero));
}

std::optional<InjectedVolume> injectedVolumeOf(const figures::MeasuredRun& run)
{
    if (run.injections.empty()) return std::nullopt;
    const double begin = run.injections.front().volume;
    for (const RunInterval& phase : run.phases)
        if (phase.volumes.from <= begin && begin < phase.volumes.to &&
            holdsOneOf(phase.name, {"sample", "inject", "load"}))
            return InjectedVolume{phase.volumes.to - begin, QString::fromStdString(phase.name)};
    for (const RunEntry& entry : run.log)
        if (entry.volume > begin && holdsOneOf(entry.text, {"valve load", "valve_load", "valve: load"}))
            return InjectedVolume{entry.volume - begin, QString::fromStdString(entry.text)};
    return std::nullopt;
}

} // namespace titer::app
