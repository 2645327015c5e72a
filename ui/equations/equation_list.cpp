// Equations as lines.
#include "ui/equations/equation_list.h"

#include "app/form/numbers/prediction_lines.h"
#include "ui/equations/equation_field.h"
#include "ui/equations/equation_row.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace titer::equations {

using app::EquationLine;
using app::EquationPart;
using namespace look;
using namespace widgets;

EquationList::EquationList(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(&m_document, &app::Document::changed, this, &EquationList::refresh);
    connect(&m_document, &app::Document::checked, this, &EquationList::refresh);
    connect(&Theme::current(), &Theme::changed, this, &EquationList::alignNames);
}

void EquationList::setParts(QStringList parts)
{
    m_parts = std::move(parts);
    refresh();
}

void EquationList::setRecord(const std::string& record)
{
    if (record != m_record) m_current.clear();
    m_record = record;
    m_values.clear();
    refresh();
}

std::vector<EquationPart> EquationList::shownParts() const
{
    const bool plans = app::isPrediction(m_document.flowsheet(), m_record);
    std::vector<EquationPart> parts =
        (plans ? app::predictionParts : app::equationParts)(m_document.flowsheet(), m_record, m_document.errors());
    std::erase_if(parts, [this](const EquationPart& part) {
        return !m_parts.isEmpty() && !m_parts.contains(QString::fromStdString(part.part));
    });
    return parts;
}

bool EquationList::sameLines(const std::vector<EquationPart>& parts) const
{
    if (parts.size() != m_shown.size()) return false;
    std::size_t row = 0;
    for (std::size_t p = 0; p < parts.size(); ++p) {
        if (parts[p].part != m_shown[p].words.part || parts[p].title != m_shown[p].words.title) return false;
        for (const EquationLine& line : parts[p].lines)
            if (row >= m_rows.size() || !m_rows[row++]->fits(line)) return false;
    }
    return row == m_rows.size();
}

void EquationList::refresh()
{
    const std::vector<EquationPart> parts = shownParts();
    if (!sameLines(parts)) rebuild(parts);
    const QStringList names = app::isPrediction(m_document.flowsheet(), m_record)
                                  ? app::predictionNames(m_document)
                                  : app::equationNames(m_document.flowsheet(), m_record);
    std::size_t row = 0;
    for (const EquationPart& part : parts)
        for (const EquationLine& line : part.lines) m_rows[row++]->show(line, names);
    alignNames();
    showValues();
}

void EquationList::rebuild(const std::vector<EquationPart>& parts)
{
    std::string focused;
    for (const EquationRow* row : m_rows)
        if (row->field()->hasFocus()) focused = row->line().place.path();
    for (Part& part : m_shown) {
        part.body->hide();
        part.body->deleteLater();
    }
    m_shown.clear();
    m_rows.clear();
    QWidget* const before = stopBefore(*this, m_last && isAncestorOf(m_last) ? m_last.data() : nullptr);
    const int u = Theme::current().u();
    for (const EquationPart& words : parts) {
        Part part{words, new QWidget(this), nullptr};
        part.rows = new QVBoxLayout(part.body);
        part.rows->setContentsMargins(0, 0, 0, u);
        part.rows->setSpacing(0);
        auto* head = new QHBoxLayout;
        head->setContentsMargins(3 * u, u, 2 * u, 0);
        auto* title = new SectionHeader(words.title);
        title->setFocusPolicy(Qt::NoFocus);
        title->setToolTip(words.help);
        head->addWidget(title, 1);
        if (!words.addWords.isEmpty()) {
            auto* add = new QPushButton(icon(QStringLiteral("i-plus")), words.addWords);
            add->setFlat(true);
            connect(add, &QPushButton::clicked, this, [this, name = words.part] { addLine(name); });
            head->addWidget(add);
        }
        part.rows->addLayout(head);
        for (const EquationLine& line : words.lines) {
            m_rows.push_back(makeRow(line));
            part.rows->addWidget(m_rows.back());
        }
        layout()->addWidget(part.body);
        part.body->show();
        m_shown.push_back(part);
    }
    // As it is read, where it stands: what is made last would come last, after all that stands beneath.
    m_last = before;
    for (const Part& part : m_shown) m_last = chainFocus(m_last, *part.body);
    if (!focused.empty()) focusPath(focused);
}

EquationRow* EquationList::makeRow(const EquationLine& line)
{
    auto* row = new EquationRow(line);
    const auto apply = [this](const app::Edited& edited, const QString& words) {
        return m_document.apply(edited, words);
    };
    connect(row, &EquationRow::typed, this, [=, this](const QString& text) {
        m_document.enter(app::setEquation(m_document.flowsheet(), row->line().place, text.toStdString()),
                         tr("Change %1").arg(row->line().name), QString::fromStdString(row->line().place.path()));
    });
    connect(row, &EquationRow::withdrawn, this,
            [=, this] { m_document.withdraw(QString::fromStdString(row->line().place.path())); });
    connect(row, &EquationRow::finished, this, [this] { m_document.endMerge(); });
    connect(row, &EquationRow::renamed, this, [=, this](const QString& name) {
        const app::EquationPlace old = row->line().place;
        const QString words = tr("Rename %1").arg(row->line().name);
        if (!apply(app::renameEquation(m_document.flowsheet(), old, name.toStdString()), words)) return;
        const std::string path = old.record + "/" + old.part + "/" + name.toStdString();
        if (focusPath(path)) rowAt(path)->field()->selectAll(); // as where the name is left without a change
    });
    connect(row, &EquationRow::removeAsked, this, [=, this] {
        step(row, 1);
        const QString words = tr("Remove %1").arg(row->line().name);
        const EquationLine line = row->line();
        apply(app::removeEquation(m_document.flowsheet(), line.place), words);
        if (line.isItem) focusPath(line.place.path()); // which the next one has now
    });
    connect(row, &EquationRow::entered, this, [=, this] { step(row, 1); });
    connect(row, &EquationRow::stepped, this, [=, this](int by) { step(row, by); });
    connect(row, &EquationRow::focused, this, [=, this] {
        m_current = row->line().place.path();
        emit currentChanged();
        emit lineFocused(row);
    });
    return row;
}

// A new line with a name that is free, which is typed over.
void EquationList::addLine(const std::string& part)
{
    const auto found =
        std::find_if(m_shown.begin(), m_shown.end(), [&](const Part& shown) { return shown.words.part == part; });
    if (found == m_shown.end() || found->words.addWords.isEmpty()) return;
    const std::string name = app::freeEquationName(m_document.flowsheet(), m_record, part, found->words.wanted);
    const app::EquationPlace place{m_record, part, name};
    if (!m_document.apply(app::addEquation(m_document.flowsheet(), place), found->words.addWords)) return;
    m_document.endMerge();
    EquationRow* row = rowAt(place.path());
    if (!row) return;
    QLineEdit* typed = row->name() ? row->name() : row->field();
    typed->setFocus(Qt::OtherFocusReason);
    typed->selectAll();
    emit lineFocused(row);
}

// The texts of all lines begin in one place.
void EquationList::alignNames()
{
    const int u = Theme::current().u();
    int width = 12 * u;
    for (const EquationRow* row : m_rows) width = std::max(width, std::min(row->nameWidth(), 40 * u));
    for (EquationRow* row : m_rows) row->setNameWidth(width);
}

void EquationList::setValues(const std::vector<app::EquationValue>& values)
{
    m_values = values;
    showValues();
}

void EquationList::showValues()
{
    for (EquationRow* row : m_rows) {
        const app::EquationPlace& place = row->line().place;
        const auto found = std::find_if(m_values.begin(), m_values.end(), [&](const app::EquationValue& value) {
            return value.part == place.part && value.name == place.name;
        });
        row->setValue(found == m_values.end() ? QString() : shown::valueWithUnit(found->value, found->unit));
    }
}

EquationRow* EquationList::rowAt(const std::string& path) const
{
    for (EquationRow* row : m_rows)
        if (row->line().place.path() == path) return row;
    // The flat path of a parameter.
    for (EquationRow* row : m_rows) {
        const app::EquationPlace& place = row->line().place;
        if ((place.part == "params" || place.part == "inputs") && place.record + "/" + place.name == path) return row;
    }
    return nullptr;
}

bool EquationList::focusPath(const std::string& path)
{
    EquationRow* row = rowAt(path);
    if (!row) return false;
    row->field()->setFocus(Qt::OtherFocusReason);
    emit lineFocused(row);
    return true;
}

bool EquationList::focusFirst()
{
    return !m_rows.empty() && focusPath(m_rows.front()->line().place.path());
}

const EquationRow* EquationList::current() const
{
    return rowAt(m_current);
}

void EquationList::step(const EquationRow* from, int by)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), from);
    const auto to = int(at - m_rows.begin()) + by;
    if (to < 0 || to >= int(m_rows.size())) return;
    m_rows[std::size_t(to)]->field()->setFocus(Qt::TabFocusReason);
}

} // namespace titer::equations

#include "ui/equations/moc_equation_list.cpp"
