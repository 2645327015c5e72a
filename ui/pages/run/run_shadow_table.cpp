// The table of tags: mapping and gap, one row per tag.
#include "ui/pages/run/run_shadow.h"
#include "ui/widgets/linked_line.h"

#include "app/common/sentence.h"
#include "app/form/tag_names.h"
#include "app/tags/measured_tag.h"
#include "core/base/units/units.h"
#include "ui/look/icons.h"
#include "ui/plot/axis_scale.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plain_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QTableWidget>

#include <algorithm>
#include <cmath>
#include <map>

namespace titer::pages {

using shown::differenceText;
using shown::stateText;
using shown::unitName;
using shown::unitText;
using shown::valueText;
using shown::Variable;

using look::Theme;
using look::Token;

namespace {

const std::string noSuggestion;

constexpr int heightOfRow = 6;  // [u]
constexpr int minRows = 3;      // are seen
constexpr int shareOfTable = 3; // a third of the place
constexpr int narrow = 130;     // [u]: without the last columns, so that names can be read

QTableWidgetItem* itemAt(QTableWidget* table, int row, int column)
{
    if (!table->item(row, column)) table->setItem(row, column, new QTableWidgetItem);
    return table->item(row, column);
}

} // namespace

void RunShadow::refresh()
{
    const bool active = m_laid.isActive();
    setVisible(active);
    m_numbers.clear();
    m_simulated->setVisible(m_laid.isSimulated());
    suggest();
    refreshRows();
    refreshGaps();
    showAlignment();
    emit stateChanged();
}

// Where several vessels have what a tag may mean, and it names none of them, the one in view is meant.
void RunShadow::suggest()
{
    m_suggestions.clear();
    if (!m_laid.isActive()) return;
    std::vector<twin::Tag> tags;
    for (const twin::MappedTag& tag : m_live.tags()) tags.push_back(tag.tag);
    m_suggestions = twin::suggestMappings(*m_live.plant(), tags);
    // Of what is not to be compared nothing more is suggested.
    std::erase_if(m_suggestions, [this](const twin::Suggestion& suggestion) {
        return std::ranges::any_of(m_laid.stated(), [&](const model::TagEntry& entry) {
            return entry.tag == suggestion.tag && entry.variable.empty();
        });
    });
    const model::Plant& plant = *m_live.plant();
    if (m_model.unit() < 0 || std::size_t(m_model.unit()) >= plant.units.size()) return;
    const std::string& shown = plant.units[std::size_t(m_model.unit())].id;
    const std::vector<std::string> there = twin::comparableVariables(plant);
    for (twin::Suggestion& suggestion : m_suggestions) {
        const std::size_t dot = suggestion.variable.find('.');
        if (suggestion.tag.find(suggestion.variable.substr(0, dot)) != std::string::npos) continue;
        const std::string same = shown + suggestion.variable.substr(dot);
        if (std::ranges::find(there, same) != there.end()) suggestion.variable = same;
    }
}

const std::string& RunShadow::suggestionOf(const std::string& tag) const
{
    for (const twin::Suggestion& suggestion : m_suggestions)
        if (suggestion.tag == tag) return suggestion.variable;
    return noSuggestion;
}

// By the link of this page, which the plant has from its next check on; a run need not be there.
app::ShownAs RunShadow::reportedAs(const twin::MappedTag& tag) const
{
    app::FeedTag recorded;
    recorded.id = "recording/" + tag.tag.id;
    recorded.unit = tag.tag.unit;
    app::reportWhatItMeasures(recorded, tag, *m_live.plant());
    return app::shownAs(&recorded, recorded.unit);
}

void RunShadow::refreshRows()
{
    const int rows = m_laid.isActive() ? static_cast<int>(m_live.tags().size()) : 0;
    m_table->setRowCount(rows);
    {
        const widgets::TableFill fill(m_table);
        for (int row = 0; row < rows; ++row) fillRow(row);
    }
    fitTable();
}

void RunShadow::fitInto(QWidget* place)
{
    m_shared = place;
    place->installEventFilter(this);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&Theme::current(), &Theme::changed, this, &RunShadow::fitTable);
    fitTable();
}

bool RunShadow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_shared && event->type() == QEvent::Resize) {
        fitTable();
        refreshGaps();
    }
    return Card::eventFilter(watched, event);
}

// Whole rows; the others are scrolled to. What a narrow table leaves out stands in the tooltip of the gap.
void RunShadow::fitTable()
{
    const int row = heightOfRow * Theme::current().u();
    const int rest = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    const int room = m_shared ? (m_shared->height() / shareOfTable - rest) / row : minRows;
    for (const int column : {int(Worst), int(Count)})
        m_table->setColumnHidden(column, m_shared && m_shared->width() < narrow * Theme::current().u());
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setFixedHeight(rest + row * std::max(minRows, std::min(room, m_table->rowCount())));
}

// Linked, suggested or open: a mark, and words.
void RunShadow::fillRow(int row)
{
    const twin::MappedTag& tag = m_live.tags()[static_cast<std::size_t>(row)];
    const std::string& suggested = suggestionOf(tag.tag.id);
    QTableWidgetItem* mark = itemAt(m_table, row, Mark);
    QTableWidgetItem* variable = itemAt(m_table, row, Variable_);
    const QString unit = unitText(reportedAs(tag).unit), own = unitText(tag.tag.unit);
    const QString name = nameOf(static_cast<std::size_t>(row));
    itemAt(m_table, row, Name)->setText(unit.isEmpty() ? name : tr("%1, %2", "tag, unit").arg(name, unit));
    itemAt(m_table, row, Name)->setToolTip(unit == own ? QString() : tr("recorded in %1", "a unit").arg(own));
    variable->setToolTip(app::sentence(tag.whyNot));
    if (tag.link) {
        const Variable* v = m_model.variable(QString::fromStdString(tag.variable));
        mark->setIcon(look::icon(QStringLiteral("i-link"), Token::Accent));
        mark->setData(Qt::AccessibleTextRole, tr("linked"));
        variable->setText(v ? tr("%1, %2", "variable, unit").arg(v->name, v->unitName)
                            : app::placeName(m_document, tag.variable, {}));
    } else if (!suggested.empty() && tag.variable.empty()) {
        mark->setIcon(look::glyphIcon(look::Glyph::Info));
        mark->setData(Qt::AccessibleTextRole, tr("suggested"));
        variable->setText(
            tr("%1? Accept or choose", "a suggested variable").arg(app::placeName(m_document, suggested, {})));
    } else {
        mark->setIcon(look::glyphIcon(look::Glyph::Idle));
        mark->setData(Qt::AccessibleTextRole, tr("open"));
        const QString why = app::sentence(tag.whyNot);
        variable->setText(why.isEmpty() ? tr("Choose") : why);
    }
    mark->setToolTip(mark->data(Qt::AccessibleTextRole).toString());
    for (const int column : {int(Now), int(Rmse), int(Estimate), int(Worst), int(Count)})
        itemAt(m_table, row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void RunShadow::refreshGaps()
{
    if (!m_laid.isActive()) return;
    const auto& tags = m_live.tags();
    const auto linked =
        std::count_if(tags.begin(), tags.end(), [](const twin::MappedTag& tag) { return bool(tag.link); });
    m_state->setParts(
        {}, tr("%1 of %2 tags linked · %3", "count, count, state").arg(linked).arg(tags.size()).arg(stateText()), {});
    refreshEstimates();
    if (!m_live.frame()) return;
    const std::vector<twin::TagGap>& gaps = m_live.frame()->gaps;
    const QString none = QStringLiteral("–");
    const widgets::TableFill fill(m_table);
    for (int row = 0; row < std::min(m_table->rowCount(), static_cast<int>(gaps.size())); ++row) {
        const twin::TagGap& gap = gaps[static_cast<std::size_t>(row)];
        const bool any = gap.compared > 0;
        const app::UnitScale scale = reportedAs(tags[static_cast<std::size_t>(row)]).scale;
        itemAt(m_table, row, Now)->setText(any ? differenceText(scale.difference(gap.now)) : none);
        itemAt(m_table, row, Rmse)->setText(any ? valueText(scale.difference(gap.rmse)) : none);
        itemAt(m_table, row, Worst)->setText(any ? differenceText(scale.difference(gap.worst)) : none);
        itemAt(m_table, row, Worst)
            ->setToolTip(any ? plot::cursorLabel(gap.worstTime, std::max(1.0, m_model.end())) : QString());
        itemAt(m_table, row, Count)->setText(QLocale().toString(qlonglong(gap.compared)));
        QStringList hidden;
        for (const int column : {int(Worst), int(Count)})
            if (m_table->isColumnHidden(column))
                hidden << QStringLiteral("%1: %2").arg(m_table->horizontalHeaderItem(column)->text(),
                                                       itemAt(m_table, row, column)->text());
        itemAt(m_table, row, Now)->setToolTip(hidden.join(u'\n'));
        itemAt(m_table, row, Count)
            ->setToolTip(tr("%1 received, %2 late, %3 of bad quality, %4 while the unit was idle")
                             .arg(QLocale().toString(qlonglong(gap.samples)), QLocale().toString(qlonglong(gap.late)),
                                  QLocale().toString(qlonglong(gap.unusable)),
                                  QLocale().toString(qlonglong(gap.idle))));
    }
}

bool RunShadow::isOpen(const twin::MappedTag& tag) const
{
    return !tag.link && tag.variable.empty() && !suggestionOf(tag.tag.id).empty();
}

void RunShadow::acceptSuggestions()
{
    if (!m_laid.isActive()) return;
    std::vector<model::TagEntry> accepted;
    for (const twin::MappedTag& tag : m_live.tags())
        if (isOpen(tag)) accepted.push_back({tag.tag.id, suggestionOf(tag.tag.id)});
    m_laid.setVariables(accepted, tr("Accept the suggested variables"));
}

void RunShadow::setVariable(int tag, const std::string& variable, const std::string& unit)
{
    if (!m_laid.isActive() || tag < 0 || tag >= static_cast<int>(m_live.tags().size())) return;
    const auto place = static_cast<std::size_t>(tag);
    m_laid.setVariable(m_live.tags()[place].tag.id, variable, unit, tr("Map %1", "a tag").arg(nameOf(place)));
}

QMenu* RunShadow::menuOf(int tag)
{
    if (!m_laid.isActive() || tag < 0 || tag >= static_cast<int>(m_live.tags().size())) return nullptr;
    const twin::MappedTag& mapped = m_live.tags()[static_cast<std::size_t>(tag)];
    auto* menu = new QMenu(this);
    const std::string suggested = suggestionOf(mapped.tag.id);
    if (!mapped.link && !suggested.empty())
        QObject::connect(menu->addAction(tr("Accept %1", "a variable").arg(app::placeName(m_document, suggested, {}))),
                         &QAction::triggered, this, [this, tag, suggested] { setVariable(tag, suggested); });
    const auto& tags = m_live.tags();
    const auto open = std::ranges::count_if(tags, [this](const twin::MappedTag& t) { return isOpen(t); });
    if (open > 1)
        QObject::connect(menu->addAction(tr("Accept all suggestions (%1)", "their number").arg(open)),
                         &QAction::triggered, this, &RunShadow::acceptSuggestions);
    addVariableMenu(menu, tag);
    if (mapped.tag.unit.empty() && !mapped.variable.empty() && !mapped.link)
        addUnitMenu(menu->addMenu(tr("Unit of %1", "a tag").arg(nameOf(static_cast<std::size_t>(tag)))), tag,
                    mapped.variable);
    QAction* none = menu->addAction(tr("Do not compare"));
    none->setEnabled(!mapped.variable.empty());
    QObject::connect(none, &QAction::triggered, this, [this, tag] { setVariable(tag, {}); });
    return menu;
}

// By unit operation; only what the unit of the tag fits. A tag without a unit is asked for it with the variable.
void RunShadow::addVariableMenu(QMenu* menu, int tag)
{
    const twin::Tag& source = m_live.tags()[static_cast<std::size_t>(tag)].tag;
    const model::Plant& plant = *m_live.plant();
    QMenu* choose = menu->addMenu(tr("Choose"));
    std::map<int, QMenu*> units;
    for (const std::string& variable : twin::comparableVariables(plant)) {
        const base::Result<model::ReadTarget> target = model::findReadTarget(plant, variable);
        if (!target) continue;
        const bool bare = source.unit.empty();
        if (!bare && twin::basisFactor(plant, *target, source.unit) == 0.0) continue;
        QMenu*& own = units[target->unit];
        if (!own) own = choose->addMenu(unitName(plant, target->unit));
        const QString name = app::tagName(m_document.flowsheet(), m_document.catalogue(), variable);
        if (bare && !base::sameDimension(target->unitOfMeasure, "1")) {
            addUnitMenu(own->addMenu(name), tag, variable);
            continue;
        }
        QObject::connect(own->addAction(name), &QAction::triggered, this,
                         [this, tag, variable] { setVariable(tag, variable); });
    }
    choose->setEnabled(!units.empty());
}

void RunShadow::addUnitMenu(QMenu* menu, int tag, const std::string& variable)
{
    const base::Result<model::ReadTarget> target = model::findReadTarget(*m_live.plant(), variable);
    if (!target) return;
    for (const std::string& unit : base::unitChoices(target->unitOfMeasure))
        QObject::connect(menu->addAction(unitText(unit)), &QAction::triggered, this,
                         [this, tag, variable, unit] { setVariable(tag, variable, unit); });
}

} // namespace titer::pages
