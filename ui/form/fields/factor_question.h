// A tag is laid over a variable of another quantity by what one of it means of that: the question for it, on every menu of tags. [gui]
//
//   menu->addAction(byFactorText(words));  askFactor(this, question, [this](const QString& typed) { return mapBy(typed); });
#pragma once

#include "core/base/result.h"
#include "core/model/plant/plant.h"

#include <QWidget>

#include <functional>
#include <string>

namespace titer::form {

// "Biomass by a factor…"
QString byFactorText(const QString& variable);

struct FactorQuestion {
    QString tag;             // as people call it
    std::string variable;    // of the plant
    std::string stated = {}; // what holds so far; empty without
};
// Until `take` accepts what is typed, whose error is shown, or the person thinks better of it.
void askFactor(QWidget* over, const model::Plant& plant, const FactorQuestion& question,
               const std::function<base::Done(const QString& typed)>& take);

} // namespace titer::form
