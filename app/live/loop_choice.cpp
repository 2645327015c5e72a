#include "app/live/loop_choice.h"

#include "core/base/time.h"

namespace titer::app {

using base::say;

LoopChoice::LoopChoice(Document& document, const DataSources& sources, RecorderClient& recorder,
                       const LoopSession& loops)
    : m_document(document)
    , m_sources(sources)
    , m_recorder(recorder)
    , m_loops(loops)
{
}

std::optional<LoopSetup> LoopChoice::setup() const
{
    ProjectSession* project = m_document.project();
    if (!project) return std::nullopt;
    base::Result<std::optional<LoopSetup>> setup =
        project->ask([](store::ProjectFile& file) { return readLoopSetup(file); });
    return setup ? *std::move(setup) : std::nullopt;
}

base::Done LoopChoice::run(const std::string& source, const connect::Settings& device, LoopSession::Answer answer)
{
    if (!m_sources.find(source))
        return base::inputError("loops", say(CORE_TR("core", "The project has no source at which loops could run; add "
                                                             "one on the page Data.")));
    return keep(LoopSetup{source, device, store::personOfProcess(), base::writeInstant(base::now())},
                std::move(answer));
}

base::Done LoopChoice::stop(LoopSession::Answer answer)
{
    return keep(std::nullopt, std::move(answer));
}

base::Done LoopChoice::keep(const std::optional<LoopSetup>& setup, LoopSession::Answer answer)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable())
        return base::inputError("loops", say(CORE_TR("core", "Which loops run is kept in a project, with who had them "
                                                             "run. Save the plant as a project that you may write to "
                                                             "first.")));
    if (m_loops.isArmed())
        return base::inputError("loops", say(CORE_TR("core", "A loop drives its set-point; disarm all loops, and wait "
                                                             "until they are back at the recipe.")));
    if (const base::Done saved = m_document.flush(); !saved) return saved;
    const base::Done kept = project->ask([&](store::ProjectFile& file) { return saveLoopSetup(file, setup); });
    if (kept && m_recorder.attached()) m_recorder.reload(std::move(answer));
    return kept;
}

} // namespace titer::app
