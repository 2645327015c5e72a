// A check as a form shows it: what is measured, how one value is taken of a course, what it has to be. [any]
#pragma once

#include "app/learn/measurables.h"

#include <QLocale>

#include <optional>

namespace titer::app {

struct CheckForm {
    enum class Wanted { Above, Below, NeverAbove, NeverBelow, Near, Is };

    base::Json measure; // without what it has to be, and without `take`
    std::string take;   // "end", "highest", "lowest", "mean", "count", "gap"; empty: the figure, else the end
    Wanted wanted = Wanted::Above;
    QString bound;        // "3.7 g/L"; of Is the words, parted by commas
    QString within;       // of Near: "5 %", "0.1 g/L"
    bool toStart = false; // the bound is by how much the same of the run of the start plant is multiplied: "1.2"

    bool isNever() const { return wanted == Wanted::NeverAbove || wanted == Wanted::NeverBelow; }
};

// What can be asked of it, the usual first.
std::vector<CheckForm::Wanted> wantedOf(const Measurable& measurable);
// Ways to take one value of it; empty: there is but one.
std::vector<std::string> takesOf(const Measurable& measurable);
QString wantedWords(CheckForm::Wanted wanted);
QString takeWords(const std::string& take);

// A check without its text. Errors are at "bound" and "within": no number, a unit that does not fit what is measured, a
// check that could never be met.
base::Result<base::Json> checkJson(const CheckForm& form, const Measurable& measurable, const lessons::Work& work,
                                   const QLocale& locale = QLocale());
// Nothing where the check says more than a form can show: such a check stays as it was written.
std::optional<CheckForm> checkForm(const base::Json& check, const QLocale& locale = QLocale());
// "Titre above 3.7 g/L": a text to begin with.
QString checkWords(const CheckForm& form, const QString& name);
// The same by the ids of the file: "vessel.biomass, at the end, is below 0.5 g/L".
QString checkCaption(const CheckForm& form);
// Of what a check measures; nullptr where it is not among them.
const Measurable* measurableOf(const base::Json& check, const std::vector<Measurable>& among);

} // namespace titer::app
