// Reads a sheet of an XLSX workbook as comma-separated text, so that whoever reads CSV reads workbooks too. Dates become ISO 8601
// without a zone, which a workbook does not state; formulas give the value that was saved with them.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace titer::base {

// Whether a file begins as a workbook does, those of other programs and times included; opening it shows what is wrong with these.
bool looksLikeWorkbook(const std::string& path);

// [one thread at a time] Errors of code Io may pass, as with a file that is still being written; those of code Input do not.
class XlsxReader {
public:
    // The sheet of this name, else the first.
    static Result<XlsxReader> open(const std::string& path, std::string_view sheet = {});
    XlsxReader(XlsxReader&&) noexcept;
    XlsxReader& operator=(XlsxReader&&) noexcept;
    ~XlsxReader();

    // Reads on for some milliseconds; true when all is read.
    Result<bool> step();
    // Once all is read. A row of the sheet is a line; line ends within cells are blanks.
    std::string takeCsv();
    const std::vector<std::string>& sheets() const;
    // The one that is read.
    const std::string& sheet() const;

private:
    struct State;
    explicit XlsxReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace titer::base
