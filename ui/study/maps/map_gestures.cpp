// What the mouse and the keys do on a map.
#include "app/common/shown_number.h"
#include "app/common/unit_text.h"
#include "app/study/validation_words.h"
#include "ui/study/maps/map_pane.h"
#include "ui/study/study_words.h"

#include <QKeyEvent>

#include <algorithm>

namespace titer::study {

using look::Theme;
using studies::Factor;
using studies::StudyRun;

// Of runs at one place the one after the selected, so that another press leads on.
const StudyRun* MapPane::runAt(QPointF at) const
{
    std::vector<const StudyRun*> found;
    for (const StudyRun& run : scene().study->runs)
        if (run.settings.size() == scene().setting.size() &&
            QLineF(placeOf(naturalOf(run).x(), naturalOf(run).y()), at).length() < 1.75 * Theme::current().u())
            found.push_back(&run);
    if (found.empty()) return nullptr;
    const auto selected = std::find_if(found.begin(), found.end(), [this](const StudyRun* run) {
        return QString::fromStdString(run->id) == scene().run;
    });
    return selected == found.end() || selected + 1 == found.end() ? found.front() : *(selected + 1);
}

void MapPane::moveTo(QPointF natural, bool dragging)
{
    std::vector<double> setting = naturalSettings();
    setting[std::size_t(axisFactor(0))] = onStep(factorOf(0), natural.x());
    setting[std::size_t(axisFactor(1))] = onStep(factorOf(1), natural.y());
    emit settingChanged(std::move(setting), dragging);
}

std::vector<double> MapPane::validationAt(std::optional<QPointF> at) const
{
    if (scene().isEmpty() || !message().isEmpty()) return {};
    std::vector<double> setting = naturalSettings();
    if (!at) return setting;
    if (!chartIn(nullptr, plotRect()).area().contains(*at)) return {};
    const QPointF natural = valuesAt(*at);
    setting[std::size_t(axisFactor(0))] = onStep(factorOf(0), natural.x());
    setting[std::size_t(axisFactor(1))] = onStep(factorOf(1), natural.y());
    return setting;
}

bool MapPane::pressed(QPointF at)
{
    if (const StudyRun* run = runAt(at)) {
        emit runSelected(QString::fromStdString(run->id));
        return false;
    }
    m_moving = chartIn(nullptr, plotRect()).area().adjusted(-3, -3, 3, 3).contains(at);
    if (m_moving) moveTo(valuesAt(at), true);
    return m_moving;
}

void MapPane::dragged(QPointF at)
{
    if (m_moving && message().isEmpty()) moveTo(valuesAt(at), true);
}

void MapPane::released(QPointF at)
{
    if (std::exchange(m_moving, false) && message().isEmpty()) moveTo(valuesAt(at), false);
}

void MapPane::hovered(QPointF at)
{
    const StudyRun* run = runAt(at);
    plot()->setToolTip(run ? runWords(*run) : QString());
    plot()->setCursor(run                                                ? Qt::PointingHandCursor
                      : chartIn(nullptr, plotRect()).area().contains(at) ? Qt::CrossCursor
                                                                         : Qt::ArrowCursor);
}

bool MapPane::ownsKey(int key) const
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down ||
           key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool MapPane::takesKey(QKeyEvent* event)
{
    if (!ownsKey(event->key())) return false;
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        selectBeside(event->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    }
    const double many = event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0;
    QPointF natural = naturalSetting();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        natural.rx() += (event->key() == Qt::Key_Right ? many : -many) * stepOf(factorOf(0));
    else
        natural.ry() += (event->key() == Qt::Key_Up ? many : -many) * stepOf(factorOf(1));
    moveTo(natural, false);
    return true;
}

// "Run 7: Shift temperature 34 °C, Feed rate 3.2 %/d; Titer 5.1 g/L.", and what it says about the models where it checks them.
QString MapPane::runWords(const StudyRun& run) const
{
    QStringList results;
    const studies::Factors& factors = scene().analysis->factors;
    std::vector<double> coded;
    for (std::size_t f = 0; f < std::min(factors.size(), run.settings.size()); ++f)
        coded.push_back(factors[f].toCoded(run.settings[f]));
    const studies::Study& study = *scene().study;
    for (std::size_t i = 0; i < study.responses.size(); ++i) {
        const studies::StudyCell cell = studies::cellOf(run, i);
        if (cell.origin == studies::StudyCell::Origin::Missing) continue;
        const QString name = QString::fromStdString(study.responses[i].name),
                      value = app::shownNumber(cell.value, 'g', 4), unit = app::unitText(study.responses[i].unit);
        results << (unit.isEmpty() ? tr("%1 %2", "response, its value").arg(name, value)
                                   : tr("%1 %2 %3", "response, its value, unit").arg(name, value, unit));
    }
    const QString at = heldWords(factors, coded, {});
    QStringList words{results.isEmpty() ? tr("Run %1: %2; no result yet.", "number, settings").arg(run.run).arg(at)
                                        : tr("Run %1: %2; %3.", "number, settings, results")
                                              .arg(run.run)
                                              .arg(at, results.join(QStringLiteral(", ")))};
    if (scene().validations)
        for (const studies::Validation& one : *scene().validations)
            if (one.run == run.id) words << app::verdictSentence(study, one);
    return words.join(u'\n');
}

// The next run of the sheet or the one before; from none the first or the last.
void MapPane::selectBeside(int step)
{
    const std::vector<StudyRun>& runs = scene().study->runs;
    if (runs.empty()) return;
    const auto found = std::ranges::find(runs, scene().run.toStdString(), &StudyRun::id);
    const int last = int(runs.size()) - 1;
    const int next =
        found == runs.end() ? (step > 0 ? 0 : last) : std::clamp(int(found - runs.begin()) + step, 0, last);
    emit runSelected(QString::fromStdString(runs[std::size_t(next)].id));
}

} // namespace titer::study
