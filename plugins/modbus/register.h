// A value in the registers of a device: where it lies, how it is read and written. [any]
#pragma once

#include "core/connect/sample.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace titer::modbus {

enum class Kind { Holding, Input, Coil, Discrete };
inline constexpr const char* kindWords[] = {"holding", "input", "coil", "discrete"};

enum class Type { Int16, Uint16, Int32, Uint32, Int64, Uint64, Float32, Float64, Bool, Bit, Text };
inline constexpr const char* typeWords[] = {"int16",   "uint16",  "int32", "uint32", "int64", "uint64",
                                            "float32", "float64", "bool",  "bit",    "text"};

struct Register {
    connect::TagInfo info;
    Kind kind = Kind::Holding;
    int address = 0; // counted from 0
    Type type = Type::Uint16;
    int bit = 0;    // Bit: 0 is the lowest
    int length = 1; // Text [registers]
    bool lowWordFirst = false;
    bool lowByteFirst = false;        // within each register
    double scale = 1.0, offset = 0.0; // value = raw * scale + offset
    std::vector<double> failed;       // raw values that say that the sensor failed

    bool isBits() const { return kind == Kind::Coil || kind == Kind::Discrete; }
    // How many registers, or coils, it takes.
    int width() const;
};

struct Reading {
    double value = 0.0;
    connect::Status status = connect::status::good;
};

// `words` are the width() registers as they came, or the one coil.
Reading decode(const Register& place, std::span<const std::uint16_t> words);
std::string decodeText(const Register& place, std::span<const std::uint16_t> words);
// The registers that hold a value; nothing where it does not fit. For a bit: 0 or 1 alone.
std::optional<std::vector<std::uint16_t>> encode(const Register& place, double value);
std::optional<std::vector<std::uint16_t>> encodeText(const Register& place, const std::string& text);

// Registers that are read together.
struct Block {
    Kind kind = Kind::Holding;
    int start = 0, count = 0;
    std::vector<std::size_t> members; // places in the list of registers
};

inline constexpr int maxRegisters = 125, maxBits = 2000; // of one read

// As few reads as possible, none longer than `longest` registers or what the protocol allows, and none that takes in more than `hole`
// registers in a row that nobody asked for.
std::vector<Block> group(const std::vector<Register>& registers, int hole, int longest);

} // namespace titer::modbus
