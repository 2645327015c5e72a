// Measured runs in display units.
#include "ui/shown/measured_course.h"

#include "core/base/units/units.h"
#include "ui/look/theme.h"
#include "ui/shown/run_values.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::shown {

using figures::MeasuredRun;
using figures::MeasuredSignal;
using plot::MeasuredModel;
using plot::Series;

namespace {

struct MeasuredWords {
    Q_DECLARE_TR_FUNCTIONS(titer::pages::ChromatogramPanel)
};

constexpr double litres = 0.01; // runs from here on are written in litres [m3]

bool isPh(const MeasuredSignal& signal)
{
    return signal.unit.empty() && QString::fromStdString(signal.name).compare(u"ph", Qt::CaseInsensitive) == 0;
}

bool isConductivity(const MeasuredSignal& signal)
{
    return base::sameDimension(signal.unit, "S/m");
}

// Blue, bronze and magenta as in simulated ones; the share of the buffer between them.
int colourOf(const MeasuredSignal& signal, int absorbances, int others)
{
    if (signal.isAbsorbance()) return absorbances == 0 ? 0 : (3 + absorbances) % look::Theme::seriesCount;
    if (isConductivity(signal)) return 1;
    if (signal.unit == "%") return 2;
    if (isPh(signal)) return 3;
    return (5 + others) % look::Theme::seriesCount;
}

// What a person looks for first.
bool isUsual(const MeasuredSignal& signal)
{
    return signal.isAbsorbance() || isConductivity(signal) || signal.unit == "%";
}

QVector<double> shownValues(const std::vector<double>& si, const std::string& unit)
{
    const std::optional<base::Unit> known = base::findUnit(unit);
    QVector<double> values;
    values.reserve(qsizetype(si.size()));
    for (const double value : si) values.append(known ? known->fromSi(value) : value);
    return values;
}

// Outside of it what it has at its end.
double between(const std::vector<double>& x, const std::vector<double>& y, double at)
{
    const auto next = std::upper_bound(x.begin(), x.end(), at);
    if (next == x.begin()) return y.front();
    const auto i = std::size_t(next - x.begin()) - 1;
    if (next == x.end()) return y.back();
    return y[i] + (at - x[i]) / (x[i + 1] - x[i]) * (y[i + 1] - y[i]);
}

class Maker {
public:
    Maker(const MeasuredRun& run, const RunAcross& across)
        : m_run(run)
        , m_across(across)
    {
        m_model.curves.words = across.words();
    }

    void addCurves()
    {
        int absorbances = 0, others = 0;
        // Absorbances have the axis at the left, whatever the system wrote first.
        for (const bool first : {true, false})
            for (const MeasuredSignal& signal : m_run.curves) {
                if (signal.isAbsorbance() != first) continue;
                const int colour = colourOf(signal, absorbances, others);
                if (signal.isAbsorbance()) ++absorbances;
                if (!isUsual(signal) && !isPh(signal)) ++others;
                const QString name = nameOf(signal);
                add(name, signal.unit, m_across.of(signal), shownValues(signal.values, signal.unit), colour,
                    Series::Line);
                if (!isUsual(signal)) m_model.curves.hidden.insert(name);
            }
    }

    void addFindings(const app::ChromatogramFindings& findings)
    {
        for (const app::AbsorbanceFindings& own : findings.absorbances) {
            if (own.saturated)
                m_model.saturated.append({m_across.of(own.saturated->from), m_across.of(own.saturated->to)});
            if (std::any_of(own.found.baseline.begin(), own.found.baseline.end(), [](double v) { return v != 0.0; }))
                add(MeasuredWords::tr("Baseline"), own.signal->unit, m_across.of(*own.signal),
                    shownValues(own.found.baseline, own.signal->unit), 0, Series::Middle);
        }
        if (findings.absorbances.empty()) return;
        const app::AbsorbanceFindings& first = findings.absorbances.front();
        const auto unit = base::findUnit(first.signal->unit);
        int number = 0;
        for (const figures::Peak& peak : first.found.peaks) {
            const double height = between(first.signal->volumes, first.signal->values, peak.time);
            m_model.peaks.append({{m_across.of(peak.start), m_across.of(peak.end)},
                                  m_across.of(peak.time),
                                  unit ? unit->fromSi(height) : height,
                                  QLocale().toString(++number)});
        }
    }

    void addIntervals()
    {
        const auto shown = [&](const std::vector<figures::RunInterval>& intervals) {
            QList<plot::Phase> list;
            for (const figures::RunInterval& one : intervals)
                list.append(
                    {m_across.of(one.volumes.from), m_across.of(one.volumes.to), QString::fromStdString(one.name)});
            return list;
        };
        m_model.curves.phases = shown(m_run.phases);
        m_model.fractions = shown(m_run.fractions);
        for (const figures::RunEntry& entry : m_run.injections) m_model.injections.append(m_across.of(entry.volume));
    }

    void addOther(const ShownChromatogram& other, const RunAcross& across, int colour)
    {
        if (other.made->findings.absorbances.empty()) return;
        const MeasuredSignal& signal = *other.made->findings.absorbances.front().signal;
        std::string unit = signal.unit; // that of the absorbance which is there
        for (const MeasuredSignal& own : m_run.curves)
            if (own.isAbsorbance()) unit = own.unit;
        add(MeasuredWords::tr("%1, %2", "curve, run").arg(signalWords(signal), other.name), unit, across.of(signal),
            shownValues(signal.values, unit), colour, Series::Line);
    }

    MeasuredModel take() { return std::move(m_model); }

private:
    // Two of one wavelength are distinguished as the system does it.
    QString nameOf(const MeasuredSignal& signal) const
    {
        const QString words = signalWords(signal);
        const auto alike = std::count_if(m_run.curves.begin(), m_run.curves.end(),
                                         [&](const MeasuredSignal& other) { return signalWords(other) == words; });
        return alike > 1 ? QString::fromStdString(signal.name) : words;
    }

    void add(const QString& name, const std::string& unit, const QVector<double>& x, const QVector<double>& y,
             int colour, Series::Kind kind)
    {
        const QString axis = unit.empty() ? name : unitText(unit);
        int at = 0;
        while (at < int(m_model.axes.size()) && m_model.axes[at].name != axis) ++at;
        if (at == int(m_model.axes.size())) m_model.axes.append({axis});
        m_model.axisOf.append(at);
        m_model.curves.series.append({name, unitText(unit), x, y, colour, at > 0, kind});
    }

    const MeasuredRun& m_run;
    const RunAcross& m_across;
    MeasuredModel m_model;
};

} // namespace

bool knowsTimes(const MeasuredRun& run)
{
    return std::any_of(run.curves.begin(), run.curves.end(),
                       [](const MeasuredSignal& signal) { return !signal.times.empty(); });
}

QString signalWords(const MeasuredSignal& signal)
{
    const std::optional<int> wavelength = signal.isAbsorbance() ? signal.wavelength() : std::nullopt;
    return wavelength ? MeasuredWords::tr("UV %1 nm").arg(*wavelength) : QString::fromStdString(signal.name);
}

RunAcross::RunAcross(const MeasuredRun& run, Across across, double columnVolume)
    : m_run(run)
    , m_across(across)
    , m_columnVolume(columnVolume)
    , m_unit(run.span().to - run.span().from < litres ? "mL" : "L")
{
    for (const MeasuredSignal& signal : run.curves)
        if (!signal.times.empty() && (!m_clock || signal.times.size() > m_clock->times.size())) m_clock = &signal;
    if ((across == Across::ColumnVolumes && !(columnVolume > 0.0)) || (across == Across::Time && !m_clock))
        m_across = Across::Volume;
}

RunAcross::RunAcross(const MeasuredRun& run, const RunAcross& like, double columnVolume)
    : RunAcross(run, like.m_across, columnVolume)
{
    m_unit = like.m_unit;
}

double RunAcross::of(double volume) const
{
    switch (m_across) {
    case Across::ColumnVolumes:
        return volume / m_columnVolume;
    case Across::Time:
        return between(m_clock->volumes, m_clock->times, volume);
    case Across::Volume:
        break;
    }
    return base::toUnit(volume, m_unit);
}

QVector<double> RunAcross::of(const MeasuredSignal& signal) const
{
    if (m_across == Across::Time && signal.times.size() == signal.volumes.size())
        return {signal.times.begin(), signal.times.end()};
    QVector<double> places;
    places.reserve(qsizetype(signal.volumes.size()));
    for (const double volume : signal.volumes) places.append(of(volume));
    return places;
}

double RunAcross::widthOf(double volume, double width) const
{
    return of(volume + 0.5 * width) - of(volume - 0.5 * width);
}

QString RunAcross::unit() const
{
    switch (m_across) {
    case Across::ColumnVolumes:
        return MeasuredWords::tr("CV");
    case Across::Time:
        return unitText("min");
    case Across::Volume:
        break;
    }
    return unitText(m_unit);
}

plot::TimeWords RunAcross::words() const
{
    if (m_across == Across::Time) return {};
    return {.kind = plot::TimeWords::Quantity, .unit = unit(), .quantity = MeasuredWords::tr("Volume")};
}

MeasuredModel measuredModel(const QList<ShownChromatogram>& runs, Across across)
{
    if (runs.isEmpty()) return {};
    const ShownChromatogram& first = runs.constFirst();
    const RunAcross own(first.made->findings.run, across, first.bed.volume);
    Maker maker(first.made->findings.run, own);
    maker.addCurves();
    for (int i = 1; i < int(runs.size()); ++i) {
        const RunAcross other(runs[i].made->findings.run, own, runs[i].bed.volume);
        // One axis for all: what is not known over it is left out.
        if (other.across() == own.across()) maker.addOther(runs[i], other, (3 + i) % look::Theme::seriesCount);
    }
    maker.addFindings(first.made->findings);
    maker.addIntervals();
    return maker.take();
}

QList<plot::MeasuredLine> measuredLines(const app::MeasuredChromatogram& made, double columnVolume, double zero,
                                        const plot::ChromatogramData& data)
{
    QList<plot::MeasuredLine> lines;
    if (data.volume.isEmpty() || !(columnVolume > 0.0)) return lines;
    const auto add = [&](plot::Signal signal, const MeasuredSignal& measured, const char* si, const char* unit) {
        const Scale scale = scaleTo(si, unit).value_or(Scale{});
        plot::MeasuredLine line{signal, {}, {}, {}};
        for (std::size_t i = 0; i < measured.volumes.size(); ++i) {
            const double volume = zero + measured.volumes[i] / columnVolume;
            if (volume < data.volume.constFirst() || volume > data.volume.constLast()) continue;
            line.volume.append(volume);
            line.time.append(data.timeOfVolume(volume));
            line.values.append(scale.shown(measured.values[i]));
        }
        if (!line.volume.isEmpty()) lines.append(line);
    };
    const app::ChromatogramFindings& findings = made.findings;
    if (!findings.absorbances.empty()) add(plot::Signal::Uv, *findings.absorbances.front().signal, "AU", "mAU");
    for (const MeasuredSignal& signal : findings.run.curves)
        if (isConductivity(signal)) {
            add(plot::Signal::Conductivity, signal, "S/m", "mS/cm");
            break;
        }
    for (const MeasuredSignal& signal : findings.run.curves)
        if (isPh(signal)) {
            add(plot::Signal::Ph, signal, "1", "1");
            break;
        }
    return lines;
}

} // namespace titer::shown
