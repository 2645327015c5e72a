// At which source the recorder of the open project runs the loops of its plant: chosen in the window, kept in the project. Advisory at first;
// nothing is armed by it.
#pragma once

#include "app/live/data_sources.h"
#include "app/live/loop_session.h"
#include "app/live/loops/loop_setup.h"

namespace titer::app {

// [gui] All that it is made of outlives it.
class LoopChoice {
public:
    LoopChoice(Document& document, const DataSources& sources, RecorderClient& recorder, const LoopSession& loops);

    const std::vector<connect::Source>& sources() const { return m_sources.list(); }
    // As the project has it; nothing where none are run, or nobody can read which.
    std::optional<LoopSetup> setup() const;
    // Whether a recorder runs; else they begin with the next one.
    bool isRecording() const { return m_recorder.attached(); }

    // By whoever runs this program, with the plant as it is now; those that ran end. A recorder sets this source up again and goes on with the
    // others; `answer` says what it made of it, and is not called where none runs. An error: nothing was changed.
    base::Done run(const std::string& source, const connect::Settings& device, LoopSession::Answer answer = {});
    base::Done stop(LoopSession::Answer answer = {});

private:
    base::Done keep(const std::optional<LoopSetup>& setup, LoopSession::Answer answer);

    Document& m_document;
    const DataSources& m_sources;
    RecorderClient& m_recorder;
    const LoopSession& m_loops;
};

} // namespace titer::app
