// How tiles write and draw what is known of a value: stale muted with its age and a clock, bad as a dash with the cause and the sign of a
// fault, hatching from the last good sample on, uncertain thinner and in a dotted outline. [gui]
//
//   const ValueLook look = lookOf(feed.find(id), feed.value(id));
//   paintValue(&painter, rect, look, 30);            value and unit on one base line; returns what they took
//   paintNote(&painter, rect, look, Qt::AlignRight)  the sign with "47 min old" or "No connection"; nothing while the value is good
//   numberText(22.84, "g/L")                         "22.8": as many decimals as size and unit bear
#pragma once

#include "ui/look/glyph.h"
#include "ui/look/theme.h"
#include "ui/tiles/parts/tile_type.h"

#include <QRectF>
#include <QString>

#include <string_view>

class QPainter;

namespace titer::tiles {

struct ValueLook {
    enum class Sign { None, Clock, Fault };

    app::FeedValue::Quality quality = app::FeedValue::Quality::Good;
    QString text; // of the value, without its unit; a dash where nothing is known
    QString unit; // as people read it; empty where there is none
    QString note; // age or cause; empty while the value is good
    Sign sign = Sign::None;

    bool isKnown() const { return quality != app::FeedValue::Quality::Bad; }
    look::Token token() const;     // of the value
    look::Token noteToken() const; // of the words of the note
    QString words() const;         // "5.30 g/L, 47 min old", for sentences
};

// `tag` nullptr: the board names a tag, `id`, that the feed does not have, and the note says so, or what it waits for.
ValueLook lookOf(const app::FeedTag* tag, const app::FeedValue& value, std::string_view id = {});
TileView::Remark remarkOf(const ValueLook& look);

QString numberText(double value, std::string_view unit);
QString quantityText(double value, std::string_view unit); // with the unit
QString ageText(double seconds);                           // "47 min old"
QString causeText(connect::Status status);                 // "No connection"
// Where it comes from: "model", "twin estimate", "laboratory", the name of the tag at its source; with "simulated" where it is.
QString originText(const app::FeedTag& tag);

look::Glyph glyphOf(alarm::Priority priority);
// The colour of what is abnormal: pointers, frames, edges.
look::Token tokenOf(alarm::Priority priority);
// "alarm priority 2", for sentences.
QString priorityText(alarm::Priority priority);

// A font of `pixels`, which never falls below what is legible on a desk or a wall.
QFont fontOf(qreal pixels, bool bold);
// The value with its unit at its right or, where `rect` is too narrow, smaller; on the upper left. Returns what they took.
QRectF paintValue(QPainter* painter, const QRectF& rect, const ValueLook& look, qreal pixels,
                  look::Token token = look::Token::Text);
// How wide it is at that size.
qreal valueWidth(const ValueLook& look, qreal pixels);
void paintNote(QPainter* painter, const QRectF& rect, const ValueLook& look, Qt::Alignment alignment);
void paintSign(QPainter* painter, ValueLook::Sign sign, const QRectF& box);
// Where nothing is known: hatched, with the edge at which it begins.
void paintUnknown(QPainter* painter, const QRectF& rect);
// The last value held on: dashed and muted.
QPen holdPen();
// Round the number of an uncertain value.
void paintOutline(QPainter* painter, const QRectF& rect);

} // namespace titer::tiles
