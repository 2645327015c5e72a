// The glossary of the field as topics of the help. [gui]
#pragma once

#include "app/form/help_topic.h"
#include "core/lessons/glossary.h"

#include <vector>

namespace titer::model {
struct StepTemplate;
struct UnitType;
} // namespace titer::model

namespace titer::app {

// The language of the window, as texts that come with Titer are asked for in it.
std::string glossaryLanguage();
// The name of a term as a heading: "Dynamic binding capacity", but "kLa".
QString headingOf(const lessons::TermWords& words);
// The topic of the help that shows this term: one that refers to it in Titer as well ("term/dbc"), or one of its own
// ("glossary/resin").
std::string topicOf(const lessons::Term& term);
// What people may call it, its label first, in the language of the window: of a unit also as the glossary knows it ("Fermenter"), of a
// step as its file says; last its label with the words of its id, which files and the manual have.
QStringList calledNames(const model::UnitType& type);
QStringList calledNames(const model::StepTemplate& step);
// What a topic says of a term: its meaning and its other names.
void takeTerm(HelpTopic& topic, const lessons::Term& term);
// One topic for each term of the glossary.
std::vector<HelpTopic> glossaryTopics();

} // namespace titer::app
