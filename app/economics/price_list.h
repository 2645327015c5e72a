// The prices of a plant as a sheet: what has none first, then each price with its source; and what is typed or pasted into it. [any]
#pragma once

#include "app/document/edits.h"
#include "app/economics/plant_economics.h"

#include <QLocale>
#include <QString>

#include <string>
#include <vector>

namespace titer::app {

struct PriceRow {
    std::string of; // selector: "inlet:feed"
    bool isPriced = false;
    double amount = 0.0;                                       // in a batch [SI of amountUnit]
    std::string amountUnit = {};                               // in which it is shown
    double cost = 0.0;                                         // [currency per batch]
    std::string price = {}, uses = {}, source = {}, year = {}; // as they are written; empty: not stated
};

// Without a price, then with one, each in the order of the run and of the plant file.
std::vector<PriceRow> priceRowsOf(const PlantEconomics& found);

enum class PriceField { Price, Uses, Source, Year };

struct TypedPrice {
    std::string of;
    PriceField field = PriceField::Price;
    QString text;           // empty removes what is stated, of a price all of it
    std::string amountUnit; // of a price that is typed as a bare number, where it has none yet: per this
};

// In their order, as one change. The first price brings the currency, where none is stated. An error where one of them means nothing
// or is none of what it is of.
Edited setPrices(const model::Flowsheet& before, const model::Plant& plant, const std::vector<TypedPrice>& typed,
                 const QLocale& locale);

} // namespace titer::app
