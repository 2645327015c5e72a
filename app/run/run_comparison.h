// Runs laid over one another: what their plants differ in, their key figures side by side, and their courses on one axis. [any]
//
//   RunDifferences differences = differencesOf(runs, catalogue);          the first run is the one that the others are held against
//   BatchLine line = courseOf(*runs[0], "production.titer", {RunAlignment::By::Phase, "feed"});
//   std::string csv = csvOf(differences, names);                          for a spreadsheet
#pragma once

#include "app/run/run_session.h"
#include "app/traces/batch_envelope.h"
#include "core/model/types/catalogue.h"

#include <QStringList>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

using Runs = std::vector<std::shared_ptr<const Run>>;

inline constexpr std::size_t maxRunsCompared = 8;

struct RunDifferences {
    // A place of the plant that is not the same in all of them.
    struct Place {
        QString name;       // "Production bioreactor, Vessel volume"
        QStringList values; // one per run, with its unit; empty where a run has none there
    };
    struct Figure {
        std::string tag;            // "production.titer"
        QString name;               // "Production bioreactor, Titer"
        std::string unit;           // of the values
        std::vector<double> values; // one per run [unit]; NaN where a run lacks it

        // What a run has more than the first [unit].
        double difference(std::size_t run) const { return values[run] - values.front(); }
        // That as a share of what the first has; NaN where that is 0, or where the unit has a zero of its own (°C).
        double share(std::size_t run) const;
    };
    std::vector<Place> places;
    std::vector<Figure> figures;
};
RunDifferences differencesOf(const Runs& runs, const model::Catalogue& catalogue);
// Rows of `kind` (parameter, figure), `name`, `tag`, `unit`, then a column per run and, for each but the first, its difference to that
// and its difference in per cent. Key figures are plain numbers in `unit`, parameters as they are shown. `names` has one per run.
std::string csvOf(const RunDifferences& differences, const std::vector<std::string>& names);

// What stands at 0 of the common axis, or is the axis.
struct RunAlignment {
    enum class By {
        Start,   // the start of the run
        Phase,   // the start of the phase with the id `key`
        Progress // the tag `key`, over which the values stand instead of time
    };
    By by = By::Start;
    std::string key = {};
    bool operator==(const RunAlignment&) const = default;
};

struct NamedKey {
    std::string key;
    QString name;
};
// Phases that began in all of the runs, in the order of the first.
std::vector<NamedKey> commonPhases(const Runs& runs);
// What rises all the while in a unit of all runs until it is emptied, so that it can show how far they are: tags.
std::vector<NamedKey> commonProgress(const Runs& runs, std::string_view unit);

// When the axis is at 0 [s]; NaN where the run never came there, 0 over a progress.
double zeroOf(const Run& run, const RunAlignment& alignment);
// The course of a tag [SI] since that time [s] or over the progress [SI]. Empty where the run lacks it; before its unit begins and
// after it was emptied for good a gap.
BatchLine courseOf(const Run& run, std::string_view tag, const RunAlignment& alignment);

} // namespace titer::app
