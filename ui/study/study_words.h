// Names, numbers and sentences of a study as its panes write them. [any]
#pragma once

#include "core/studies/study/study_analysis.h"
#include "ui/plot/legend.h"

#include <QString>
#include <QStringList>

namespace titer::study {

// "Feed rate, %/d"
QString titleWords(const studies::Factor& factor);
QString titleWords(const studies::StudyResponse& response);
// "Shift temperature × Feed rate", "pH²" for "A:B", "I(A^2)", with the names of the factors whole.
QString termWords(const std::string& term);
// "at least 4.5", "4.5 to 6.0", "maximise, at least 4.5"; empty without a goal.
QString goalWords(const studies::StudyResponse& response);

// What one press of an arrow key adds to a setting: a power of ten of which the range holds 10 to 100. [natural]
double stepOf(const studies::Factor& factor);
// A setting within the range and on a whole step. [natural]
double onStep(const studies::Factor& factor, double natural);
QString settingText(const studies::Factor& factor, double natural);
// As a field takes it back: on whole steps, or with all the digits that it has.
QString fieldText(const studies::Factor& factor, double natural);
// With as many decimals as distinguish it from values that differ by a hundredth of `span`.
QString valueText(double value, double span);
// "−7.9", "+16.4"
QString signedText(double value, int decimals);

// "pH 7.08, Inoculum 0.88 10⁶/mL": what is held while the factors `except` vary; empty without others.
QString heldWords(const studies::Factors& factors, const std::vector<double>& setting, const QList<int>& except);
// Each response keeps its colour in all panes: the data series whose hues lie farthest apart come first.
int seriesOf(int response);
QColor colourOf(int response);
using plot::mixed;

} // namespace titer::study
