// What stands in the sheet in which a measure is chosen: its fields, its list and its search, and how they are
// arranged.
#include "app/common/unit_text.h"
#include "ui/pages/learn/editor/bound_edit.h"
#include "ui/pages/learn/editor/check_picker.h"
#include "ui/pages/learn/editor/measure_edit.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace titer::pages {

using app::CheckForm;
using app::Measurable;
using look::Theme;
using look::Token;
using look::Type;
using widgets::Label;

namespace {

constexpr double conditionShare = 0.6; // of the sheet that what stands beneath the list may take

} // namespace

CheckPicker::CheckPicker(LessonMaking& making, QWidget* page)
    : Sheet(Cover::Page, page)
    , m_making(making)
    , m_measuring(making.draft.measuring())
    , m_head(new Label({}, Type::Section))
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_state(new Label({}, Type::Caption, Token::Muted))
    , m_measure(new MeasureEdit(MeasureEdit::Subject::InAList))
    , m_wanted(new QComboBox)
    , m_bound(new BoundEdit(tr("Bound with its unit")))
    , m_upper(new BoundEdit(tr("Upper bound with its unit")))
    , m_upperName(new Label(tr("and", "an upper bound")))
    , m_within(new QLineEdit)
    , m_withinName(new Label(tr("within", "a tolerance")))
    , m_wordsName(new Label({}, Type::Caption, Token::Muted))
    , m_words(new QLineEdit)
    , m_fault(new Label({}, Type::Caption, Token::Alarm))
    , m_accept(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    nameFields();
    auto* head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addStretch();
    head->addWidget(m_search, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_fault, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    m_scroll = widgets::plainScroll(makeCondition());
    m_scroll->widget()->installEventFilter(this);
    column->addWidget(m_scroll);
    column->addLayout(foot);
    hide();
    connect(m_search, &QLineEdit::textChanged, this, &CheckPicker::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CheckPicker::chooseRow);
    connect(m_accept, &QPushButton::clicked, this, &CheckPicker::take);
    connect(m_cancel, &QPushButton::clicked, this, &CheckPicker::leave);
    connect(&m_measuring, &app::BackgroundJob::changed, this, [this] {
        if (!isHidden()) fill();
    });
}

void CheckPicker::nameFields()
{
    const auto name = [](QWidget* field, const QString& words) {
        field->setAccessibleName(words);
        field->setToolTip(words);
    };
    m_search->setPlaceholderText(tr("Find a quantity, such as “glucose”"));
    m_search->setAccessibleName(tr("Find a quantity"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("What the project has"));
    m_list->setHeaderLabels({tr("Quantity"), tr("Now")});
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    name(m_wanted, tr("What it has to be"));
    name(m_within, tr("How far off it may be: an amount, or a fraction such as 5 %"));
    m_wanted->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_within->setFixedWidth(28 * Theme::current().u());
    m_wordsName->setBuddy(m_words);
    m_accept->setProperty("role", "primary");
    m_state->setWordWrap(true);
    m_fault->setWordWrap(true);
    for (QPushButton* button : {m_accept, m_cancel}) button->setAutoDefault(true);
}

QWidget* CheckPicker::makeCondition()
{
    const int u = Theme::current().u();
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u);
    m_wish = new QWidget;
    auto* line = new QHBoxLayout(m_wish);
    auto* bounds = new QVBoxLayout;
    auto* upper = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    for (QHBoxLayout* layout : {line, upper}) layout->setSpacing(2 * u);
    upper->addWidget(m_upperName, 0, Qt::AlignTop);
    upper->addWidget(m_upper, 1);
    bounds->setSpacing(u);
    bounds->addWidget(m_bound);
    bounds->addLayout(upper);
    line->addWidget(m_wanted, 0, Qt::AlignTop);
    line->addLayout(bounds, 1);
    line->addWidget(m_withinName, 0, Qt::AlignTop);
    line->addWidget(m_within, 0, Qt::AlignTop);
    for (QWidget* part : std::initializer_list<QWidget*>{m_measure, m_wish, m_wordsName, m_words})
        column->addWidget(part);
    const auto changed = [this] {
        m_fault->setText({});
        proposeWords();
    };
    connect(m_wanted, &QComboBox::activated, this, [this, changed] {
        showForm();
        changed();
    });
    connect(m_measure, &MeasureEdit::edited, this, changed);
    for (BoundEdit* bound : {m_bound, m_upper}) connect(bound, &BoundEdit::edited, this, changed);
    for (QLineEdit* field : {m_within, m_words}) connect(field, &QLineEdit::textEdited, this, changed);
    for (QLineEdit* field : {m_bound->field(), m_upper->field(), m_within, m_words, m_measure->atField()})
        connect(field, &QLineEdit::returnPressed, this, &CheckPicker::take);
    return holder;
}

void CheckPicker::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* top = nullptr;
    std::optional<Measurable::Kind> kind;
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Measurable& one = m_all[i];
        if (kind != one.kind) {
            kind = one.kind;
            top = new QTreeWidgetItem(m_list, {app::kindWords(one.kind)});
            top->setFlags(Qt::ItemIsEnabled);
        }
        const QString now = app::measuredNow(one.measure, m_measuring.work());
        auto* item = new QTreeWidgetItem(top, {one.name, now});
        item->setData(0, numberRole, int(i));
        item->setToolTip(0, one.name);
        item->setToolTip(1, now);
    }
    m_list->expandAll();
    m_measure->setAmong(m_all);
    for (BoundEdit* bound : {m_bound, m_upper}) bound->setAmong(m_all);
}

// Only what the choice needs.
void CheckPicker::showForm()
{
    const Measurable* one = chosen();
    const CheckForm now = form();
    const bool asks = m_target.goal == Goal::Check;
    m_measure->setWhole(asks && now.isNever());
    for (BoundEdit* bound : {m_bound, m_upper}) {
        bound->setMeasured(!one                ? QString()
                           : one->unit.empty() ? tr("a number")
                                               : tr("in %1", "a unit").arg(app::unitText(one->unit)),
                           one && app::hasStart(*one) && one->kind != Measurable::Kind::Setting);
        bound->setPlain(!now.hasBound());
    }
    if (now.wanted == CheckForm::Wanted::Finds) m_bound->field()->setPlaceholderText(tr("such as 10.6 d; 12.1 d"));
    if (now.wanted == CheckForm::Wanted::Is) m_bound->field()->setPlaceholderText(tr("words, parted by commas"));
    for (QWidget* part : {static_cast<QWidget*>(m_upper), static_cast<QWidget*>(m_upperName)})
        part->setVisible(now.hasUpper());
    for (QWidget* part : {static_cast<QWidget*>(m_within), static_cast<QWidget*>(m_withinName)})
        part->setVisible(now.hasWithin());
    for (QWidget* part : std::initializer_list<QWidget*>{m_measure, m_wish, m_words, m_accept})
        part->setEnabled(one != nullptr);
}

// What stands beneath the list leaves it some room.
void CheckPicker::fit()
{
    const int wanted = m_scroll->widget()->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, int(height() * conditionShare)));
}

void CheckPicker::resizeEvent(QResizeEvent* event)
{
    Sheet::resizeEvent(event);
    fit();
}

// Where somebody goes on who has chosen by keys.
QWidget* CheckPicker::firstField() const
{
    if (m_target.goal == Goal::Check) return m_bound->field();
    return m_target.goal == Goal::Column ? m_words : static_cast<QWidget*>(m_accept);
}

// Every word begins a word of the heading or the quantity.
void CheckPicker::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < top->childCount(); ++j) {
            QTreeWidgetItem* item = top->child(j);
            const QString all = u' ' + top->text(0) + u' ' + item->text(0);
            const bool fits = std::ranges::all_of(
                words, [&](const QString& word) { return all.contains(u' ' + word, Qt::CaseInsensitive); });
            item->setHidden(!fits);
            shown += fits ? 1 : 0;
        }
        top->setHidden(shown == 0);
    }
}

// From the words to the list by the arrow key, where the first that fits is chosen.
bool CheckPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (m_scroll && watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &CheckPicker::fit, Qt::QueuedConnection); // once its parts have their places
    if (watched != m_search || event->type() != QEvent::KeyPress) return Sheet::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) return Sheet::eventFilter(watched, event);
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NotHidden); *it; ++it)
        if ((*it)->parent() && !(*it)->parent()->isHidden()) {
            m_list->setCurrentItem(*it);
            m_list->scrollToItem(*it);
            break;
        }
    (key == Qt::Key_Down ? static_cast<QWidget*>(m_list) : firstField())->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace titer::pages
