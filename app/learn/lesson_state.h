// What a learner has next to the plant: as reset puts it down, and undo and the end of a presentation bring it back. [gui]
#pragma once

#include "app/learn/lesson_session.h"

namespace titer::app {

struct LessonSession::State {
    struct Recording {
        connect::Settings settings;
        std::string name;
        bool operator==(const Recording&) const = default;
    };
    lessons::Progress progress;
    std::shared_ptr<const Run> run;
    std::vector<lessons::FittedNumber> fits;
    std::vector<lessons::LearnerEstimate> estimates;
    std::vector<studies::Study> studies;
    std::vector<Recording> recordings;
    std::vector<alarm::Definition> alarms;
    std::vector<Board> boards;
};

} // namespace titer::app
