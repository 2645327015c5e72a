// Spans of a store's time, by instants or by what was made in them.
#include "app/cli/historian/history_window.h"

#include "app/cli/common/arguments.h"
#include "core/base/units/units.h"
#include "core/store/history/intervals.h"

#include <charconv>
#include <cmath>
#include <filesystem>

namespace titer::cli {

using base::Code;
using base::Error;
using base::Result;
using store::Interval;

namespace {

Result<std::optional<Interval>> namedInterval(const Arguments& arguments, const std::string& folder)
{
    const std::optional<std::string> batch = arguments.value("--batch"), phase = arguments.value("--since");
    std::optional<Interval> found;
    if (!batch && !phase) return found;
    Result<store::Intervals> intervals = store::Intervals::open(folder, store::Database::Mode::Read);
    if (!intervals) return intervals.error();
    if (batch) {
        Result<std::optional<Interval>> named = intervals->find(Interval::Kind::Batch, *batch);
        if (!named) return named.error();
        if (!*named) return Error{Code::Input, "--batch", base::say("The store knows no batch “{1}”.", *batch)};
        found = **named;
    }
    if (!phase) return found;
    for (const Interval::Kind kind :
         {Interval::Kind::Phase, Interval::Kind::Operation, Interval::Kind::UnitProcedure}) {
        Result<std::optional<Interval>> named = intervals->find(kind, *phase, found ? found->id : 0);
        if (!named) return named.error();
        if (*named) return *named;
    }
    return Error{Code::Input, "--since", base::say("The store knows no phase “{1}”.", *phase)};
}

// An instant, or a time since `zero` where there is one.
Result<std::int64_t> readTime(const std::string& text, const char* option, std::optional<std::int64_t> zero)
{
    if (const Result<base::Instant> instant = base::readInstant(text)) return instant->microseconds;
    if (zero)
        if (const Result<double> span = base::readQuantity(text, "s", "s"); span && std::isfinite(*span * 1e6))
            return *zero + std::llround(*span * 1e6);
    return Error{Code::Input, option,
                 base::say("“{1}” is not a date and time such as 2026-03-01T08:30:00Z{2}.", text,
                           zero ? ", and no time such as 2 d" : "")};
}

} // namespace

std::string storeFolder(const std::string& named)
{
    return named.ends_with(".titer") ? store::historyFolder(named) : named;
}

std::string storeFolder(const Arguments& arguments)
{
    return storeFolder(arguments.value("--store").value_or(""));
}

std::string storeProject(const Arguments& arguments)
{
    std::filesystem::path folder = storeFolder(arguments);
    if (!folder.has_filename()) folder = folder.parent_path(); // "plant.history/"
    if (folder.extension() != ".history") return {};
    const std::string project = folder.replace_extension(".titer").string();
    std::error_code none;
    return std::filesystem::exists(project, none) ? project : std::string();
}

Result<store::HistoryTag> namedTag(store::HistoryReader& reader, const std::string& name)
{
    Result<std::optional<store::HistoryTag>> tag = reader.find(name);
    if (!tag) return tag.error();
    if (*tag) return std::move(**tag);
    return Error{Code::Input, "--tag",
                 base::say("The store has no tag “{1}”; “titer-cli historian tags” lists the existing ones. A tag "
                           "that several sources have is named SOURCE/TAG.",
                           name)};
}

Result<std::int64_t> instantOf(const Arguments& arguments, const char* option, std::int64_t otherwise)
{
    const std::optional<std::string> text = arguments.value(option);
    if (!text) return otherwise;
    const Result<base::Instant> instant = base::readInstant(*text);
    if (instant) return instant->microseconds;
    return Error{Code::Input, option, instant.error().what};
}

std::optional<std::int64_t> readId(const std::string& text)
{
    std::int64_t id = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (fault == std::errc() && stop == text.data() + text.size() && id > 0) return id;
    return std::nullopt;
}

Result<HistoryWindow> readWindow(const Arguments& arguments, const std::string& folder, HistoryWindow otherwise)
{
    const Result<std::optional<Interval>> interval = namedInterval(arguments, folder);
    if (!interval) return interval.error();
    HistoryWindow window = otherwise;
    std::optional<std::int64_t> zero;
    if (*interval) {
        zero = window.from = (*interval)->from;
        if ((*interval)->to != 0) window.to = (*interval)->to;
    }
    const auto read = [&](const char* option, std::int64_t& place) -> base::Done {
        const std::optional<std::string> text = arguments.value(option);
        if (!text) return base::done();
        const Result<std::int64_t> time = readTime(*text, option, zero);
        if (!time) return time.error();
        place = *time;
        return base::done();
    };
    if (const base::Done from = read("--from", window.from); !from) return from.error();
    if (const base::Done to = read("--to", window.to); !to) return to.error();
    if (window.to <= window.from)
        return Error{Code::Input, "--to",
                     base::say("The span would end at {1}, before it starts at {2}.", base::writeInstant({window.to}),
                               base::writeInstant({window.from}))};
    return window;
}

} // namespace titer::cli
