#include "app/fit/column/calibration_settings.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/fit/column/calibration_words.h"
#include "app/form/tag_names.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <cmath>
#include <optional>

namespace titer::app {

namespace {

using figures::Baseline;

// "0,1 mL" as a person of another language types it.
std::string plain(const std::string& typed)
{
    std::string text;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const bool decimal = typed[i] == ',' && i > 0 && base::isDigit(typed[i - 1]) && i + 1 < typed.size() &&
                             base::isDigit(typed[i + 1]);
        text += decimal ? '.' : typed[i];
    }
    return std::string(base::trimmed(text));
}

// Reads the fields of one step.
class SettingsReader {
public:
    SettingsReader(const StepRecord& record, StepSettings& into)
        : m_record(record)
        , m_into(into)
    {
    }

    std::string text(const char* id) const
    {
        const auto found = m_record.settings.find(id);
        return found == m_record.settings.end() ? std::string() : plain(found->second);
    }
    // Above 0; nothing where the field is empty or has a fault.
    std::optional<double> quantity(const char* id, const char* si, const char* bare)
    {
        const std::string typed = text(id);
        return typed.empty() ? std::nullopt : quantityOf(id, typed, si, bare);
    }
    std::optional<double> quantityOf(const char* id, std::string_view typed, const char* si, const char* bare,
                                     bool orNothing = false)
    {
        const base::Result<double> read = base::readQuantity(typed, si, bare);
        if (!read) return fault(id, sentence(read.error().what));
        if (*read > 0.0 || (orNothing && *read == 0.0)) return *read;
        return fault(
            id,
            CalibrationWords::tr("“%1” is not above 0.").arg(QString::fromUtf8(typed.data(), qsizetype(typed.size()))));
    }
    std::vector<std::string> parts(const char* id) const
    {
        std::vector<std::string> parts;
        std::string rest = text(id);
        for (char& c : rest)
            if (c == '\n') c = ';';
        for (const std::string_view part : base::split(rest, ';'))
            if (!base::trimmed(part).empty()) parts.emplace_back(base::trimmed(part));
        return parts;
    }
    std::nullopt_t fault(const char* id, const QString& what)
    {
        m_into.faults.emplace(id, what);
        return std::nullopt;
    }

private:
    const StepRecord& m_record;
    StepSettings& m_into;
};

void readCalibrationPoints(SettingsReader& reader, StepSettings& into)
{
    for (const std::string& part : reader.parts("calibration")) {
        const std::size_t equals = part.find('=');
        if (equals == std::string::npos) {
            reader.fault(
                "calibration",
                CalibrationWords::tr(
                    "“%1” is not a point of a calibration. Write salt = conductivity, such as 50 mM = 5.9 mS/cm, "
                    "and a semicolon between points.")
                    .arg(QString::fromStdString(part)));
            return;
        }
        const auto salt = reader.quantityOf("calibration", base::trimmed(part.substr(0, equals)), "mol/m3", "mM", true);
        const auto conductivity =
            reader.quantityOf("calibration", base::trimmed(part.substr(equals + 1)), "S/m", "mS/cm");
        if (!salt || !conductivity) return;
        into.points.push_back({*salt, *conductivity});
    }
    if (into.points.empty()) return;
    const base::Result<figures::SaltCalibration> calibration = figures::SaltCalibration::make(into.points);
    if (calibration)
        into.salt.calibration = *calibration;
    else
        reader.fault("calibration", sentence(calibration.error().what));
}

void readBuffers(SettingsReader& reader, StepSettings& into)
{
    readCalibrationPoints(reader, into);
    for (const char* id : {"buffer_a", "buffer_b"})
        if (const std::string typed = reader.text(id); !typed.empty())
            if (const auto salt = reader.quantityOf(id, typed, "mol/m3", "mM", true))
                into.salt.buffers.push_back(*salt);
    if (into.salt.buffers.size() == 1 && into.faults.empty()) {
        const char* missing = reader.text("buffer_a").empty() ? "buffer_a" : "buffer_b";
        reader.fault(missing, CalibrationWords::tr("The salt of both buffers is needed."));
    }
    if (into.salt.buffers.size() != 2) into.salt.buffers.clear();
}

void readTitration(SettingsReader& reader, StepSettings& into)
{
    for (const std::string& part : reader.parts("titrated"))
        if (const auto volume = reader.quantityOf("titrated", part, "m3", "mL")) into.titrated.push_back(*volume);
    into.titrant.concentration = reader.quantity("titrant", "mol/m3", "mM").value_or(0.0);
    if (!into.titrated.empty() && !(into.titrant.concentration > 0.0))
        reader.fault("titrant", CalibrationWords::tr("State how much the titrant has, such as 10 mM."));
}

// The first unit of this type, where none is named.
std::string firstUnit(const model::Flowsheet& flowsheet, const char* type)
{
    for (const model::UnitEntry& unit : flowsheet.units)
        if (unit.type == type) return unit.id;
    return {};
}

bool hasProgram(const model::UnitEntry& unit)
{
    return unit.type == "inlet" && unit.program.isArray() && !unit.program.items().empty();
}

void readRunSettings(SettingsReader& reader, const model::Flowsheet& flowsheet, StepSettings& into)
{
    into.inlet = reader.text("inlet");
    if (into.inlet == "none")
        into.inlet.clear();
    else if (!flowsheet.unit(into.inlet))
        for (const model::UnitEntry& unit : flowsheet.units)
            if (hasProgram(unit)) {
                into.inlet = unit.id;
                break;
            }
    if (!into.inlet.empty() && !flowsheet.unit(into.inlet)) into.inlet.clear();
    if (into.inlet.empty() && !reader.text("align").empty())
        if (const base::Result<twin::AlignRule> rule = twin::readAlignRule(reader.text("align"))) into.align = *rule;
    const std::string baseline = reader.text("baseline");
    if (baseline == "line") into.baseline.kind = Baseline::Kind::Line;
    if (baseline == "none") into.baseline.kind = Baseline::Kind::None;
    if (reader.text("tolerance") == "normal") into.tolerance = 1e-6;
    const std::string starts = reader.text("starts");
    if (starts.empty()) return;
    const std::optional<double> number = base::readNumber(starts);
    if (number && *number >= 1.0 && *number <= 100.0 && *number == std::floor(*number))
        into.starts = int(*number);
    else
        reader.fault("starts", CalibrationWords::tr("Starts are a whole number from 1 to 100."));
}

// Where the zeros of runs may lie in the run of the plant.
QList<std::pair<QString, QString>> placesOfZero(const model::Flowsheet& flowsheet)
{
    QList<std::pair<QString, QString>> choices{
        {QStringLiteral("start"), CalibrationWords::tr("at the start of the run")}};
    for (const model::PhaseEntry& phase : flowsheet.phases)
        choices.append({QStringLiteral("phase=") + QString::fromStdString(phase.id),
                        CalibrationWords::tr("at the begin of %1, %2", "a phase, its unit")
                            .arg(QString::fromStdString(phase.label.empty() ? phase.id : phase.label),
                                 unitName(flowsheet, phase.unit))});
    return choices;
}

CalibrationSetting choiceOf(const char* id, const QString& label, const QString& help, std::string value,
                            QList<std::pair<QString, QString>> choices)
{
    return {
        .id = id, .label = label, .help = help, .value = QString::fromStdString(value), .choices = std::move(choices)};
}

QList<std::pair<QString, QString>> unitsOf(const model::Flowsheet& flowsheet, const char* type)
{
    QList<std::pair<QString, QString>> choices;
    for (const model::UnitEntry& unit : flowsheet.units)
        if (unit.type == type && (unit.type != "inlet" || hasProgram(unit)))
            choices.append({QString::fromStdString(unit.id), unitName(flowsheet, unit.id)});
    return choices;
}

std::vector<CalibrationSetting> bufferSettings()
{
    return {{.id = "calibration",
             .label = CalibrationWords::tr("Conductivity of the salt"),
             .help = CalibrationWords::tr(
                 "Points of a calibration, two or more: 50 mM = 5.9 mS/cm; 500 mM = 46 mS/cm. The salt of a run "
                 "follows its conductivity."),
             .value = {}},
            {.id = "buffer_a",
             .label = CalibrationWords::tr("Salt of buffer A"),
             .help = CalibrationWords::tr("Without a calibration the salt follows the fraction of buffer B; whole "
                                          "chromatograms take what was pumped from it."),
             .value = {},
             .unit = QStringLiteral("mM")},
            {.id = "buffer_b",
             .label = CalibrationWords::tr("Salt of buffer B"),
             .help = CalibrationWords::tr("Of the buffer at 100 % of Conc B."),
             .value = {},
             .unit = QStringLiteral("mM")},
            {.id = "titrated",
             .label = CalibrationWords::tr("Titrant taken up"),
             .help = CalibrationWords::tr(
                 "The volume that the bed took up, without the liquid of bed and tubing; of several titrations "
                 "all of them: 1.52 mL; 1.55 mL. Empty: the ionic capacity stays as the plant has it."),
             .value = {},
             .unit = QStringLiteral("mL")},
            {.id = "titrant",
             .label = CalibrationWords::tr("Concentration of the titrant"),
             .help = CalibrationWords::tr("Of the base or acid that the bed takes up, such as 10 mM."),
             .value = {},
             .unit = QStringLiteral("mM")}};
}

CalibrationSetting injection(const QString& help)
{
    return {.id = "injection",
            .label = CalibrationWords::tr("Injected volume"),
            .help = help,
            .value = {},
            .unit = QStringLiteral("mL")};
}

std::vector<CalibrationSetting> runSettings(const model::Flowsheet& flowsheet, const StepSettings& read)
{
    auto inlets = unitsOf(flowsheet, "inlet");
    inlets.append({QStringLiteral("none"), CalibrationWords::tr("as the plant has it")});
    std::vector<CalibrationSetting> settings{
        choiceOf("inlet", CalibrationWords::tr("Program of the runs"),
                 CalibrationWords::tr(
                     "This inlet has the flow of each run, and its salt by the salt of both buffers; its first step "
                     "is what was injected."),
                 read.inlet.empty() ? "none" : read.inlet, std::move(inlets)),
        injection(
            CalibrationWords::tr("Empty: as the phase of the run that applies the sample, else as the inlet has it.")),
        choiceOf("baseline", CalibrationWords::tr("Baseline"),
                 CalibrationWords::tr("What is subtracted from the absorbance."), "constant",
                 {{QStringLiteral("constant"), CalibrationWords::tr("the level before the injection")},
                  {QStringLiteral("line"), CalibrationWords::tr("a line")},
                  {QStringLiteral("none"), CalibrationWords::tr("none")}}),
        {.id = "starts",
         .label = CalibrationWords::tr("Starts"),
         .help = CalibrationWords::tr(
             "Further starts are drawn within the bounds, or within a factor of ten: the best end counts."),
         .value = QStringLiteral("1")},
        choiceOf("tolerance", CalibrationWords::tr("Accuracy of the runs"),
                 CalibrationWords::tr("Of each run of the plant while it is fitted."), "preview",
                 {{QStringLiteral("preview"), CalibrationWords::tr("preview, quick")},
                  {QStringLiteral("normal"), CalibrationWords::tr("normal")}})};
    // A program of the runs begins at their zero.
    if (read.inlet.empty())
        settings.insert(settings.begin() + 1,
                        choiceOf("align", CalibrationWords::tr("Zero of the runs"),
                                 CalibrationWords::tr("Where the zero of each run, such as its injection, lies in the "
                                                      "run of the plant."),
                                 "start", placesOfZero(flowsheet)));
    return settings;
}

} // namespace

StepSettings readStepSettings(const CalibrationRecord& record, CalibrationStep step, const model::Flowsheet& flowsheet)
{
    StepSettings settings;
    SettingsReader buffers(record[std::size_t(CalibrationStep::Buffers)], settings);
    if (step >= CalibrationStep::Buffers) readBuffers(buffers, settings);
    // A run that is predicted is taken as those that were fitted.
    const CalibrationStep own = std::min(step, CalibrationStep::Chromatograms);
    SettingsReader reader(record[std::size_t(own)], settings);
    if (step == CalibrationStep::Buffers) readTitration(reader, settings);
    settings.injected = reader.quantity("injection", "m3", "mL").value_or(0.0);
    if (step == CalibrationStep::Packing && settings.injected == 0.0)
        settings.injected = SettingsReader(record[std::size_t(CalibrationStep::System)], settings)
                                .quantity("injection", "m3", "mL")
                                .value_or(0.0);
    settings.tubing = reader.text("tubing");
    if (!flowsheet.unit(settings.tubing)) settings.tubing = firstUnit(flowsheet, "tubing");
    settings.threshold = reader.quantity("threshold", "1", "").value_or(10.0);
    if (own == CalibrationStep::Chromatograms) readRunSettings(reader, flowsheet, settings);
    return settings;
}

std::vector<CalibrationSetting> settingsOf(const CalibrationRecord& record, CalibrationStep step,
                                           const model::Flowsheet& flowsheet)
{
    const StepSettings read = readStepSettings(record, step, flowsheet);
    std::vector<CalibrationSetting> settings;
    switch (step) {
    case CalibrationStep::System:
        settings = {
            choiceOf("tubing", CalibrationWords::tr("Tubing"),
                     CalibrationWords::tr("That is fitted; other tubing of the plant stays as it is."), read.tubing,
                     unitsOf(flowsheet, "tubing")),
            injection(CalibrationWords::tr("Of the loop, such as 0.05 mL: the tracer enters as a block of this volume, "
                                           "whose half counts in each retention."))};
        break;
    case CalibrationStep::Packing:
        settings = {injection(CalibrationWords::tr("Of the loop; empty: as in the step System."))};
        break;
    case CalibrationStep::Buffers:
        settings = bufferSettings();
        break;
    case CalibrationStep::Binding:
        settings = {injection(CalibrationWords::tr("Of the load; empty: negligible.")),
                    {.id = "threshold",
                     .label = CalibrationWords::tr("Threshold of peaks"),
                     .help = CalibrationWords::tr(
                         "Minimum height of a peak above its valleys, in standard deviations of the noise."),
                     .value = QStringLiteral("10")}};
        break;
    case CalibrationStep::Chromatograms:
        settings = runSettings(flowsheet, read);
        break;
    case CalibrationStep::Prediction:
        break;
    }
    const std::map<std::string, std::string>& typed = record[std::size_t(step)].settings;
    for (CalibrationSetting& setting : settings) {
        const auto own = typed.find(setting.id);
        if (own != typed.end() && setting.choices.isEmpty())
            setting.value = withMicroSign(QString::fromStdString(own->second));
        if (own != typed.end() && !setting.choices.isEmpty())
            for (const auto& [key, words] : setting.choices)
                if (key.toStdString() == own->second) setting.value = key;
        if (const auto fault = read.faults.find(setting.id); fault != read.faults.end()) setting.fault = fault->second;
    }
    return settings;
}

} // namespace titer::app
