// A check as a form shows it: what is measured, and what that has to be. Every check that a lesson may have has a form.
// [any]
#pragma once

#include "app/learn/editor/measure_form.h"

namespace titer::app {

// By what a check is bounded.
struct BoundForm {
    enum class Of {
        Quantity, // "3.7 g/L"
        Start,    // what the run of the start plant gives of the same, times the text
        Measure   // another measure, times the text
    };
    Of of = Of::Quantity;
    QString text = {};
    MeasureForm measure = {};

    bool operator==(const BoundForm&) const = default;
};

struct CheckForm {
    enum class Wanted { Above, Below, Between, NeverAbove, NeverBelow, NeverOutside, Near, Finds, Is };

    MeasureForm measure;
    Wanted wanted = Wanted::Above;
    BoundForm bound = {}; // of Is the words, parted by commas; of Finds the times, parted by semicolons
    BoundForm upper = {}; // of Between and NeverOutside
    QString within = {};  // of Near: "5 %", "0.1 g/L"; of Finds a time

    bool isNever() const;
    bool hasUpper() const { return wanted == Wanted::Between || wanted == Wanted::NeverOutside; }
    bool hasWithin() const { return wanted == Wanted::Near || wanted == Wanted::Finds; }
    // Whether it is bounded by quantities and measures, and not by words or a list.
    bool hasBound() const { return wanted != Wanted::Is && wanted != Wanted::Finds; }
};

// What can be asked of it, the usual first.
std::vector<CheckForm::Wanted> wantedOf(const Measurable& measurable);
QString wantedWords(CheckForm::Wanted wanted);
QString boundWords(BoundForm::Of of);

// A check without its text. Errors are at "bound", "upper" and "within", those of a measure at "measure/…",
// "bound/measure/…" and "upper/measure/…": no number, a unit that does not fit what is measured, a check that could
// never be met.
base::Result<base::Json> checkJson(const CheckForm& form, const Measurable& measurable, const MeasureWorld& world);
// Nothing for what is no check.
std::optional<CheckForm> checkForm(const base::Json& check, const QLocale& locale = QLocale());
// "Titre above 3.7 g/L": a text to begin with.
QString checkWords(const CheckForm& form, const QString& name);
// The same by the ids of the file: "vessel.biomass, at the end, is below 0.5 g/L".
QString checkCaption(const CheckForm& form);
// The unit of its bounds, where what it measures is in no list.
std::string unitOf(const CheckForm& form, const lessons::Draws& draws);

} // namespace titer::app
