// Whether the sources of a project may be recorded, as a standby asks while it does not record. [gui]
#pragma once

#include "app/live/access/consent.h"
#include "core/base/file_stamp.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace titer::app {

class StandbyPermission {
public:
    StandbyPermission(std::string project, PluginHost& plugins)
        : m_project(std::move(project))
        , m_plugins(plugins)
    {
    }

    // Nothing where one of them may run, else why not. Files are read again only where one of them is another than before, and while none may
    // run, every 5 s.
    base::Done look();

private:
    base::Done readAgain();
    base::Done mayRun();

    std::string m_project;
    PluginHost& m_plugins;
    std::vector<base::FileStamp> m_stamps; // of the project and of what holds the permissions, as they were read
    struct Asked {
        std::unique_ptr<connect::Connector> connector;
        Consent::Check check; // which knows the files by which the source trusts somebody
    };
    std::vector<Asked> m_sources;
    base::Done m_may = base::done();                    // as it was answered last
    std::chrono::steady_clock::time_point m_askAgain{}; // where none may run
};

} // namespace titer::app
