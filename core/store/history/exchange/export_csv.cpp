// Rows as comma-separated text.
#include "core/store/history/exchange/export_csv.h"

#include "core/base/tables/csv_text.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace titer::store {

namespace {

using base::Result;

constexpr std::size_t pieceOfText = 1 << 18;

std::string cellOf(const ExportColumn& column, const ExportSample& sample)
{
    if (column.kind == ExportColumn::Kind::Reported) return base::writeInstant({sample.received});
    if (column.kind == ExportColumn::Kind::Status) return connect::writeStatus(sample.status);
    if (const double* number = std::get_if<double>(&sample.value)) return base::writeNumber(*number);
    if (const std::string* text = std::get_if<std::string>(&sample.value)) return base::csvCell(*text);
    return {};
}

} // namespace

Result<std::int64_t> exportCsv(HistoryReader& reader, const ExportOrder& order,
                               const std::function<bool(std::string_view)>& write, std::stop_token stop,
                               const std::function<void(double)>& progress)
{
    Result<ExportRows> rows = ExportRows::open(reader, order, stop);
    if (!rows) return rows.error();
    std::string text = "time";
    for (const ExportColumn& column : rows->columns()) text += "," + base::csvCell(column.heading);
    text += '\n';
    for (std::int64_t samples = 0;;) {
        const Result<bool> more = rows->next();
        if (!more) return more.error();
        if (!*more || text.size() >= pieceOfText) {
            if (!write(text)) return exportStopped();
            if (progress && *more) progress(double(rows->time() - order.from) / double(order.to - order.from));
            text.clear();
        }
        if (!*more) return samples;
        text += base::writeInstant({rows->time()});
        for (const ExportColumn& column : rows->columns()) {
            text += ',';
            const ExportSample* sample = rows->sample(column.tag);
            if (!sample) continue;
            text += cellOf(column, *sample);
            samples += column.kind == ExportColumn::Kind::Value;
        }
        text += '\n';
    }
}

} // namespace titer::store
