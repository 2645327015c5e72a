#include "app/common/tables/lab_text.h"

#include "app/common/tables/kept_text.h"
#include "app/common/tables/lab_formats.h"
#include "core/base/tables/curve_file.h"
#include "core/connect/import_options.h"
#include "core/formats/plain_table.h"

#include <QFileInfo>

#include <algorithm>

namespace titer::app {

bool isAsmFile(const QString& path)
{
    if (QFileInfo(path).size() > maxLabFileSize) return false;
    const base::Result<formats::Content> content = formats::readContent(path.toStdString());
    return content && content->kind == formats::Content::Kind::Asm;
}

std::shared_ptr<const formats::Format> labFormatOf(const QString& path, const std::string& project)
{
    if (QFileInfo(path).size() > maxLabFileSize || base::isResultFile(path.toStdString())) return nullptr;
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
    const base::Result<formats::Content> content = formats::readContent(path.toStdString());
    if (!content) return content.error();
    const base::Result<formats::LabReading> reading = formats::importLab(*content, format, options);
    if (!reading) return reading.error();
    const bool timed = std::any_of(reading->samples.begin(), reading->samples.end(),
                                   [](const formats::LabSample& sample) { return sample.time().has_value(); });
    // The last notice says that none has a time.
    if (!timed && !reading->samples.empty())
        return base::Error{base::Code::Input, "start", reading->notices.back().what};
    LabText text{QString(), QString::fromStdString(format.shown()), reading->understood, reading->notices};
    text.notices.insert(text.notices.end(), reading->faults.begin(), reading->faults.end());
    const base::Result<QString> kept = keepText(path, formats::plainTable(*reading));
    if (!kept) return kept.error();
    text.path = *kept;
    return text;
}

} // namespace titer::app
