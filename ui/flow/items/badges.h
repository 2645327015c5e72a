// Small written parts of the canvas: labels in at most two lines, pills, and badges of live values. Sizes are in text pixels; the
// canvas scales them so that they stay readable at any zoom. [gui]
#pragma once

#include "ui/flow/layout/flow_types.h"
#include "ui/look/symbols.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

#include <limits>

class QPainter;

namespace titer::flow {

// How the canvas is looked at now; one for all its items.
struct FlowLook {
    qreal zoom = 1;
    look::Detail detail = look::Detail::Normal;
    qreal text = 1;    // scene px per text px
    bool names = true; // of units; an overview from afar has no room for them
    bool streams = true, values = true, ports = false, loops = true, zones = true;
    bool readOnly = false;
    bool paper = false; // a picture: no grid

    // `px` on the screen, in scene px.
    qreal screen(qreal px) const { return px / zoom; }
};
FlowLook lookAt(FlowLook look, qreal zoom);

// Widths at which text breaks into the same lines: from `least` to below `most`.
struct LineWidths {
    qreal min = 0, max = std::numeric_limits<qreal>::infinity();

    bool hold(qreal width) const { return width >= min && width < max; }
};
// At most `most` lines of `width`, the last one elided; `alike` is narrowed to the widths that give the same.
QStringList wrapped(const QString& text, const QFont& font, qreal width, int max = 2, LineWidths* alike = nullptr);

// From `at` on the painter counts in text px. On the screen the scale is free of what rounding leaves of the zoom: text that is
// laid out for one scale is laid out again for the least other one.
void countInText(QPainter* painter, QPointF at, const FlowLook& look);

QSizeF pillSize(const QString& text);
void paintPill(QPainter* painter, const QRectF& rect, const QString& text, bool muted);

QSizeF badgeSize(const ValueBadge& badge);
void paintBadge(QPainter* painter, const QRectF& rect, const ValueBadge& badge);

QString originName(Origin origin);
QString stateName(State state);

} // namespace titer::flow
