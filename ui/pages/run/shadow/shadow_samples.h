// What lies over the plant as plots, chips, tiles and the timeline show it. Of nothing that lies there each is empty.
#pragma once

#include "app/session/plant_shadow.h"
#include "app/tags/shown_feed.h"
#include "ui/pages/run/shadow/reading.h"
#include "ui/plot/timeline/timeline_types.h"
#include "ui/shown/run_trends.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <cstddef>

namespace titer::pages {

QHash<QString, shown::Samples> samplesOf(const app::PlantShadow& laid, const QStringList& tags);
// What the plant's estimators say of these variables; empty where it has none.
QHash<QString, shown::Estimated> estimatesOf(const app::PlantShadow& laid, const QStringList& tags);
// Tags without a variable; samples are there for those among `shown`.
QList<shown::Recorded> unlinkedOf(const app::PlantShadow& laid, const QStringList& shown);
// The variables of the others, by what those would be called there.
QHash<QString, QString> linkedOf(const app::PlantShadow& laid);
bool hasLinks(const app::PlantShadow& laid);
QHash<QString, Reading> readingsAt(const app::PlantShadow& laid, double seconds);
plot::TimelineLane samplesLane(const app::PlantShadow& laid);

// The source's own words for a tag, where it has any.
QString nameOf(const app::LiveSession& live, std::size_t tag);
app::ShownAs reportedAs(const app::LiveSession& live, const twin::MappedTag& tag);

} // namespace titer::pages
