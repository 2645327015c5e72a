// Whether the sources of a project may run on this computer. A project may come from anybody: nothing in it is connected to, opened or
// started before the person at this computer has seen what it reaches and allowed it. [gui]
#pragma once

#include "app/plugins/plugin_host.h"
#include "core/connect/source.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct Permission {
    bool allowed = false;
    bool before = false;                           // allowed once, but something changed since
    std::vector<connect::AccessScope> accessScope; // hosts, paths, devices and commands of all sources, each once
    std::vector<connect::AccessScope> added;       // those among them that were not allowed before
    std::vector<std::string> secrets;              // names of those that are sent, each once
    struct Sending {
        std::string secret;          // its name
        std::string source;          // label of the source that sends it
        std::vector<std::string> to; // hosts; empty where what it reaches is none
        bool readable = false;       // by who is on the way
        bool operator==(const Sending&) const = default;
    };
    std::vector<Sending> sendings; // by source, in the order of their ids
    base::Errors errors;           // sources of which nobody can report what they reach, with the reason
    std::string digest;            // over what is allowed; changes with everything that matters
    std::map<std::string, std::string>
        digests; // the same of each source, by its id; without those that nobody can report
    std::map<std::string, std::string> allowedDigests; // those that were allowed, also where something changed since
};

// What `sources` reach, those that are switched off as well, held against what was allowed for the project at this path. An allowance
// holds for this account on this computer. It covers the connector of each source, what it reaches, the names of its secrets, its files
// and choices (such as the protection of its connection), by whom the device is trusted, with the contents of the files that say so, and
// of a program of this computer everything.
Permission permission(const std::string& project, std::span<const connect::Source> sources, PluginHost& plugins);

// Allows what is reached now, and says so in the project's trail. Refused while the file that holds the permissions or the trail cannot
// be written.
base::Done allow(const std::string& project, std::span<const connect::Source> sources, PluginHost& plugins);
// Takes it back; nothing where nothing was allowed.
base::Done forbid(const std::string& project);

// Whether anything was allowed for the project, by this account on this computer. [any]
base::Result<bool> isAnythingAllowed(const std::string& project);

// What is allowed of one source.
struct SourceDigest {
    std::string digest;
    std::map<std::string, std::string> files; // by which somebody is trusted, with the SHA-256 of their contents
};
// As it is at present; relative paths of the source are taken from `folder`. [any]
base::Result<SourceDigest> digestOf(const connect::Source& source, const std::string& folder,
                                    const connect::Connector& connector);

// From which relative paths of its sources are taken.
std::string folderOf(const std::string& project);

// "host 10.20.4.17:502", "path /data/analyser", in words.
base::Sentence textOf(const connect::AccessScope& accessScope);
base::Sentence textOf(const Permission::Sending& sending);

} // namespace titer::app
