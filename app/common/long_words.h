// Where a long word may be broken at the end of a line: German compounds are wider than the places that English words
// fit into. [any]
#pragma once

#include <QList>
#include <QString>

namespace titer::app {

// Behind how many letters a hyphen may stand, rising: between syllables as they are spoken, at least three letters from
// either end. Nothing for a short word.
QList<qsizetype> breaksOf(QStringView word);
// The same text, with soft hyphens in words that are very long: for labels that break their lines.
QString breakable(const QString& text);

} // namespace titer::app
