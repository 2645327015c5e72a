#include "core/store/history/writing/refusals.h"

namespace titer::store {

using base::Code;
using base::Error;
using base::say;

Error heldBy(const std::string& folder, const std::optional<Holder>& holder)
{
    if (!holder) {
        return {Code::Io, folder,
                say(CORE_TR("core", "You do not have permission to write in the folder of the recorded data. Ask its "
                                    "owner for access, or record into a copy of the project."))};
    }
    if (holder->user.empty()) {
        return {Code::Io, folder,
                say(CORE_TR("core", "Another program is recording into this folder. Stop it there first."))};
    }
    return {Code::Io, folder,
            say(CORE_TR("core", "{1} is recording into this folder on {2} (process {3}). Stop it there first."),
                holder->user, holder->host, std::to_string(holder->process))};
}

Error hidden(const HistoryTag& tag)
{
    return {Code::Input, fullName(tag),
            tag.kind == connect::TagKind::Number
                ? say(CORE_TR("core", "The store has numbers of “{1}”, which texts or arrays under the same name would "
                                      "hide. Rename the column or the tag, or use another source."),
                      tag.name)
                : say(CORE_TR("core", "The store has texts or arrays of “{1}”, which other values under the same name "
                                      "would hide. Rename the column or the tag, or use another source."),
                      tag.name)};
}

Error ofOtherKindThan(const HistoryTag& tag)
{
    return {
        Code::Input, fullName(tag),
        say(CORE_TR("core", "A value of “{1}” is of another kind than the tag: numbers and texts are recorded under "
                            "names of their own."),
            tag.name)};
}

} // namespace titer::store
