#include "app/fit/column/calibration_words.h"
#include "app/common/shown_number.h"

#include <QDateTime>
#include <QLocale>

namespace titer::app {

QString CalibrationWords::title(CalibrationStep step)
{
    switch (step) {
    case CalibrationStep::System:
        return tr("System");
    case CalibrationStep::Packing:
        return tr("Packing");
    case CalibrationStep::Buffers:
        return tr("Buffers");
    case CalibrationStep::Binding:
        return tr("Binding");
    case CalibrationStep::Chromatograms:
        return tr("Chromatograms");
    case CalibrationStep::Prediction:
        break;
    }
    return tr("Prediction");
}

QString CalibrationWords::purpose(CalibrationStep step)
{
    switch (step) {
    case CalibrationStep::System:
        return tr("Pulses past the column give the mixed volume and the tube volume of the tubing around it.");
    case CalibrationStep::Packing:
        return tr("Tracers that do not bind give bed porosity, particle porosity and axial dispersion.");
    case CalibrationStep::Buffers:
        return tr("Conductivity gives the salt of a run, and a titration the ionic capacity of the bed.");
    case CalibrationStep::Binding:
        return tr("Gradients of several slopes give charge and equilibrium constant of each protein by Yamamoto's "
                  "plot.");
    case CalibrationStep::Chromatograms:
        return tr("Whole runs together give the chosen parameters, each detector weighing by its own noise.");
    case CalibrationStep::Prediction:
        break;
    }
    return tr("A run that was not fitted is predicted, with the band in which its values are expected.");
}

QString CalibrationWords::fitText(CalibrationStep step)
{
    return step == CalibrationStep::Buffers      ? tr("Evaluate")
           : step == CalibrationStep::Prediction ? tr("Predict")
                                                 : tr("Fit");
}

QString CalibrationWords::runsHelp(CalibrationStep step)
{
    switch (step) {
    case CalibrationStep::System:
        return tr("Runs with a pulse, the column being replaced by a connector.");
    case CalibrationStep::Packing:
        return tr("Runs with a pulse: one of a tracer that stays out of the pores, one of a small one that enters "
                  "them.");
    case CalibrationStep::Buffers:
        return tr("A run that holds 0 and 100 % of buffer B, such as one of a gradient: the conductivities of both "
                  "buffers are read from it. Not needed where they are known.");
    case CalibrationStep::Binding:
        return tr("Runs with a gradient of salt, three slopes or more. Proteins of each run in the order in which they "
                  "elute; empty: all of the column.");
    case CalibrationStep::Chromatograms:
        return tr("Runs of any kind on this column: gradients, overload, breakthrough.");
    case CalibrationStep::Prediction:
        break;
    }
    return tr("Runs that are not among those of the step Chromatograms.");
}

QString CalibrationWords::day(const std::string& instant)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(instant), Qt::ISODateWithMs).toLocalTime();
    return time.isValid() ? QLocale().toString(time, QStringLiteral("d MMM yyyy HH:mm"))
                          : QString::fromStdString(instant);
}

QString CalibrationWords::number(double value)
{
    return shownNumber(value, 'g', 4);
}

} // namespace titer::app
