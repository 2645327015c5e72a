// Runs for a study: of a design, in addition to those that it has, or where most is expected.
#pragma once

#include "core/studies/designs/kinds.h"
#include "core/studies/study/study.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace titer::studies {

struct DesignedStudy {
    Study study = {};
    std::vector<std::string> added = {}; // ids of the new runs, in the order to carry out
    base::Notices notices = {};
};

// The runs of a design behind those of the study, at random where asked for, with new ids; these, in the order to carry out.
std::vector<std::string> appendRuns(Study& study, const Design& design, std::uint64_t seed, bool randomise);

// The runs of the design instead of those that the study has, at random where asked for, with new ids; constraints of the design
// become those of the study. Measured results are not thrown away: with any, an error at "runs" says what to do. So it does where
// runs lie outside the constraints of the study.
base::Result<DesignedStudy> takeDesign(const Study& study, const Design& design, std::uint64_t seed,
                                       bool randomise = true);
// The same of a kind, within the constraints of the study where the request has none. Errors as makeDesign() reports them.
base::Result<DesignedStudy> designStudy(const Study& study, const DesignKind& kind, const DesignRequest& request,
                                        bool randomise = true, std::stop_token stop = {});

// More runs for a study that has some; ids and order of those stay. Runs that are excluded or for validation are not built on.
struct Augmentation {
    enum class Kind { FoldOver, Axial, Optimal, Next, Levels };

    Kind kind = Kind::Optimal;
    std::string foldOver = "all";              // or the name of the factor to reverse
    double alpha = 0.0;                        // of axial points, coded; 0: rotatable by the number of factorial runs
    int centre = 0;                            // further centre points with axial ones
    int runs = 4;                              // how many to add, for Optimal, Next and Levels
    std::string model = {};                    // that they are best for, for Optimal and Levels; empty: quadratic
    std::vector<std::string> constraints = {}; // in addition to those of the study, for Optimal and Next
    int response = 0;                          // whose goal is sought, for Next; the limits of the others are kept
    bool ownBlock = false;                     // the new runs are a block of their own, also where the others have none
    std::uint64_t seed = 1;
    bool randomise = true;
};
// Errors are at "augment", "runs", "factors/NAME", "responses/NAME" and those of makeDesign(). [any]
base::Result<DesignedStudy> augmentStudy(const Study& study, const Augmentation& augmentation,
                                         std::stop_token stop = {});

// The settings of Augmentation::Kind::Next alone.
base::Result<Design> promisingRuns(const Study& study, const Augmentation& augmentation, std::stop_token stop = {});

// A run that a person adds: natural settings, one per factor.
StudyRun& addRun(Study& study, std::vector<double> settings, bool validation = false);

// The runs that enter models as a design, in the order of the study.
Design designOf(const Study& study);

// One line of the log and the next version; the time is now.
void noteChange(Study& study, const std::string& who, const base::Sentence& what);

} // namespace titer::studies
