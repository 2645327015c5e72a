// Sheet of formulas.
#include "ui/pages/cockpit/formula_sheet.h"

#include "app/common/sentence.h"
#include "app/tags/shown_feed.h"
#include "app/tags/tag_search.h"
#include "ui/form/fields/tag_completer.h"
#include "ui/form/fields/tag_text.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/tile_type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tag_chooser.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace titer::pages {

using shown::unitText;
using shown::valueWithUnit;
using widgets::clearRows;
using widgets::FindingRow;
using widgets::Sheet;
using widgets::TagChooser;

using namespace look;
using namespace widgets;
using app::CalculatedTag;
using app::FormulaUse;

namespace {

constexpr int listWidth = 70, formulaHeight = 18; // [u]

// A field under its name.
QVBoxLayout* named(const QString& name, QWidget* field, QWidget* around = nullptr)
{
    auto* label = new Label(name, Type::Caption, Token::Muted);
    label->setBuddy(field);
    field->setAccessibleName(name);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::current().u());
    column->addWidget(label);
    column->addWidget(around ? around : field, 1);
    return column;
}

QString tileName(const FormulaUse& use)
{
    const tiles::TileType* type = tiles::findType(use.name);
    return type ? QCoreApplication::translate("tiles", type->label) : QString::fromStdString(use.name);
}

void mark(QWidget* field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong) return;
    field->setProperty("wrong", wrong);
    field->update();
}

} // namespace

FormulaSheet::FormulaSheet(const Work& work, QWidget* page)
    : Sheet(Cover::LowerHalf, page)
    , m_work(work)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_formula(new form::TagText)
    , m_unit(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_insert(new QPushButton(tr("Insert a tag…")))
    , m_findings(new QVBoxLayout)
    , m_uses(new Label({}, Type::Body, Token::Muted))
    , m_new(new QPushButton(tr("New formula")))
    , m_save(new QPushButton(tr("Save the formula")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_close(new QPushButton(tr("Close")))
    , m_chooser(new TagChooser(this))
{
    setAccessibleName(tr("Calculated tags"));
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new Label(tr("Calculated tags"), Type::Section));
    auto* help =
        new Label(tr("Calculated from other tags, with their units. The recorder stores them, boards show them and "
                     "alarms can monitor them."),
                  Type::Caption, Token::Muted);
    help->setWordWrap(true);
    head->addWidget(help);
    auto* inside = new QHBoxLayout;
    inside->setSpacing(6 * Theme::current().u());
    inside->addWidget(makeList());
    inside->addWidget(makeForm(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addLayout(inside, 1);
    column->addLayout(makeFoot());
    connectAll();
    hide();
}

QWidget* FormulaSheet::makeList()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setAccessibleName(tr("Formulas"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    column->addWidget(m_new);
    place->setFixedWidth(listWidth * Theme::current().u());
    return place;
}

QWidget* FormulaSheet::makeForm()
{
    const int u = Theme::current().u();
    m_formula->setTabChangesFocus(true);
    m_formula->setMinimumHeight(formulaHeight * u / 2);
    m_formula->setMaximumHeight(formulaHeight * u);
    m_formula->setPlaceholderText(tr("2 * `source/name`"));
    m_unit->setPlaceholderText(tr("determined by the tags"));
    m_formula->setFrameShape(QFrame::NoFrame);
    auto* edge = new Card;
    edge->setPadding(1);
    edge->body()->addWidget(m_formula);
    m_findings->setSpacing(u);
    m_uses->setWordWrap(true);
    auto* form = new QWidget;
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2 * u);
    grid->addLayout(named(tr("Name"), m_name), 0, 0);
    grid->addLayout(named(tr("Unit"), m_unit), 0, 1);
    grid->addLayout(named(tr("Formula"), m_formula, edge), 1, 0);
    grid->addWidget(m_insert, 1, 1, Qt::AlignLeft | Qt::AlignBottom);
    grid->addLayout(m_findings, 2, 0, 1, 2);
    grid->addWidget(m_uses, 3, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    return form;
}

QLayout* FormulaSheet::makeFoot()
{
    m_save->setProperty("role", "primary");
    m_reason->setPlaceholderText(tr("Reason, for the audit trail"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* foot = new QHBoxLayout;
    for (QPushButton* button : {m_save, m_remove, m_close}) foot->addWidget(button);
    foot->addWidget(m_reason, 1);
    return foot;
}

void FormulaSheet::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_work.formulas.list().size())) showFormula(m_work.formulas.list()[std::size_t(row)]);
    });
    for (QLineEdit* field : {m_name, m_unit}) connect(field, &QLineEdit::textChanged, this, &FormulaSheet::check);
    connect(m_formula, &QPlainTextEdit::textChanged, this, &FormulaSheet::check);
    connect(m_insert, &QPushButton::clicked, this, &FormulaSheet::askTag);
    connect(m_chooser, &TagChooser::toggled, this, &FormulaSheet::insertTag);
    connect(m_new, &QPushButton::clicked, this, &FormulaSheet::openNew);
    connect(m_save, &QPushButton::clicked, this, &FormulaSheet::save);
    connect(m_remove, &QPushButton::clicked, this, &FormulaSheet::remove);
    connect(m_close, &QPushButton::clicked, this, &FormulaSheet::leave);
    m_formula->tags()->setTags(m_work.feed.tags());
    connect(&m_work.feed, &app::TagFeed::tagsChanged, this, [this] {
        m_formula->tags()->setTags(m_work.feed.tags());
        if (isVisible()) check();
    });
    connect(&m_work.formulas, &app::Formulas::changed, this, [this] {
        if (isVisible()) fillList();
    });
}

QPlainTextEdit* FormulaSheet::formula() const
{
    return m_formula;
}

form::TagCompleter* FormulaSheet::formulaTags() const
{
    return m_formula->tags();
}

void FormulaSheet::open()
{
    arrange();
    fillList();
    show();
    raise();
    if (m_work.formulas.list().empty()) return openNew();
    showFormula(m_work.formulas.list().front());
    m_list->setFocus(Qt::OtherFocusReason);
}

void FormulaSheet::openNew()
{
    if (!isVisible()) {
        arrange();
        fillList();
        show();
        raise();
    }
    showFormula({});
    m_name->setFocus(Qt::OtherFocusReason);
}

void FormulaSheet::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const std::vector<CalculatedTag>& all = m_work.formulas.list();
    for (const CalculatedTag& one : all) {
        const QString name = QString::fromStdString(one.name), formula = QString::fromStdString(one.formula);
        new QListWidgetItem(name + u'\n' + formula, m_list);
        if (one.id == m_shown.id) m_list->setCurrentRow(m_list->count() - 1);
    }
}

void FormulaSheet::showFormula(const CalculatedTag& formula)
{
    m_shown = formula;
    m_sure = false;
    const auto& all = m_work.formulas.list();
    const auto place = std::ranges::find(all, formula.id, &CalculatedTag::id);
    {
        const QSignalBlocker a(m_list), b(m_name), c(m_formula), d(m_unit);
        m_list->setCurrentRow(place == all.end() ? -1 : int(place - all.begin()));
        m_name->setText(QString::fromStdString(formula.name));
        m_formula->setPlainText(QString::fromStdString(formula.formula));
        m_unit->setText(QString::fromStdString(formula.unit));
    }
    m_reason->clear();
    m_remove->setVisible(!formula.id.empty());
    reportUses();
    check();
}

CalculatedTag FormulaSheet::draft() const
{
    return {m_shown.id, m_name->text().trimmed().toStdString(), m_formula->toPlainText().trimmed().toStdString(),
            m_unit->text().trimmed().toStdString()};
}

// Nothing is wrong yet with what nobody has begun to write.
void FormulaSheet::check()
{
    clearRows(m_findings);
    const CalculatedTag now = draft();
    const app::FormulaCheck check = app::checkFormula(m_work.formulas.list(), now, m_work.feed.tags());
    const std::string where =
        check.error ? check.error->where.substr(check.error->where.rfind('/') + 1) : std::string();
    const bool begun = !now.formula.empty() || (!now.name.empty() && where == "name");
    mark(m_name, begun && where == "name");
    mark(m_formula, begun && where == "formula");
    mark(m_unit, begun && where == "unit");
    if (check.error && begun) m_findings->addWidget(new FindingRow(Glyph::Warn, app::sentence(check.error->what)));
    if (check.calculated) reportValue(check);
    for (const base::Error& one : check.broken)
        m_findings->addWidget(new FindingRow(Glyph::Warn, app::sentence(one.what)));
    m_save->setEnabled(check.calculated && now != m_shown);
}

void FormulaSheet::reportValue(const app::FormulaCheck& check)
{
    std::vector<app::FeedValue> values;
    for (const std::string& input : check.calculated->inputs()) values.push_back(m_work.feed.value(input));
    const app::FeedValue value = check.calculated->value(values);
    const app::ShownAs as = app::shownAs(&check.calculated->tag(), check.calculated->tag().unit);
    const QString unit = unitText(as.unit).isEmpty() ? QStringLiteral("1") : unitText(as.unit);
    const QString now = valueWithUnit(as.scale.of(value.value), as.unit);
    m_findings->addWidget(new FindingRow(Glyph::Ok, std::isnan(value.value)
                                                        ? tr("The units fit. Its unit is %1.").arg(unit)
                                                        : tr("The units fit. It is %1 now.").arg(now)));
}

void FormulaSheet::reportUses()
{
    QStringList names;
    if (!m_shown.id.empty())
        for (const FormulaUse& use :
             app::usesOf(m_shown, m_work.boards.boards(), m_work.formulas.list(), m_work.alarms.rows())) {
            const QString name = QString::fromStdString(use.name);
            names.append(use.reader == FormulaUse::Reader::Tile
                             ? tr("tile “%1” of the board “%2”").arg(tileName(use), QString::fromStdString(use.board))
                         : use.reader == FormulaUse::Reader::Formula ? tr("formula “%1”").arg(name)
                                                                     : tr("alarm “%1”").arg(name));
        }
    m_uses->setText(names.isEmpty() ? tr("Not used yet.") : tr("Used by: %1").arg(names.join(QStringLiteral("; "))));
    m_uses->setVisible(!m_shown.id.empty());
    // Whatever reads it does so by its name.
    m_name->setReadOnly(!names.isEmpty());
    m_name->setToolTip(names.isEmpty() ? QString()
                                       : tr("It is used under this name; create a new formula for a different name."));
}

void FormulaSheet::askTag()
{
    QStringList names;
    for (const app::FeedTag& tag : m_work.feed.tags()) names.append(app::tagWords(tag, app::shownUnitOf(tag)));
    m_chooser->open(names, {}, m_insert);
}

void FormulaSheet::insertTag(int index)
{
    if (index < 0 || index >= int(m_work.feed.tags().size())) return;
    m_chooser->hide();
    m_formula->insertPlainText(u'`' + QString::fromStdString(m_work.feed.tags()[std::size_t(index)].id) + u'`');
    m_formula->setFocus(Qt::OtherFocusReason);
}

void FormulaSheet::save()
{
    if (!m_work.formulas.writable() && m_work.ensureProject) (void)m_work.ensureProject();
    CalculatedTag now = draft();
    const base::Result<std::string> id = m_work.formulas.put(now, m_reason->text().trimmed().toStdString());
    if (!id) return report(app::sentence(id.error().what));
    now.id = *id;
    showFormula(now);
    fillList();
    m_list->setFocus(Qt::OtherFocusReason);
}

// There is no undo: it is said what stands to be lost, and the second press is the answer.
void FormulaSheet::remove()
{
    if (!std::exchange(m_sure, true)) {
        report(m_name->isReadOnly() ? tr("Whatever uses it will have no value. Press “Remove” again to remove it.")
                                    : tr("Press “Remove” again to remove it."));
        return;
    }
    const base::Done done = m_work.formulas.remove(m_shown.id, m_reason->text().trimmed().toStdString());
    if (!done) return report(app::sentence(done.error().what));
    if (m_work.formulas.list().empty()) return openNew();
    showFormula(m_work.formulas.list().front());
    m_list->setFocus(Qt::OtherFocusReason);
}

void FormulaSheet::report(const QString& sentence)
{
    clearRows(m_findings);
    m_findings->addWidget(new FindingRow(Glyph::Warn, sentence));
}

QStringList FormulaSheet::findings() const
{
    return widgets::rowWords(m_findings);
}

} // namespace titer::pages

#include "ui/pages/cockpit/moc_formula_sheet.cpp"
