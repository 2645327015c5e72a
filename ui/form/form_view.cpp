// Forms.
#include "ui/form/form_view.h"

#include "app/common/shown_units.h"
#include "app/form/plant_words.h"
#include "ui/form/fields/form_row.h"
#include "ui/form/fields/number_field.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace titer::form {

using app::FormRow;
using namespace look;
using namespace widgets;

FormView::FormView(app::Document& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_holder(new QWidget)
    , m_column(new QVBoxLayout(m_holder))
    , m_empty(new Label({}, Type::Body, Token::Muted, m_holder))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_empty->setWordWrap(true);
    m_empty->hide();
    setWidget(m_holder);
    m_holder->setAutoFillBackground(false); // which setWidget() sets
    connect(&m_document, &app::Document::changed, this, &FormView::refresh);
    connect(&m_document, &app::Document::checked, this, &FormView::refresh);
    connect(&app::ShownUnits::current(), &app::ShownUnits::changed, this, &FormView::refresh);
}

void FormView::setSource(Source source)
{
    m_source = std::move(source);
    m_stale = true;
    if (isVisible()) refresh();
    verticalScrollBar()->setValue(0);
}

void FormView::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void FormView::setHead(QWidget* head)
{
    delete m_head;
    m_head = head;
    if (!head) return;
    m_column->insertWidget(0, head);
    head->show();
    orderTab();
}

void FormView::setFoot(QWidget* foot)
{
    delete m_foot;
    m_foot = foot;
    if (!foot) return;
    // Above the stretch at the end.
    const int last = m_column->count() - 1;
    m_column->insertWidget(last >= 0 && m_column->itemAt(last)->spacerItem() ? last : -1, foot);
    foot->show();
    orderTab();
}

void FormView::showEvent(QShowEvent* event)
{
    if (m_stale) refresh();
    QScrollArea::showEvent(event);
}

bool FormView::sameRows(const std::vector<FormRow>& rows) const
{
    return rows.size() == m_rows.size() &&
           std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const FormRow& row, const RowWidget* widget) {
               return widget->fits(row) && row.group == widget->row().group;
           });
}

void FormView::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    const bool fresh = std::exchange(m_stale, false);
    std::vector<FormRow> rows = m_source ? m_source() : std::vector<FormRow>();
    std::erase_if(rows, [](const FormRow& row) { return !row.applies; });
    // Without a default there is nothing to differ from.
    for (FormRow& row : rows)
        if (row.defaultValue.isEmpty() && row.state == FormRow::State::Differs) row.state = FormRow::State::Default;
    app::showErrors(rows, m_document.errors());
    for (FormRow& row : rows)
        if (!row.error.isEmpty()) row.error = app::inPlantWords(row.error, m_document, row.path);
    if (sameRows(rows) && !rows.empty()) {
        m_waits = false;
        for (std::size_t i = 0; i < rows.size(); ++i) m_rows[i]->show(rows[i]);
    } else if (!fresh && (m_entering || m_waits)) {
        m_waits = true; // a field that is emptied on the way to another number stays until it is left
    } else {
        m_waits = false;
        rebuild(rows);
    }
    noteGroups();
}

RowWidget* FormView::makeRow(const FormRow& row, QWidget* body)
{
    auto* widget = new RowWidget(row, body);
    connect(widget, &RowWidget::typed, this, [this, widget](const base::Json& value) {
        const std::string path = widget->path();
        const auto* field = qobject_cast<const NumberField*>(widget->field());
        const QScopedValueRollback entering(m_entering, field && field->isTyping());
        m_document.enter(m_setter ? m_setter(widget->row(), value) : app::setValue(m_document.flowsheet(), path, value),
                         tr("Change %1").arg(widget->row().label), QString::fromStdString(path));
    });
    connect(widget, &RowWidget::withdrawn, this,
            [this, widget] { m_document.withdraw(QString::fromStdString(widget->path())); });
    connect(widget, &RowWidget::chosen, this, [this, widget](const std::string& id) {
        if (m_chooser) return m_chooser(widget->row(), id);
        const std::string path = widget->path();
        const QString text = tr("Choose %1").arg(widget->row().label);
        const model::Flowsheet& before = m_document.flowsheet();
        if (widget->row().kind == FormRow::Kind::Record)
            m_document.apply(app::setRecord(before, m_document.catalogue(), path, id), text);
        else
            m_document.apply(app::setValue(before, path, id.empty() ? base::Json() : base::Json(id)), text);
    });
    connect(widget, &RowWidget::finished, this, [this] {
        m_document.endMerge();
        if (std::exchange(m_waits, false)) QMetaObject::invokeMethod(this, &FormView::refresh, Qt::QueuedConnection);
    });
    connect(widget, &RowWidget::focused, this,
            [this](RowWidget* focused) { ensureWidgetVisible(focused, 0, 4 * Theme::current().u()); });
    return widget;
}

void FormView::rebuild(const std::vector<FormRow>& rows)
{
    std::string focused;
    for (const RowWidget* row : m_rows)
        if (row->field()->hasFocus()) focused = row->path();
    for (Group& group : m_groups) {
        group.header->hide();
        group.body->hide();
        group.header->deleteLater();
        group.body->deleteLater();
    }
    m_groups.clear();
    m_rows.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (item->layout()) delete item->layout()->takeAt(0);
        delete item;
    }
    for (const FormRow& row : rows) {
        auto at = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& g) { return g.name == row.group; });
        if (at == m_groups.end()) {
            Group group{row.group, new SectionHeader(row.group, m_holder), new QWidget(m_holder)};
            group.body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
            auto* column = new QVBoxLayout(group.body);
            column->setContentsMargins(0, 0, 0, Theme::current().u());
            column->setSpacing(0);
            const bool folded = m_folds.value(row.group, m_beginsFolded && m_beginsFolded(row));
            group.header->setFoldable(true);
            group.header->setFolded(folded);
            group.body->setVisible(!folded);
            connect(group.header, &SectionHeader::folded, this, [this, body = group.body, name = row.group](bool on) {
                m_folds[name] = on;
                body->setVisible(!on);
            });
            m_groups.push_back(group);
            at = m_groups.end() - 1;
        }
        RowWidget* widget = makeRow(row, at->body);
        at->body->layout()->addWidget(widget);
        m_rows.push_back(widget);
    }
    if (m_head) m_column->addWidget(m_head);
    // In the order of the form, rows follow the groups in which they stand.
    for (Group& group : m_groups) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(3 * Theme::current().u(), Theme::current().u(), 4 * Theme::current().u(), 0);
        line->addWidget(group.header);
        m_column->addLayout(line);
        m_column->addWidget(group.body);
    }
    const int u = Theme::current().u();
    m_empty->setContentsMargins(4 * u, 4 * u, 4 * u, 2 * u);
    m_empty->setVisible(rows.empty() && !m_head);
    m_column->addWidget(m_empty);
    if (m_foot) m_column->addWidget(m_foot);
    m_column->addStretch();
    orderTab();
    settle();
    if (!focused.empty()) focusPath(focused);
}

// Tab goes through the form as it is read. What was made last would else come last, after all that stands next to the form, which itself
// has no focus and so no place in the order.
void FormView::orderTab()
{
    QWidget* before = stopBefore(*this);
    if (m_head) before = chainFocus(before, *m_head);
    for (const Group& group : m_groups) {
        setTabOrder(std::exchange(before, group.header), group.header);
        for (const RowWidget* row : m_rows)
            if (group.body->isAncestorOf(row)) before = chainFocus(before, *row);
    }
    if (m_foot) chainFocus(before, *m_foot);
}

// Gives all rows their places now; by itself Qt would draw them once before they have any.
void FormView::settle()
{
    for (RowWidget* row : m_rows) row->setVisible(true);
    for (const Group& group : m_groups) {
        group.header->show();
        group.body->layout()->activate();
    }
    m_column->activate();
    QCoreApplication::sendPostedEvents(m_holder, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(this, QEvent::LayoutRequest);
}

// A folded group says how many of its rows differ from the default.
void FormView::noteGroups()
{
    for (const Group& group : m_groups) {
        int differing = 0, wrong = 0;
        for (const RowWidget* row : m_rows) {
            if (row->row().group != group.name) continue;
            differing += row->row().state == FormRow::State::Differs;
            wrong += row->row().state == FormRow::State::Invalid;
        }
        if (wrong)
            group.header->setNote(tr("%n wrong", nullptr, wrong), Token::Alarm);
        else
            group.header->setNote(differing && group.header->isFolded() ? tr("%n changed", nullptr, differing)
                                                                        : QString());
    }
}

RowWidget* FormView::rowAt(std::string_view path) const
{
    RowWidget* found = nullptr; // of a number and the words that may stand in its place the number
    for (RowWidget* row : m_rows)
        if (row->path() == path && (!found || row->row().kind == FormRow::Kind::Number)) found = row;
    if (found) return found;
    // The place of a whole record or table: its first row.
    for (RowWidget* row : m_rows)
        if (row->path().size() > path.size() && row->path().compare(0, path.size(), path) == 0 &&
            row->path()[path.size()] == '/')
            return row;
    return nullptr;
}

bool FormView::focusPath(std::string_view path, const QString& typed)
{
    if (m_stale) refresh();
    RowWidget* row = rowAt(path);
    if (!row) return false;
    for (const Group& group : m_groups)
        if (group.name == row->row().group) {
            group.header->setFolded(false);
            group.body->show();
        }
    row->focusField(typed);
    // Once the unfolded rows have their places.
    QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row, 0, 4 * Theme::current().u()); });
    return true;
}

} // namespace titer::form

#include "ui/form/moc_form_view.cpp"
