#include "core/base/tables/curve_file.h"

#include "core/base/curves/res_file.h"
#include "core/base/curves/result_archive.h"
#include "core/base/tables/axis_table.h"
#include "core/base/tables/curve_pairs.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

namespace titer::base {

namespace {

constexpr std::size_t beginSize = 64 * 1024, endSize = 256 * 1024;

std::string readPart(std::ifstream& file, std::uintmax_t from, std::size_t size)
{
    std::string part(size, '\0');
    file.clear();
    file.seekg(std::streamoff(from));
    file.read(part.data(), std::streamsize(size));
    part.resize(std::size_t(std::max<std::streamsize>(file.gcount(), 0)));
    return part;
}

// The begin of a file, with its end where that says what it is.
struct Ends {
    std::string bytes;
    bool isWhole = false;
};

Ends endsOf(const std::filesystem::path& path)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    std::ifstream file(path, std::ios::binary);
    if (fault || !file) return {};
    Ends ends{readPart(file, 0, beginSize), size <= beginSize};
    if (!ends.isWhole && ends.bytes.compare(0, 4, "PK\x03\x04") == 0)
        ends.bytes += readPart(file, size - std::min<std::uintmax_t>(size - beginSize, endSize), endSize);
    return ends;
}

} // namespace

Error cannotReadFile(const std::filesystem::path& path)
{
    return {Code::Io, path.string(),
            say(CORE_TR("core", "The file cannot be read ({1}); check that it exists and that you have permission "
                                "to read it."),
                errno != 0 ? std::strerror(errno) : CORE_TR("core", "it is not a regular file"))};
}

bool looksLikeResult(std::string_view bytes)
{
    return looksLikeResFile(bytes) || looksLikeResultArchive(bytes);
}

bool isResultFile(const std::filesystem::path& path)
{
    return looksLikeResult(endsOf(path).bytes);
}

std::optional<Result<CurveExport>> curvesIn(std::string_view bytes, bool whole, const CsvOptions& options)
{
    std::optional<Result<CurveExport>> found;
    if (looksLikeResFile(bytes))
        found = readResFile(bytes);
    else if (looksLikeResultArchive(bytes))
        found = readResultArchive(bytes, options.chromatogram);
    else if (std::optional<CurveExport> pairs = readCurvePairs(bytes, whole))
        found = Result<CurveExport>(*std::move(pairs));
    else
        found = readAxisTable(bytes, whole, options);
    if (found && *found) (*found)->flow = options.flow;
    return found;
}

Result<std::string> readCurveBytes(const std::filesystem::path& path)
{
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    if (fault || !file) return cannotReadFile(path);
    if (size > maxCurvesSize)
        return Error{
            Code::Input, path.filename().string(),
            say(CORE_TR("core", "A file of curves above {1} MB cannot be read: export fewer points, or a run in "
                                "parts."),
                std::to_string(maxCurvesSize / 1'000'000))};
    std::string bytes(std::size_t(size), '\0');
    file.read(bytes.data(), std::streamsize(size));
    if (file.bad()) return cannotReadFile(path);
    bytes.resize(std::size_t(file.gcount()));
    return bytes;
}

Result<CurveExport> readCurveFile(const std::filesystem::path& path, const CsvOptions& options)
{
    const Result<std::string> bytes = readCurveBytes(path);
    if (!bytes) return bytes.error();
    std::optional<Result<CurveExport>> curves = curvesIn(*bytes, true, options);
    const auto at = [&path](Error error) {
        error.where = path.filename().string();
        return error;
    };
    if (!curves)
        return at(inputError(say(CORE_TR(
            "core",
            "This is not a run of a chromatography system: neither a result of UNICORN, nor its text export, nor a "
            "table with a column of volumes and one of absorbance or conductivity, each with its unit."))));
    return *curves ? *std::move(curves) : Result<CurveExport>(at(curves->error()));
}

bool isCurveFile(const std::filesystem::path& path, const CsvOptions& options)
{
    const Ends ends = endsOf(path);
    if (looksLikeResult(ends.bytes)) return true;
    return curvesIn(std::string_view(ends.bytes).substr(0, beginSize), ends.isWhole, options).has_value();
}

} // namespace titer::base
