// What the help explains where the focus is: the parameter, unit, tile or setting. [gui]
#pragma once

#include "app/document/document.h"
#include "app/form/help_topics.h"

class QWidget;

namespace titer::help {

// Adds what the window alone knows: tiles and actions.
void addTopicsOfWindow(app::HelpTopics& topics);
// Without a title where nothing in focus is described.
app::HelpTopic topicOfFocus(const QWidget* focus, const app::HelpTopics& topics, const app::Document& document);
// How what is in focus is called on screen; empty where it has no name.
QString nameOfFocus(const QWidget* focus);

} // namespace titer::help
