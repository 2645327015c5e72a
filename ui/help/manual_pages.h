// The pages of the manual (resources/manual) as topics of the help. [gui]
#pragma once

#include "app/form/help_topics.h"

namespace titer::help {

// One topic per page, "manual/columns"; the index first. What a page says is its meaning, so that a search finds it.
void addManualPages(app::HelpTopics& topics);
bool isManualPage(const app::HelpTopic& topic);
// The topic that a link of a page leads to ("columns.md#gradients" -> "manual/columns"); empty where it leads elsewhere.
std::string manualTopicOf(const QString& link);

} // namespace titer::help
