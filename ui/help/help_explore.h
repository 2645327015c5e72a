// Topics of the help about the panes of a table alone, on the page Analyse. [gui]
#pragma once

#include "app/form/help_topics.h"

class QWidget;

namespace titer::help {

// `page`: what the page is called, where they are.
void addExploreTopics(app::HelpTopics& topics, const QString& page);
// The id of the topic that one widget stands for by itself; empty where it is none of them.
std::string exploreTopicOf(const QWidget* widget);

} // namespace titer::help
