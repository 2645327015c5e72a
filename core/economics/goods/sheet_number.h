// Numbers as spreadsheets of several countries show them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace titer::economics {

// A cell in two: "12.000,50" and "EUR/L" of "12.000,50 €/L".
struct SheetQuantity {
    std::string number; // without blanks between thousands
    std::string unit;   // of money by its code
};
SheetQuantity splitQuantity(std::string_view cell);

// Which sign stands before decimals: what a number says of it by itself.
enum class DecimalSign { Point, Comma, Either, None };
DecimalSign decimalSignOf(std::string_view number);
// The number; nothing where it is none with this sign.
std::optional<double> readSheetNumber(std::string_view number, DecimalSign sign);

} // namespace titer::economics
