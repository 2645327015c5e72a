// Tags found by what people type of them: any parts of id, label and unit, in whatever case and order. [any]
#pragma once

#include "app/tags/tag_feed.h"

#include <QString>

#include <string>
#include <vector>

namespace titer::app {

// A tag in a list: "Glucose, Production [g/L] · src-1/GLC". `unit` is that in which it is shown.
QString tagWords(const FeedTag& tag, const std::string& unit);
// What a person calls it, with where its values come from unless they are measured: "Biomass, Bioreactor (model)". Empty where it has no
// name but its id.
QString feedTagName(const FeedTag& tag);
// Whether the text holds each word that was typed.
bool holdsWords(const QString& text, const QString& typed);
// The one that is meant by what was typed: by its id, else by its label where no other has that; nullptr where none is.
const FeedTag* meantTag(const std::vector<FeedTag>& tags, const QString& typed);

} // namespace titer::app
