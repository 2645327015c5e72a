// What to say to people when a connection could not be made, or ended.
#pragma once

#include "plugins/opcua/link.h"

namespace titer::opcua {

struct Explanation {
    base::Sentence why, remedy;
    bool hopeless = false; // trying again changes nothing, and may lock an account
    bool fresh = false;    // the session cannot be kept
};
Explanation explain(const Failure& failure, const Profile& profile);

} // namespace titer::opcua
