// One value of a form: from the plant file to the field, and back.
#include "app/form/form_values.h"

#include "app/common/sentence.h"
#include "app/common/shown_units.h"
#include "app/common/unit_text.h"
#include "app/form/typed_number.h"

#include "core/base/text.h"
#include "core/base/units/bound.h"
#include "core/base/units/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::Code;
using base::Error;
using base::Json;
using base::Result;
using base::say;

namespace {

constexpr int digitsKept = 12; // enough for anything that was typed, too few for the noise of a conversion
constexpr int digitsShown = 6; // of what nobody typed: 10 min are 0.166667 h

// A share is a number without one, unless it is shown in "%".
bool hasUnit(const FormRow& row)
{
    return row.siUnit != "1" || !row.displayUnit.empty();
}

// "1e6 cells/mL" -> "e6" and "cells/mL"; other units have no power.
std::pair<std::string, std::string> splitPower(const std::string& unit)
{
    const std::size_t blank = unit.find(' ');
    if (!base::startsWith(unit, "1e") || blank == std::string::npos) return {{}, unit};
    return {unit.substr(1, blank - 1), unit.substr(blank + 1)};
}

// A number and its unit as the plant file has them: "0.5e6 cells/mL".
Json entered(const std::string& number, const std::string& unit)
{
    if (unit.empty() || unit == "1") {
        if (const std::optional<double> value = base::readNumber(number)) return Json(*value);
    }
    const auto [power, rest] = splitPower(unit);
    if (!power.empty() && number.find('e') == std::string::npos) return Json(number + power + " " + rest);
    return Json(number + " " + unit);
}

struct Shown {
    std::string number;
    std::string unit;
};

// The number and unit of a text of the plant file. "0.5e6 cells/mL" is shown as 0.5 of the unit "1e6 cells/mL" where that is a choice.
Shown shownOf(const FormRow& row, const std::string& text)
{
    const Result<TypedNumber> typed = splitTyped(QString::fromStdString(text), QLocale::c());
    if (!typed) return {text, {}};
    Shown shown{typed->number, typed->rest.toStdString()};
    const std::size_t power = shown.number.find('e');
    if (power == std::string::npos) return shown;
    const std::string whole = "1" + shown.number.substr(power) + " " + shown.unit;
    if (std::find(row.unitChoices.begin(), row.unitChoices.end(), whole) != row.unitChoices.end())
        return {shown.number.substr(0, power), whole};
    return shown;
}

// Very large and very small numbers are written with a power, since a field shows some digits only. A number without a
// unit stands in the file as it was typed.
std::string displayNumber(const FormRow& row, double si)
{
    const int digits = hasUnit(row) || si == row.defaultSi ? digitsShown : digitsKept;
    const double value = hasUnit(row) ? base::toUnit(si, row.unit) : si;
    const double size = std::abs(value);
    if (size != 0.0 && (size >= 1e7 || size < 1e-4)) {
        const int power = int(std::floor(std::log10(size) + 1e-12));
        return base::writeShort(value / std::pow(10.0, power), digits) + "e" + std::to_string(power);
    }
    return base::writeShort(value, digits);
}

// A number of the plant file: as it was typed, but for one that was converted to another unit with all its digits.
std::string fileNumber(const std::string& number)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string mantissa = number.substr(0, number.find('e'));
    const auto first = std::find_if(mantissa.begin(), mantissa.end(), [](char c) { return c >= '1' && c <= '9'; });
    if (std::count_if(first, mantissa.end(), digit) < digitsKept) return number;
    const std::optional<double> value = base::readNumber(mantissa);
    return value ? base::writeShort(*value, digitsShown) + number.substr(mantissa.size()) : number;
}

// What a text means in SI; concentrations of another basis are converted with the component's mass.
Result<double> siOf(const FormRow& row, const std::string& quantity)
{
    Result<double> own = base::readQuantity(quantity, row.siUnit, hasUnit(row) ? std::string_view() : "1");
    if (own || !row.component) return own;
    for (const model::Basis basis : {model::Basis::Mass, model::Basis::Amount, model::Basis::Count}) {
        const Result<double> other = base::readQuantity(quantity, model::concentrationUnit(basis));
        if (!other || basis == row.component->basis) continue;
        const double conversion = row.component->conversion(basis);
        if (conversion > 0.0) return *other / conversion;
        const std::string name =
            label(row.component->label.empty() ? row.component->id : row.component->label).toStdString();
        const bool molar = basis == model::Basis::Amount || row.component->basis == model::Basis::Amount;
        return Error{
            Code::Input, row.path,
            molar ? say(CORE_TR("core",
                                "{1} needs a molar mass to be converted to {2}. Give the component one, or enter the "
                                "value in {2}."),
                        name, base::displayUnit(row.siUnit))
                  : say(CORE_TR(
                            "core",
                            "{1} needs a cell mass to be converted to {2}. Give the component one, or enter the value "
                            "in {2}."),
                        name, base::displayUnit(row.siUnit))};
    }
    return own;
}

// A limit of the row, and what lies beyond it: "1 µL", "10,000 m³".
QString boundText(const FormRow& row, double si, const QLocale& locale)
{
    const auto [number, unit] = base::boundIn(si, hasUnit(row) ? shownUnit(row.siUnit, row.displayUnit) : "1");
    const auto [power, rest] = splitPower(unit);
    const bool hasPower = number.find('e') != std::string::npos;
    const std::size_t point = std::min(number.find('.'), number.size());
    const double value = base::readNumber(number).value_or(0.0);
    QString text = std::abs(value) >= 1e4 && !hasPower
                       ? locale.toString(value, 'f', int(number.size() - std::min(number.size(), point + 1)))
                       : fieldNumber(number, locale);
    if (unit == "1") return text;
    if (!power.empty() && !hasPower) return text + QString::fromStdString(power + ' ' + rest);
    return text + ' ' + unitText(unit);
}

// A minimum that says no more than that the number is positive: "1e-27 g/mol" helps nobody.
bool isAnyPositive(const FormRow& row)
{
    constexpr double ofDefault = 1e-6, withoutDefault = 1e-15;
    if (!(row.min > 0.0) || row.min > (row.defaultSi > 0.0 ? ofDefault * row.defaultSi : withoutDefault)) return false;
    return base::boundIn(row.min, hasUnit(row) ? shownUnit(row.siUnit, row.displayUnit) : "1").number.find("e-") !=
           std::string::npos;
}

std::optional<Error> rangeFault(const FormRow& row, double si)
{
    const auto text = [&row](double value) { return boundText(row, value, QLocale()).toStdString(); };
    if (si <= 0.0 && isAnyPositive(row))
        return Error{Code::Input, row.path,
                     say(CORE_TR("core", "{1} is not above 0. Enter a number above 0."), text(si))};
    // A limit that was converted from another unit must not refuse itself.
    const double slack = 1e-12 * std::max(std::abs(si), std::abs(std::isfinite(row.min) ? row.min : 0.0));
    if (si < row.min - slack) {
        return Error{
            Code::Input, row.path,
            say(CORE_TR("core", "{1} is below the minimum of {2}. Enter at least that."), text(si), text(row.min))};
    }
    if (si > row.max + slack) {
        return Error{
            Code::Input, row.path,
            say(CORE_TR("core", "{1} is above the maximum of {2}. Enter at most that."), text(si), text(row.max))};
    }
    return std::nullopt;
}

void showFault(FormRow& row, const Error& error)
{
    row.state = FormRow::State::Invalid;
    row.error = sentence(error.what);
}

QString rangeText(const FormRow& row, const QLocale& locale)
{
    const auto text = [&](double si) { return boundText(row, si, locale); };
    const bool below = std::isfinite(row.min), above = std::isfinite(row.max);
    if (isAnyPositive(row)) {
        const QString positive = QCoreApplication::translate("core", "above %1").arg(text(0.0));
        return above ? QCoreApplication::translate("core", "%1, at most %2").arg(positive, text(row.max)) : positive;
    }
    if (below && above) return QCoreApplication::translate("core", "%1 to %2").arg(text(row.min), text(row.max));
    if (below) return QCoreApplication::translate("core", "at least %1").arg(text(row.min));
    if (above) return QCoreApplication::translate("core", "at most %1").arg(text(row.max));
    return {};
}

} // namespace

QString quantityText(double si, std::string_view siUnit, const QLocale& locale, int digits,
                     std::string_view displayUnit)
{
    if (siUnit == "1" && displayUnit.empty()) return fieldNumber(base::writeShort(si, digits), locale);
    const std::string unit = shownUnit(siUnit, displayUnit);
    const std::string number = base::writeShort(base::toUnit(si, unit), digits);
    const auto [power, rest] = splitPower(unit);
    const bool joined = !power.empty() && number.find('e') == std::string::npos;
    const QString shownIn = unit == "dK" ? unitText(unit) : QString::fromStdString(joined ? rest : unit);
    return fieldNumber(joined ? number + power : number, locale) + ' ' + shownIn;
}

Result<double> siOf(const FormRow& row, const Json& value)
{
    if (value.isNumber()) return value.number();
    return siOf(row, value.isString() ? value.string() : value.write(false));
}

Json quantityIn(double si, std::string_view unit)
{
    return entered(base::writeShort(base::toUnit(si, unit), digitsKept), std::string(unit));
}

void showNumber(FormRow& row, const Json& value, const QLocale& locale)
{
    if (row.siUnit != "1") row.unitChoices = base::unitChoices(row.siUnit);
    if (hasUnit(row) && !row.displayUnit.empty() && !std::ranges::count(row.unitChoices, row.displayUnit))
        row.unitChoices.insert(row.unitChoices.begin(), row.displayUnit);
    row.unit = hasUnit(row) ? shownUnit(row.siUnit, row.displayUnit, row.path) : std::string();
    row.range = rangeText(row, locale);
    if (!std::isnan(row.defaultSi))
        row.defaultValue = quantityText(row.defaultSi, row.siUnit, locale, 6, row.displayUnit);
    if (value.isNull()) {
        row.si = row.defaultSi;
        if (!std::isnan(row.defaultSi)) row.text = fieldNumber(displayNumber(row, row.defaultSi), locale);
        return;
    }
    row.state = FormRow::State::Differs;
    if (value.isNumber()) {
        row.si = value.number();
        row.text = fieldNumber(displayNumber(row, value.number()), locale);
        if (const std::optional<Error> fault = rangeFault(row, value.number())) showFault(row, *fault);
        if (value.number() == row.defaultSi) row.state = FormRow::State::Default;
        return;
    }
    const std::string written = value.isString() ? value.string() : value.write(false);
    const Shown shown = shownOf(row, written);
    row.text = fieldNumber(fileNumber(shown.number), locale);
    const bool known = base::findUnit(shown.unit).has_value();
    if (!shown.unit.empty() && known) row.unit = shown.unit;
    const Result<double> si = siOf(row, written);
    if (!si) {
        row.text = QString::fromStdString(written);
        showFault(row, si.error());
        return;
    }
    row.si = *si;
    // Who chose a unit reads every value in it, however the plant file writes it.
    if (hasUnit(row) && !row.unit.empty()) {
        const std::string wanted = shownUnit(row.siUnit, row.unit, row.path);
        if (wanted != row.unit && base::sameDimension(wanted, row.siUnit)) {
            row.unit = wanted;
            row.text = fieldNumber(displayNumber(row, *si), locale);
        }
    }
    // A unit that the menu lacks was typed: it stays.
    if (!row.unit.empty() &&
        std::find(row.unitChoices.begin(), row.unitChoices.end(), row.unit) == row.unitChoices.end())
        row.unitChoices.push_back(row.unit);
    if (const std::optional<Error> fault = rangeFault(row, *si))
        showFault(row, *fault);
    else if (std::abs(*si - row.defaultSi) <= 1e-12 * std::abs(row.defaultSi))
        row.state = FormRow::State::Default;
}

void showChoice(FormRow& row, const Json& value)
{
    const auto find = [&row](std::string_view id) {
        return std::find_if(row.choices.begin(), row.choices.end(), [id](const FormChoice& c) { return c.id == id; });
    };
    if (value.isNull() || row.choices.empty()) return;
    const std::string id = value.isString() ? value.string() : value.write(false);
    row.state = id == row.chosen ? FormRow::State::Default : FormRow::State::Differs;
    row.chosen = id;
    if (find(id) != row.choices.end()) return;
    QStringList known;
    for (const FormChoice& c : row.choices)
        if (!c.id.empty()) known << c.label;
    showFault(row, {Code::Input, row.path,
                    say(CORE_TR("core", "“{1}” is not one of the choices: {2}."), id, known.join(", ").toStdString())});
}

void showErrors(std::vector<FormRow>& rows, const base::Errors& errors)
{
    for (const Error& error : errors) {
        FormRow* place = nullptr;
        for (FormRow& row : rows)
            if (row.path == error.where && (!place || row.kind == FormRow::Kind::Number)) place = &row;
        // A record or list as a whole is reported at the first of its rows; what concerns all units is no fault of one.
        const bool ofAll = error.where.find('/') == std::string::npos;
        for (FormRow& row : rows)
            if (!place && !ofAll && row.path.starts_with(error.where + "/")) place = &row;
        if (place) showFault(*place, error);
    }
}

Result<Json> readTyped(const FormRow& row, const QString& text, const QLocale& locale)
{
    if (text.trimmed().isEmpty()) return Json();
    const Result<TypedNumber> typed = splitTyped(text, locale);
    if (!typed) return Error{Code::Input, row.path, typed.error().what};
    std::string unit = typed->rest.toStdString();
    if (unit.empty()) unit = row.unit;
    if (unit == "K" && row.siUnit == "dK") unit = "dK"; // as it is shown
    const Json value = entered(typed->number, unit);
    const Result<double> si = value.isNumber() ? Result<double>(value.number()) : siOf(row, value.string());
    if (!si) return Error{Code::Input, row.path, si.error().what};
    if (const std::optional<Error> fault = rangeFault(row, *si)) return *fault;
    // What is shown may stand for more digits than it has.
    const bool isShort = text == row.text && std::abs(*si - row.si) > 1e-12 * std::abs(row.si);
    if (!isShort || (hasUnit(row) && !base::sameDimension(unit, row.siUnit))) return value;
    return hasUnit(row) ? quantityIn(row.si, unit) : Json(row.si);
}

Result<Json> inUnit(const FormRow& row, std::string_view unit, const QLocale& locale)
{
    const Result<Json> present = readTyped(row, row.text, locale);
    if (!present) return present.error();
    if (present->isNull()) return Json();
    const Result<double> si = present->isNumber() ? Result<double>(present->number()) : siOf(row, present->string());
    if (!si) return si.error();
    const bool own = base::sameDimension(unit, row.siUnit);
    if (!own) return Error{Code::Input, row.path, say(CORE_TR("core", "The value cannot be shown in {1}."), unit)};
    return quantityIn(*si, unit);
}

} // namespace titer::app
