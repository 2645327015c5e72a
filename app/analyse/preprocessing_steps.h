// The steps of preprocessing that a person is offered, each as it is written with its usual numbers.
#pragma once

#include "core/base/result.h"
#include "core/mvda/preprocessing/preprocessing.h"

#include <QList>
#include <QString>

namespace titer::app {

struct OfferedStep {
    QString text = {};  // "savgol 15 2 1"
    QString words = {}; // what it does, in one line
};

// A range is offered where the names of columns are numbers, and then is that of all of them.
QList<OfferedStep> offeredSteps(const std::vector<std::string>& columns);
// With one more step at its end.
std::string withStep(const std::string& chain, const std::string& step);
// As mvda::readPreprocessing(), and of a text without a step a chain without one.
base::Result<mvda::Preprocessing> readChain(const std::string& text);

} // namespace titer::app
