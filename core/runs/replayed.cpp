#include "core/runs/replayed.h"

#include "core/base/text.h"

namespace titer::runs {

using figures::RunResult;
using solve::CycleReuse;

std::optional<base::Sentence> replayedWords(const RunResult& result)
{
    if (!result.reuse || result.reuse->cycles == 0) return std::nullopt;
    const CycleReuse& reuse = *result.reuse;
    return base::say(
        CORE_TR("core", "From day {1} on, {2} cycles of large units repeated the previous ones; they were replayed "
                        "instead of computed: {3} days in total. Before a cycle was computed again, states had "
                        "changed by at most {4} tolerances; the limit is {5}."),
        base::writeShort(reuse.from / 86400.0, 3), std::to_string(reuse.cycles),
        base::writeShort(reuse.time / 86400.0, 3), base::writeShort(reuse.change, 2), base::writeShort(reuse.limit, 2));
}

} // namespace titer::runs
