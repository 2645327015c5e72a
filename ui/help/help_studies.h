// Topics of the help about the Studies page and each of its panes: what is done there, and by which keys. [gui]
#pragma once

#include "app/form/help_topics.h"

class QWidget;

namespace titer::help {

void addStudyTopics(app::HelpTopics& topics);
// The id of the topic that one widget stands for by itself; empty where it is none of a study.
std::string studyTopicOf(const QWidget* widget);

} // namespace titer::help
