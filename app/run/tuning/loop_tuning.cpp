#include "app/run/tuning/loop_tuning.h"

#include "app/common/sentence.h"
#include "app/common/unit_text.h"
#include "app/form/form.h"
#include "app/form/typed_number.h"
#include "core/base/units/difference.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace titer::app {

using base::say;

namespace {

LoopTried tryLoop(const LoopTrial& trial, const std::stop_token& stop)
{
    base::Result<LoopOutcome> outcome = carryOut(trial, stop);
    if (!outcome) return {std::nullopt, outcome.error()};
    return {std::move(*outcome), std::nullopt};
}

QString tuningTime(double seconds)
{
    return quantityText(seconds, "s", QLocale(), 4, "min");
}

// A quantity as it was typed.
base::Done readTuning(const QString& text, const std::string& unit, const char* where, double& into)
{
    if (text.trimmed().isEmpty()) return base::done();
    const base::Result<TypedNumber> split = splitTyped(text, QLocale());
    if (!split) return base::inputError(where, split.error().what);
    const std::string typed = split->number + (split->rest.isEmpty() ? "" : " " + split->rest.toStdString());
    const base::Result<double> value = base::readQuantity(typed, unit, base::displayUnit(unit));
    if (!value) return base::inputError(where, value.error().what);
    if (!std::isfinite(*value) || *value == 0.0)
        return base::inputError(where, say(CORE_TR("core", "“{1}” is not a quantity in {2} other than 0."), typed,
                                           base::displayUnit(unit)));
    into = *value;
    return base::done();
}

QString tuningQuantity(double si, const std::string& unit)
{
    return withMicroSign(QString::fromStdString(base::writeQuantity(si, base::displayUnit(unit), 3)));
}

} // namespace

LoopTuning::LoopTuning(Document& document)
    : m_document(document)
    , m_job([](const LoopTrial& trial, const Job::Pass& pass, const std::stop_token& stop) {
        pass(tryLoop(trial, stop));
    })
{
}

std::vector<LoopTuning::Loop> LoopTuning::loops() const
{
    std::vector<Loop> found;
    for (const model::ControllerEntry& entry : m_document.flowsheet().controllers) {
        const model::ControllerType* type = model::typeOf(m_document.catalogue(), entry);
        if (!type || !type->hasSetpoint || entry.reads.empty()) continue;
        found.push_back({entry.id, QString::fromStdString(entry.label.empty() ? entry.id : entry.label),
                         std::string_view(type->id) == "pid"});
    }
    return found;
}

LoopTuning::Ask LoopTuning::usual(const std::string& controller, bool isRelay) const
{
    Ask ask{controller, isRelay};
    if (!m_document.plant()) return ask;
    const base::Result<LoopTrial> trial = loopTrial(m_document.plant(), m_document.flowsheet(), controller, isRelay);
    if (!trial) return ask;
    ask.at = tuningQuantity(trial->test.at, "s");
    ask.duration = tuningQuantity(trial->test.duration, "s");
    const model::WriteTarget& target = trial->controller().writes;
    if (!isRelay) {
        // Of a temperature a kelvin, since it has no zero.
        const std::string unit = trial->unitRead();
        const double setpoint = trial->controller().setpoint;
        const bool hasZero = unit == trial->controller().reads.unitOfMeasure && setpoint != 0.0;
        ask.size =
            tuningQuantity(hasZero ? 0.05 * std::abs(setpoint) : base::fromUnit(1.0, base::displayUnit(unit)), unit);
    } else if (target.setPoint >= 0) {
        const auto& spec = trial->plant->units[std::size_t(target.unit)].type->setPoints[std::size_t(target.setPoint)];
        if (spec.max < model::unbounded && spec.min > -model::unbounded)
            ask.size = tuningQuantity(0.1 * (spec.max - spec.min), trial->unitWritten());
    }
    return ask;
}

base::Done LoopTuning::start(const Ask& asked)
{
    m_document.checkNow();
    if (!m_document.plant() || !m_document.errors().empty())
        return base::inputError("controllers/" + asked.controller,
                                say(CORE_TR("core", "The plant cannot run as it is; correct what the notices name.")));
    base::Result<LoopTrial> trial =
        loopTrial(m_document.plant(), m_document.flowsheet(), asked.controller, asked.isRelay);
    if (!trial) return trial.error();
    const Ask otherwise = usual(asked.controller, asked.isRelay);
    const QString size = asked.size.trimmed().isEmpty() ? otherwise.size : asked.size;
    if (size.isEmpty())
        return base::inputError("size", say(CORE_TR("core", "Say by how much the relay is to write more or less.")));
    runs::LoopTest& test = trial->test;
    for (const auto& [text, unit, where, into] :
         {std::tuple(size, asked.isRelay ? trial->unitWritten() : trial->unitRead(), "size", &test.size),
          std::tuple(asked.at, std::string("s"), "at", &test.at),
          std::tuple(asked.duration, std::string("s"), "duration", &test.duration),
          std::tuple(asked.hysteresis, trial->unitRead(), "hysteresis", &test.hysteresis)})
        if (const base::Done read = readTuning(text, unit, where, *into); !read) return read;
    for (double* positive : {&test.at, &test.duration, &test.hysteresis}) *positive = std::abs(*positive);
    if (asked.isRelay) test.size = std::abs(test.size);
    m_job.start(std::move(*trial));
    return base::done();
}

QString LoopTuning::name() const
{
    if (!trial()) return {};
    const model::ControllerEntry& entry = trial()->entry;
    return QString::fromStdString(entry.label.empty() ? entry.id : entry.label);
}

const LoopOutcome* LoopTuning::outcome() const
{
    return m_job.parts().empty() || !m_job.parts().back().outcome ? nullptr : &*m_job.parts().back().outcome;
}

QString LoopTuning::remark() const
{
    if (m_job.parts().empty()) return {};
    if (const auto& error = m_job.parts().back().error) return sentence(error->what);
    const LoopOutcome& found = *outcome();
    if (!trial()->isRelay) return {};
    if (found.isBeyondLimits)
        return tr("With this amplitude the relay writes values that cannot be set, such as a flow below 0. Give a "
                  "smaller one, or begin where more is written.");
    if (!found.point)
        return tr("The relay did not make the loop oscillate five times. Give it longer, a larger amplitude, or a "
                  "smaller hysteresis.");
    if (found.point->asymmetry > 0.25)
        return tr("One half of an oscillation is longer than the other by %1 %: the process drifted, or what was "
                  "written at the start is not what holds it.")
            .arg(QLocale().toString(100.0 * found.point->asymmetry, 'f', 0));
    return {};
}

QString LoopTuning::gainText(double gain) const
{
    const std::string written = base::displayUnit(trial()->unitWritten()),
                      read = base::displayUnit(trial()->unitRead());
    const double shown = gain * base::toUnit(1.0, written) / base::toUnit(1.0, read);
    return tr("%1 %2 per %3", "a gain, the unit that it writes, the unit that it reads")
        .arg(QLocale().toString(shown, 'g', 4), unitText(written), unitText(read));
}

std::vector<LoopTuning::Figure> LoopTuning::figures() const
{
    const LoopOutcome* found = outcome();
    if (!found) return {};
    const auto orNever = [](double seconds) {
        return std::isnan(seconds) ? tr("not within this time") : tuningTime(seconds);
    };
    if (const auto& step = found->figures)
        return {{tr("Rise time, 10 to 90 %"), orNever(step->riseTime)},
                {tr("Overshoot"), tr("%1 %").arg(QLocale().toString(100.0 * step->overshoot, 'g', 3))},
                {tr("Settling time, to 5 %"), orNever(step->settlingTime)},
                {tr("Integral of the absolute error, per step"), orNever(step->absoluteError)},
                {tr("Maximum sensitivity (usual: 1.2 to 2)"), std::isnan(step->maxSensitivity)
                                                                  ? tr("not known")
                                                                  : QLocale().toString(step->maxSensitivity, 'g', 3)}};
    if (found->isBeyondLimits || !found->point) return {};
    return {{tr("Ultimate gain"), gainText(found->point->gain)},
            {tr("Ultimate period"), tuningTime(found->point->period)}};
}

std::vector<LoopTuning::Proposal> LoopTuning::proposals() const
{
    const LoopOutcome* found = outcome();
    if (!found || !found->point || found->isBeyondLimits) return {};
    const auto nameOf = [](std::string_view id) {
        if (id == "simc") return tr("Skogestad (SIMC), PI");
        if (id == "tyreus_luyben") return tr("Tyreus and Luyben, PI");
        if (id == "tyreus_luyben_pid") return tr("Tyreus and Luyben, PID");
        if (id == "ziegler_nichols") return tr("Ziegler and Nichols, PI");
        if (id == "ziegler_nichols_pid") return tr("Ziegler and Nichols, PID");
        return QString::fromUtf8(id.data(), qsizetype(id.size()));
    };
    std::vector<Proposal> all;
    for (const runs::TuningRule& rule : runs::tuningRules()) {
        const LoopSetting setting = settingBy(rule, *found->point);
        all.push_back({nameOf(rule.id), QString::fromUtf8(rule.source), gainText(setting.gain),
                       tuningTime(setting.integralTime), tuningTime(setting.derivativeTime)});
    }
    return all;
}

bool LoopTuning::canTake() const
{
    if (proposals().empty()) return false;
    const auto& all = m_document.flowsheet().controllers;
    const model::ControllerEntry& tried = trial()->entry;
    return std::ranges::any_of(all, [&](const model::ControllerEntry& now) {
        return now.id == tried.id && now.type == tried.type && now.reads == tried.reads && now.writes == tried.writes;
    });
}

void LoopTuning::take(int proposal)
{
    if (!canTake() || proposal < 0 || proposal >= int(runs::tuningRules().size())) return;
    const auto& all = m_document.flowsheet().controllers;
    const model::ControllerEntry now = *std::ranges::find(all, trial()->entry.id, &model::ControllerEntry::id);
    const LoopSetting setting = settingBy(runs::tuningRules()[std::size_t(proposal)], *outcome()->point);
    m_document.apply(setController(m_document.flowsheet(), withSetting(now, setting), now.id),
                     tr("Tune %1", "a controller").arg(name()));
}

} // namespace titer::app
