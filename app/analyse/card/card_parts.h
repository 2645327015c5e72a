// What parts of a card have alike: what lies in the file of a model, and how its figures are written.
#pragma once

#include "app/analyse/card/card_line.h"
#include "app/analyse/card/model_life.h"
#include "core/mvda/model.h"

#include <initializer_list>

namespace titer::app {

inline constexpr const char* notStated = CORE_TR("core", "not stated");
inline constexpr const char* notProven = CORE_TR("core", "not shown");

// What lies at a path of keys; nullptr where nothing does.
const base::Json* cardJsonAt(const base::Json& json, std::initializer_list<std::string_view> keys);
// NaN, or an empty text, where there is none of this kind.
double cardNumberAt(const base::Json& json, std::initializer_list<std::string_view> keys);
std::string cardTextAt(const base::Json& json, std::initializer_list<std::string_view> keys);
// The last of a list of numbers, or the one `before` places before it.
double lastOf(const base::Json& json, std::initializer_list<std::string_view> keys, std::size_t before = 0);

// A text, a number with its unit, or a word of the core, as it is.
base::Sentence cardValue(std::string_view text);
std::string statedOr(const std::string& text, const char* otherwise = notStated);
// With six significant digits.
std::string cardNumber(double value);
std::string cardFigure(double value, const std::string& unit);
std::string cardPercent(double part);
// {"value", "low", "high"} of the file.
base::Sentence cardInterval(const base::Json* interval, const std::string& unit);
// {"low", "low_row", "high", "high_row"} of the file.
base::Sentence cardRange(const base::Json* range, const std::string& unit);

// A column of rows that a model was made of.
struct CardColumn {
    std::string name, unit;
};
// Between which values the columns lie, as `card` states it.
void addColumnRanges(CardSection& section, const base::Json& file, const std::vector<CardColumn>& columns);
// Version, intended use, maker and state.
void addMaker(CardSection& section, const base::Json& file, const ModelLife& life);
CardSection dataSection(const base::Json& file, std::size_t rows, std::size_t columns);
CardSection trailSection(const ModelLife& life);

// One response of numbers, with what the card says of it.
struct CardResponse {
    const base::Json& file;
    std::string name, unit;
    bool isNamed = false; // one of several

    const base::Json* of(std::string_view key) const { return cardJsonAt(file, {"card", "responses", name, key}); }
    double number(std::string_view key) const { return cardNumberAt(file, {"card", "responses", name, key}); }
    // "titre: bias", where there are several.
    base::Sentence line(const char* what) const;
};
void addBias(CardSection& section,
             const CardResponse& response); // and SEP, recovery: of rows that models have not seen
void addRepeatability(CardSection& section, const CardResponse& response);

// Of a learner, and of clusters.
std::vector<CardSection> learnerSections(const base::Json& file, const ModelLife& life);
std::vector<CardSection> clusterSections(const base::Json& file, const ModelLife& life);
// The sections of a model that predicts, by the words of ICH Q2(R2) and Q14.
std::vector<CardSection> methodSections(const base::Json& file, const mvda::Model& model);
CardSection rangeSection(const base::Json& file, const mvda::Model& model);

} // namespace titer::app
