// Sentences about units, streams and ports.
#include "ui/flow/scene/flow_words.h"

#include "app/common/sentence.h"

#include <QCoreApplication>

namespace titer::flow {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Flow", text);
}

QString nameOf(const FlowScene& sheet, const QString& unit)
{
    const UnitItem* item = sheet.unit(unit);
    return item ? item->face().name : unit;
}

// Parts of an enumeration, as a screen reader pauses between them.
QString listed(const QStringList& parts)
{
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString unitWords(const UnitItem& unit)
{
    QStringList parts{unit.face().name};
    if (unit.face().typeName != unit.face().name) parts << unit.face().typeName;
    if (unit.overlay().state != State::None) parts << stateName(unit.overlay().state);
    if (unit.fold()) parts << words(QT_TRANSLATE_NOOP("Flow", "collapsed"));
    const int errors = unit.condition().errors, notices = unit.condition().notices;
    if (errors == 1) parts << words(QT_TRANSLATE_NOOP("Flow", "1 error"));
    if (errors > 1) parts << words(QT_TRANSLATE_NOOP("Flow", "%1 errors")).arg(errors);
    if (notices == 1) parts << words(QT_TRANSLATE_NOOP("Flow", "1 warning"));
    if (notices > 1) parts << words(QT_TRANSLATE_NOOP("Flow", "%1 warnings")).arg(notices);
    return listed(parts);
}

QString streamWords(const FlowScene& sheet, int stream)
{
    const StreamItem* item = sheet.stream(stream);
    const auto& entries = sheet.document().flowsheet().streams;
    if (!item || size_t(stream) >= entries.size()) return {};
    const model::StreamEntry& entry = entries[size_t(stream)];
    const QString from = QString::fromStdString(entry.from.unit), to = QString::fromStdString(entry.to.unit);
    const UnitItem* source = sheet.unit(from);
    const PortShape* port =
        source && source->face().shape ? source->face().shape->port(QString::fromStdString(entry.from.port)) : nullptr;
    const QString what = port ? app::label(port->spec->label) : QString::fromStdString(entry.from.port);
    QStringList parts{
        words(QT_TRANSLATE_NOOP("Flow", "%1 from %2 to %3")).arg(what, nameOf(sheet, from), nameOf(sheet, to)),
        contentName(item->content())};
    for (const QString& value : {item->overlay().above, item->overlay().below})
        if (!value.isEmpty()) parts << value;
    return listed(parts);
}

QString portWords(const FlowScene& sheet, const QString& unit, const PortShape& port)
{
    const QString name = app::label(port.spec->label);
    QStringList others;
    const std::string id = unit.toStdString(), key = port.key.toStdString();
    for (const model::StreamEntry& stream : sheet.document().flowsheet().streams) {
        const model::PortRef &own = port.in ? stream.to : stream.from, &other = port.in ? stream.from : stream.to;
        if (own.unit == id && own.port == key) others << nameOf(sheet, QString::fromStdString(other.unit));
    }
    if (others.isEmpty()) return words(QT_TRANSLATE_NOOP("Flow", "%1, free")).arg(name);
    const QString pattern =
        port.in ? words(QT_TRANSLATE_NOOP("Flow", "%1, from %2")) : words(QT_TRANSLATE_NOOP("Flow", "%1, to %2"));
    return pattern.arg(name, listed(others));
}

} // namespace titer::flow
