// Rows as those of a sheet. The lines of the head are remarks to whoever reads the sheet as a recording.
#include "core/store/history/exchange/export_xlsx.h"

#include "core/base/tables/workbook/xlsx_writer.h"
#include "core/base/text.h"
#include "core/base/time.h"

namespace titer::store {

namespace {

using base::Done;
using base::Result;
using base::XlsxWriter;

Done writeHead(XlsxWriter& writer, const ExportRows& rows, const ExportOrder& order, const std::string& version)
{
    const std::string lines[] = {"# Titer " + version,
                                 "# Samples from " + base::writeInstant({order.from}) + " to before " +
                                     base::writeInstant({order.to}),
                                 "# Times are UTC; units stand in brackets behind the names as they were recorded",
                                 "# Written " + base::writeInstant({base::now().microseconds / 1000 * 1000})};
    for (const std::string& line : lines) {
        if (const Done done = writer.text(0, line); !done) return done;
        writer.endRow();
    }
    int place = 0;
    if (rows.hasFineTimes())
        if (const Done done = writer.heading(place++, "time"); !done) return done;
    if (const Done done = writer.heading(place++, rows.hasFineTimes() ? "date [UTC]" : "time [UTC]"); !done)
        return done;
    for (const ExportColumn& column : rows.columns())
        if (const Done done = writer.heading(place++, column.heading); !done) return done;
    writer.endRow();
    writer.freezeAbove();
    return base::done();
}

// A date of a workbook keeps milliseconds; where some times are finer, all of them stand as text before the dates.
Result<int> writeTime(XlsxWriter& writer, const ExportRows& rows)
{
    int place = 0;
    if (rows.hasFineTimes())
        if (const Done done = writer.text(place++, base::writeInstant({rows.time()})); !done) return done.error();
    if (const Done done = writer.instant(place++, {rows.time()}); !done) return done.error();
    return place;
}

Done writeCell(XlsxWriter& writer, int place, const ExportColumn& column, const ExportSample& sample)
{
    if (column.kind == ExportColumn::Kind::Reported)
        return sample.received % 1000 == 0 ? writer.instant(place, {sample.received})
                                           : writer.text(place, base::writeInstant({sample.received}));
    if (column.kind == ExportColumn::Kind::Status) return writer.text(place, connect::writeStatus(sample.status));
    if (const double* number = std::get_if<double>(&sample.value)) return writer.number(place, *number);
    if (const std::string* text = std::get_if<std::string>(&sample.value)) return writer.text(place, *text);
    return base::done();
}

Result<std::int64_t> writeRows(XlsxWriter& writer, ExportRows& rows)
{
    for (std::int64_t samples = 0;;) {
        const Result<bool> more = rows.next();
        if (!more) return more.error();
        if (!*more) return samples;
        const Result<int> first = writeTime(writer, rows);
        if (!first) return first.error();
        for (int place = *first; const ExportColumn& column : rows.columns()) {
            const ExportSample* sample = rows.sample(column.tag);
            if (sample)
                if (const Done done = writeCell(writer, place, column, *sample); !done) return done.error();
            samples += sample && column.kind == ExportColumn::Kind::Value;
            ++place;
        }
        writer.endRow();
    }
}

} // namespace

Result<std::int64_t> exportXlsx(HistoryReader& reader, const ExportOrder& order, const std::string& path,
                                const std::string& version, std::stop_token stop)
{
    Result<ExportRows> rows = ExportRows::open(reader, order, stop);
    if (!rows) return rows.error();
    Result<XlsxWriter> writer = XlsxWriter::create(path, "Samples");
    if (!writer) return writer.error();
    if (const Done head = writeHead(*writer, *rows, order, version); !head) return head.error();
    const Result<std::int64_t> samples = writeRows(*writer, *rows);
    if (!samples) return samples;
    if (const Done closed = writer->close(); !closed) return closed.error();
    return samples;
}

} // namespace titer::store
