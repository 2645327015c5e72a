// Writes a sheet of an XLSX workbook row by row, however long it is. Texts are cells of text, so that none is a formula whatever it
// begins with.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace titer::base {

// [one thread at a time] Without close() nothing is left at `path`.
class XlsxWriter {
public:
    // A file that is there is replaced by close(), not before.
    static Result<XlsxWriter> create(const std::string& path, const std::string& sheet);
    XlsxWriter(XlsxWriter&&) noexcept;
    XlsxWriter& operator=(XlsxWriter&&) noexcept;
    ~XlsxWriter();

    // Cells of the row at hand, columns from 0 upwards. Numbers keep 16 digits, instants milliseconds: more a workbook does not hold.
    Done number(int column, double value);
    Done text(int column, std::string_view text);
    Done instant(int column, Instant instant);
    // Texts above the data, in bold.
    Done heading(int column, std::string_view text);
    void endRow();
    // It keeps its cells and takes part in sorting and copying.
    void hideColumn(int column);
    // What stands above the next row stays in sight.
    void freezeAbove();
    Done close();

private:
    struct State;
    explicit XlsxWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace titer::base
