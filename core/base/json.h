// A JSON value that keeps the order of its keys, and a reader that reports every fault with its path and never throws.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace titer::base {

class Json {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };
    using Member = std::pair<std::string, Json>;

    Json();
    Json(bool value);
    Json(double value);
    Json(int value);
    Json(std::int64_t value);
    Json(std::string value);
    Json(std::string_view value);
    Json(const char* value);
    Json(const Json&);
    Json(Json&&) noexcept;
    Json& operator=(const Json&);
    Json& operator=(Json&&) noexcept;
    ~Json();
    static Json array(std::vector<Json> items = {});
    static Json object(std::vector<Member> members = {});

    Kind kind() const { return m_kind; }
    bool isNull() const { return m_kind == Kind::Null; }
    bool isBool() const { return m_kind == Kind::Bool; }
    bool isNumber() const { return m_kind == Kind::Number; }
    bool isString() const { return m_kind == Kind::String; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool isObject() const { return m_kind == Kind::Object; }

    bool boolean() const { return m_number != 0.0; }
    double number() const { return m_number; }
    const std::string& string() const { return m_string; }
    const std::vector<Json>& items() const { return m_items; }
    std::vector<Json>& items() { return m_items; }
    const std::vector<Member>& members() const { return m_members; }
    std::vector<Member>& members() { return m_members; }

    // The member with this key, or nullptr (also when this is not an object).
    const Json* find(std::string_view key) const;
    Json* find(std::string_view key);
    // The member with this key, added as null where it is missing; a null value becomes an object first.
    Json& operator[](std::string_view key);
    void erase(std::string_view key);
    void push(Json item);

    // Text with two-space indentation, or on one line. Numbers are locale-free and round-trip exactly.
    // Arrays and objects that fit within 100 columns stay on one line when indented. NaN and infinity become null.
    std::string write(bool indented = true) const;

    bool operator==(const Json&) const;

private:
    Kind m_kind = Kind::Null;
    double m_number = 0.0;
    std::string m_string;
    std::vector<Json> m_items;
    std::vector<Member> m_members;
};

// Reads a JSON text. Nesting deeper than 64, duplicate keys, numbers out of range, invalid UTF-8 and syntax faults are
// errors with the path ("units/2/params") or, for syntax, with line and column. All duplicate keys are reported at once;
// the reader stops at the first fault of another kind, and at 5 million values. Items of arrays go by their "id" where it
// is known. On any error the value is not to be used.
Json readJson(std::string_view text, Errors& errors);

} // namespace titer::base
