// The card of a hybrid rate law in words: what its network was trained on, when and by whom, and how well it does. [any]
#pragma once

#include "core/model/flowsheet.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <string_view>

namespace titer::app {

struct CardRow {
    QString label, text;
    QString help = {}; // in full, where the text is short
};

// Empty where the unit has no hybrid law; a law that was never trained says so.
QList<CardRow> hybridCard(const model::Flowsheet& flowsheet, std::string_view unit, const QLocale& locale = QLocale());

} // namespace titer::app
