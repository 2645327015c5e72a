// Benchmarks of the audit trail.
#include "app/bench/benchmark.h"
#include "app/bench/scratch_folder.h"
#include "core/base/text.h"
#include "core/store/audit.h"
#include "core/store/sqlite.h"

#include <chrono>
#include <filesystem>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;

base::Done fillTrail(const std::string& path, int entries, std::stop_token stop)
{
    const store::AuditTrail trail = store::AuditTrail::ofItsOwn(path);
    const auto first = trail.append({.what = "created"});
    if (!first) return first.error();
    base::Result<store::Database> database = store::Database::open(path, store::Database::Mode::Write);
    if (!database) return database.error();
    auto transaction = store::Transaction::begin(*database);
    if (!transaction) return transaction.error();
    store::AuditEntry entry = *first;
    for (int i = 2; i <= entries && !stop.stop_requested(); ++i) {
        const std::string previous = std::move(entry.hash);
        entry = {i, first->time, first->account, first->person, {}, {}};
        entry.change = {"limit_changed", "units/N-" + std::to_string(i % 97), base::writeNumber(0.01 * i),
                        base::writeNumber(0.01 * i + 0.5), "agreed at the batch review"};
        const base::Done added = store::audit::append(*database, entry, previous);
        if (!added) return added;
    }
    return transaction->commit();
}

Measured measureVerify(std::stop_token stop)
{
    const int entries = isQuick() ? 10'000 : 1'000'000;
    const ScratchFolder scratch;
    const std::string path = (scratch.path() / "trail.audit").string();
    if (const base::Done filled = fillTrail(path, entries, stop); !filled) return {.errors = {filled.error()}};
    base::Errors errors;
    const Times times = timed(
        [&] {
            const Clock::time_point begin = Clock::now();
            const auto check = store::AuditTrail::ofItsOwn(path).verify({}, stop);
            const double time = since(begin);
            if (!check)
                errors.push_back(check.error());
            else if (check->broken || check->entries != entries)
                errors.push_back({base::Code::Solver, "bench",
                                  base::say("The trail is reported as broken where it "
                                            "is not.")});
            return errors.empty() ? time : -1.0;
        },
        stop);
    return {.value = times.median,
            .note = base::writeNumber(double(std::filesystem::file_size(path)) * 1e-6, 0) + " MB, " + times.text(),
            .errors = std::move(errors)};
}

constexpr Benchmark auditTable[] = {{.name = "live-audit",
                                     .what = "a trail of 1 million entries verified",
                                     .unit = "s",
                                     .target = 2.0,
                                     .measure = measureVerify}};

} // namespace

std::span<const Benchmark> auditBenchmarks()
{
    return auditTable;
}

} // namespace titer::bench
