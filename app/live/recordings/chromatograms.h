// The recordings that are runs of a chromatography system, as chromatograms: how a person looks at each, which the project keeps, and
// what was found that way.
//
//   Chromatograms chromatograms(document, recordings);
//   chromatograms.choose(key, {.zero = "injection:2"});
//   chromatograms.find(key)                               null while it is made: changed(key) follows
#pragma once

#include "app/common/background_task.h"
#include "app/live/recordings/data_recordings.h"
#include "app/run/columns/measured_chromatogram.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace titer::app {

// The packed bed that a run belongs to; 0 = not known.
struct PackedBed {
    std::string unit;    // of the plant; empty: as a person gave it
    double volume = 0.0; // [m3]
    double height = 0.0; // [m]
};
// The columns of a plant whose volume is known before anything flows.
std::vector<PackedBed> packedBedsOf(const model::Plant& plant);

struct ChromatogramChoice {
    std::string zero; // as figures::MeasuredRunOptions has it
    figures::Baseline baseline;
    std::string uv; // the absorbance whose peaks are reported; empty: that at 280 nm
    PackedBed bed;
    double absorptivity = 0.0, pathLength = 0.0; // of the product [m2/kg], of the cell [m]; 0 = not known
    double loaded = 0.0;                         // [kg], 0 = not known
    double delay = 0.0;                          // from the detector to the fraction collector [m3]

    ChromatogramOrder order() const;
};

// What was found. Immutable.
struct MeasuredChromatogram {
    ChromatogramFindings findings; // without curves where errors stand in the way
    base::Errors errors;
    base::Notices notices;
};

// A run over the model of a column.
struct LaidRun {
    int key = 0;  // 0: none
    QString zero; // where the zero of the run stands on the model; empty: where its load begins
};

// [gui] Files are read on a thread of its own. Document and recordings outlive it.
class Chromatograms : public QObject {
    Q_OBJECT

public:
    Chromatograms(Document& document, DataRecordings& recordings, QObject* parent = nullptr);

    const DataRecordings& recordings() const { return m_recordings; }
    // Known by the content of its file, once that was read.
    static bool isRun(const DataRecording& recording);
    // Keys of the recordings that are, in their order.
    std::vector<int> runs() const;

    ChromatogramChoice choice(int key) const;
    void choose(int key, const ChromatogramChoice& choice);
    // As the plant has it now, where the run belongs to a column of it; as the file states it, where nothing was chosen.
    PackedBed bed(int key) const;
    std::shared_ptr<const MeasuredChromatogram> find(int key);
    bool isMaking() const;

    // Over the model of a column of the plant, on each page that shows it; nothing where nobody has chosen.
    std::optional<LaidRun> laidOver(const std::string& unit) const;
    void layOver(const std::string& unit, const LaidRun& run);

signals:
    void changed(int key); // what was found, or the bed
    void laid();

private:
    struct Made {
        std::shared_ptr<const connect::Recording> of;
        std::shared_ptr<const base::CurveExport> curves;
        std::shared_ptr<const MeasuredChromatogram> chromatogram;
    };
    using Choices = std::map<std::string, ChromatogramChoice>; // by Alignments::keyOf(), as projects move

    std::string nameOf(int key) const;
    PackedBed statedBed(int key, PackedBed bed) const;
    void make(int key);
    void follow(int key);
    void load();
    void save();

    Document& m_document;
    DataRecordings& m_recordings;
    Choices m_choices;
    std::map<int, Made> m_made;
    std::map<std::string, LaidRun> m_laid; // by unit
    bool m_opened = false;                 // another plant, whose project comes with it
    BackgroundTask m_task;
};

} // namespace titer::app
