// Lines of tags as text for spreadsheets: one row a time, one column a tag; empty where a tag has no value then. [any]
#pragma once

#include "app/tags/tag_feed.h"

#include <QList>
#include <QString>

namespace titer::tiles {

// Times are instants in UTC, or seconds where the feed is a run of the model. `tags` and `lines` lie next to each other; a nullptr is
// left out.
QString linesCsv(const app::TagFeed& feed, const QList<const app::FeedTag*>& tags,
                 const QList<const app::DataTrace*>& lines);
// A cell as it stands in the file.
QString csvText(const QString& text);
QString csvNumber(double value); // empty where it is none
// "Oxygen [% air]"
QString csvHead(const app::FeedTag& tag);
// An instant, or seconds.
QString csvTime(const app::TagFeed& feed, double seconds);

} // namespace titer::tiles
