// Benchmarks of the historian: how fast samples go in, how small they are, and how fast long spans are looked up.
#include "app/bench/benchmark.h"
#include "app/bench/scratch_folder.h"
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/store/history/exchange/import_csv.h"
#include "core/store/history/history_reader.h"

#include <chrono>
#include <cmath>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

namespace titer::bench {

namespace {

using Clock = std::chrono::steady_clock;
using store::Column;
using store::Historian;
using store::HistoryReader;
using store::Point;

constexpr std::size_t piece = 1 << 16;
constexpr int columnsOfAScreen = 2000;
constexpr std::int64_t begin = 1'772'352'000'000'000; // 2026-03-01T08:00:00Z [µs, UTC]

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Measured failedStore(const base::Error& error)
{
    return {.errors = {error}};
}

// A sensor with two decimals that wanders, read every 100 ms with up to 7 ms more, known 1 to 3 ms later: what a probe on a line of
// instruments delivers.
class Sensor {
public:
    explicit Sensor(std::uint64_t seed)
        : m_random(seed, "sensor")
    {
    }
    void fill(std::vector<Point>& points)
    {
        for (Point& point : points) {
            const std::uint64_t bits = m_random.bits();
            m_time += 100'000 + std::int64_t(bits % 8) * 1000;
            m_hundredths += std::int64_t((bits >> 8) % 5) - 2;
            point = {m_time, m_time + 1000 + std::int64_t((bits >> 16) % 3) * 1000, double(m_hundredths) / 100.0, 0};
        }
    }

private:
    base::Random m_random;
    std::int64_t m_time = begin;
    std::int64_t m_hundredths = 3700;
};

std::int64_t bytesOf(const std::filesystem::path& folder)
{
    std::int64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) bytes += std::int64_t(entry.file_size());
    return bytes;
}

// One tag with `count` samples, made once for all that ask for it. `importTime` is without the making of the samples.
class BigStore {
public:
    explicit BigStore(std::int64_t count)
        : m_count(count)
    {
    }

    base::Done make(std::stop_token stop)
    {
        if (m_made) return base::done();
        base::Result<Historian> historian = Historian::open(folder());
        if (!historian) return historian.error();
        const base::Result<std::int64_t> tag =
            historian->tag({.source = {}, .name = "temperature", .label = {}, .unit = "°C"});
        if (!tag) return tag.error();
        Sensor sensor(1);
        std::vector<Point> points(piece);
        for (std::int64_t done = 0; done < m_count; done += std::int64_t(piece)) {
            if (stop.stop_requested()) return base::Error{base::Code::Input, "bench", base::say("Stopped.")};
            points.resize(std::size_t(std::min<std::int64_t>(piece, m_count - done)));
            sensor.fill(points);
            const Clock::time_point start = Clock::now();
            if (const base::Done stored = historian->import(*tag, points); !stored) return stored;
            importTime += secondsSince(start);
        }
        const Clock::time_point start = Clock::now();
        if (const base::Done closed = historian->close(); !closed) return closed;
        importTime += secondsSince(start);
        m_made = true;
        return base::done();
    }

    std::string folder() const { return (m_scratch.path() / "big.history").string(); }
    std::int64_t count() const { return m_count; }
    double importTime = 0.0; // [s]

private:
    ScratchFolder m_scratch;
    std::int64_t m_count;
    bool m_made = false;
};

BigStore& hundredMillion()
{
    static BigStore store(isQuick() ? 1'000'000 : 100'000'000);
    return store;
}

// Rows of a file to import: a tenth where it is asked only whether it can be.
std::int64_t rowsOf(std::int64_t all)
{
    return isQuick() ? all / 10 : all;
}

std::string countText(std::int64_t samples)
{
    return base::writeShort(double(samples), 2) + " samples";
}

// Lets go of what the system keeps of the files in memory, as far as it is on the disk.
void forgetFiles(const std::filesystem::path& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const int file = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0) continue;
        ::fsync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

// The whole tag, then every part down to a thousandth of it: the slowest counts.
base::Result<double> look(HistoryReader& reader, std::int64_t expected, std::stop_token stop)
{
    const auto tag = reader.find("temperature");
    if (!tag || !*tag)
        return tag ? base::Error{base::Code::Io, "bench", base::say("The tag is not there.")} : tag.error();
    const auto extent = reader.extent((*tag)->id);
    if (!extent) return extent.error();
    double slowest = 0.0;
    for (const double part : {1.0, 0.3, 0.1, 0.03, 0.01, 0.001}) {
        const auto span = std::int64_t(double(extent->last + 1 - extent->first) * part);
        const std::int64_t from = extent->first + (extent->last + 1 - extent->first - span) / 2;
        const Clock::time_point start = Clock::now();
        const base::Result<std::vector<Column>> columns =
            reader.columns((*tag)->id, from, from + span, columnsOfAScreen, stop);
        slowest = std::max(slowest, secondsSince(start));
        if (!columns) return columns.error();
        std::int64_t samples = 0;
        for (const Column& column : *columns) samples += column.count;
        if (part == 1.0 && samples != expected)
            return base::Error{base::Code::Io, "bench", base::say("Samples are missing from the answer.")};
    }
    return slowest;
}

Measured measureLook(BigStore& store, bool cold, std::stop_token stop)
{
    if (const base::Done made = store.make(stop); !made) return failedStore(made.error());
    base::Errors errors;
    base::Result<HistoryReader> reader = HistoryReader::open(store.folder());
    const auto once = [&]() -> double {
        if (cold) {
            forgetFiles(store.folder());
            reader = HistoryReader::open(store.folder());
        }
        const base::Result<double> time =
            reader ? look(*reader, store.count(), stop) : base::Result<double>(reader.error());
        if (!time) errors.push_back(time.error());
        return time ? *time : -1.0;
    };
    if (!cold) once();
    const Times times = timed(once, stop);
    return {.value = times.median,
            .note = times.text() + ", slowest of six spans from all to a thousandth" +
                    (cold ? ", files dropped from the system's cache" : ""),
            .errors = std::move(errors)};
}

Measured measureWarm(std::stop_token stop)
{
    return measureLook(hundredMillion(), false, stop);
}

Measured measureCold(std::stop_token stop)
{
    return measureLook(hundredMillion(), true, stop);
}

Measured measureBillion(std::stop_token stop)
{
    BigStore store(1'000'000'000);
    return measureLook(store, false, stop);
}

Measured measureImport(std::stop_token stop)
{
    BigStore& store = hundredMillion();
    if (const base::Done made = store.make(stop); !made) return failedStore(made.error());
    return {.value = double(store.count()) / store.importTime,
            .note = countText(store.count()) + " of one tag, to the disk; one run"};
}

Measured measureSize(std::stop_token stop)
{
    BigStore& store = hundredMillion();
    if (const base::Done made = store.make(stop); !made) return failedStore(made.error());
    return {.value = double(bytesOf(store.folder())) / double(store.count()),
            .note = "two decimals, times with 0 to 7 ms of jitter, known 1 to 3 ms later; all files of the store"};
}

// Ten sensors in rows, as instruments write them.
base::Done writeCsv(const std::filesystem::path& path, std::int64_t rows)
{
    std::ofstream file(path);
    file << "time [s]";
    for (int i = 1; i <= 10; ++i) file << ",t" << i << " [g/L]";
    std::vector<std::int64_t> hundredths(10, 1000);
    base::Random random(7, "csv");
    for (std::int64_t row = 0; row < rows; ++row) {
        file << '\n' << row / 10 << '.' << row % 10;
        for (std::int64_t& value : hundredths) {
            value += std::int64_t(random.index(5)) - 2;
            file << ',' << base::writeNumber(double(value) / 100.0, 2);
        }
    }
    file << '\n';
    if (file.flush()) return base::done();
    return base::Error{base::Code::Io, path.string(), base::say("The file could not be written.")};
}

// An export of a plant system: dates and age, loops of values and set-points with units below their names, decimal commas.
base::Done writePlantExport(const std::filesystem::path& path, std::int64_t rows)
{
    constexpr int loops = 45;
    std::ofstream file(path);
    std::string names = "PDatTime;Age", parts = ";", units = ";h";
    for (int i = 1; i <= loops; ++i) {
        const std::string name = ";LOOP_" + std::to_string(i);
        names += name + name;
        parts += ";Value;Setpoint";
        units += ";%sat;%sat";
    }
    file << names << "\r\n" << parts << "\r\n" << units << "\r\n";
    std::vector<std::int64_t> hundredths(2 * loops, 1000);
    base::Random random(7, "plant");
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    for (std::int64_t row = 0; row < rows; ++row) {
        const std::int64_t day = row / 86'400, second = row % 86'400;
        std::string line = two(10 + day) + ".03.2026 " + two(second / 3600) + ":" + two(second / 60 % 60) + ":" +
                           two(second % 60) + ";" + base::writeNumber(double(row) / 3600.0, 6);
        for (std::int64_t& value : hundredths) {
            value += std::int64_t(random.index(5)) - 2;
            line += ";" + base::writeNumber(double(value) / 100.0, 2);
        }
        std::replace(line.begin() + 10, line.end(), '.', ',');
        file << line << "\r\n";
    }
    if (file.flush()) return base::done();
    return base::Error{base::Code::Io, path.string(), base::say("The file could not be written.")};
}

using WriteFile = base::Done (*)(const std::filesystem::path&, std::int64_t);

Measured measureFile(WriteFile write, std::int64_t rows, std::int64_t columns, const char* what, std::stop_token stop)
{
    const ScratchFolder scratch;
    const std::filesystem::path file = scratch.path() / "rows.csv";
    if (const base::Done written = write(file, rows); !written) return failedStore(written.error());
    base::Errors errors;
    int run = 0;
    const auto once = [&]() -> double {
        base::Notices notices;
        base::Result<Historian> historian =
            Historian::open((scratch.path() / ("store" + std::to_string(run++) + ".history")).string());
        if (!historian) {
            errors.push_back(historian.error());
            return -1.0;
        }
        const Clock::time_point start = Clock::now();
        const store::CsvImport import = store::importCsv({.path = file}, *historian, {}, stop, errors, notices);
        const base::Done closed = historian->close();
        const double time = secondsSince(start);
        if (!closed) errors.push_back(closed.error());
        if (import.samples != rows * columns)
            errors.push_back({base::Code::Io, "bench", base::say("Samples are missing from the store.")});
        return errors.empty() ? time : -1.0;
    };
    const Times times = timed(once, stop);
    return {.value = double(rows * columns) / times.median,
            .note = countText(rows * columns) + " in " + what + ", " + times.text(),
            .errors = std::move(errors)};
}

Measured measureCsv(std::stop_token stop)
{
    return measureFile(writeCsv, rowsOf(300'000), 10, "rows of ten", stop);
}

Measured measurePlantExport(std::stop_token stop)
{
    return measureFile(writePlantExport, rowsOf(50'000), 90, "rows of 90, dates without a zone", stop);
}

constexpr Benchmark historianTable[] = {
    {.name = "historian-import",
     .what = "samples from memory into chunks on the disk",
     .unit = "1/s",
     .target = 5e6,
     .atLeast = true,
     .measure = measureImport},
    {.name = "historian-import-csv",
     .what = "samples from a text file into chunks on the disk",
     .unit = "1/s",
     .target = 1e6,
     .atLeast = true,
     .measure = measureCsv},
    {.name = "historian-import-plant",
     .what = "samples from the export of a plant system onto the disk",
     .unit = "1/s",
     .target = 2e6,
     .atLeast = true,
     .measure = measurePlantExport},
    {.name = "historian-size",
     .what = "bytes a sample of a decimal sensor takes",
     .unit = "1",
     .target = 3.0,
     .measure = measureSize},
    {.name = "historian-look-warm",
     .what = "1e8 samples of one tag to 2000 columns",
     .unit = "s",
     .target = 0.05,
     .measure = measureWarm},
    {.name = "historian-look-cold",
     .what = "the same from the disk",
     .unit = "s",
     .target = 0.3,
     .measure = measureCold},
    {.name = "historian-look-1e9",
     .what = "1e9 samples of one tag to 2000 columns",
     .unit = "s",
     .target = 0.1,
     .isLong = true,
     .measure = measureBillion},
};

} // namespace

std::span<const Benchmark> historianBenchmarks()
{
    return historianTable;
}

} // namespace titer::bench
