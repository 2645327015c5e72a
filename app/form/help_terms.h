// Terms of the field and of Titer that belong to no single parameter: what each is, how it is reckoned, where it is set. [gui]
#pragma once

#include "app/form/help_topic.h"

#include <vector>

namespace titer::app {

// One topic per term, "term/deadband", in the language of the window; what the glossary of the field says of it goes before what it is in
// Titer.
std::vector<HelpTopic> termTopics();

} // namespace titer::app
