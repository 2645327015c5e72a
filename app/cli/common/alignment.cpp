#include "app/cli/common/alignment.h"

#include "app/cli/common/table.h"
#include "core/base/text.h"

namespace titer::cli {

namespace {

std::string hours(double seconds)
{
    return base::writeShort(seconds / 3600.0, 6);
}

// The file that a batch begins with, of which nothing but its clock counts.
base::Result<twin::MeasuredFile> readFirst(const std::string& path, const base::CsvOptions& options)
{
    base::Errors errors;
    base::Notices notices;
    const base::CsvTable table = base::readCsv(path, options, errors, notices);
    if (!errors.empty()) return errors.front();
    if (!table.summary.origin || table.time.empty())
        return base::inputError(path, base::say("The file states no dates, so it cannot begin a batch."));
    return twin::measuredFile(path, table.layout, table.summary, table.time.front(), table.time.back());
}

} // namespace

twin::AlignRule readAlignment(const Arguments& arguments, std::string& fault)
{
    const std::optional<std::string> text = arguments.value(alignOption.name);
    if (!text) return {};
    base::Result<twin::AlignRule> rule = twin::readAlignRule(*text);
    if (rule) return *std::move(rule);
    if (fault.empty()) fault = std::string(alignOption.name) + ": " + rule.error().what.text();
    return {};
}

base::Result<FileAlignment> alignFiles(twin::AlignRule rule, std::vector<twin::MeasuredFile> files,
                                       const base::CsvOptions& options,
                                       const std::shared_ptr<const model::Plant>& plant, std::stop_token stop)
{
    if (const base::Done settled = twin::settleAlignment(rule, plant, std::move(stop)); !settled) {
        const base::Error& error = settled.error();
        return error.where.empty() ? base::inputError(alignOption.name, error.what) : error;
    }
    std::vector<twin::MeasuredFile> all = files;
    if (!rule.first.empty()) {
        base::Result<twin::MeasuredFile> first = readFirst(rule.first, options);
        if (!first) return first.error();
        all.push_back(*std::move(first));
    }
    std::vector<twin::FilePlace> places = twin::placeFiles(all, rule);
    places.resize(files.size());
    return FileAlignment{std::move(rule), std::move(files), std::move(places)};
}

std::string alignmentText(const FileAlignment& alignment)
{
    if (alignment.files.empty()) return {};
    Table table({1, 2});
    table.add({"Alignment", "first sample at [h]", "shift [h]", ""});
    for (std::size_t i = 0; i < alignment.files.size(); ++i) {
        const twin::FilePlace& place = alignment.places[i];
        table.add({alignment.files[i].name, hours(alignment.files[i].begin + place.shift), hours(place.shift),
                   place.how.text()});
    }
    return table.text();
}

base::Json alignmentJson(const FileAlignment& alignment)
{
    base::Json json = base::Json::object(), list = base::Json::array();
    for (std::size_t i = 0; i < alignment.files.size(); ++i) {
        const twin::FilePlace& place = alignment.places[i];
        list.push(
            base::Json::object({{"file", alignment.files[i].name},
                                {"batch", place.batch},
                                {"shift", place.shift},
                                {"begin", alignment.files[i].begin + place.shift},
                                {"start", place.start ? base::Json(base::writeInstant(*place.start)) : base::Json()},
                                {"how", place.how.text()}}));
    }
    json["by"] = twin::wordOf(alignment.rule.by);
    json["files"] = std::move(list);
    return json;
}

} // namespace titer::cli
