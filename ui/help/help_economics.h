// Topics of the help about the page Economics and each of its panes. [gui]
#pragma once

#include "app/form/help_topics.h"

class QWidget;

namespace titer::help {

void addEconomicsTopics(app::HelpTopics& topics);
// The id of the topic that one widget stands for by itself; empty where it is none of the page.
std::string economicsTopicOf(const QWidget* widget);

} // namespace titer::help
