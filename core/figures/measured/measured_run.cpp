// Curves of a chromatography system over the volume since a zero.
#include "core/figures/measured/measured_run.h"

#include "core/base/curves/curve_flow.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>

namespace titer::figures {

using base::CurveExport;
using base::CurveFlow;
using base::CurveNotes;
using base::Error;
using base::Notices;
using base::Result;
using base::say;

namespace {

std::string millilitres(double volume)
{
    return base::writeQuantity(volume, "mL");
}

// Two axes of one run: where the system wrote a point, and the volume and time there.
class Axes {
public:
    explicit Axes(const CurveExport& curves)
        : m_overVolume(curves.overVolume)
        , m_flow(curves)
    {
    }

    bool isOverVolume() const { return m_overVolume; }
    bool knowsVolume() const { return m_overVolume || m_flow.isKnown(); }
    bool knowsTime() const { return !m_overVolume || m_flow.isKnown(); }
    double volumeAt(double place) const { return m_overVolume ? place : m_flow.otherAt(place); }
    double timeAt(double place) const { return m_overVolume ? m_flow.otherAt(place) : place; }
    const CurveFlow& flow() const { return m_flow; }

private:
    bool m_overVolume;
    CurveFlow m_flow;
};

std::vector<RunEntry> entriesOf(const CurveNotes& notes, const Axes& axes)
{
    std::vector<RunEntry> entries;
    for (std::size_t i = 0; i < notes.at.size(); ++i) {
        entries.push_back({axes.volumeAt(notes.at[i]), notes.texts[i]});
        if (!axes.isOverVolume())
            entries.back().time = notes.at[i];
        else if (!notes.times.empty())
            entries.back().time = notes.times[i];
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const RunEntry& a, const RunEntry& b) { return a.volume < b.volume; });
    return entries;
}

std::vector<RunEntry> entriesNamed(std::string_view name, const CurveExport& curves, const Axes& axes)
{
    for (const CurveNotes& notes : curves.notes)
        if (base::startsWith(base::lowerAscii(notes.name), name)) return entriesOf(notes, axes);
    return {};
}

// Each from its entry to the next, the last one to the end of the run.
std::vector<RunInterval> intervalsOf(const std::vector<RunEntry>& entries, double end)
{
    std::vector<RunInterval> intervals;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const double to = i + 1 < entries.size() ? entries[i + 1].volume : std::max(end, entries[i].volume);
        intervals.push_back({entries[i].text, {entries[i].volume, to}});
    }
    return intervals;
}

// "Waste", "Outlet 1 (Waste)": where nothing is collected.
bool isWaste(const std::string& name)
{
    return base::lowerAscii(name).find("waste") != std::string::npos;
}

MeasuredSignal signalOf(const base::Curve& curve, const Axes& axes, Notices& notices)
{
    MeasuredSignal signal{curve.name, curve.unit, {}, {}, {}};
    std::vector<std::size_t> order(curve.at.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto fall = std::adjacent_find(curve.at.begin(), curve.at.end(), std::greater<>());
    if (fall != curve.at.end()) {
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return curve.at[a] < curve.at[b]; });
        notices.push_back({curve.name, say(CORE_TR("core", "The curve goes back at {1}; its points are put in order."),
                                           millilitres(axes.volumeAt(*fall)))});
    }
    const std::optional<base::Unit> unit = base::findUnit(curve.unit);
    for (const std::size_t i : order) {
        signal.volumes.push_back(axes.volumeAt(curve.at[i]));
        if (axes.knowsTime()) signal.times.push_back(curve.times.empty() ? axes.timeAt(curve.at[i]) : curve.times[i]);
        signal.values.push_back(unit ? unit->toSi(curve.values[i]) : curve.values[i]);
    }
    return signal;
}

// The entry of the log that contains a text, without regard to capitals.
const RunEntry* entryWith(std::string_view text, const std::vector<RunEntry>& log)
{
    const std::string wanted = base::lowerAscii(text);
    for (const RunEntry& entry : log)
        if (base::lowerAscii(entry.text).find(wanted) != std::string::npos) return &entry;
    return nullptr;
}

Result<RunEntry> injectionAt(const MeasuredRun& run, std::string_view number)
{
    std::size_t wanted = 1;
    if (!number.empty()) std::from_chars(number.data(), number.data() + number.size(), wanted);
    if (wanted >= 1 && wanted <= run.injections.size()) return run.injections[wanted - 1];
    return base::inputError("zero", say(CORE_TR("core", "The run has {1} injections, and none of the number “{2}”. "
                                                        "Count from another, from an entry of the log, or from a "
                                                        "volume."),
                                        std::to_string(run.injections.size()), number));
}

Result<RunEntry> zeroOf(const MeasuredRun& run, const std::string& zero, Notices& notices)
{
    if (zero.empty() && run.injections.empty()) {
        notices.push_back(
            {"zero", say(CORE_TR("core", "The run has no injection: volumes count from the zero of the "
                                         "system. Name an entry of the log or a volume to count from."))});
        return RunEntry();
    }
    constexpr std::string_view injection = "injection";
    const std::string lower = base::lowerAscii(zero);
    if (zero.empty() || lower == injection) return injectionAt(run, {});
    if (base::startsWith(lower, "injection:"))
        return injectionAt(run, std::string_view(lower).substr(injection.size() + 1));
    if (const Result<double> volume = base::readQuantity(zero, "m3")) return RunEntry{*volume, {}};
    if (const RunEntry* entry = entryWith(zero, run.log)) return *entry;
    std::vector<std::string> texts;
    for (const RunEntry& entry : run.log) texts.push_back(entry.text);
    return base::inputError(
        "zero", texts.empty()
                    ? say(CORE_TR("core", "“{1}” is neither a volume nor an injection, and the run has no log. Count "
                                          "from “injection”, or from a volume such as 2 mL."),
                          zero)
                    : say(CORE_TR("core", "“{1}” is not an entry of the log. The entries are: {2}."), zero,
                          base::join(texts, "; ")));
}

void moveTo(double zero, MeasuredRun& run)
{
    run.zero = zero;
    for (MeasuredSignal& signal : run.curves) {
        for (double& volume : signal.volumes) volume -= zero;
    }
    for (std::vector<RunEntry>* entries : {&run.injections, &run.log})
        for (RunEntry& entry : *entries) entry.volume -= zero;
    for (std::vector<RunInterval>* intervals : {&run.phases, &run.fractions})
        for (RunInterval& interval : *intervals) {
            interval.volumes.from -= zero;
            interval.volumes.to -= zero;
        }
}

// Times count from where the volume is the run's zero: from the entry, where that has a time of its own.
void countTimes(const RunEntry& zero, const CurveExport& curves, const Axes& axes, MeasuredRun& run)
{
    std::optional<double> begin = zero.time;
    if (!begin && curves.overVolume && axes.knowsTime()) begin = axes.timeAt(zero.volume);
    for (std::vector<RunEntry>* entries : {&run.injections, &run.log})
        for (RunEntry& entry : *entries)
            if (entry.time) *entry.time -= begin.value_or(0.0);
    if (begin) {
        for (MeasuredSignal& signal : run.curves)
            for (double& time : signal.times) time -= *begin;
        return;
    }
    for (MeasuredSignal& signal : run.curves) {
        if (signal.times.empty()) continue;
        const auto next = std::lower_bound(signal.volumes.begin(), signal.volumes.end(), 0.0);
        const std::size_t i =
            std::clamp<std::size_t>(std::size_t(next - signal.volumes.begin()), 1, signal.volumes.size() - 1);
        double start = signal.times.front();
        if (signal.times.size() > 1) {
            const double width = signal.volumes[i] - signal.volumes[i - 1];
            const double share = width > 0.0 ? -signal.volumes[i - 1] / width : 1.0;
            start = signal.times[i - 1] + share * (signal.times[i] - signal.times[i - 1]);
        }
        for (double& time : signal.times) time -= start;
    }
}

void noteStandstills(const CurveExport& curves, const Axes& axes, double end, Notices& notices)
{
    if (curves.overVolume && axes.flow().isRecorded()) return; // it shows in the times
    if (curves.overVolume) {
        for (const double volume : axes.flow().standstills())
            if (volume < end) {
                notices.push_back({"flow", say(CORE_TR("core", "At {1} of the system's axis the flow was zero: over "
                                                               "volume nothing shows of that time."),
                                               millilitres(volume))});
                return;
            }
        return;
    }
    for (const base::Curve& curve : curves.curves)
        for (std::size_t i = 1; i < curve.at.size(); ++i) {
            const double volume = axes.volumeAt(curve.at[i]);
            if (volume > axes.volumeAt(curve.at[i - 1]) || !(curve.at[i] > curve.at[i - 1])) continue;
            notices.push_back(
                {"flow",
                 say(CORE_TR("core", "The flow was zero for some time at {1}: values measured then are placed at {2}."),
                     base::writeQuantity(curve.at[i - 1], "min"), millilitres(volume))});
            return;
        }
}

void takeFractions(const std::vector<RunEntry>& entries, double end, MeasuredRun& run, Notices& notices)
{
    std::size_t empty = 0;
    std::string first;
    for (RunInterval& interval : intervalsOf(entries, end)) {
        if (isWaste(interval.name)) continue;
        if (!(interval.volumes.to > interval.volumes.from) && empty++ == 0) first = interval.name;
        run.fractions.push_back(std::move(interval));
    }
    if (empty > 0)
        notices.push_back({"fractions", say(CORE_TR("core", "{1} fractions have no volume, the first of them is “{2}”: "
                                                            "the next one starts where they do."),
                                            std::to_string(empty), first)});
}

void noteDamage(const CurveExport& curves, const MeasuredRun& run, Notices& notices)
{
    if (curves.unread > 0) notices.push_back({run.name, base::unreadCells(curves)});
    for (const base::Sentence& what : curves.leftOut) notices.push_back({run.name, what});
    if (curves.isCut)
        notices.push_back({run.name, say(CORE_TR("core", "The file ends within a line: the run is read up to {1}."),
                                         millilitres(run.span().to))});
}

} // namespace

bool MeasuredSignal::isAbsorbance() const
{
    return unit == "mAU" || unit == "AU";
}

std::optional<int> MeasuredSignal::wavelength() const
{
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!base::isDigit(name[i])) continue;
        std::size_t end = i;
        while (end < name.size() && base::isDigit(name[end])) ++end;
        if (end - i == 3) return (name[i] - '0') * 100 + (name[i + 1] - '0') * 10 + (name[i + 2] - '0');
        i = end;
    }
    return std::nullopt;
}

Span MeasuredRun::span() const
{
    Span span{0.0, 0.0};
    bool first = true;
    for (const MeasuredSignal& signal : curves) {
        span.from = first ? signal.volumes.front() : std::min(span.from, signal.volumes.front());
        span.to = first ? signal.volumes.back() : std::max(span.to, signal.volumes.back());
        first = false;
    }
    return span;
}

Result<MeasuredRun> measuredRunOf(const CurveExport& curves, const MeasuredRunOptions& options, Notices& notices)
{
    const Axes axes(curves);
    if (!axes.knowsVolume())
        return base::inputError(
            curves.run,
            say(CORE_TR("core", "The curves are over time and none of them is a flow, so no point has a volume. Export "
                                "the flow of the system with them, or specify the flow at which they were run.")));
    MeasuredRun run;
    run.name = curves.run;
    run.column = curves.column;
    for (const base::Curve& curve : curves.curves) {
        if (curve.at.empty())
            notices.push_back({curve.name, say(CORE_TR("core", "The curve has no values and is ignored."))});
        else
            run.curves.push_back(signalOf(curve, axes, notices));
    }
    if (run.curves.empty())
        return base::inputError(curves.run, say(CORE_TR("core", "The file has no curve with numbers. Export the run "
                                                                "again, with its curves.")));
    const double end = run.span().to;
    run.injections = entriesNamed("injection", curves, axes);
    if (const CurveNotes* log = curves.log()) run.log = entriesOf(*log, axes);
    run.phases = intervalsOf(entriesOf(curves.phases(), axes), end);
    takeFractions(entriesNamed("fraction", curves, axes), end, run, notices);
    noteStandstills(curves, axes, end, notices);
    const Result<RunEntry> zero = zeroOf(run, options.zero, notices);
    if (!zero) return zero.error();
    moveTo(zero->volume, run);
    countTimes(*zero, curves, axes, run);
    noteDamage(curves, run, notices);
    return run;
}

std::vector<const MeasuredSignal*> chosenAbsorbances(const MeasuredRun& run, const std::vector<std::string>& names,
                                                     std::string_view where, base::Errors& errors)
{
    std::vector<const MeasuredSignal*> all, chosen;
    std::vector<std::string> there;
    for (const MeasuredSignal& signal : run.curves)
        if (signal.isAbsorbance()) {
            all.push_back(&signal);
            there.push_back(signal.name);
        }
    if (all.empty()) {
        errors.push_back(
            {base::Code::Input, std::string(where),
             say(CORE_TR("core", "The run “{1}” has no curve in mAU or AU. Export its absorbance."), run.name)});
        return chosen;
    }
    if (names.empty()) {
        const auto usual =
            std::find_if(all.begin(), all.end(), [](const MeasuredSignal* each) { return each->wavelength() == 280; });
        return {usual != all.end() ? *usual : all.front()};
    }
    for (const std::string& name : names) {
        std::vector<const MeasuredSignal*> fitting;
        for (const MeasuredSignal* signal : all) {
            if (signal->name == name) {
                fitting = {signal};
                break;
            }
            if (base::lowerAscii(signal->name).find(base::lowerAscii(name)) != std::string::npos)
                fitting.push_back(signal);
        }
        if (fitting.size() == 1)
            chosen.push_back(fitting.front());
        else
            errors.push_back({base::Code::Input, std::string(where),
                              fitting.empty()
                                  ? say(CORE_TR("core", "The run “{1}” has no absorbance “{2}”. It has: {3}."),
                                        run.name, name, base::join(there, ", "))
                                  : say(CORE_TR("core", "“{2}” is several absorbances of the run “{1}”. It has: {3}."),
                                        run.name, name, base::join(there, ", "))});
    }
    return chosen;
}

} // namespace titer::figures
