#include "app/common/lab_text.h"

#include "app/common/kept_text.h"
#include "app/common/lab_formats.h"
#include "core/connect/import_options.h"
#include "core/formats/plain_table.h"

#include <QFileInfo>

#include <algorithm>

namespace titer::app {

namespace {

constexpr qint64 largestLabFile = 5'000'000; // [bytes]

} // namespace

std::shared_ptr<const formats::Format> labFormatOf(const QString& path, const std::string& project)
{
    if (QFileInfo(path).size() > largestLabFile) return nullptr;
    const base::Result<formats::Content> content = formats::readContent(path.toStdString());
    if (!content) return nullptr;
    base::Notices unheard;
    return formats::recognise(*content, allFormats(project, unheard));
}

base::Result<LabText> readLabText(const QString& path, const formats::Format& format, const connect::Settings& settings)
{
    base::Errors errors;
    const base::CsvOptions options = connect::readImportOptions(settings, errors);
    if (!errors.empty()) return errors.front();
    const base::Result<base::Zone> zone =
        options.zone ? base::Result<base::Zone>(*options.zone) : base::Zone::named({});
    if (!zone) return zone.error();
    const base::Result<formats::Content> content = formats::readContent(path.toStdString());
    if (!content) return content.error();
    base::Result<formats::LabReading> reading = formats::readLab(
        *content, format, {.zone = *zone, .decimal = options.decimal, .order = options.dates, .takeOpenEnd = true});
    if (!reading) return reading.error();
    formats::sortByTime(reading->samples);
    const auto untimed = std::count_if(reading->samples.begin(), reading->samples.end(),
                                       [](const formats::LabSample& sample) { return !sample.time(); });
    const base::Sentence noTime =
        base::say(CORE_TR("core", "{1} samples have no time in the file and are left out; state it as the "
                                  "start."),
                  std::to_string(untimed));
    if (untimed > 0 && untimed == std::ptrdiff_t(reading->samples.size()) && !options.start)
        return base::Error{base::Code::Input, "start", noTime};
    LabText text{QString(), QString::fromStdString(format.shown()), reading->understood, reading->notices};
    text.notices.insert(text.notices.end(), reading->faults.begin(), reading->faults.end());
    if (untimed > 0 && !options.start) text.notices.push_back({QFileInfo(path).fileName().toStdString(), noTime});
    const base::Result<QString> kept = keepText(
        path, formats::plainTable(*reading, options.start ? std::optional(options.start->microseconds) : std::nullopt));
    if (!kept) return kept.error();
    text.path = *kept;
    return text;
}

} // namespace titer::app
