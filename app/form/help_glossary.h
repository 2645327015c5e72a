// The glossary of the field as topics of the help. [gui]
#pragma once

#include "app/form/help_topic.h"
#include "core/lessons/glossary.h"

#include <vector>

namespace titer::app {

// The language of the window, as texts that come with Titer are asked for in it.
std::string glossaryLanguage();
// The name of a term as a heading: "Dynamic binding capacity", but "kLa".
QString headingOf(const lessons::TermWords& words);
// The topic of the help that shows this term: one that refers to it in Titer as well ("term/dbc"), or one of its own
// ("glossary/resin").
std::string topicOf(const lessons::Term& term);
// What a topic says of a term: its meaning and its other names.
void takeTerm(HelpTopic& topic, const lessons::Term& term);
// One topic for each term of the glossary.
std::vector<HelpTopic> glossaryTopics();

} // namespace titer::app
