// Tags and the variables that they belong to.
#include "ui/pages/data/inspectors/tag_rows.h"

#include "app/common/sentence.h"
#include "app/live/recordings/import_preview.h"
#include "core/base/text.h"
#include "ui/form/fields/factor_question.h"
#include "ui/look/glyph.h"
#include "ui/look/icons.h"
#include "ui/shown/run_values.h"
#include "ui/shown/run_variables.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linked_line.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace titer::pages {

using shown::unitName;
using shown::unitText;
using shown::variableText;
using widgets::LinkedLine;

using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr int maxRows = 40; // at a time; the search leads to the others

// An icon next to words.
class Mark : public QWidget {
public:
    Mark() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void setIcon(const QIcon& icon)
    {
        m_icon = icon;
        update();
    }
    QSize sizeHint() const override { return {4 * Theme::current().u(), 4 * Theme::current().u()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

// One tag.
class TagRow : public QWidget {
public:
    TagRow(int index, TagRows* rows)
        : tag(index)
        , name(new LinkedLine)
        , fact(new Label({}, Type::Caption, Token::Muted))
        , mark(new Mark)
        , words(new LinkedLine(Type::Caption))
        , accept(new QPushButton(TagRows::tr("Accept")))
        , choose(new QPushButton(TagRows::tr("Choose")))
    {
        const int u = Theme::current().u();
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, u, 0, u);
        grid->setHorizontalSpacing(u);
        grid->setVerticalSpacing(u / 2);
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(u);
        buttons->addWidget(accept);
        buttons->addWidget(choose);
        grid->addWidget(name, 0, 0, 1, 2);
        grid->addWidget(fact, 0, 2, Qt::AlignRight);
        grid->addWidget(mark, 1, 0);
        grid->addWidget(words, 1, 1);
        grid->addLayout(buttons, 1, 2, Qt::AlignRight);
        grid->setColumnStretch(1, 1);
        QObject::connect(accept, &QPushButton::clicked, rows, [this, rows] { rows->accept(tag); });
        QObject::connect(choose, &QPushButton::clicked, rows, [this, rows] {
            QMenu* menu = rows->menuOf(tag);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(choose->mapToGlobal(QPoint(0, choose->height())));
        });
    }

    int tag;
    LinkedLine* name;
    Label* fact;
    Mark* mark;
    LinkedLine* words;
    QPushButton* accept;
    QPushButton* choose;
};

TagRows::TagRows(app::Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_search(new QLineEdit)
    , m_column(new QVBoxLayout(this))
    , m_more(new Label({}, Type::Caption, Token::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_search->setPlaceholderText(tr("Find a tag"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_more->setWordWrap(true);
    m_column->addWidget(m_search);
    m_column->addWidget(m_more);
    connect(m_search, &QLineEdit::textChanged, this, &TagRows::rebuild);
    connect(&document, &app::Document::checked, this, &TagRows::refresh);
}

void TagRows::setTags(const std::vector<connect::TagInfo>& tags, const QStringList& facts)
{
    m_facts = facts;
    if (tags == m_tags && !m_mapping.empty()) return setFacts(facts);
    m_tags = tags;
    m_search->clear();
    m_mapping = app::mappingOf(m_document, m_tags);
    rebuild();
    emit mappingChanged();
}

void TagRows::setFacts(const QStringList& facts)
{
    m_facts = facts;
    for (TagRow* row : std::as_const(m_rows)) row->fact->setText(factOf(row->tag));
}

QString TagRows::factOf(int tag) const
{
    return m_facts.value(tag);
}

int TagRows::mapped() const
{
    return int(std::count_if(m_mapping.begin(), m_mapping.end(), [](const auto& row) { return row.linked; }));
}

void TagRows::refresh()
{
    m_mapping = app::mappingOf(m_document, m_tags);
    for (TagRow* row : std::as_const(m_rows)) fill(row);
    emit mappingChanged();
}

void TagRows::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    int found = 0;
    for (int tag = 0; tag < int(m_tags.size()); ++tag) {
        const QString name = QString::fromStdString(m_tags[std::size_t(tag)].id + " " + m_tags[std::size_t(tag)].label);
        if (!name.contains(m_search->text().trimmed(), Qt::CaseInsensitive)) continue;
        if (++found > maxRows) continue;
        auto* row = new TagRow(tag, this);
        m_column->insertWidget(m_column->count() - 1, row);
        m_rows.append(row);
        fill(row);
    }
    m_search->setVisible(int(m_tags.size()) > maxRows);
    m_more->setVisible(found > maxRows || found == 0);
    m_more->setText(found == 0 ? tr("No tags") : tr("%1 more; search by name").arg(found - maxRows));
}

// Linked, suggested or open: by icon and words.
void TagRows::fill(TagRow* row)
{
    const app::TagMapping& mapping = m_mapping[std::size_t(row->tag)];
    const connect::TagInfo& tag = m_tags[std::size_t(row->tag)];
    const QString name = QString::fromStdString(tag.label.empty() ? tag.id : tag.label), unit = unitText(tag.unit);
    const auto plant = m_document.plant();
    row->name->setParts({}, unit.isEmpty() ? name : tr("%1, %2", "tag, unit").arg(name, unit), {}, true);
    row->fact->setText(factOf(row->tag));
    row->accept->setVisible(!mapping.linked && !mapping.suggested.empty());
    row->accept->setAccessibleName(tr("Accept %1", "a variable").arg(variableText(plant.get(), mapping.suggested)));
    row->choose->setAccessibleName(tr("Choose a model variable for %1").arg(name));
    row->choose->setVisible(bool(plant));
    const bool open = !mapping.linked && mapping.suggested.empty();
    row->choose->setText(open ? tr("Choose") : QString());
    row->choose->setIcon(open ? QIcon() : look::icon(QStringLiteral("i-more"), Token::Muted));
    row->choose->setProperty("role", open ? "" : "flat");
    row->choose->setToolTip(row->choose->accessibleName());
    row->words->setToken(mapping.linked ? Token::Accent : Token::Muted);
    if (mapping.linked) {
        row->mark->setIcon(look::icon(QStringLiteral("i-link"), Token::Accent));
        const QString variable = variableText(plant.get(), mapping.variable);
        const QString others = QString::fromStdString(base::join(mapping.others, ", "));
        const QString factor = QString::fromStdString(mapping.factor);
        const QString laid = factor.isEmpty()
                                 ? variable
                                 : tr("%1, 1 is %2", "variable, what one of the tag means").arg(variable, factor);
        row->words->setParts({}, others.isEmpty() ? laid : tr("%1; also %2", "variable, tags").arg(laid, others), {});
    } else if (!mapping.suggested.empty()) {
        row->mark->setIcon(look::glyphIcon(look::Glyph::Info));
        const QString suggested = variableText(plant.get(), mapping.suggested);
        row->words->setParts({},
                             mapping.asksFactor ? tr("%1 by a factor?", "a suggested variable").arg(suggested)
                                                : tr("%1?", "a suggested variable").arg(suggested),
                             {});
    } else {
        row->mark->setIcon(look::glyphIcon(look::Glyph::Idle));
        const QString why = app::sentence(mapping.whyNot);
        row->words->setParts({}, mapping.variable.empty() || why.isEmpty() ? tr("not mapped") : why, {});
    }
    row->words->setAccessibleName(tr("%1: %2", "tag, its variable").arg(name, row->words->words()));
}

QString TagRows::nameOf(const std::string& tag) const
{
    const auto known = std::ranges::find(m_tags, tag, &connect::TagInfo::id);
    return QString::fromStdString(known == m_tags.end() || known->label.empty() ? tag : known->label);
}

void TagRows::map(const model::TagEntry& entry)
{
    app::setMapping(m_document, entry, tr("Map %1", "a tag").arg(nameOf(entry.tag)));
    m_document.checkNow();
}

base::Done TagRows::mapBy(int tag, const std::string& variable, const QString& factor)
{
    const auto plant = m_document.plant();
    if (!plant) return base::done();
    const twin::Tag source = m_mapping[std::size_t(tag)].tag;
    const base::Result<std::string> typed = app::typedFactor(*plant, source, variable, factor);
    if (!typed) return typed.error();
    map({source.id, variable, *typed});
    return base::done();
}

void TagRows::askFactor(int tag, const std::string& variable)
{
    const auto plant = m_document.plant();
    if (!plant) return;
    const app::TagMapping mapping = m_mapping[std::size_t(tag)];
    form::askFactor(this, *plant,
                    {nameOf(mapping.tag.id), variable, mapping.variable == variable ? mapping.factor : std::string()},
                    [this, tag, variable](const QString& typed) { return mapBy(tag, variable, typed); });
}

void TagRows::accept(int tag)
{
    const app::TagMapping mapping = m_mapping[std::size_t(tag)];
    if (mapping.suggested.empty()) return;
    mapping.asksFactor ? askFactor(tag, mapping.suggested) : map({mapping.tag.id, mapping.suggested});
}

void TagRows::addUnits(QMenu& menu, const std::string& tag)
{
    for (const std::string& unit : app::previewUnits(m_document.plant().get()))
        connect(menu.addAction(unit == "1" ? tr("a bare number") : unitText(unit)), &QAction::triggered, this,
                [this, tag, unit] { emit unitChosen(QString::fromStdString(tag), QString::fromStdString(unit)); });
}

QMenu* TagRows::menuOf(int tag)
{
    auto* menu = new QMenu(this);
    const twin::Tag source = m_mapping[std::size_t(tag)].tag;
    if (m_alarmsOffered)
        connect(menu->addAction(tr("Alarm on this tag…")), &QAction::triggered, this,
                [this, id = source.id] { emit alarmAsked(QString::fromStdString(id)); });
    const auto plant = m_document.plant();
    if (!plant) return menu;
    if (m_alarmsOffered) menu->addSeparator();
    std::map<std::string, QMenu*> units;
    const auto add = [&](const app::VariableChoice& choice, const QString& words, const auto& act) {
        QMenu*& own = units[choice.unit];
        if (!own) own = menu->addMenu(unitName(*plant, plant->unitIndex(choice.unit)));
        connect(own->addAction(words), &QAction::triggered, this, act);
    };
    for (const app::VariableChoice& choice : app::choicesFor(*plant, source))
        add(choice, variableText(plant.get(), choice.variable),
            [this, id = source.id, variable = choice.variable] { map({id, variable}); });
    for (const app::VariableChoice& choice : app::choicesByFactor(*plant, source))
        add(choice, form::byFactorText(variableText(plant.get(), choice.variable)),
            [this, tag, variable = choice.variable] { askFactor(tag, variable); });
    if (m_unitsOffered && source.unit.empty()) addUnits(*menu->addMenu(tr("Its unit")), source.id);
    if (units.empty())
        menu->addAction(source.unit.empty() ? tr("The tag has no unit.")
                                            : tr("No variable of the plant has this unit."))
            ->setEnabled(false);
    menu->addSeparator();
    QAction* none = menu->addAction(tr("Do not compare"));
    none->setEnabled(!m_mapping[std::size_t(tag)].variable.empty());
    connect(none, &QAction::triggered, this, [this, id = source.id] { map({id, {}}); });
    return menu;
}

} // namespace titer::pages

#include "ui/pages/data/inspectors/moc_tag_rows.cpp"
