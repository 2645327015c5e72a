// Areas of a trend: where others have run, where the true value of an estimate lies, and the fans of where its lines may go after now. [gui]
#pragma once

#include "ui/plot/trend/trend_layout.h"

class QPainter;

namespace titer::plot {

void paintEnvelope(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);
QColor envelopeColour(look::Look look);
// What lies around estimated lines, beneath all lines.
void paintArounds(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);
// The bands of all fans, beneath the lines.
void paintFans(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);
// P90, P50 and P10 at the right of the one fan that a plot has; nothing where it has several, or a right axis.
void paintFanEnds(QPainter* painter, const TrendModel& model, const TrendLayout& layout, look::Look look);

} // namespace titer::plot
