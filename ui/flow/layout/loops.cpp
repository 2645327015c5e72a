// Tags of controllers taken apart.
#include "ui/flow/layout/loops.h"

#include "app/common/sentence.h"
#include "core/base/units/units.h"
#include "core/model/equations/described.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace titer::flow {

namespace {

// First letters of ISA-5.1: what is measured.
QString letterOf(const QString& variable)
{
    static const QHash<QString, QString> letters{{"volume", "L"}, {"temperature", "T"}, {"pressure", "P"},
                                                 {"flow", "F"},   {"speed", "S"},       {"mass", "W"}};
    return letters.value(variable, QStringLiteral("A"));
}

// The name of what a tag "unit.KEY" or "unit.port.flow" writes.
QString outputName(const model::UnitEntry* unit, const model::Catalogue& catalogue, const std::string& key)
{
    const model::UnitType* type = unit ? model::typeOf(catalogue, *unit) : nullptr;
    if (!type) return QString::fromStdString(key);
    for (const model::PortSpec& port : type->ports)
        if (port.key == key) return app::label(port.label);
    for (const model::ParamSpec& param : type->params)
        if (param.key == key) return app::label(param.label);
    for (const model::SetPointSpec& setPoint : type->setPoints)
        if (setPoint.key == key) return app::label(setPoint.label);
    return QString::fromStdString(key);
}

// "2000 L" as number and unit, in the locale's writing.
LoopValue entered(const base::Json& quantity)
{
    if (quantity.isNumber()) return {QLocale().toString(quantity.number(), 'g', 6), {}};
    if (!quantity.isString()) return {};
    const QString whole = QString::fromStdString(quantity.string());
    const qsizetype blank = whole.indexOf(u' ');
    bool number = false;
    const double value = whole.left(blank).toDouble(&number);
    if (!number) return {whole, {}};
    return {QLocale().toString(value, 'g', 6), blank < 0 ? QString() : whole.mid(blank + 1)};
}

} // namespace

QList<Loop> loopsOf(const model::Flowsheet& flowsheet, const model::Catalogue& catalogue, const QSet<QString>& units)
{
    QList<Loop> found;
    for (size_t i = 0; i < flowsheet.controllers.size(); ++i) {
        const model::ControllerEntry& entry = flowsheet.controllers[i];
        const QStringList reads = QString::fromStdString(entry.reads).split(u'.'),
                          writes = QString::fromStdString(entry.writes).split(u'.');
        Loop loop;
        loop.readUnit = flowsheet.unit(reads.first().toStdString()) ? reads.first() : QString();
        loop.writeUnit = writes.first();
        if (!units.contains(loop.readUnit) && !units.contains(loop.writeUnit)) continue;
        loop.id = QString::fromStdString(entry.id);
        const model::ControllerType* type = model::typeOf(catalogue, entry);
        loop.name = !entry.label.empty() ? QString::fromStdString(entry.label)
                    : type               ? app::label(type->label)
                                         : loop.id;
        loop.letters = letterOf(loop.readUnit.isEmpty() ? writes.last() : reads.last());
        loop.number = QString::number(i + 1);
        if (writes.size() == 3) loop.writePort = writes[1];
        loop.outputName =
            outputName(flowsheet.unit(loop.writeUnit.toStdString()), catalogue, writes.value(1).toStdString());
        loop.setpoint = entered(entry.setpoint);
        found.append(loop);
    }
    return found;
}

LoopBadges loopBadges(const Loop& loop, const LoopOverlay& values)
{
    LoopBadges badges;
    const auto add = [](QVector<ValueBadge>& list, const QString& label, const LoopValue& value, Origin origin) {
        if (!value.text.isEmpty())
            list.append({.label = label, .value = value.text, .unit = value.unit, .origin = origin});
    };
    if (!values.armed.isEmpty()) badges.ofController.append({.value = values.armed, .origin = Origin::Setpoint});
    //: What a controller is to hold.
    add(badges.ofController, QCoreApplication::translate("Flow", "Set-point"), loop.setpoint, Origin::Setpoint);
    add(badges.ofController, loop.outputName, values.output, Origin::Model);
    //: What a controller reads.
    add(badges.ofSensor, QCoreApplication::translate("Flow", "Measured"), values.measured, Origin::Model);
    return badges;
}

QString loopWords(const Loop& loop, const LoopOverlay& values)
{
    QStringList parts{loop.name};
    if (!values.armed.isEmpty()) parts << values.armed;
    const LoopBadges badges = loopBadges(loop, values);
    for (const ValueBadge& badge : badges.ofController + badges.ofSensor)
        parts << QStringList{badge.label, badge.value, badge.unit}.join(u' ').trimmed();
    return parts.join(QStringLiteral(", "));
}

} // namespace titer::flow
