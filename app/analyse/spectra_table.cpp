// Tables of spectra.
#include "app/analyse/spectra_table.h"

#include "core/base/tables/cells/spectrum.h"
#include "core/base/text.h"
#include "core/formats/spectra/spectra_table.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace titer::app {

using base::say;
using formats::Spectra;
using formats::Spectrum;
using NamedSpectra = std::vector<std::pair<std::string, Spectra>>;

namespace {

std::int64_t changedAt(const QFileInfo& file)
{
    return std::int64_t(file.lastModified().toMSecsSinceEpoch()) * 1000;
}

void takeTimes(const Spectra& file, const base::Zone& zone, std::int64_t written, SpectraSheet& into)
{
    for (const Spectrum& spectrum : file.spectra) {
        into.times.push_back(formats::timeOf(spectrum, zone, written).time);
        into.untimed += !spectrum.measured;
    }
}

constexpr qint64 megabyte = 1'000'000;          // [bytes]
constexpr qint64 maxTableSize = 200 * megabyte; // as text; its numbers take as much again
constexpr qsizetype maxSpectraFiles = 20'000;
constexpr qint64 maxSpectraBytes = 200'000'000; // of all files of a folder

// A column of names, then one for each point, named as the table of `titer-cli spectra` names them.
base::Result<SpectraSheet> sheetOf(const NamedSpectra& files, SpectraSheet made)
{
    const base::Result<formats::SpectraTable> all = formats::spectraTable(files, {});
    if (!all) return all.error();
    std::vector<std::string> names;
    for (const Spectrum& spectrum : all->spectra) names.push_back(spectrum.name);
    std::vector<studies::Column> columns{studies::textColumn("row", names)};
    for (std::size_t j = 0; j < all->axis.size(); ++j) {
        std::vector<double> values;
        for (const Spectrum& spectrum : all->spectra) values.push_back(spectrum.y[j]);
        columns.push_back(studies::numberColumn(base::writeShort(all->axis[j], 9), std::move(values)));
    }
    made.sheet = studies::makeSheet(std::move(columns));
    made.names = {.axis = all->xName, .unit = all->xUnit, .cells = all->yName, .cellsUnit = all->yUnit};
    return made;
}

base::Error atFile(const std::string& file, const base::Error& error)
{
    return {error.code, error.where.empty() ? file : file + ":" + error.where, error.what};
}

} // namespace

base::Result<std::string> tableText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Code::Io, path.toStdString(),
                           say(CORE_TR("core", "The table could not be read ({1}). Choose another one, or check its "
                                               "permissions."),
                               file.errorString().toStdString())};
    if (file.size() > maxTableSize)
        return base::Error{base::Code::Input, path.toStdString(),
                           say(CORE_TR("core", "The table is {1} MB, above the maximum of {2} MB. Leave out columns or "
                                               "rows."),
                               std::to_string(file.size() / megabyte), std::to_string(maxTableSize / megabyte))};
    return file.readAll().toStdString();
}

bool areSpectra(const QString& path, std::string_view bytes)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const QStringList known{QStringLiteral("spc"), QStringLiteral("jdx"), QStringLiteral("dx"), QStringLiteral("jcamp"),
                            QStringLiteral("jcm")};
    return known.contains(ending) || base::isSpectrum(bytes);
}

bool isSpectrumDown(const studies::Sheet& sheet)
{
    if (sheet.columns.size() < 2) return false;
    const studies::Column& first = sheet.columns.front();
    if (!first.text && base::namesSpectralAxis(first.name, first.unit)) return true;
    return sheet.columns.size() == 2 && std::ranges::all_of(sheet.columns, [](const studies::Column& column) {
               return !column.text && base::readNumber(column.name);
           });
}

base::Result<SpectraSheet> readSpectraFile(const QString& path, std::string_view bytes, const base::Zone& zone)
{
    const base::Result<Spectra> spectra = formats::readSpectra(QFileInfo(path).completeBaseName().toStdString(), bytes);
    if (!spectra) return spectra.error();
    SpectraSheet made;
    takeTimes(*spectra, zone, changedAt(QFileInfo(path)), made);
    return sheetOf({{QFileInfo(path).fileName().toStdString(), *spectra}}, std::move(made));
}

base::Result<SpectraSheet> readSpectraFolder(const QString& path, const base::Zone& zone)
{
    NamedSpectra files;
    SpectraSheet made;
    qint64 size = 0;
    const QFileInfoList found = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    if (found.isEmpty())
        return base::inputError(path.toStdString(), say(CORE_TR("core", "The folder holds no files. Choose one with "
                                                                        "files of spectra.")));
    for (const QFileInfo& each : found) {
        size += each.size();
        if (found.size() > maxSpectraFiles || size > maxSpectraBytes)
            return base::inputError(path.toStdString(),
                                    say(CORE_TR("core", "The folder holds more than {1} files or {2} MB. Divide it."),
                                        std::to_string(maxSpectraFiles), std::to_string(maxSpectraBytes / 1'000'000)));
        const std::string name = each.fileName().toStdString(), stem = each.completeBaseName().toStdString();
        QFile file(each.absoluteFilePath());
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{base::Code::Io, name,
                               say(CORE_TR("core", "“{1}” could not be read ({2}). Check its permissions."), name,
                                   file.errorString().toStdString())};
        base::Result<Spectra> spectra = formats::readSpectra(stem, file.readAll().toStdString());
        if (!spectra) return atFile(name, spectra.error());
        // A row is called as its file is, since spectra in it often have all the same title.
        const bool alone = spectra->spectra.size() == 1;
        for (Spectrum& spectrum : spectra->spectra)
            if (alone || !spectrum.name.starts_with(stem)) spectrum.name = alone ? stem : stem + " " + spectrum.name;
        takeTimes(*spectra, zone, changedAt(each), made);
        files.emplace_back(name, *std::move(spectra));
    }
    return sheetOf(files, std::move(made));
}

// A text that is no table may be a spectrum beneath lines of words.
base::Result<SpectraSheet> readSheetAt(const QString& path, const base::Zone& zone)
{
    if (QFileInfo(path).isDir()) return readSpectraFolder(path, zone);
    const base::Result<std::string> text = tableText(path);
    if (!text) return text.error();
    if (areSpectra(path, *text)) return readSpectraFile(path, *text, zone);
    base::Errors errors;
    base::Notices notices;
    const std::string name = QFileInfo(path).fileName().toStdString();
    SpectraSheet read{
        .sheet = studies::readSheet(*text, {.name = name, .categorical = {}, .namedRows = true}, errors, notices)};
    const bool isNoTable = !errors.empty() || read.sheet.columns.size() < 2;
    if (isNoTable || isSpectrumDown(read.sheet)) {
        base::Result<SpectraSheet> spectra = readSpectraFile(path, *text, zone);
        // A damaged table of many columns is none of spectra.
        if (spectra && (!isNoTable || spectra->sheet.rows() == 1 || !spectra->names.unit.empty())) return spectra;
    }
    if (!errors.empty()) return errors.front();
    const formats::SpectraTable told = formats::readSpectraComment(*text);
    read.names = {.axis = told.xName, .unit = told.xUnit, .cells = told.yName, .cellsUnit = told.yUnit};
    return read;
}

} // namespace titer::app
