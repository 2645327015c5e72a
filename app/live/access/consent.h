// What the person at this computer allowed of the sources of a project, held while they run: taken back, it ends them, and what was
// exchanged behind it, such as a file by which somebody is trusted, keeps them from connecting.
#pragma once

#include "app/live/access/trust.h"

#include <functional>

namespace titer::app {

// [gui] but for what check() gives, which is asked on any thread.
class Consent {
public:
    using Check = std::function<base::Done(const connect::Connector&)>;

    Consent(std::string project, PluginHost& plugins);

    // Looks again at what is allowed; these are the sources of the project now. While something of them is not allowed yet, what was allowed
    // before goes on to hold; taken back, nothing does.
    void look(std::span<const connect::Source> sources);

    // Stands for what is allowed of a source, and changes with it; empty where nothing is.
    std::string of(const std::string& source) const;
    // Whether this source is as it was allowed.
    base::Done mayRun(const connect::Source& source) const;
    // Whether it still is when it is asked: the permission stands, and what the source accesses and trusts is what was allowed now.
    Check check(const connect::Source& source) const;

    // Files of this account that hold what is allowed.
    static std::vector<std::string> files();

private:
    std::string m_project;
    PluginHost& m_plugins;
    std::map<std::string, std::string> m_digests; // that are allowed, by source
};

} // namespace titer::app
