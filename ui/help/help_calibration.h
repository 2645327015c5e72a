// Topics of the help about the calibration of a column: the sheet, each of its steps, and its parts. [gui]
#pragma once

#include "app/form/help_topics.h"

class QWidget;

namespace titer::help {

void addCalibrationTopics(app::HelpTopics& topics);
// What one widget stands for by itself: a part of the calibration, or a field or button of it by its own words. Without a title where
// it is none of a calibration.
app::HelpTopic calibrationTopicOf(const QWidget* widget, const app::HelpTopics& topics);

} // namespace titer::help
