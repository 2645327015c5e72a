// One part of a workbook (a zip archive of XML files), unpacked and parsed piece by piece; for the XLSX reader alone. What a stranger
// packed is bounded: the size of a part, how much it grows, and no document types, so no entities but the five of XML.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string_view>

namespace titer::base {

// The attributes of an element by their names without prefix.
class XlsxAttributes {
public:
    explicit XlsxAttributes(const char** list)
        : m_list(list)
    {
    }
    // Empty where there is none of this name.
    std::string_view operator[](std::string_view name) const;

private:
    const char** m_list;
};

class XlsxHandler {
public:
    virtual ~XlsxHandler() = default;
    virtual void begin(std::string_view element, const XlsxAttributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view text) = 0;
    // Says why reading must end; empty while it may go on.
    virtual const Sentence& refused() const = 0;
};

// An open archive. [one thread at a time]
class XlsxArchive {
public:
    static Result<XlsxArchive> open(const std::string& path);
    XlsxArchive(XlsxArchive&&) noexcept;
    XlsxArchive& operator=(XlsxArchive&&) noexcept;
    ~XlsxArchive();

    bool has(const std::string& part) const;
    // Begins with a part; its elements go to the handler as step() comes to them.
    Done begin(const std::string& part, XlsxHandler& handler);
    // Some milliseconds' worth; true at the end of the part.
    Result<bool> step();

private:
    struct State;
    explicit XlsxArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace titer::base
