#include "core/store/history/exchange/lab_file.h"

#include "core/formats/content.h"
#include "core/formats/lab_reading.h"

#include <algorithm>

namespace titer::store {

base::Result<std::optional<formats::LabReading>> readLabFile(const ImportOrder& order, CsvImport& import,
                                                             base::Notices& notices)
{
    constexpr std::uintmax_t maxSize = 50'000'000; // [bytes]
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(order.path, fault);
    if (order.formats.empty() || fault || (size > maxSize && !order.mustFit))
        return std::optional<formats::LabReading>();
    const base::Result<formats::Content> content = formats::readContent(order.path);
    if (!content) {
        if (order.mustFit) return content.error();
        return std::optional<formats::LabReading>();
    }
    const auto format = order.mustFit && order.formats.size() == 1 ? order.formats.front()
                                                                   : formats::recognise(*content, order.formats);
    if (!format) return std::optional<formats::LabReading>();
    base::Result<formats::LabReading> reading = formats::importLab(*content, *format, order.options);
    if (!reading) return reading.error();
    import.format = reading->format;
    import.encoding = content->encoding;
    import.understood = reading->understood;
    notices.insert(notices.end(), reading->notices.begin(), reading->notices.end());
    notices.insert(notices.end(), reading->faults.begin(), reading->faults.end());
    import.labSamples = reading->samples;
    std::erase_if(reading->samples, [](const formats::LabSample& sample) { return !sample.time(); });
    return std::optional(std::move(*reading));
}

} // namespace titer::store
