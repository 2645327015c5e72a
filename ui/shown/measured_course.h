// Measured chromatograms as pictures and numbers: over volume, column volumes or time, alone, over each other, and over a simulated
// one. [any]
#pragma once

#include "app/live/recordings/chromatograms.h"
#include "ui/plot/chromatogram/chromatogram_types.h"
#include "ui/plot/chromatogram/measured_types.h"

#include <memory>

namespace titer::shown {

enum class Across { Volume, ColumnVolumes, Time };

// What stands across a run.
class RunAcross {
public:
    // Volumes where the wanted one is not known.
    RunAcross(const figures::MeasuredRun& run, Across across, double columnVolume);
    // In the same unit as another.
    RunAcross(const figures::MeasuredRun& run, const RunAcross& like, double columnVolume);

    Across across() const { return m_across; }
    // Of a volume since the run's zero [m3].
    double of(double volume) const;
    QVector<double> of(const figures::MeasuredSignal& signal) const;
    // Of what is so wide around a place [m3].
    double widthOf(double volume, double width) const;
    // As tables have it: minutes, where what stands across is seconds.
    double inUnit(double across) const { return m_across == Across::Time ? across / 60.0 : across; }
    QString unit() const;
    plot::TimeWords words() const;

private:
    const figures::MeasuredRun& m_run;
    Across m_across;
    double m_columnVolume;
    const char* m_unit;                               // of volumes
    const figures::MeasuredSignal* m_clock = nullptr; // that with most times
};

struct ShownChromatogram {
    QString name;
    std::shared_ptr<const app::MeasuredChromatogram> made; // has curves
    app::PackedBed bed;
    app::ChromatogramOrder order; // by which amounts follow, and plate heights
};

bool knowsTimes(const figures::MeasuredRun& run);
// "UV 280 nm", or as the system calls it.
QString signalWords(const figures::MeasuredSignal& signal);
// The first one with all that it has, the absorbance of the others over it.
plot::MeasuredModel measuredModel(const QList<ShownChromatogram>& runs, Across across);
// On the axes of a simulated run whose bed has `columnVolume` [m3] of that which was measured, as far as it goes; the zero of the
// run stands at `zero` of the data [CV].
QList<plot::MeasuredLine> measuredLines(const app::MeasuredChromatogram& made, double columnVolume, double zero,
                                        const plot::ChromatogramData& data);

} // namespace titer::shown
