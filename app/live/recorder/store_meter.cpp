#include "app/live/recorder/store_meter.h"

#include "core/base/time.h"
#include "core/store/history/last_backup.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace titer::app {

namespace {

constexpr int backupEvery = 30;       // measurements
constexpr double bytesPerValue = 4.0; // until it is known from what was stored
constexpr std::int64_t manyValues = 1'000'000;

std::int64_t sizeOf(const std::string& folder)
{
    std::int64_t bytes = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::uintmax_t size = entry.file_size(error);
        if (!error) bytes += std::int64_t(size);
    }
    return bytes;
}

} // namespace

StoreMeter::StoreMeter(std::string folder)
    : m_folder(std::move(folder))
    , m_bytesAtStart(sizeOf(m_folder))
{
    m_since.start();
}

double StoreMeter::sinceLast()
{
    return std::max(1e-3, double(m_since.restart()) * 1e-3);
}

void StoreMeter::measure(RecorderTotals& totals)
{
    totals.bytes = sizeOf(m_folder);
    // Backups are rare.
    if (m_measurements++ % backupEvery == 0)
        totals.lastBackup = std::max(totals.lastBackup, store::lastBackup(m_folder)); // also where the store is gone
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(m_folder, error);
    totals.freeBytes = error ? -1 : std::int64_t(space.available);
    // At the pace since the start.
    const double seconds = double(base::now().microseconds - totals.since) * 1e-6;
    const double size = totals.kept < manyValues
                            ? bytesPerValue
                            : std::max(1.0, double(totals.bytes - m_bytesAtStart) / double(totals.kept));
    const double perDay = 86'400.0 * size * double(totals.kept) / std::max(1.0, seconds);
    totals.diskDays = error || perDay <= 0.0 ? base::notAvailable : double(totals.freeBytes) / perDay;
}

} // namespace titer::app
