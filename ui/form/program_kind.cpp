#include "ui/form/program_kind.h"

#include "ui/widgets/dialogs.h"

#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace titer::form {

using app::ProgramShape;

ProgramKind::ProgramKind(const app::Document& document, QWidget* parent)
    : QComboBox(parent)
    , m_document(document)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setToolTip(
        tr("Constant, as the lines of the table say, or exponential from the first line on: with the right start a "
           "fed-batch culture then grows at this rate"));
    connect(this, &QComboBox::activated, this, &ProgramKind::choose);
}

void ProgramKind::present(const std::string& unit, const app::ProgramTable& table)
{
    if (unit != m_unit || table.quantity.key != m_shown.quantity.key) m_tableAsked.clear();
    m_unit = unit;
    m_shown = table;
    setAccessibleName(tr("Course of %1", "a quantity of a program").arg(table.quantity.label));
    const QSignalBlocker quiet(this);
    clear();
    addItems({tr("constant"), tr("as in the table")});
    if (table.quantity.key == "flow") addItem(tr("exponential…"));
    setCurrentIndex(kindNow());
}

ProgramKind::Kind ProgramKind::kindNow() const
{
    if (std::ranges::any_of(m_shown.lines, [](const auto& line) { return line.shape == ProgramShape::Growth; }))
        return Exponential;
    const bool changes = app::variesInProgram(m_document.flowsheet(), m_unit, m_shown.quantity);
    return changes || m_tableAsked == m_shown.quantity.key ? Table : Constant;
}

void ProgramKind::choose(int kind)
{
    if (kind == Exponential) return askGrowth(0);
    const QString words = tr("Change the course of a program");
    const model::Flowsheet& before = m_document.flowsheet();
    m_tableAsked = kind == Table ? m_shown.quantity.key : std::string();
    if (kind == Constant) {
        const base::Json* value = model::findAtPath(before, "units/" + m_unit + "/program/0/" + m_shown.quantity.key);
        emit chosen(app::setInProgram(before, m_unit, m_shown.quantity, value ? *value : base::Json()), words);
        return;
    }
    app::Edited made = before;
    for (std::size_t line = 0; line < m_shown.lines.size() && made; ++line)
        if (m_shown.lines[line].shape == ProgramShape::Growth)
            made = app::shapeProgram(*made, m_unit, m_shown.quantity, line, ProgramShape::Held);
    const bool needsLine = m_shown.lines.size() < 2; // one is no table yet
    if (needsLine && made) made = app::addProgramLine(*made, m_unit, 0);
    if (!made || !(*made == before)) emit chosen(made, words);
    if (needsLine) emit lineAdded();
}

void ProgramKind::askGrowth(std::size_t line)
{
    QString rate = line < m_shown.lines.size() ? m_shown.lines[line].growth : QString();
    if (rate.isEmpty()) rate = QStringLiteral("%1 1/h").arg(QLocale().toString(0.1));
    const std::optional<QString> typed =
        widgets::askTextOrNone(window(), tr("Exponential flow"), tr("Specific rate at which the flow grows"), rate);
    if (!typed) return present(m_unit, m_shown); // what stood there
    emit chosen(app::growProgram(m_document.flowsheet(), m_unit, line, *typed), tr("Change the course of a program"));
}

} // namespace titer::form

#include "ui/form/moc_program_kind.cpp"
