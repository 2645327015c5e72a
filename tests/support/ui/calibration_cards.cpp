#include "tests/support/ui/calibration_cards.h"

#include <cmath>

namespace titer::support {

using app::CalibrationPicture;
using app::CalibrationStep;
using app::StepCard;
using app::StepState;
using studies::ParameterVerdict;
using Line = CalibrationPicture::Line;

namespace {

bool german = false;

QString say(const char* english, const char* inGerman)
{
    return QString::fromUtf8(german ? inGerman : english);
}

app::CalibrationValue value(const QString& name, const char* unit, const char* at, const char* interval,
                            ParameterVerdict rank, const QString& verdict)
{
    app::CalibrationValue made;
    made.path = "units/column/params/" + name.toStdString();
    made.name = name;
    made.unit = unit;
    made.start = "0.250";
    made.value = at;
    made.interval = interval;
    made.rank = rank;
    made.verdict = verdict;
    made.origin = say("Packing, 2 runs, 26 Nov 2026 18:40", "Packung, 2 Läufe, 26. Nov. 2026 18:40");
    return made;
}

std::vector<app::CalibrationSetting> settings()
{
    app::CalibrationSetting injection, baseline;
    injection.id = "injection";
    injection.label = say("Injected volume", "Injiziertes Volumen");
    injection.help = say("Of the loop", "Der Schleife");
    injection.value = "100 uL";
    injection.unit = "uL";
    baseline.id = "baseline";
    baseline.label = say("Baseline of the detector", "Grundlinie des Detektors");
    baseline.value = "line";
    baseline.choices = {{"line", say("Line", "Gerade")}, {"constant", say("Constant", "Konstant")}};
    return {injection, baseline};
}

std::vector<app::CalibrationRun> measuredRuns()
{
    app::CalibrationRun first, second;
    first.key = 1;
    first.name = "acetone-3";
    first.components = "acetone";
    first.curve = "UV 2_260";
    first.zero = "injection:2";
    second.key = 2;
    second.name = "dextran-blue-with-a-long-name";
    for (app::CalibrationRun* run : {&first, &second}) {
        run->componentChoices = {{"acetone", "Acetone"}, {"dextran", "Dextran"}};
        run->curves = {{"UV 1_280", "UV 1_280"}, {"UV 2_260", "UV 2_260"}, {"Cond", "Cond"}};
        run->zeros = {{"injection:2", say("Injection 2", "Injektion 2")}, {"Elution", "Elution"}};
    }
    return {first, second};
}

void addResult(StepCard& card)
{
    card.when = say("26 Nov 2026 18:40, 2 runs", "26. Nov. 2026 18:40, 2 Läufe");
    card.brief = say("Bed porosity 0.3712, particle porosity 0.752", "Bettporosität 0,3712, Partikelporosität 0,752");
    card.canWrite = true;
    card.values = {value(say("Bed porosity", "Bettporosität"), "", "0.3712", "0.3702 to 0.3722",
                         ParameterVerdict::Identified, say("identified", "bestimmt")),
                   value(say("Particle porosity", "Partikelporosität"), "", "0.752", "0.41 to 1",
                         ParameterVerdict::Weak, say("weak", "schwach bestimmt")),
                   value(say("Axial dispersion", "Axiale Dispersion"), "m2/s", "5.75e-8", "5.6e-8 to 5.9e-8",
                         ParameterVerdict::AtBound, say("on its bound", "an seiner Grenze")),
                   value(say("Film coefficient of the excluded tracer", "Filmkoeffizient des ausgeschlossenen Tracers"),
                         "m/s", "5e-6", "-", ParameterVerdict::NotIdentifiable,
                         say("not identifiable", "nicht bestimmbar"))};
    card.values[0].inPlant = true;
    card.values[0].present = card.values[0].value;
    card.values[1].present = "0.81";
    card.values[1].change = "−7.2 %";
    card.values[2].present = "2.5e-8";
    card.values[2].change = "+130 %";
    card.remarks = {
        say("Particle porosity and film coefficient can rise together without a change of the curves: add a pulse at "
            "another flow.",
            "Partikelporosität und Filmkoeffizient können zusammen steigen, ohne dass sich die Kurven ändern: Fügen "
            "Sie einen Puls bei einem anderen Fluss hinzu.")};
    card.residuals = {say("acetone-3: 0.8 % of the largest value", "acetone-3: 0,8 % des größten Wertes"),
                      say("dextran-blue-with-a-long-name: 1.1 % of the largest value",
                          "dextran-blue-with-a-long-name: 1,1 % des größten Wertes")};
    if (card.step != CalibrationStep::Chromatograms) return;
    for (app::CalibrationValue& one : card.values) one.low = "0.1";
    card.values[3].chosen = false;
    card.values[3].value.clear();
}

QString titleOf(CalibrationStep step)
{
    const QString titles[] = {say("System", "System"),
                              say("Packing", "Packung"),
                              say("Buffers", "Puffer"),
                              say("Binding", "Bindung"),
                              say("Chromatograms", "Chromatogramme"),
                              say("Prediction", "Vorhersage")};
    return titles[int(step)];
}

} // namespace

void useGerman(bool speaks)
{
    german = speaks;
}

CalibrationPicture fittedChromatogram(bool predicted)
{
    CalibrationPicture picture;
    picture.title = say("Gradient over 20 column volumes", "Gradient über 20 Säulenvolumen");
    picture.xTitle = say("Volume since the injection", "Volumen seit der Injektion");
    picture.xUnit = "mL";
    picture.yTitle = say("Absorbance", "Absorption");
    picture.yUnit = "mAU";
    CalibrationPicture::Course measured, start, model;
    measured.name = say("Measured", "Gemessen");
    start.name = say("Model at the start", "Modell am Anfang");
    model.name = say("Model", "Modell");
    start.kind = Line::Start;
    model.kind = Line::Model;
    for (int i = 0; i <= 400; ++i) {
        const double x = 0.1 * i, noise = 3.0 * std::sin(7.0 * i);
        const auto peak = [x](double at, double width) { return std::exp(-0.5 * std::pow((x - at) / width, 2)); };
        const double y = 320 * peak(14, 1.4) + 210 * peak(24, 2.0);
        for (CalibrationPicture::Course* course : {&measured, &start, &model}) course->x << x;
        measured.y << y + noise;
        start.y << 280 * peak(12, 1.8) + 190 * peak(27, 2.4);
        model.y << y;
        if (!predicted) continue;
        picture.bandX << x;
        picture.bandLow << y - 12 - 0.05 * y;
        picture.bandHigh << y + 12 + 0.05 * y;
    }
    picture.courses = {measured, model};
    if (!predicted) picture.courses.insert(picture.courses.begin() + 1, start);
    return picture;
}

CalibrationPicture yamamotoPicture()
{
    CalibrationPicture picture;
    picture.title = say("Yamamoto's plot", "Yamamoto-Diagramm");
    picture.xTitle = say("Salt at elution", "Salz bei der Elution");
    picture.yTitle = say("Normalised slope", "Normierte Steigung");
    picture.xUnit = picture.yUnit = "mM";
    picture.logarithmic = true;
    const auto add = [&](const QString& name, double charge, double at) {
        CalibrationPicture::Course points, line;
        points.kind = Line::Points;
        line.kind = Line::Fitted;
        points.name = name;
        line.name = say("%1, fitted", "%1, angepasst").arg(name);
        points.colour = line.colour = int(picture.courses.size() / 2);
        for (const double slope : {4.0, 10.0, 25.0}) {
            points.x << at * std::pow(slope / 10.0, 1.0 / (charge + 1.0));
            points.y << slope;
        }
        line.x = points.x;
        line.y = points.y;
        picture.courses.push_back(points);
        picture.courses.push_back(line);
    };
    add("Ribonuclease", 3.7, 140);
    add("Cytochrome c", 5.3, 240);
    add("Lysozyme", 4.7, 330);
    return picture;
}

StepCard cardOf(CalibrationStep step, StepState state)
{
    StepCard card;
    card.step = step;
    card.state = state;
    card.title = titleOf(step);
    card.purpose =
        say("Pulses of a small and of an excluded tracer give bed porosity, particle porosity and axial dispersion.",
            "Pulse eines kleinen und eines ausgeschlossenen Tracers geben Bettporosität, Partikelporosität und axiale "
            "Dispersion.");
    card.runsHelp = say("Add a pulse of a tracer that enters the pores, such as acetone, and one that does not, such "
                        "as dextran.",
                        "Fügen Sie einen Puls eines Tracers hinzu, der in die Poren eindringt, etwa Aceton, und einen, "
                        "der es nicht tut, etwa Dextran.");
    card.fitText = step == CalibrationStep::Prediction ? say("Predict", "Vorhersagen") : say("Fit", "Anpassen");
    card.settings = settings();
    card.taken = {{say("Mixed volume of “Lines”", "Gemischtes Volumen von „Leitungen“"), "0.302 mL", "System",
                   state == StepState::Stale},
                  {say("Column volume", "Säulenvolumen"), "7.85 mL", say("the plant", "die Anlage")}};
    if (state == StepState::Open) {
        card.whyNot = say("Add a measured run of this step.", "Fügen Sie einen gemessenen Lauf dieses Schritts hinzu.");
        return card;
    }
    card.runs = measuredRuns();
    if (state == StepState::Ready && step == CalibrationStep::Packing) return card;
    if (state == StepState::Ready) {
        card.settings[0].value.clear();
        card.settings[0].proposal = "0.1 mL";
        card.settings[0].reason =
            say("The log of “acetone-3” has 0.1 mL from the injection to the end of “Sample Application”.",
                "Das Protokoll von „acetone-3“ hat 0,1 mL von der Injektion bis zum Ende von „Sample Application“.");
        return card;
    }
    card.pictures = {step == CalibrationStep::Binding ? yamamotoPicture()
                                                      : fittedChromatogram(step == CalibrationStep::Prediction)};
    if (state == StepState::Fitting)
        card.progress = say("12 runs of the plant so far", "Bisher 12 Läufe der Anlage");
    else if (state != StepState::Failed)
        addResult(card);
    if (state == StepState::Stopped) {
        card.canWrite = false;
        card.remarks.prepend(say("The fit was stopped: its values are those so far. Fit again to its end before they "
                                 "are written.",
                                 "Die Anpassung wurde angehalten: Ihre Werte sind die bisherigen. Passen Sie bis zum "
                                 "Ende an, bevor sie geschrieben werden."));
    }
    if (state != StepState::Failed) return card;
    card.pictures.clear();
    card.runs[1].fault = say("it has no injection. Choose what volumes count from.",
                             "Er hat keine Injektion. Wählen Sie, wovon an Volumen zählen.");
    card.faults = {say("No run is left that can be fitted: choose a zero for “dextran-blue-with-a-long-name”.",
                       "Es bleibt kein Lauf, der angepasst werden kann: Wählen Sie einen Nullpunkt für "
                       "„dextran-blue-with-a-long-name“.")};
    return card;
}

} // namespace titer::support
