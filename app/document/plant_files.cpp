// Reading and writing plant files.
#include "app/document/plant_files.h"

#include "app/common/data_files.h"
#include "app/common/export_file.h"
#include "app/common/sentence.h"
#include "core/base/text.h"
#include "core/exchange/petab.h"
#include "core/exchange/sbml.h"
#include "generated/examples.h"

#include <QFile>

namespace titer::app {

using base::Code;
using base::Error;
using base::say;

namespace {

// No plant comes near it; a recording opened by mistake does.
constexpr qint64 maxPlantFileSize = 64 << 20; // [bytes]

Error cannotRead(const QString& path, const QString& reason)
{
    return {Code::Io, path.toStdString(),
            say(CORE_TR("core", "The file could not be read ({1}). Check that it exists and that you have "
                                "permission to read it."),
                reason.toStdString())};
}

} // namespace

base::Result<std::string> readPlantText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return cannotRead(path, file.errorString());
    if (file.size() > maxPlantFileSize)
        return Error{Code::Io, path.toStdString(),
                     say(CORE_TR("core", "The file is {1} MB, above the maximum of {2} MB for a plant file. Choose a "
                                         "plant file (.plant.json)."),
                         std::to_string(file.size() >> 20), std::to_string(maxPlantFileSize >> 20))};
    const QByteArray text = file.read(maxPlantFileSize); // a device states no size
    if (file.error() != QFileDevice::NoError) return cannotRead(path, file.errorString());
    return text.toStdString();
}

model::Flowsheet readPlantFile(const QString& path, base::Errors& errors, base::Notices& notices)
{
    const base::Result<std::string> text = readPlantText(path);
    if (!text) {
        errors.push_back(text.error());
        return {};
    }
    if (exchange::isSbml(*text)) return exchange::readSbml(*text, errors, notices).plant;
    if (!exchange::isPetab(*text)) return model::readPlant(*text, errors);
    errors.push_back({Code::Input, path.toStdString(),
                      say(CORE_TR("core", "This is a PEtab problem, which becomes a project with a fit. Open it in the "
                                          "window, or make the project with titer-cli import."))});
    return {};
}

bool isSbmlFile(const QString& path)
{
    constexpr qint64 head = 4096; // [bytes]
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && exchange::isSbml(file.read(head).toStdString());
}

base::Done writePlantFile(const QString& path, const model::Flowsheet& flowsheet)
{
    return writeExport(path, QByteArray::fromStdString(model::writePlant(flowsheet)));
}

std::span<const char* const> exampleNames()
{
    static constexpr const char* names[] = {
        CORE_TR("core", "Protein A capture"),
        CORE_TR("core", "Chemostat"),
        CORE_TR("core", "CHO fed-batch, 2000 L"),
        CORE_TR("core", "Continuous protein A capture"),
        CORE_TR("core", "E. coli fed-batch"),
        CORE_TR("core", "Continuous antibody process, 500 L perfusion"),
        CORE_TR("core", "Antibody platform, 2000 L"),
        CORE_TR("core", "Penicillin fed-batch"),
        CORE_TR("core", "Plasmid DNA, 300 L"),
        CORE_TR("core", "Scale-down screening"),
        CORE_TR("core", "Drifting yield"),
        CORE_TR("core", "Measured column"),
        CORE_TR("core", "Secreted protein, best feed"),
        CORE_TR("core", "Steered fed batch"),
    };
    return names;
}

std::vector<ExampleEntry> exampleList()
{
    // Names as their files have them: reading all plants takes longer than a key may.
    static const std::vector<ExampleEntry> written = [] {
        std::vector<ExampleEntry> all;
        for (const model::Example& example : model::examples()) {
            base::Errors errors;
            all.push_back({std::string(example.id), model::readPlant(example.text, errors).name});
        }
        return all;
    }();
    std::vector<ExampleEntry> list = written;
    for (ExampleEntry& example : list) example.name = label(example.name).toStdString();
    return list;
}

QStringList exampleRuns(std::string_view id)
{
    QStringList runs;
    for (const model::Example& example : model::examples())
        for (const model::ExampleSheet& sheet : example.sheets) {
            if (example.id != id || !base::endsWith(sheet.name, ".txt")) continue;
            const QString path =
                dataFile(QStringLiteral("examples/%1/%2").arg(QLatin1String(id), QLatin1String(sheet.name)));
            if (!path.isEmpty()) runs << path;
        }
    return runs;
}

std::string exampleCalibration(std::string_view id, std::string_view unit)
{
    QFile file(dataFile(
        QStringLiteral("examples/%1/%2.calibration.json").arg(QString::fromUtf8(id), QString::fromUtf8(unit))));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

base::Result<model::Flowsheet> examplePlant(std::string_view id)
{
    std::vector<std::string> ids;
    for (const model::Example& example : model::examples()) {
        if (example.id != id) {
            ids.emplace_back(example.id);
            continue;
        }
        base::Errors errors;
        model::Flowsheet flowsheet = model::readPlant(example.text, errors);
        if (!errors.empty()) return errors.front();
        return flowsheet;
    }
    return Error{
        Code::Input, std::string(id),
        say(CORE_TR("core", "There is no example plant “{1}”. The examples are: {2}."), id, base::join(ids, ", "))};
}

} // namespace titer::app
