// Definitions of alarms in a project: what a window and the command line do to them. Each change has an entry in the audit trail.
#pragma once

#include "core/alarm/definition.h"
#include "core/connect/source.h"
#include "core/store/project_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace titer::app {

struct DefinedAlarm {
    enum class Origin {
        Project,
        Own,       // Titer's, as it came
        OwnChanged // Titer's, with what the project says in its place
    };
    alarm::Definition definition;
    Origin origin = Origin::Project;
    // Why it is not evaluated; empty: nothing is wrong. One that cannot be read at all, as of a newer Titer, is not in the list.
    base::Errors faults;
};

// Those of the project in their order, then Titer's own.
std::vector<DefinedAlarm> definedAlarms(const std::vector<store::Item>& items,
                                        const std::vector<connect::Source>& sources);

// Instead of what has its id, or added; an empty id gives a new one. The id. The definition passes check().
base::Result<std::string> keepAlarm(store::ProjectFile& project, alarm::Definition definition, std::string_view reason);
// The same of several, all of them or none.
base::Result<std::vector<std::string>> keepAlarms(store::ProjectFile& project,
                                                  std::vector<alarm::Definition> definitions, std::string_view reason);
// One of Titer's own is as it came then. An alarm that the project does not define is an error.
base::Done removeAlarm(store::ProjectFile& project, const std::string& id, std::string_view reason);

// What a person reads about a tag that nothing was ever recorded of; `where` is "alarms/ID".
base::Notice strangerNotice(const alarm::Definition& definition, const std::string& tag);

} // namespace titer::app
